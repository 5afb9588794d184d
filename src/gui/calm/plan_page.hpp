// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The safety plan: six steps for a hard hour, each a field.

#pragma once

#include <upturn/app/plan.hpp>

#include <QWidget>

#include <array>
#include <memory>

class QBoxLayout;
class QTextDocument;

namespace upturn::gui {

class FlowLayout;
class FocusField;
class GrowingTextEdit;
class StatusLabel;

class PlanPage final : public QWidget {
    Q_OBJECT

  public:
    explicit PlanPage(QWidget* parent = nullptr);

    FocusField& field(app::PlanStep step) const;
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
    void showSaved();
    void fold();

    StatusLabel* saved_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    FlowLayout* foot_ = nullptr;
    std::array<GrowingTextEdit*, app::planSteps.size()> fields_{};
    std::array<QBoxLayout*, app::planSteps.size()> rows_{};
    std::array<QWidget*, app::planSteps.size()> names_{};
};

} // namespace upturn::gui
