// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/care_line.hpp"

#include "theme/metrics.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"

namespace upturn::gui {

CareLine::CareLine(const QString& first, const QString& second, QWidget* parent)
    : QWidget(parent)
    , line_(new Label(Type::body, Ink::secondary, this))
    , first_(new LinkButton(first, this))
    , second_(new LinkButton(second, this)) {
    line_->setWordWrap(true);
    line_->setMeasure(560);
    auto* row = new FlowLayout;
    setLayout(row);
    space(row, {}, 12);
    row->addWidget(line_);
    row->addWidget(first_);
    row->addWidget(second_);
    connect(first_, &LinkButton::clicked, this, &CareLine::first);
    connect(second_, &LinkButton::clicked, this, &CareLine::second);
    hide();
}

void CareLine::say(const QString& sentence) {
    line_->setText(sentence);
    // Who hears only the answers read out knows what they are to.
    for (LinkButton* link : {first_, second_})
        link->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace upturn::gui
