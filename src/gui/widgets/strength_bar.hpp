// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How strong a lesson stands, in five cells; painted in lists.

#pragma once

#include <QSize>

class QPainter;
class QPoint;

namespace upturn::gui {

inline constexpr int strongest = 5;

QSize strengthBarSize();
/// `strength` 0 to 5; `chosen` when the row behind it is the chosen one.
void paintStrengthBar(QPainter& painter, const QPoint& corner, int strength, bool chosen);

} // namespace upturn::gui
