// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the rows of all lists that paint themselves have in common. Places are given as in a window
// that is read from the left; in one that is read from the right their mirror image is painted.

#pragma once

#include "theme/icons.hpp"
#include "theme/type.hpp"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace upturn::gui {

/// From one line of a row to the next.
int rowLine(Type type);

/// Paints one row; until it goes the painter is its own.
class RowPainter {
  public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option);
    RowPainter(const RowPainter&) = delete;
    RowPainter& operator=(const RowPainter&) = delete;
    ~RowPainter();

    /// What shows that the row is chosen, under the mouse, or where the keyboard stands.
    void ground(const QRect& box, int radius);
    /// What is written on that ground.
    QColor ink(const QColor& usual) const;

    /// One line, cut where it does not fit.
    void words(const QString& words, const QRect& place, Type type, const QColor& ink,
               Qt::Alignment side = Qt::AlignLeft | Qt::AlignVCenter);
    /// As many lines as the words need at this width; gives how high they are.
    int passage(const QString& words, const QRect& place, Type type, const QColor& ink);
    void icon(Icon icon, const QRect& square, const QColor& ink);

    QPainter& painter() { return painter_; }
    QRect mirrored(const QRect& place) const;
    bool chosen() const;
    bool inverted() const { return inverted_; }

  private:
    QPainter& painter_;
    const QStyleOptionViewItem& option_;
    bool inverted_;
};

} // namespace upturn::gui
