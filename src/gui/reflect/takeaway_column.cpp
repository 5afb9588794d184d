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
    , tip_(new Label(
          tr("Ctrl L keeps the sentence at the cursor, or what is selected, as a lesson."),
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
    const bool left = leaveWords(takeaways.kept);
    shown_ = takeaways;
    proposals_.clear();
    kept_.clear();
    clear(cards_);
    const auto count = static_cast<int>(shown_.proposals.size());
    for (int i = 0; i < count; ++i)
        if (i < mostProposals || !shown_.proposals[static_cast<std::size_t>(i)].reworded.isEmpty())
            addProposal(i);
    for (const KeptLesson& lesson : shown_.kept) {
        kept_.push_back(
            keptCard(lesson, this,
                     {.same = [this, lesson] { Q_EMIT sameAsked(lesson.id, lesson.earlier); },
                      .undo = [this, lesson] { Q_EMIT undoAsked(lesson.id); },
                      .reword = [this, lesson] { Q_EMIT rewordAsked(lesson); },
                      .letGo = [this, lesson] { Q_EMIT letGoAsked(lesson); }}));
        cards_->addWidget(kept_.back());
    }
    if (left)
        Q_EMIT wordsLeft();
}

void TakeawayColumn::begin() {
    leaveWords({});
    shown_ = {};
    proposals_.clear();
    kept_.clear();
    clear(cards_);
}

QWidget* TakeawayColumn::cardOf(const core::Id& lesson) const {
    for (std::size_t i = 0; i < kept_.size(); ++i)
        if (shown_.kept[i].id == lesson)
            return kept_[i];
    return nullptr;
}

void TakeawayColumn::addProposal(int index) {
    // The card has the proposal, not its place: the list may be another by the time it is kept.
    const Proposal& proposal = shown_.proposals[static_cast<std::size_t>(index)];
    auto* card = new ProposalCard(proposal, this);
    connect(card, &ProposalCard::keepAsked, this,
            [this, proposal](const QString& words, const app::Served& typed) {
                Q_EMIT keepAsked(proposal, words, typed);
            });
    connect(card, &ProposalCard::declined, this, [this, proposal] { Q_EMIT declined(proposal); });
    proposals_.push_back(card);
    cards_->addWidget(card);
}

bool TakeawayColumn::leaveWords(const std::vector<KeptLesson>& kept) {
    bool left = false;
    for (ProposalCard* card : proposals_) {
        const QString words = card->words();
        const bool keeps = std::ranges::find(kept, words, &KeptLesson::text) != kept.end();
        left = left || (card->isRewording() && !keeps);
        card->settle(keeps);
    }
    return left;
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
