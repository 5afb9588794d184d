// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/mirror_line.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/label.hpp"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace upturn::gui {

MirrorLine::MirrorLine(QWidget* parent)
    : QWidget(parent)
    , words_(new Label(Type::quote, Ink::primary, this)) {
    words_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    space(column, {14, 2, 0, 2}, 0);
    column->addWidget(words_);
    hide();
}

void MirrorLine::show(const QString& quote) {
    words_->setText(quote.isEmpty() ? QString() : tr("You wrote: \u201c%1\u201d").arg(quote));
    setVisible(!quote.isEmpty());
}

QString MirrorLine::spoken() const {
    return words_->text();
}

void MirrorLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, px(3), height()}),
                     tokens().accent);
}

} // namespace upturn::gui
