// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The safety plan: six steps for a hard hour, each a field.

#pragma once

#include <upturn/app/plan.hpp>

#include <QWidget>

#include <array>
#include <memory>
#include <string>

class QBoxLayout;
class QTextDocument;

namespace upturn::gui {

class ChipRow;
class FlowLayout;
class FocusField;
class GrowingTextEdit;
class StatusLabel;

class PlanPage final : public QWidget {
    Q_OBJECT

  public:
    explicit PlanPage(QWidget* parent = nullptr);

    /// All that a step says; of the people a line each, which is shown as chips.
    FocusField& field(app::PlanStep step) const;
    /// Who is added there and is no chip yet is a draft of that name.
    void keepAddingAs(const std::string& draft);
    /// Whoever is being added is one of them, as leaving the field does.
    void keepTyped();
    /// What is printed: the steps that have words, with no date and no name of a program.
    std::unique_ptr<QTextDocument> sheet() const;
    /// The first step that has no words, else the first.
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();
    void printAsked();
    void fieldLeft(upturn::app::PlanStep step);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* topBar();
    QWidget* middle();
    QWidget* row(app::PlanStep step, QWidget* parent);
    QWidget* foot();
    QWidget* people(GrowingTextEdit* field, QWidget* parent);
    void showSaved();
    void fold();

    StatusLabel* saved_ = nullptr;
    ChipRow* people_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    FlowLayout* foot_ = nullptr;
    std::array<GrowingTextEdit*, app::planSteps.size()> fields_{};
    std::array<QBoxLayout*, app::planSteps.size()> rows_{};
    std::array<QWidget*, app::planSteps.size()> names_{};
};

} // namespace upturn::gui
