// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Pages that change their shape with the room they have.

#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace upturn::gui {

/// Calls `fold` whenever the widget has another size, or the text of the application has. Lives as
/// long as the widget.
class Folding final : public QObject {
    Q_OBJECT

  public:
    Folding(QWidget* widget, std::function<void()> fold);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<void()> fold_;
};

} // namespace upturn::gui
