// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One lesson, one question, one key.

#pragma once

#include "review/review_view.hpp"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLayout;
class QStackedLayout;

namespace upturn::gui {

class Button;
class Draft;
class EmptyState;
class FocusField;
class GrowingTextEdit;
class KeyedField;
class Label;
class OptionButton;
class StatusLabel;
class StepBar;
class UnusedPage;

/// As long as nobody changed them, keys 1 to 4 grade and move on; M and U say what happened since
/// last time; N writes a note; E, O and A edit, open and retire. Letters count only while no field
/// has the keyboard.
class ReviewPage final : public QWidget {
    Q_OBJECT

  public:
    explicit ReviewPage(QWidget* parent = nullptr);

    void show(const ReviewView& view);
    /// What would help in the moment: behind the grade of this lesson, until `show`.
    void askWhatHelps(const UnusedView& view);
    UnusedPage& unused() const { return *unusedPage_; }
    using QWidget::show;
    /// The sentence waits for Space, so that one says it to oneself first.
    void setHides(bool hides);
    /// The grade is in the journal, with what was said beside it. `writes`: somebody is in the
    /// middle of a note.
    void graded(bool writes);
    /// The grade is not: what was said beside it stands here again, but over nothing else.
    void giveBack(const ReviewAnswer& answer);
    /// It is in the journal once more; what was written since stays a draft of its lesson.
    void takeAgain(const ReviewAnswer& answer);
    FocusField& note() const;
    Draft* marksDraft() const { return marks_; }
    /// Other words for the lesson are on their way into the journal.
    app::Served handRewording();
    /// The lesson is in the journal as it was worded, or the words stand in the field again.
    void rewordingAnswered(const core::Id& lesson, const QString& words, bool kept);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void answered(const upturn::gui::ReviewAnswer& answer);
    void reworded(const upturn::core::Id& lesson, const QString& words);
    void entryAsked(const upturn::core::Id& entry);
    void retireAsked(const upturn::core::Id& lesson);
    void planned(const upturn::core::Id& lesson, const QString& when, const QString& then);
    /// The next lesson, please.
    void goOnAsked();
    void undoAsked();
    void leaveAsked();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* topBar();
    QWidget* questionPage();
    QWidget* lessonCard();
    QLayout* sinceRow(QWidget* parent);
    QBoxLayout* grades(QWidget* parent);
    QLayout* otherWays(QWidget* parent);
    QWidget* donePage();
    QWidget* unusedPage();
    void enterKeys();
    bool takesKey(const QKeySequence& pressed);
    void answer(core::Grade grade);
    void startRewording();
    void keepRewording();
    void endRewording();
    void clearSaid();
    core::Text marks() const;
    void setMarks(const core::Text& marks);
    /// Those that were made for this lesson before a crash.
    void findMarks(const core::Id& lesson);
    bool isWriting() const;
    /// The lesson that is shown was graded, and its page asks what would help.
    bool asksWhatHelps() const;
    void leaveNote();
    void fold();
    void showDates();
    void showSentence();
    void reveal();

    ReviewView view_;
    StepBar* steps_ = nullptr;
    StatusLabel* place_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    Label* entry_ = nullptr;
    StatusLabel* sentence_ = nullptr;
    GrowingTextEdit* words_ = nullptr;
    Label* lastTime_ = nullptr;
    Button* met_ = nullptr;
    Button* used_ = nullptr;
    StatusLabel* unused_ = nullptr; ///< what follows where it came up and was not used
    Label* why_ = nullptr;
    Draft* marks_; ///< of both
    std::array<OptionButton*, 4> grades_{};
    QBoxLayout* gradeRow_ = nullptr;
    KeyedField* note_ = nullptr;
    Button* open_ = nullptr;
    Button* undo_ = nullptr;
    UnusedPage* unusedPage_ = nullptr;
    EmptyState* done_ = nullptr;
    Button* back_ = nullptr;
    Button* reveal_ = nullptr;
    bool hides_ = false;
    bool hidden_ = false; ///< now, until it is revealed
};

} // namespace upturn::gui
