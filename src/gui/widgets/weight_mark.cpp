// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/weight_mark.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"

#include <upturn/core/entry.hpp>

#include <QPainter>

namespace upturn::gui {
namespace {

constexpr int pitch = 14;

} // namespace

WeightMark::WeightMark(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WeightMark::setValue(int value) {
    value_ = value;
    setAccessibleName(tr("Heavy: %1 of %2").arg(value).arg(core::heaviest));
    update();
}

QSize WeightMark::sizeHint() const {
    return {core::heaviest * px(pitch), px(20)};
}

void WeightMark::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const double line = px(12) / 12.0;
    const double radius = px(9) / 2.0 - line / 2;
    for (int i = 0; i < core::heaviest; ++i) {
        const bool filled = i < value_;
        painter.setPen(QPen(filled ? t.amber : t.control, line));
        painter.setBrush(filled ? QBrush(t.amber) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF((i + 0.5) * px(pitch), height() / 2.0), radius, radius);
    }
}

} // namespace upturn::gui
