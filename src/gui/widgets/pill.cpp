// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/pill.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QPainter>

namespace upturn::gui {

Pill::Pill(const QString& words, Tint tint, QWidget* parent)
    : QLabel(parent)
    , tint_(tint) {
    setTextFormat(Qt::PlainText);
    setText(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress(this, Type::smallMedium);
}

QSize Pill::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * px(10) + px(2),
            std::max(px(26), fontMetrics().height() + px(6))};
}

QSize Pill::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(60)), sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const bool accent = tint_ == Tint::accent;
    paintBox(painter, rect(), px(6), accent ? t.accentSoft : t.track,
             t.strong ? t.control : QColor());
    painter.setPen(accent ? t.accentInk : t.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * px(10)));
}

} // namespace upturn::gui
