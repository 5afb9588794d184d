// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A hard moment: three lines, nothing else.

#pragma once

#include "hard/hard_view.hpp"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace upturn::gui {

class Button;
class FocusField;
class GrowingTextEdit;
class Label;
class LinkButton;
class StatusLabel;
class WeightDots;

class HardPage final : public QWidget {
    Q_OBJECT

  public:
    explicit HardPage(QWidget* parent = nullptr);

    void show(const HardView& view);
    using QWidget::show;
    FocusField& field(std::size_t line) const;
    std::array<QString, 3> words() const;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void keepAsked();
    void leaveAsked();
    void questionsAsked();

  private:
    QWidget* topBar();
    QWidget* middle();
    QLayout* whenLine(QWidget* parent);
    void addField(QBoxLayout* column, std::size_t line, QWidget* parent);
    QBoxLayout* foot(QWidget* parent);
    void addKeys();
    void fold();
    void showSaved();

    StatusLabel* saved_ = nullptr;
    QBoxLayout* margins_ = nullptr;
    Label* when_ = nullptr;
    WeightDots* weight_ = nullptr;
    Label* title_ = nullptr;
    Label* line_ = nullptr;
    std::array<Label*, 3> questions_{};
    std::array<GrowingTextEdit*, 3> fields_{};
    Label* people_ = nullptr;
    LinkButton* showPeople_ = nullptr;
    Label* contacts_ = nullptr;
    Button* keep_ = nullptr;
    Label* promise_ = nullptr;
};

} // namespace upturn::gui
