// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A step whose day has come: how far it got, and whether it helped.

#pragma once

#include "step/step_view.hpp"

#include <QWidget>

#include <array>

class QBoxLayout;
class QButtonGroup;
class QDateEdit;
class QLineEdit;

namespace upturn::gui {

class Button;
class Label;
class OptionButton;

/// The digits belong to the open question, and only while no field has the keyboard.
class StepPage final : public QWidget {
    Q_OBJECT

  public:
    explicit StepPage(QWidget* parent = nullptr);

    void show(const StepView& view);
    using QWidget::show;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void answered(const upturn::gui::StepAnswer& answer);
    void leaveAsked();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Got { done, partly, notYet };

    QWidget* card();
    QBoxLayout* choices(QWidget* parent, QButtonGroup* group, const std::array<QString, 3>& words);
    QWidget* helpedPart();
    QWidget* movePart();
    QBoxLayout* foot();
    void chooseGot();
    void keep();
    void fold();

    StepView view_;
    Label* entry_ = nullptr;
    Label* sentence_ = nullptr;
    Label* meta_ = nullptr;
    QButtonGroup* got_;
    QButtonGroup* helped_;
    QWidget* helpedPart_ = nullptr;
    QWidget* movePart_ = nullptr;
    QDateEdit* day_ = nullptr;
    QLineEdit* what_ = nullptr;
    Button* keep_ = nullptr;
    std::array<QBoxLayout*, 2> rows_{};
};

} // namespace upturn::gui
