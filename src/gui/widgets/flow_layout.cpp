// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/flow_layout.hpp"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace upturn::gui {
namespace {

/// A row is as wide as there is room, also for what would like to be wider.
QSize sizeWithin(const QLayoutItem& item, int width) {
    const QSize hint = item.sizeHint();
    if (hint.width() <= width)
        return hint;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    return minimumSize().expandedTo(QSize(width, 0).grownBy(contentsMargins()));
}

QSize FlowLayout::minimumSize() const {
    if (items_.empty())
        return {};
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    arrange(place, true);
}

std::pair<std::size_t, int> FlowLayout::rowFrom(std::size_t first, int width) const {
    int taken = 0;
    std::size_t last = first;
    for (; last < items_.size(); ++last) {
        if (items_[last]->isEmpty())
            continue;
        const int with =
            taken + (taken > 0 ? spacing() : 0) + sizeWithin(*items_[last], width).width();
        if (taken > 0 && with > width)
            break;
        taken = with;
    }
    return {last, taken};
}

QRect FlowLayout::visual(const QRect& room, const QRect& fromLeft) const {
    const QWidget* whole = parentWidget();
    return whole == nullptr ? fromLeft
                            : QStyle::visualRect(whole->layoutDirection(), room, fromLeft);
}

int FlowLayout::arrange(const QRect& place, bool move) const {
    const QRect room = place.marginsRemoved(contentsMargins());
    const int gap = rowGap_ < 0 ? spacing() : rowGap_;
    int y = room.top();
    for (std::size_t first = 0; first < items_.size();) {
        const auto [last, taken] = rowFrom(first, room.width());
        if (taken == 0)
            break;
        const int free = std::max(0, room.width() - taken);
        int x = room.left() + (centred_ ? free / 2 : 0);
        int tall = 0;
        for (std::size_t i = first; i < last; ++i)
            if (!items_[i]->isEmpty())
                tall = std::max(tall, sizeWithin(*items_[i], room.width()).height());
        for (bool pushed = false; first < last; ++first) {
            if (items_[first]->isEmpty())
                continue;
            if (first >= end_ && !std::exchange(pushed, true))
                x += free;
            const QSize size = sizeWithin(*items_[first], room.width());
            if (move)
                items_[first]->setGeometry(
                    visual(room, {QPoint(x, y + (tall - size.height()) / 2), size}));
            x += size.width() + spacing();
        }
        y += tall + gap;
    }
    if (y == room.top())
        return 0;
    return y - gap - place.top() + contentsMargins().bottom();
}

} // namespace upturn::gui
