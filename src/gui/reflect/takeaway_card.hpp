// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One proposed or kept sentence.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace upturn::gui {

class GrowingTextEdit;
class Label;

/// A proposal can be kept as it stands or in other words. Enter keeps the other words, Esc leaves
/// them.
class ProposalCard final : public QWidget {
    Q_OBJECT

  public:
    explicit ProposalCard(const Proposal& proposal, QWidget* parent = nullptr);

    void keep();
    /// True while its words are being changed.
    bool isRewording() const;
    /// As they would be kept.
    QString words() const;
    /// The card is about to go; its words are a lesson, or stay a draft.
    void settle(bool kept);

  Q_SIGNALS:
    /// `typed` is the draft of other words than those of the proposal.
    void keepAsked(const QString& words, const upturn::app::Served& typed);
    /// It is no lesson, and is not proposed again.
    void declined();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* buttons();
    void reword();
    void leaveWords();

    void showWaiting(const QString& words);

    QString sentence_;
    std::string draft_;
    QBoxLayout* sheet_;
    QWidget* shown_;
    Label* waiting_; ///< other words that were typed, while they are not in a field
    GrowingTextEdit* words_ = nullptr;
    QWidget* reword_ = nullptr; ///< the button
};

/// What a card of a kept sentence leads to.
struct KeptWays {
    std::function<void()> same;   ///< the person says that it is an earlier lesson
    std::function<void()> undo;   ///< it is no lesson after all
    std::function<void()> reword; ///< by the other words that wait
    std::function<void()> letGo;  ///< of those
};

/// A sentence that is a lesson now.
QWidget* keptCard(const KeptLesson& lesson, QWidget* parent, const KeptWays& ways);

} // namespace upturn::gui
