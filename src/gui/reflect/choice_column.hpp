// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A question that is answered by one of a few rows, and by nothing else.

#pragma once

#include "reflect/reflect_view.hpp"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace upturn::gui {

class Card;
class ChoiceRow;
class FoldedWords;
class Label;

/// Up and Down move, Enter takes. No field stands here, so that the page can give it bare digits.
class ChoiceColumn final : public QWidget {
    Q_OBJECT

  public:
    explicit ChoiceColumn(QWidget* parent = nullptr);

    void show(const ReflectView& view);
    using QWidget::show;
    /// The row with that digit, from 1 on; false where there is none.
    bool take(int digit);
    FoldedWords* words() const { return words_; }
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// From 0 on.
    void chosen(int row);

  private:
    void step(const ChoiceRow* from, int by);

    Label* entry_;
    FoldedWords* words_;
    Label* question_;
    Label* why_;
    Card* card_;
    QBoxLayout* sheet_;
    QButtonGroup* group_;
    Label* note_;
    std::vector<ChoiceRow*> rows_;
};

} // namespace upturn::gui
