// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Waiting for you": unsaved words, what is not reflected yet, steps that are due, questions that
// days have made due, whether a step helped. A few are shown; the others unfold.

#pragma once

#include "today/today_view.hpp"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class WaitingList final : public QWidget {
    Q_OBJECT

  public:
    explicit WaitingList(QWidget* parent = nullptr);

    void show(const std::vector<Waiting>& rows);
    using QWidget::show;

  Q_SIGNALS:
    void reflectAsked(const upturn::core::Id& entry);
    /// Where words were typed that are not in the entry.
    void editAsked(const upturn::core::Id& entry);
    void doneAsked(const upturn::core::Id& step);
    /// How far a step got, and what came of it.
    void stepAsked(const upturn::core::Id& step);
    /// Where decisions and goals are.
    void lookAsked(const upturn::core::Id& row);
    void helpedAsked(const upturn::core::Id& step, bool helped);
    /// Whether it helped can't be said yet.
    void tooEarlyAsked(const upturn::core::Id& step);
    /// At a setback, with the question that is due.
    void lookBackAsked(const upturn::core::Id& entry);

  private:
    QWidget* rowOf(const Waiting& waiting);
    QWidget* markOf(const Waiting& waiting, QWidget* row);
    void addAnswers(const Waiting& waiting, QWidget* row, QLayout* line);

    void fill();
    void fold();

    QBoxLayout* column_;
    std::vector<Waiting> rows_;
    QList<QWidget*> rowWidgets_;
    std::vector<QBoxLayout*> bodies_; ///< of the rows: the words, then what can be answered
    bool unfolded_ = false;
};

} // namespace upturn::gui
