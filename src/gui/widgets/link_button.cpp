// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/link_button.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "words/text.hpp"

#include <QPainter>
#include <QStyle>

namespace upturn::gui {

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent) {
    dress(this, Type::small);
    // The words may be a person's: an ampersand in them is no mnemonic.
    setShortcut(QKeySequence());
    setAccessibleName(text);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 2);
}

QSize LinkButton::sizeHint() const {
    // An even surplus over the line keeps the words on the base line of the labels beside them.
    const int line = qRound(QFontInfo(font()).pixelSize() * leadingOf(Type::small));
    const int surplus = std::max(0, target(24) - line);
    return {fontMetrics().horizontalAdvance(text()) + 1, line + surplus + surplus % 2};
}

QSize LinkButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(48)), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.setPen(underMouse() || isDown() ? t.text : t.text2);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     isolated(shown));
    const int words = fontMetrics().horizontalAdvance(shown);
    const int base = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2 + px(3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, base, words, 1}),
                     painter.pen().color());
}

} // namespace upturn::gui
