// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "theme/paint.hpp"

#include "theme/theme.hpp"

namespace upturn::gui {

void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill,
              const QColor& line, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter.setPen(QPen(line, width));
        const double half = width / 2;
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.restore();
}

void paintHairline(QPainter& painter, const QRect& line) {
    painter.fillRect(line, tokens().hairline);
}

} // namespace upturn::gui
