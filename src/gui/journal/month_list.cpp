// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "journal/month_list.hpp"

#include "journal/entry_delegate.hpp"
#include "journal/journal_list_model.hpp"
#include "theme/metrics.hpp"
#include "theme/theme.hpp"
#include "theme/type.hpp"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace upturn::gui {

MonthList::MonthList(JournalListModel* model, QWidget* parent)
    : QListView(parent)
    , entries_(model) {
    setItemDelegate(new EntryDelegate(this));
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
}

int MonthList::rowHeight() const {
    return EntryDelegate::rowHeight();
}

int MonthList::headHeight() const {
    return QFontMetrics(fontOf(Type::smallHead)).height() + px(22);
}

int MonthList::topOfMonth(std::size_t month) const {
    return static_cast<int>(month) * headHeight() + entries_->months()[month].first * rowHeight();
}

std::size_t MonthList::monthOfRow(int row) const {
    const auto& months = entries_->months();
    const auto after =
        std::upper_bound(months.begin(), months.end(), row,
                         [](int wanted, const MonthSpan& month) { return wanted < month.first; });
    return static_cast<std::size_t>(after - months.begin()) - 1;
}

std::size_t MonthList::monthAt(int y) const {
    std::size_t low = 0;
    std::size_t high = entries_->months().size();
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (topOfMonth(middle) <= y ? low : high) = middle;
    }
    return low;
}

int MonthList::topOfRow(int row) const {
    const auto heads = static_cast<int>(monthOfRow(row)) + 1;
    return heads * headHeight() + row * rowHeight();
}

int MonthList::wholeHeight() const {
    return static_cast<int>(entries_->months().size()) * headHeight() +
           entries_->rowCount() * rowHeight() + px(16);
}

int MonthList::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool MonthList::isIndexHidden(const QModelIndex& /*index*/) const {
    return false;
}

QRect MonthList::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= entries_->rowCount())
        return {};
    return {0, topOfRow(index.row()) - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex MonthList::indexAt(const QPoint& point) const {
    if (entries_->months().empty())
        return {};
    const int y = point.y() + verticalOffset();
    const std::size_t month = monthAt(y);
    const int below = y - topOfMonth(month) - headHeight();
    if (below < 0)
        return {};
    const int row = entries_->months()[month].first + below / rowHeight();
    return row < entries_->rowCount() ? entries_->index(row) : QModelIndex();
}

void MonthList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid())
        return;
    const int row = index.row();
    int top = topOfRow(row);
    const int bottom = top + rowHeight();
    // The first of a month brings its name along.
    if (entries_->months()[monthOfRow(row)].first == row)
        top -= headHeight();
    const int room = viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop || top < bar->value())
        bar->setValue(top);
    else if (hint == PositionAtCenter)
        bar->setValue((top + bottom - room) / 2);
    else if (hint == PositionAtBottom || bottom > bar->value() + room)
        bar->setValue(bottom - room);
}

void MonthList::settleAt(int scrolled) {
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(scrolled);
}

void MonthList::updateGeometries() {
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(rowHeight() / 3);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, wholeHeight() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void MonthList::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
}

void MonthList::keyboardSearch(const QString& /*letters*/) {}

QModelIndex MonthList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    const int rows = entries_->rowCount();
    if (rows == 0)
        return {};
    const int here = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    const auto to = [&](int row) { return entries_->index(std::clamp(row, 0, rows - 1)); };
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return to(here - 1);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return to(here + 1);
    case MovePageUp:
        return to(here - page);
    case MovePageDown:
        return to(here + page);
    case MoveEnd:
        return to(rows - 1);
    case MoveHome:
        break;
    }
    return to(0);
}

void MonthList::setSelection(const QRect& /*rect*/, QItemSelectionModel::SelectionFlags flags) {
    selectionModel()->select(currentIndex(), flags);
}

QRegion MonthList::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region;
}

void MonthList::paintHead(QPainter& painter, std::size_t month) const {
    painter.setFont(fontOf(Type::smallHead));
    painter.setPen(tokens().text2);
    const QRect place(px(10), topOfMonth(month) - verticalOffset(), viewport()->width() - px(10),
                      headHeight() - px(6));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     entries_->months()[month].name);
}

void MonthList::paintRow(QPainter& painter, int row) const {
    const QModelIndex index = entries_->index(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    option.state.setFlag(QStyle::State_MouseOver,
                         viewport()->underMouse() && option.rect.contains(mouse));
    itemDelegate()->paint(&painter, option, index);
}

void MonthList::paintEvent(QPaintEvent* event) {
    const auto& months = entries_->months();
    if (months.empty())
        return;
    QPainter painter(viewport());
    const int top = event->rect().top() + verticalOffset();
    const int bottom = event->rect().bottom() + verticalOffset();
    for (std::size_t month = monthAt(top); month < months.size(); ++month) {
        const int below = topOfMonth(month) + headHeight();
        if (topOfMonth(month) > bottom)
            break;
        paintHead(painter, month);
        const int end = month + 1 < months.size() ? months[month + 1].first : entries_->rowCount();
        const int from = months[month].first + std::max(0, (top - below) / rowHeight());
        const int to = std::min(end, months[month].first + (bottom - below) / rowHeight() + 1);
        for (int row = from; row < to; ++row)
            paintRow(painter, row);
    }
}

void MonthList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace upturn::gui
