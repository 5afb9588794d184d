// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Kept.", with a way back for a while.

#pragma once

#include <QTimer>
#include <QWidget>

namespace upturn::gui {

class LinkButton;
class StatusLabel;

class KeptLine final : public QWidget {
    Q_OBJECT

  public:
    explicit KeptLine(QWidget* parent = nullptr);

    /// Shows for half a minute; with the second way on, where one is offered.
    void say(const QString& line, bool more = true, bool undo = true);
    /// A second way on, beside the way back.
    void offer(const QString& more);

  Q_SIGNALS:
    void undoAsked();
    void moreAsked();

  private:
    StatusLabel* words_;
    LinkButton* undo_;
    LinkButton* more_;
    QTimer gone_;
};

} // namespace upturn::gui
