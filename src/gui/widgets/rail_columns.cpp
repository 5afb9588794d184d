// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/rail_columns.hpp"

#include "theme/folding.hpp"
#include "theme/metrics.hpp"

#include <QBoxLayout>

namespace upturn::gui {

RailColumns::RailColumns(QWidget* page, QWidget* wide, QWidget* rail, int railWidth, int foldsBelow)
    : QWidget(page)
    , page_(page)
    , rail_(rail)
    , railWidth_(railWidth)
    , foldsBelow_(foldsBelow)
    , columns_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    space(columns_, {}, 16);
    columns_->addWidget(wide, 1);
    columns_->addWidget(rail, 0, Qt::AlignTop);
    new Folding(page, [this] { fold(); });
}

void RailColumns::fold() {
    const bool narrow = page_->width() < px(foldsBelow_);
    columns_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Below the other it is as wide as that: the layout asks how high it is at that width.
    rail_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(railWidth_));
}

} // namespace upturn::gui
