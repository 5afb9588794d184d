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
class GrowingTextEdit;
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
    /// Letters that are typed here go into a field below the rows, and wait for the next question.
    void write(const QString& letters);
    GrowingTextEdit* between() const { return between_; }
    QWidget* firstFocus() const;

  Q_SIGNALS:
    /// From 0 on.
    void chosen(int row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* waiting();
    void step(const ChoiceRow* from, int by);

    Label* entry_;
    FoldedWords* words_;
    Label* question_;
    Label* why_;
    Card* card_;
    QBoxLayout* sheet_;
    QButtonGroup* group_;
    Label* note_;
    QWidget* waiting_ = nullptr;
    GrowingTextEdit* between_ = nullptr;
    /// A row was walked to since the question came. Until then Enter is the end of what was done
    /// before, and no answer.
    bool walked_ = false;
    std::vector<ChoiceRow*> rows_;
};

} // namespace upturn::gui
