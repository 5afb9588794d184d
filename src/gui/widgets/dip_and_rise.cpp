// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/dip_and_rise.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/accessible.hpp"

#include <QPainter>
#include <QPainterPath>

namespace upturn::gui {

DipAndRise::DipAndRise(QWidget* parent)
    : QWidget(parent) {
    speakAs(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("A curve that dips and rises"));
}

QSize DipAndRise::sizeHint() const {
    return {px(120), px(74)};
}

void DipAndRise::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 120.0, height() / 74.0);
    const Tokens& t = tokens();
    painter.setPen(QPen(t.strong ? t.control : t.hairline, 1.5));
    painter.drawLine(QPointF(3, 71), QPointF(117, 71));
    QPainterPath curve(QPointF(4, 23));
    curve.cubicTo(26, 23, 33, 63, 58, 63);
    curve.cubicTo(80, 63, 88, 35, 116, 5);
    painter.setPen(QPen(t.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
    painter.setBrush(t.background);
    painter.drawEllipse(QPointF(58, 63), 5, 5);
}

} // namespace upturn::gui
