// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/meta_line.hpp"

#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "widgets/flow_layout.hpp"
#include "widgets/scroller.hpp"

#include <QPainter>

#include <algorithm>

namespace upturn::gui {
namespace {

constexpr int gapForDot = 18;
constexpr int dot = 4;

} // namespace

MetaLine::MetaLine(QWidget* parent)
    : QWidget(parent)
    , facts_(new FlowLayout) {
    space(facts_, {}, gapForDot);
    facts_->setRowGap(px(4));
    setLayout(facts_);
}

void MetaLine::add(QWidget* fact) {
    facts_->addWidget(fact);
    fact->show();
}

void MetaLine::clear() {
    gui::clear(facts_);
}

void MetaLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text3);
    const double across = px(dot);
    for (int i = 1; i < facts_->count(); ++i) {
        const QRect before = facts_->itemAt(i - 1)->geometry();
        const QRect here = facts_->itemAt(i)->geometry();
        if (before.center().y() != here.center().y())
            continue;
        const double x =
            (std::min(before.right(), here.right()) + std::max(before.left(), here.left())) / 2.0;
        painter.drawEllipse(QPointF(x, here.center().y() + 0.5), across / 2, across / 2);
    }
}

} // namespace upturn::gui
