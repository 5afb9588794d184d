// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/ways.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace upturn::gui {
namespace {

/// Nobody goes back further.
constexpr std::size_t mostStops = 20;

bool isAt(const Ways::Stop& stop, Place place) {
    return stop.isPlace() && stop.place == place;
}

} // namespace

std::vector<QWidget*> Ways::goTo(Place place, QWidget* keyboard) {
    std::vector<QWidget*> left;
    const auto drop = [this, &left](std::ptrdiff_t from) {
        for (auto stop = stops_.rbegin(); stop != std::make_reverse_iterator(stops_.begin() + from);
             ++stop)
            if (!stop->isPlace())
                left.push_back(stop->page);
        stops_.erase(stops_.begin() + from, stops_.end());
    };
    if (place != Place::settings) {
        drop(0);
        stops_.push_back({.place = place});
        return left;
    }
    const auto there = std::find_if(stops_.begin(), stops_.end(),
                                    [](const Stop& stop) { return isAt(stop, Place::settings); });
    if (there != stops_.end())
        drop(std::distance(stops_.begin(), there) + 1);
    else
        goOn({.place = place}, keyboard);
    return left;
}

void Ways::visit(Place place, QWidget* keyboard) {
    if (!isAt(now(), place))
        goOn({.place = place}, keyboard);
}

void Ways::open(Place place, QWidget* page, QWidget* keyboard) {
    stops_.back().keyboard = keyboard;
    forget(page);
    stops_.push_back({.place = place, .page = page});
}

std::optional<Ways::Stop> Ways::back() {
    if (!canGoBack())
        return std::nullopt;
    Stop left = std::move(stops_.back());
    stops_.pop_back();
    return left;
}

void Ways::forget(const QWidget* page) {
    // Where one began is a place, so one stop is left at least.
    std::erase_if(stops_, [page](const Stop& stop) { return stop.page == page; });
    join();
}

void Ways::goOn(Stop next, QWidget* keyboard) {
    stops_.back().keyboard = keyboard;
    stops_.push_back(std::move(next));
    if (stops_.size() > mostStops)
        stops_.erase(stops_.begin() + 1);
}

void Ways::join() {
    // Between two stops at the same place there was a page.
    const auto same = [](const Stop& one, const Stop& other) {
        return one.isPlace() && isAt(other, one.place);
    };
    stops_.erase(std::unique(stops_.begin(), stops_.end(), same), stops_.end());
}

} // namespace upturn::gui
