// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/first_time.hpp"

#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

FirstTime::FirstTime(QWidget* parent)
    : QWidget(parent)
    , capture_(new CaptureCard(CaptureKind::firstTime, this)) {
    auto* page =
        new EmptyState(tr("Start with one thing that did not go well"),
                       tr("It can be small. You will get a few short questions, and the answer "
                          "worth keeping becomes a lesson you meet again."),
                       this);
    auto* calm = new Label(tr("Nothing leaves this computer."), Type::small, Ink::secondary, this);
    calm->setAlignment(Qt::AlignHCenter);
    atMost(capture_, 562);
    page->add(capture_);
    page->add(calm, 6);
    page->add(otherWays(), 0);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(page);
}

QWidget* FirstTime::otherWays() {
    auto* ways = new QWidget(this);
    auto* row = new FlowLayout;
    ways->setLayout(row);
    space(row, {}, 16);
    const auto way = [&](const QString& words, void (FirstTime::*asked)()) {
        auto* link = new LinkButton(words, ways);
        connect(link, &LinkButton::clicked, this, asked);
        row->addWidget(link);
        return link;
    };
    way(tr("Bring entries from another journal"), &FirstTime::importAsked);
    way(tr("Open another journal"), &FirstTime::openJournalAsked);
    sample_ = way(tr("Look at a sample"), &FirstTime::sampleAsked);
    sample_->hide();
    row->setCentred(true);
    atMost(ways, 562);
    return ways;
}

void FirstTime::showSample(bool there) {
    sample_->setVisible(there);
}

} // namespace upturn::gui
