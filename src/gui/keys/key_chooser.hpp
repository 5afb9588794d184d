// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A button that shows keys and takes others.

#pragma once

#include "widgets/button.hpp"

namespace upturn::gui {

/// Pressed, it waits for the next keys; Esc leaves it as it was, Backspace wants none.
class KeyChooser final : public Button {
    Q_OBJECT

  public:
    explicit KeyChooser(const QString& what, QWidget* parent = nullptr);

    void showChosen(const QKeySequence& keys);

  Q_SIGNALS:
    void chosen(const QKeySequence& keys);

  protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    bool takes(const QKeyEvent& event);
    void listen(bool listens);

    QString what_;
    QKeySequence keys_;
    bool listening_ = false;
};

} // namespace upturn::gui
