// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Lessons from this session": what is proposed, what is kept.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Label;
class ProposalCard;

class TakeawayColumn final : public QWidget {
    Q_OBJECT

  public:
    explicit TakeawayColumn(QWidget* parent = nullptr);

    /// While a proposal is being reworded the cards stay as they are.
    void show(const Takeaways& takeaways);
    /// Another reflection begins: other words that are being typed for a sentence wait as a draft.
    void begin();
    using QWidget::show;
    /// Keeps the best proposal; false when there is none.
    bool keepFirst();
    /// Null where it has none.
    QWidget* cardOf(const core::Id& lesson) const;

  Q_SIGNALS:
    /// `typed` is the draft of other words than those of the proposal.
    void keepAsked(const upturn::gui::Proposal& proposal, const QString& words,
                   const upturn::app::Served& typed);
    void declined(const upturn::gui::Proposal& proposal);
    /// A lesson that was just kept says the same as an earlier one.
    void sameAsked(const upturn::core::Id& lesson, const upturn::core::Id& earlier);
    /// What was just kept is no lesson.
    void undoAsked(const upturn::core::Id& lesson);
    /// A kept sentence takes the other words that wait beside it, or they go.
    void rewordAsked(const upturn::gui::KeptLesson& lesson);
    void letGoAsked(const upturn::gui::KeptLesson& lesson);
    /// A card went while its words were being changed; they are a draft, or about to be.
    void wordsLeft();

  private:
    bool isRewording() const;
    void addProposal(int index);
    /// The cards go; words that are not among what is kept stay drafts. Whether there are any.
    bool leaveWords(const std::vector<KeptLesson>& kept);

    QBoxLayout* cards_;
    Label* head_;
    Label* tip_;
    Takeaways shown_;
    std::vector<ProposalCard*> proposals_;
    std::vector<QWidget*> kept_; ///< as in `shown_`
};

} // namespace upturn::gui
