// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/strength_bar.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"

namespace upturn::gui {

QSize strengthBarSize() {
    const int line = tokens().strong ? 1 : 0;
    return {strongest * px(12) + (strongest - 1) * px(3), px(6) + line};
}

void paintStrengthBar(QPainter& painter, const QPoint& corner, int strength, bool chosen) {
    const Tokens& t = tokens();
    const bool inverted = t.strong && chosen;
    const QColor full = inverted ? t.onSelection : t.accent;
    // On the tint of a chosen row the usual track would not be seen.
    QColor empty = chosen ? t.surface : t.track;
    if (t.strong)
        empty = QColor();
    for (int i = 0; i < strongest; ++i) {
        const QRect cell(corner.x() + i * (px(12) + px(3)), corner.y(), px(12),
                         strengthBarSize().height());
        const bool reached = i < strength;
        paintBox(painter, cell, px(2), reached ? full : empty, t.strong ? full : QColor());
    }
}

} // namespace upturn::gui
