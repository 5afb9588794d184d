// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A place in the sidebar.

#pragma once

#include "theme/icons.hpp"

#include <QPushButton>

namespace upturn::gui {

class NavButton final : public QPushButton {
    Q_OBJECT

  public:
    NavButton(Icon glyph, const QString& text, QWidget* parent = nullptr);

    /// "3 due" in a pill; a dot when folded; said after the name. Empty for none.
    void setBadge(const QString& badge);
    /// The keys that do the same, small at the right; telling only.
    void setKeys(const QKeySequence& keys);
    /// Only the drawing, with the same name.
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    /// On the other side where one writes from the right.
    QRect visual(const QRect& place) const;
    void paintBadge(QPainter& painter) const;
    void paintKeys(QPainter& painter) const;
    void paintDot(QPainter& painter, const QRect& drawing) const;

    Icon glyph_;
    QString badge_;
    QString keys_;
    bool folded_ = false;
};

} // namespace upturn::gui
