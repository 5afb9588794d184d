// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection: one question at a time, and what may be kept of the answers.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace upturn::gui {

class Button;
class ClosingColumn;
class QuestionColumn;
class StatusLabel;
class TakeawayColumn;

class ReflectPage final : public QWidget {
    Q_OBJECT

  public:
    explicit ReflectPage(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// Only the question and the answer; what is worth keeping waits.
    void setQuiet(bool quiet);
    void showTakeaways(const Takeaways& takeaways);
    /// "Saved" while the draft is durable, nothing while it is not.
    void setSaved(bool saved);
    QString answer() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void answerEdited(const QString& words);
    void nextAsked();
    void backAsked();
    void skipAsked();
    void anotherAsked();
    void leaveAsked();
    void keepAsked(int proposal, const QString& words);
    /// Characters of the answer on the page.
    void keepSelectionAsked(int start, int end);
    void stepKept(const upturn::gui::StepDraft& step);
    void doneAsked();

  private:
    QWidget* topBar();
    QWidget* middle();
    QWidget* bottomBar();
    void addKeys();
    void keepSentence();
    void goOn();
    void fold();

    StepBar* steps_ = nullptr;
    StatusLabel* saved_ = nullptr;
    QBoxLayout* body_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    QuestionColumn* question_ = nullptr;
    ClosingColumn* closing_ = nullptr;
    TakeawayColumn* takeaways_ = nullptr;
    Button* back_ = nullptr;
    Button* another_ = nullptr;
    Button* skip_ = nullptr;
    Button* next_ = nullptr;
    QBoxLayout* foot_ = nullptr;
    bool quiet_ = false;
    bool atEnd_ = false;
};

} // namespace upturn::gui
