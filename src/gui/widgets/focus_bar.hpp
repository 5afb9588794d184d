// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The top of a page that has the whole window: the way out, where one is, how it stands.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Button;

/// `middle` is centred in the window as long as both ends leave it room.
class FocusBar final : public QWidget {
    Q_OBJECT

  public:
    FocusBar(QWidget* middle, QWidget* right, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void leaveAsked();

  protected:
    bool event(QEvent* event) override;

  private:
    void place();

    Button* leave_;
    QWidget* middle_;
    QWidget* right_;
};

} // namespace upturn::gui
