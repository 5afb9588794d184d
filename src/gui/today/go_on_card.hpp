// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Go on where you were": the reflection that was left last before its end, and the way to others.

#pragma once

#include "today/today_view.hpp"

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Card;

class GoOnCard final : public QWidget {
    Q_OBJECT

  public:
    explicit GoOnCard(QWidget* parent = nullptr);

    void show(const std::vector<GoOn>& unfinished);
    using QWidget::show;
    /// What the button does; nothing where nothing is unfinished.
    void goOn();

  Q_SIGNALS:
    void goOnAsked(const upturn::core::Id& entry, bool lookBack);
    void restAsked(const upturn::core::Id& entry, bool lookBack);

  private:
    void fill();
    void addHead(Card* card, QBoxLayout* sheet);
    void addWords(Card* card, QBoxLayout* sheet);
    QWidget* rowOf(const GoOn& one, QWidget* card);
    void fold();

    QBoxLayout* column_;
    QBoxLayout* head_ = nullptr;
    std::vector<GoOn> unfinished_;
    bool unfolded_ = false;
};

} // namespace upturn::gui
