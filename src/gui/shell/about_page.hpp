// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What this program is, and under which licence.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Button;

class AboutPage final : public QWidget {
    Q_OBJECT

  public:
    explicit AboutPage(QWidget* parent = nullptr);
    QWidget* firstFocus() const;

  Q_SIGNALS:
    void leaveAsked();

  private:
    Button* leave_;
};

} // namespace upturn::gui
