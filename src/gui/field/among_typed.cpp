// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "field/among_typed.hpp"

#include <algorithm>

namespace upturn::gui {

AmongTyped::AmongTyped(FocusField& field, const DoneHere& here)
    : QObject(&field)
    , field_(field)
    , here_(here) {
    field_.giveWay([this](bool back) { return actIsNext(back); });
    connect(&field_, &FocusField::edited, this, [this] {
        // Filled anew: with nothing that was typed, nothing was done among it.
        if (!field_.canTravel(true) && !field_.canTravel(false))
            at_.clear();
    });
}

int AmongTyped::here() {
    field_.endStep();
    return field_.steps();
}

void AmongTyped::note(const core::Id& act, int at) {
    at_[act] = at;
}

bool AmongTyped::knows(const store::Done& done) const {
    return std::ranges::any_of(done.act.with,
                               [this](const core::Id& act) { return at_.contains(act); });
}

void AmongTyped::travelled(const store::Done& done) {
    const int at = here();
    for (const core::Id& act : done.act.with)
        note(act, at);
}

bool AmongTyped::actIsNext(bool back) const {
    if (here_.empty(back))
        return false;
    const auto act = at_.find(here_.next(back).id);
    if (act == at_.end())
        return false;
    return back ? field_.steps() <= act->second : field_.steps() >= act->second;
}

} // namespace upturn::gui
