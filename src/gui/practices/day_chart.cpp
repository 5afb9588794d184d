// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "practices/day_chart.hpp"

#include "theme/focus_ring.hpp"
#include "theme/metrics.hpp"
#include "theme/paint.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"
#include "widgets/accessible.hpp"
#include "words/when.hpp"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace upturn::gui {
namespace {

constexpr int between = 16;   ///< names, cells, counts
constexpr int narrowest = 2;  ///< a day, with the gap after it
constexpr int mostCells = 12; ///< no day is wider

} // namespace

DayChart::DayChart(QWidget* parent)
    : QWidget(parent) {
    speakAs(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 6);
}

void DayChart::show(const DayChartView& chart) {
    chart_ = chart;
    day_ = chart.today;
    row_ = 0;
    setAccessibleName(tr("Days of this practice"));
    setAccessibleDescription(chart.summary);
    updateGeometry();
    update();
}

int DayChart::rowHeight() const {
    return QFontMetrics(fontOf(Type::small)).height() + px(8);
}

int DayChart::namesWidth() const {
    const QFontMetrics metrics(fontOf(Type::small));
    int widest = 0;
    for (const DayRow& row : chart_.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return widest;
}

int DayChart::countsWidth() const {
    return px(between) + QFontMetrics(fontOf(Type::small))
                             .horizontalAdvance(tr("%n days", nullptr, mostCells * 10));
}

bool DayChart::showsCounts() const {
    return width() >= minimumSizeHint().width() + countsWidth();
}

DayChart::Columns DayChart::columns() const {
    const int start = namesWidth() + px(between);
    const int room = width() - start - (showsCounts() ? countsWidth() : 0);
    return {start, start + std::min(room, chart_.days * px(mostCells))};
}

QSize DayChart::sizeHint() const {
    return {minimumSizeHint().width() + countsWidth() + chart_.days * px(4),
            rowHeight() * (static_cast<int>(chart_.rows.size()) + 1) + px(8)};
}

QSize DayChart::minimumSizeHint() const {
    return {namesWidth() + px(between) + chart_.days * narrowest,
            rowHeight() * (static_cast<int>(chart_.rows.size()) + 1) + px(8)};
}

QRect DayChart::cellOf(int day, std::size_t row) const {
    const auto [from, to] = columns();
    const double step = static_cast<double>(to - from) / std::max(1, chart_.days);
    const int left = from + qRound(day * step);
    const int right = from + qRound((day + 1) * step);
    const int gap = step >= px(5) ? px(2) : 1;
    const int tall = px(14);
    const int top = rowHeight() * (static_cast<int>(row) + 1) + (rowHeight() - tall) / 2;
    return {left, top, std::max(1, right - left - gap), tall};
}

std::vector<DayChart::Month> DayChart::months() const {
    const QFontMetrics metrics(fontOf(Type::small));
    // From the last one: each has the room up to the next, and above the counts stands nothing.
    std::vector<Month> all;
    int end = width();
    for (int day = chart_.days - 1; day >= 0; --day) {
        const QDate date = chart_.start.addDays(day);
        if (day > 0 && date.day() != 1)
            continue;
        const int left = cellOf(day, 0).left();
        for (const char* format : {"MMMM", "MMM"}) {
            const QString name = QLocale().toString(date, QString::fromLatin1(format));
            if (left + metrics.horizontalAdvance(name) > end)
                continue;
            all.insert(all.begin(), {left, name});
            break;
        }
        end = left - px(8);
    }
    return all;
}

void DayChart::paintMonths(QPainter& painter) const {
    painter.setPen(tokens().text2);
    for (const Month& month : months())
        painter.drawText(QRect(month.left, 0, width() - month.left, rowHeight()), Qt::AlignVCenter,
                         month.name);
}

void DayChart::paintRow(QPainter& painter, std::size_t row) const {
    const Tokens& t = tokens();
    const DayRow& source = chart_.rows[row];
    const int top = rowHeight() * (static_cast<int>(row) + 1);
    const auto [from, to] = columns();
    painter.setPen(t.text2);
    painter.drawText(QRect(0, top, from, rowHeight()), Qt::AlignVCenter, source.name);
    // With no room for them the cells come first; the table and the spoken words have both.
    if (showsCounts())
        painter.drawText(QRect(to, top, width() - to, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight,
                         tr("%n days", nullptr, static_cast<int>(source.notes.size())));
    const int last = std::min(chart_.today, chart_.days - 1);
    for (int day = 0; day <= last; ++day) {
        const QRect cell = cellOf(day, row);
        const bool noted = source.notes.contains(day);
        const double radius = std::min(2.0, cell.width() / 2.0);
        if (noted)
            paintBox(painter, cell, radius, t.accent);
        else if (t.strong)
            painter.fillRect(cell.left(), cell.center().y(), cell.width(), 1, t.control);
        else
            paintBox(painter, cell, radius, t.track);
    }
    if (last + 1 >= chart_.days)
        return;
    const int y = cellOf(0, row).center().y();
    painter.setPen(QPen(t.hairline, 1, Qt::DashLine));
    painter.drawLine(cellOf(last + 1, row).left() + px(3), y, to, y);
}

void DayChart::paintEvent(QPaintEvent* /*event*/) {
    if (chart_.days == 0)
        return;
    QPainter painter(this);
    painter.setFont(fontOf(Type::small));
    paintMonths(painter);
    for (std::size_t row = 0; row < chart_.rows.size(); ++row)
        paintRow(painter, row);
    const Tokens& t = tokens();
    if (chart_.today < chart_.days) {
        const QRect today =
            cellOf(chart_.today, 0).united(cellOf(chart_.today, chart_.rows.size() - 1));
        paintBox(painter, today.adjusted(-px(2), -px(5), px(2), px(5)), px(3), {}, t.accent,
                 px(1.5));
    }
    if (hasFocus())
        paintBox(painter, cellOf(day_, row_).adjusted(-2, -2, 2, 2), px(3), {}, t.text, 2);
}

QString DayChart::wordsAt(int day, std::size_t row) const {
    const core::CivilDate date = civil(chart_.start.addDays(day));
    const QString where = tr("%1, %2").arg(dayIn(date, date), chart_.rows[row].name);
    const auto note = chart_.rows[row].notes.find(day);
    if (note == chart_.rows[row].notes.end())
        return day > chart_.today ? tr("%1: still to come").arg(where)
                                  : tr("%1: nothing noted").arg(where);
    return note->second.isEmpty() ? tr("%1: logged").arg(where)
                                  : tr("%1: %2").arg(where, note->second);
}

void DayChart::walk(int days, int rows) {
    day_ = std::clamp(day_ + days, 0, chart_.days - 1);
    row_ = static_cast<std::size_t>(
        std::clamp(static_cast<int>(row_) + rows, 0, static_cast<int>(chart_.rows.size()) - 1));
    speak();
    update();
}

void DayChart::speak() {
    setAccessibleName(wordsAt(day_, row_));
    setToolTip(accessibleName());
}

void DayChart::keyPressEvent(QKeyEvent* event) {
    if (chart_.days == 0 || chart_.rows.empty())
        return QWidget::keyPressEvent(event);
    constexpr int all = 1000;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_Home:
        return walk(-all, 0);
    case Qt::Key_End:
        return walk(all, 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayChart::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void DayChart::focusOutEvent(QFocusEvent* event) {
    setAccessibleName(tr("Days of this practice"));
    update();
    QWidget::focusOutEvent(event);
}

bool DayChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t row = 0; row < chart_.rows.size(); ++row)
            for (int day = 0; day < chart_.days; ++day)
                if (cellOf(day, row).adjusted(-1, -2, 1, 2).contains(help->pos())) {
                    QToolTip::showText(help->globalPos(), wordsAt(day, row), this);
                    return true;
                }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace upturn::gui
