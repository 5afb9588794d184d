// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A step whose day has come: how far it got, whether it helped, and what is tried next.

#pragma once

#include "step/step_view.hpp"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QDateEdit;

namespace upturn::gui {

class Button;
class FocusField;
class Label;
class OptionButton;
class TextLine;

/// The digits belong to the open question, and only while no field has the keyboard; what was
/// answered before is changed with Alt and a digit.
class StepPage final : public QWidget {
    Q_OBJECT

  public:
    explicit StepPage(QWidget* parent = nullptr);

    void show(const StepView& view);
    /// That is shown.
    const core::Id& step() const { return view_.id; }
    /// What happened, and what is tried instead.
    std::vector<FocusField*> fields() const;
    using QWidget::show;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void answered(const upturn::gui::StepAnswer& answer);
    void leaveAsked();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Got { done, partly, notYet };
    enum Helped { yes, aLittle, notReally, tooEarly };

    QWidget* card();
    QBoxLayout* choices(QWidget* parent, QButtonGroup* group, const QStringList& words);
    QWidget* helpedPart();
    QWidget* nextPart();
    TextLine* field(QWidget* parent);
    QBoxLayout* foot();
    void chooseGot();
    void chooseHelped();
    void nameDay();
    void nameKeys();
    /// Nothing of both questions is answered any more; what was written stays.
    void askAgain();
    void uncheckAll();
    void keep();
    void fold();

    StepView view_;
    Label* entry_ = nullptr;
    Label* sentence_ = nullptr;
    Label* meta_ = nullptr;
    QButtonGroup* got_;
    QButtonGroup* helped_;
    QWidget* helpedPart_ = nullptr;
    QWidget* nextPart_ = nullptr;
    Label* tries_ = nullptr;
    Label* counts_ = nullptr;
    Label* dayLabel_ = nullptr;
    Button* letGo_ = nullptr;
    TextLine* instead_ = nullptr;
    QDateEdit* day_ = nullptr;
    TextLine* what_ = nullptr;
    Button* keep_ = nullptr;
    std::array<QBoxLayout*, 2> rows_{};
};

} // namespace upturn::gui
