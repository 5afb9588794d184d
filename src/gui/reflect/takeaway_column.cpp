// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/takeaway_column.hpp"

#include "reflect/takeaway_card.hpp"
#include "theme/metrics.hpp"
#include "widgets/label.hpp"
#include "widgets/scroller.hpp"

#include <QVBoxLayout>

#include <algorithm>

namespace upturn::gui {
namespace {

/// More than this at once would be reading, not writing.
constexpr int mostProposals = 2;

} // namespace

TakeawayColumn::TakeawayColumn(QWidget* parent)
    : QWidget(parent)
    , cards_(new QVBoxLayout)
    , head_(new Label(tr("Lessons from this session"), Type::smallHead, Ink::secondary, this))
    , tip_(new Label(tr("Select any sentence and press Ctrl L to keep it as a lesson."),
                     Type::small, Ink::tertiary, this)) {
    tip_->setWordWrap(true);
    space(cards_, {}, 12);
    auto* tip = new QHBoxLayout;
    space(tip, {4, 4, 4, 0}, 0);
    tip->addWidget(tip_);
    auto* column = new QVBoxLayout(this);
    space(column, {}, 8);
    column->addWidget(head_);
    column->addLayout(cards_);
    column->addLayout(tip);
    column->addStretch(1);
}

bool TakeawayColumn::isRewording() const {
    return std::any_of(proposals_.begin(), proposals_.end(),
                       [](const ProposalCard* card) { return card->isRewording(); });
}

void TakeawayColumn::show(const Takeaways& takeaways) {
    const bool keptMore = takeaways.kept != shown_.kept;
    if (takeaways == shown_ || (isRewording() && !keptMore))
        return;
    shown_ = takeaways;
    proposals_.clear();
    clear(cards_);
    const auto count = static_cast<int>(shown_.proposals.size());
    for (int i = 0; i < std::min(count, mostProposals); ++i)
        addProposal(i);
    for (const KeptLesson& lesson : shown_.kept)
        cards_->addWidget(keptCard(
            lesson, this, [this, lesson] { Q_EMIT sameAsked(lesson.id, lesson.earlier); }));
}

void TakeawayColumn::addProposal(int index) {
    const QString sentence = shown_.proposals[static_cast<std::size_t>(index)].text;
    auto* card = new ProposalCard(sentence, index == 0, this);
    connect(card, &ProposalCard::keepAsked, this,
            [this, index](const QString& words) { Q_EMIT keepAsked(index, words); });
    connect(card, &ProposalCard::declined, this, [this, index] { Q_EMIT declined(index); });
    proposals_.push_back(card);
    cards_->addWidget(card);
}

bool TakeawayColumn::keepFirst() {
    if (proposals_.empty())
        return false;
    const auto worded = std::find_if(proposals_.begin(), proposals_.end(),
                                     [](const ProposalCard* card) { return card->isRewording(); });
    (worded != proposals_.end() ? *worded : proposals_.front())->keep();
    return true;
}

} // namespace upturn::gui
