// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How one came to what is shown, so that it is left the same way.

#pragma once

#include "shell/place.hpp"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

namespace upturn::gui {

/// The stops from the place where one began to what is shown. Everything that opens over something
/// else is a stop, whether it is a page over the whole window, a page over a place, or a place that
/// a page led to. Owns nothing; GUI thread.
class Ways final {
  public:
    struct Stop {
        Place place = Place::today;   ///< that is shown, or lies below the page
        QWidget* page = nullptr;      ///< null: the place itself
        QPointer<QWidget> keyboard{}; ///< had it when one went on from here

        bool isPlace() const { return page == nullptr; }
    };

    const Stop& now() const { return stops_.back(); }
    bool canGoBack() const { return stops_.size() > 1; }

    /// By its name: nothing lies over it afterwards, wherever one was. Settings are looked at on
    /// the way: they lead back. Gives the pages that are left by it, the topmost first.
    std::vector<QWidget*> goTo(Place place, QWidget* keyboard);
    /// By a link: from there one comes back.
    void visit(Place place, QWidget* keyboard);
    /// A page that lies below already comes up.
    void open(Place place, QWidget* page, QWidget* keyboard);
    /// The stop that is left; none where one began.
    std::optional<Stop> back();
    /// A page that is not shown any more goes, wherever it lies.
    void forget(const QWidget* page);

  private:
    void goOn(Stop next, QWidget* keyboard);
    void join();

    std::vector<Stop> stops_{Stop{}};
};

} // namespace upturn::gui
