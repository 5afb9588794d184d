// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Someone to talk to, at any hour": the way to the calm page from what is heavy.

#pragma once

#include <QWidget>

namespace upturn::gui {

class Label;
class LinkButton;

/// Asks the window it stands in.
class QuietLine final : public QWidget {
    Q_OBJECT

  public:
    explicit QuietLine(QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void followKeys();

    LinkButton* link_;
    Label* keys_;
};

} // namespace upturn::gui
