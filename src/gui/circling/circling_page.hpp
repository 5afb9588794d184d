// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where one more question would not help: what was noticed, and three ways out.

#pragma once

#include "circling/circling_view.hpp"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace upturn::gui {

class Label;
class OptionButton;

class CirclingPage final : public QWidget {
    Q_OBJECT

  public:
    explicit CirclingPage(QWidget* parent = nullptr);

    void show(const CirclingView& view);
    using QWidget::show;
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void chosen(upturn::gui::WayOut way);
    void leaveAsked();

  private:
    QWidget* textsCard();
    QBoxLayout* ways();
    QBoxLayout* foot();
    void showTexts(const CirclingView& view);
    void fold();

    Label* title_;
    Label* evidence_;
    QWidget* card_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    QBoxLayout* ways_ = nullptr;
    std::array<OptionButton*, 3> options_{};
    Label* signs_ = nullptr;
};

} // namespace upturn::gui
