// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One of several answers below each other: its digit, its words, and a line about them.

#pragma once

#include "theme/type.hpp"

#include <QPushButton>

namespace upturn::gui {

/// As wide as its place; the line stands beside the words, or below where there is no room. Its
/// name is spoken whole: "1, I did it. Something I said, did or left undone".
class ChoiceRow final : public QPushButton {
    Q_OBJECT

  public:
    ChoiceRow(int digit, const QString& text, const QString& line, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// Up or down.
    void stepped(int by);
    /// Enter: whoever shows the rows knows whether this one was chosen.
    void entered();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    bool isWide(int width) const;
    static int textWidth(int width);
    static int heightOf(const QString& words, Type type, int width);

    QString digit_;
    QString line_;
};

} // namespace upturn::gui
