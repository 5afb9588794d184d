// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/first_time.hpp"

#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/label.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

FirstTime::FirstTime(QWidget* parent)
    : QWidget(parent)
    , capture_(new CaptureCard(true, this)) {
    auto* page =
        new EmptyState(tr("Start with one thing that did not go well"),
                       tr("It can be small. You will get a few short questions, and the answer "
                          "worth keeping becomes a lesson you meet again."),
                       this);
    auto* calm = new Label(tr("Nothing leaves this computer."), Type::small, Ink::secondary, this);
    calm->setAlignment(Qt::AlignHCenter);
    atMost(capture_, 562);
    page->add(capture_);
    page->add(calm, 0);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(page);
}

} // namespace upturn::gui
