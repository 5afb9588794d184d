// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/empty_state.hpp"

#include "theme/metrics.hpp"
#include "widgets/dip_and_rise.hpp"
#include "widgets/label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

EmptyState::EmptyState(const QString& title, const QString& line, QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout)
    , title_(new Label(title, Type::title, Ink::primary, this))
    , line_(new Label(line, Type::large, Ink::secondary, this)) {
    for (Label* label : {title_, line_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setBalanced(true);
    }
    atMost(title_, 720);
    atMost(line_, 480);
    auto* whole = new QVBoxLayout(this);
    // A little above the middle, and the scroll bar in the right margin.
    space(whole, {24, 24, 10, 24}, 0);
    whole->addStretch(3);
    whole->addWidget(new DipAndRise(this), 0, Qt::AlignHCenter);
    gap(whole, 32);
    whole->addLayout(column_);
    whole->addStretch(5);
    addCentred(title_, 6);
    addCentred(line_, 22);
}

void EmptyState::add(QWidget* widget, int below) {
    addCentred(widget, below);
}

void EmptyState::setTitle(const QString& title) {
    title_->setText(title);
}

void EmptyState::setLine(const QString& line) {
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
}

void EmptyState::addCentred(QWidget* widget, int below) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    // As wide as it may be; the stretches share what is left over.
    row->addWidget(widget, 1000);
    row->addStretch(1);
    column_->addLayout(row);
    gap(column_, below);
}

} // namespace upturn::gui
