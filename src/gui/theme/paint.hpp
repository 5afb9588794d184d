// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Strokes that several controls share.

#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

namespace upturn::gui {

/// A filled box with round corners and a line inside its edge, sharp on the device. An invalid
/// colour leaves that part out.
void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill,
              const QColor& line = {}, double width = 1);
/// A one pixel decorative line.
void paintHairline(QPainter& painter, const QRect& line);

} // namespace upturn::gui
