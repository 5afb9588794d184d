// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrive/month_bars.hpp"

#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/accessible.hpp"

#include <QPainter>

#include <algorithm>

namespace upturn::gui {

namespace {

constexpr int highestBar = 52;

} // namespace

MonthBars::MonthBars(QWidget* parent)
    : QWidget(parent) {
    speakAs(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBars::show(const ImportView& view) {
    bars_ = view.bars;
    years_ = view.years;
    highest_ = 0;
    for (const ImportView::Bar& bar : bars_)
        highest_ = std::max(highest_, bar.count);
    setAccessibleName(tr("Entries over time"));
    setAccessibleDescription(view.most);
    setVisible(!bars_.empty());
    updateGeometry();
    update();
}

int MonthBars::labelHeight() const {
    return QFontMetrics(fontOf(Type::small)).height() + px(4);
}

QSize MonthBars::sizeHint() const {
    return {px(400), px(highestBar) + px(4) + labelHeight()};
}

QSize MonthBars::minimumSizeHint() const {
    return {px(120), sizeHint().height()};
}

int MonthBars::leftOf(int bar) const {
    const int count = std::max(1, static_cast<int>(bars_.size()));
    const double step = std::min(double(width()) / count, double(px(40)));
    return qRound(step * bar);
}

void MonthBars::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = tokens();
    QPainter painter(this);
    const int floor = px(highestBar);
    for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
        const int left = leftOf(i);
        const int wide = std::max(1, leftOf(i + 1) - left - std::max(1, px(4) / 2));
        const int count = bars_[static_cast<std::size_t>(i)].count;
        // A month without entries is a line: it is no gap in the drawing.
        const int high =
            count == 0 ? px(2) : std::max(px(4), qRound(double(floor) * count / highest_));
        paintBox(painter, QRect(left, floor - high, wide, high), std::min(2.0, wide / 2.0),
                 count == 0 ? t.track : t.accent, t.strong ? t.control : QColor());
    }
    painter.setFont(fontOf(Type::small));
    painter.setPen(t.text2);
    const QFontMetrics metrics(fontOf(Type::small));
    int free = 0;
    for (const ImportView::Year& year : years_) {
        const int left = leftOf(year.bar);
        const int wide = metrics.horizontalAdvance(year.name);
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRect(left, floor + px(4), wide + 1, labelHeight()), Qt::AlignVCenter,
                         year.name);
        free = left + wide + px(8);
    }
}

} // namespace upturn::gui
