// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether what was just written down leads to people, wherever it was written: asked after each
// act, of the words that it wrote. On the thread of the journal that is handed in; errors are those
// of the journal.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/store/journal.hpp>

#include <string_view>
#include <vector>

namespace upturn::app {

struct Danger {
    /// Sure: people and numbers. Unsure: "Are you safe right now?"
    hear::Alarm alarm = hear::Alarm::none;
    core::Id entry{}; ///< that the words stand in; empty: in a row of none
};

/// What an act of a person says; the heaviest of them. Undo, imports and settings lead nowhere: the
/// plan for bad days speaks of them.
core::Result<Danger> dangerIn(store::Journal& journal, const Surroundings& surroundings,
                              const std::vector<store::Act>& acts);
/// What an entry leads to as it stands, without what the person said is none.
core::Result<hear::Alarm> dangerOf(store::Journal& journal, const Surroundings& surroundings,
                                   const core::Id& entry);

/// The heaviest of what words say before anything is known of where they stand: so for those that
/// could not be written down.
hear::Alarm alarmIn(const std::vector<core::Text>& words);

/// The entry of today that leads to people; empty where none does.
core::Result<core::Id> raisedToday(store::Journal& journal, const Surroundings& surroundings);

/// Whether a question asks if somebody is safe; hear::saysUnsafe reads the answer.
bool asksWhetherSafe(std::string_view question);

} // namespace upturn::app
