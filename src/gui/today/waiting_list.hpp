// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Waiting for you": what is not reflected yet, steps that are due, whether a step helped.

#pragma once

#include "today/today_view.hpp"

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class WaitingList final : public QWidget {
    Q_OBJECT

  public:
    explicit WaitingList(QWidget* parent = nullptr);

    void show(const std::vector<Waiting>& rows, int more);
    using QWidget::show;

  Q_SIGNALS:
    void reflectAsked(const upturn::core::Id& entry);
    void doneAsked(const upturn::core::Id& step);
    /// How far a step got, and what came of it.
    void stepAsked(const upturn::core::Id& step);
    /// Where decisions and goals are.
    void lookAsked();
    void helpedAsked(const upturn::core::Id& step, bool helped);

  private:
    QWidget* rowOf(const Waiting& waiting);
    QWidget* markOf(const Waiting& waiting, QWidget* row);
    void addAnswers(const Waiting& waiting, QWidget* row, QBoxLayout* line);

    QBoxLayout* column_;
};

} // namespace upturn::gui
