// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Somebody goes round in circles about a setback: what was noticed, and the pause they may take
// instead of one more question. A pause is a decision to look again on a day, which Today shows
// then. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/block.hpp>
#include <upturn/prompts/circling.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

/// How long a pause is where nobody says otherwise.
inline constexpr int usualPauseDays = 7;

struct Circles {
    std::string evidence;                   ///< what was noticed, in one sentence
    std::vector<std::string> signs;         ///< the single things, a sentence each
    std::vector<prompts::Sitting> sittings; ///< oldest first
};

/// Nothing when they don't, or while a pause lasts.
core::Result<std::optional<Circles>>
circlesOf(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry);

/// The pause that lasts.
core::Result<std::optional<core::Block>> pauseOf(store::Journal& journal, const core::Entry& entry,
                                                 core::CivilDate today);
/// `until` that day, in place of a pause that lasts; `why` may be empty.
core::Result<store::Done> pause(store::Journal& journal, const Surroundings& surroundings,
                                const core::Entry& entry, core::CivilDate until,
                                const std::string& why = {});
/// Not found when there is none.
core::Result<store::Done> endPause(store::Journal& journal, const Surroundings& surroundings,
                                   const core::Entry& entry);

} // namespace upturn::app
