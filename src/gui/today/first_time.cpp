// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/first_time.hpp"

#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "widgets/dip_and_rise.hpp"
#include "widgets/label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

FirstTime::FirstTime(QWidget* parent)
    : QWidget(parent)
    , capture_(new CaptureCard(true, this)) {
    auto* title =
        new Label(tr("Start with one thing that did not go well"), Type::title, Ink::primary, this);
    auto* line = new Label(tr("It can be small. You will get a few short questions, and the answer "
                              "worth keeping becomes a lesson you meet again."),
                           Type::large, Ink::secondary, this);
    auto* calm = new Label(tr("Nothing leaves this computer."), Type::small, Ink::secondary, this);
    for (Label* label : {title, line, calm}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setBalanced(true);
    }
    atMost(line, 520);
    atMost(capture_, 562);
    atMost(title, 720);

    auto* column = new QVBoxLayout(this);
    space(column, {24, 24, 10, 24}, 0);
    column->addStretch(3);
    column->addWidget(new DipAndRise(this), 0, Qt::AlignHCenter);
    gap(column, 32);
    const auto centred = [column](QWidget* widget, int below) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        column->addLayout(row);
        gap(column, below);
    };
    centred(title, 6);
    centred(line, 22);
    centred(capture_, 18);
    centred(calm, 0);
    column->addStretch(5);
}

} // namespace upturn::gui
