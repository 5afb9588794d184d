// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection: one question at a time, and what may be kept of the answers.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace upturn::gui {

class AgainCard;
class Button;
class ChoiceColumn;
class ClosingColumn;
class Draft;
class EchoCard;
class FocusField;
class GuidePanel;
class Label;
class FlowLayout;
class FoldedWords;
class QuestionColumn;
class Scroller;
class StatusLabel;
class TakeawayColumn;
class WhyPanel;

class ReflectPage final : public QWidget {
    Q_OBJECT

  public:
    explicit ReflectPage(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// Only the question and the answer; what is worth keeping waits.
    void setQuiet(bool quiet);
    /// Why not another question, when it was asked for.
    void showWhyNot(const std::vector<WhyNot>& others);
    /// The guides, when they were asked for.
    void showGuides(const std::vector<GuideRow>& guides);
    AgainCard* again() const { return again_; }
    void showTakeaways(const Takeaways& takeaways);
    /// Leads the eye to the card of that lesson.
    void showKept(const core::Id& lesson);
    /// What is kept stands below the text, maybe out of sight.
    bool isStacked() const;
    /// The step is in the journal.
    void stepAdded(const StepDraft& step);
    /// The row has these words, and nothing of what it had.
    void fillStep(const StepDraft& step);
    /// A step that was put aside is offered below the row; empty: none.
    void offerStep(const QString& words, std::function<void()> taken, std::function<void()> over);
    /// "Saved" while the draft is durable, nothing while it is not.
    void setSaved(bool saved);
    /// What the person wants to do with what is nobody's lesson; nothing else changes.
    void showLift(std::optional<core::Lift> lift);
    /// What the entry tells, after it was corrected.
    void showRead(const std::vector<ReadOf>& read);
    QString answer() const;
    /// Where one writes in the answer, in characters; none: behind the last one.
    std::optional<int> caret() const;
    void placeCaret(int at);
    FocusField& field() const;
    /// Words that were typed while a choice stood here.
    FocusField& between() const;
    /// Behind what stands in the answer, as if it were typed there.
    void write(const QString& words);
    /// Another reflection: nothing beside the text is of the one before.
    void begin();
    /// What stands in the row of the next step is this draft.
    void shareStepDraft(Draft* draft);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void answerEdited(const QString& words);
    void nextAsked();
    void backAsked();
    void skipAsked();
    void anotherAsked();
    void whyNotAsked();
    void guidesAsked();
    void guideChosen(const QString& guide);
    void leaveAsked();
    /// One of the few answers to a question without a field.
    void choiceTaken(const std::string& key);
    void lifted(bool myPart);
    void liftTakenBack();
    void corrected(const std::string& dimension, bool told);
    /// `typed` is the draft of other words than those of the proposal.
    void keepAsked(const upturn::gui::Proposal& proposal, const QString& words,
                   const upturn::app::Served& typed);
    void declined(const upturn::gui::Proposal& proposal);
    void sameAsked(const upturn::core::Id& lesson, const upturn::core::Id& earlier);
    void undoKeptAsked(const upturn::core::Id& lesson);
    void rewordKeptAsked(const upturn::gui::KeptLesson& lesson);
    void letGoAsked(const upturn::gui::KeptLesson& lesson);
    /// Other words for a sentence were left, and their card is another now.
    void wordsLeft();
    void caretMoved();
    /// Characters of the answer on the page.
    void keepSelectionAsked(int start, int end);
    void stepEdited(const upturn::gui::StepDraft& step);
    void stepKept(const upturn::gui::StepDraft& step);
    void doneAsked();

  private:
    QWidget* topBar();
    QWidget* middle();
    void buildRail(QWidget* content);
    QWidget* bottomBar();
    void addKeys();
    void keepSentence();
    void goOn();
    void showWhy(bool shown);
    void askForGuides(bool shown);
    void bringUp(QWidget* card);
    void leave();
    void fold();
    void keepWidthOfNext();
    bool chooses() const { return !view_.choices.empty(); }
    void openWords();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

    StepBar* steps_ = nullptr;
    StatusLabel* saved_ = nullptr;
    QBoxLayout* body_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    QuestionColumn* question_ = nullptr;
    ClosingColumn* closing_ = nullptr;
    ChoiceColumn* choice_ = nullptr;
    FoldedWords* words_ = nullptr;
    QWidget* rail_ = nullptr;
    WhyPanel* why_ = nullptr;
    GuidePanel* guides_ = nullptr;
    AgainCard* again_ = nullptr;
    EchoCard* echo_ = nullptr;
    TakeawayColumn* takeaways_ = nullptr;
    Scroller* scroller_ = nullptr;
    Button* back_ = nullptr;
    Button* more_ = nullptr; ///< at the end
    Button* another_ = nullptr;
    Button* skip_ = nullptr;
    Button* next_ = nullptr; ///< and Done
    FlowLayout* foot_ = nullptr;
    Label* gentle_ = nullptr; ///< nothing comes of it by itself
    bool keptAny_ = false;
    bool quiet_ = false;
    bool atEnd_ = false;
    ReflectView view_;
};

} // namespace upturn::gui
