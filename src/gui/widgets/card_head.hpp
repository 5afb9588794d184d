// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The head of a card that can be closed.

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace upturn::gui {

class Card;

class CardHead final : public QWidget {
    Q_OBJECT

  public:
    explicit CardHead(const QString& title, Card* card);

    /// What stands below the head, this far apart.
    QVBoxLayout* sheet(int spacing);
    /// The one that closes.
    QWidget* button() const { return close_; }

  Q_SIGNALS:
    void closed();

  private:
    Card* card_;
    QWidget* close_;
};

} // namespace upturn::gui
