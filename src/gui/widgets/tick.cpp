// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/tick.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"

#include <QPainter>
#include <QStyleOptionButton>

namespace upturn::gui {

Tick::Tick(QWidget* parent)
    : QCheckBox(parent) {
    fix(this, 28, 28);
    FocusRing::setRadius(this, 6);
}

void Tick::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int inset = (width() - px(20)) / 2;
    option.rect = rect().adjusted(inset, inset, -inset, -inset);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

} // namespace upturn::gui
