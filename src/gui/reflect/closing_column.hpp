// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The end of a reflection: one next step, if the person likes.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDateEdit;

namespace upturn::gui {

class Button;
class Label;
class Draft;
class StatusLabel;
class TextLine;

class ClosingColumn final : public QWidget {
    Q_OBJECT

  public:
    explicit ClosingColumn(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// None where no step is asked for.
    QWidget* firstFocus() const;
    /// The lessons that the step may put to use; without one nothing is asked.
    void showLessons(const std::vector<KeptLesson>& lessons);
    /// What stands in the row is this draft.
    void shareDraft(Draft* draft);
    /// A situation stands there without what to do: asks for that, the first time.
    bool asksForRest();
    /// Hands on what stands in the row, if it says what to do.
    void keepStep();
    /// This step is in the journal: it leaves the row, unless something else stands there by now.
    void added(const StepDraft& step);
    /// A step that was taken back stands in the row again, or leaves it when it is there again.
    void fillAgain(const StepDraft& step);
    /// Offers a step that was put aside; `taken` puts it in the row. Empty: none.
    void offer(const QString& words, std::function<void()> taken, std::function<void()> over);

  Q_SIGNALS:
    /// What stands in the row is another than before.
    void edited(const upturn::gui::StepDraft& step);
    void stepKept(const upturn::gui::StepDraft& step);

  private:
    QWidget* row();
    QWidget* usesPart(QWidget* parent);
    void chooseLesson(const core::Id& lesson);
    QBoxLayout* labelled(const QString& name, QWidget* field, QWidget* parent);
    void advise();
    void connectRow();
    void fill(const StepDraft& step);
    StepDraft step() const;

    Label* entry_;
    Label* title_;
    Label* line_;
    QWidget* row_ = nullptr;
    TextLine* when_;
    TextLine* then_;
    QCheckBox* dated_;
    QDateEdit* due_;
    QComboBox* kind_;
    QWidget* usesPart_ = nullptr;
    QComboBox* uses_; ///< by the id of the lesson
    core::Id lesson_; ///< that is chosen there, or will be when it is known
    StatusLabel* advice_;
    Button* add_;
    QBoxLayout* steps_;
    bool asked_ = false; ///< what to do in that situation
    QTimer adviceTimer_;
    QDate today_;
    bool showing_ = false;
};

} // namespace upturn::gui
