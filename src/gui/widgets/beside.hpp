// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What comes up beside a text and goes again, for the keyboard.

#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace upturn::gui {

/// F6 goes from the text to the card that is shown beside it, and back. A card that goes while it
/// has the keyboard gives it back to the text. Lives with its page.
class Beside final : public QObject {
    Q_OBJECT

  public:
    Beside(QWidget* page, QWidget* text);

    /// `first` is where the keyboard goes in it. Of two that are shown, the one added first counts.
    void add(QWidget* card, QWidget* first);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Card {
        QWidget* whole;
        QWidget* first;
    };

    void cross();

    QWidget* text_;
    std::vector<Card> cards_;
};

} // namespace upturn::gui
