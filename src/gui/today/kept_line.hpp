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

    /// Shows for eight seconds.
    void say(const QString& line);

  Q_SIGNALS:
    void undoAsked();

  private:
    StatusLabel* words_;
    LinkButton* undo_;
    QTimer gone_;
};

} // namespace upturn::gui
