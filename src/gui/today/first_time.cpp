// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "today/first_time.hpp"

#include "theme/metrics.hpp"
#include "today/capture_card.hpp"
#include "today/left_card.hpp"
#include "widgets/empty_state.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/label.hpp"
#include "widgets/link_button.hpp"

#include <QVBoxLayout>

namespace upturn::gui {

FirstTime::FirstTime(QWidget* parent)
    : QWidget(parent)
    , left_(new LeftCard(this))
    , page_(new EmptyState({}, {}, this))
    , capture_(new CaptureCard(CaptureKind::firstTime, this)) {
    auto* calm = new Label(tr("Nothing leaves this computer."), Type::small, Ink::secondary, this);
    calm->setAlignment(Qt::AlignHCenter);
    atMost(capture_, 562);
    page_->add(capture_);
    page_->add(calm, 6);
    page_->add(otherWays(), 0);
    auto* whole = new QVBoxLayout(this);
    space(whole, {}, 0);
    whole->addWidget(left_);
    whole->addWidget(page_, 1);
    showAsNew(false);
}

void FirstTime::showAsNew(bool asNew) {
    page_->setTitle(asNew ? tr("This journal is new and empty")
                          : tr("Start with one thing that did not go well"));
    page_->setLine(asNew ? tr("It was made because no journal file was here. What you had is named "
                              "above; or begin here with one sentence.")
                         : tr("It can be small. You will get a few short questions, and the answer "
                              "worth keeping becomes a lesson you meet again."));
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
