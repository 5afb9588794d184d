// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "To review": the first lesson that is due, and the way to all of them.

#pragma once

#include "today/today_view.hpp"

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class DueCard final : public QWidget {
    Q_OBJECT

  public:
    explicit DueCard(QWidget* parent = nullptr);

    /// `plain` where something else on the page leads on first.
    void show(const DueLessons& due, bool plain = false);
    using QWidget::show;

  Q_SIGNALS:
    void reviewAsked();
    void entryAsked(const upturn::core::Id& entry);

  private:
    void fold();
    QBoxLayout* headLine(const DueLessons& due);
    QBoxLayout* keptLine(const DueLessons& due, QWidget* card);

    QBoxLayout* column_;
    QBoxLayout* sheet_ = nullptr;
};

} // namespace upturn::gui
