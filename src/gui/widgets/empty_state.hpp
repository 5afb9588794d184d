// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A page that has nothing yet: one drawing, a sentence, one thing to do.

#pragma once

#include <QWidget>

class QBoxLayout;

namespace upturn::gui {

class Label;

class EmptyState final : public QWidget {
    Q_OBJECT

  public:
    EmptyState(const QString& title, const QString& line, QWidget* parent = nullptr);

    /// Below the sentence, centred; `below` is the gap after it, in design lengths.
    void add(QWidget* widget, int below = 18);
    void setTitle(const QString& title);
    void setLine(const QString& line);

  private:
    void addCentred(QWidget* widget, int below);

    QBoxLayout* column_;
    Label* title_;
    Label* line_;
};

} // namespace upturn::gui
