// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What waits to be looked at again: the questions of two, seven and thirty days after a setback,
// steps whose day has come, closed ones of which nobody knows yet whether they helped, decisions
// and goals with a date. Offered, never in the way. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/next_step.hpp>
#include <upturn/prompts/selector.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace upturn::app {

/// Days after a step was done until it is asked whether it helped, where no other day was said.
inline constexpr int untilItShows = 14;

enum class WaitingKind { followUp, step, helped, decision, goal };
/// "follow-up", "step", "helped", "decision", "goal"
std::string_view nameOf(WaitingKind kind);

struct Waiting {
    WaitingKind kind = WaitingKind::followUp;
    core::Id id;      ///< of the entry, step or block
    core::Id entry;   ///< may be empty for a decision or a goal
    core::Text words; ///< what the row is called
    core::CivilDate due{};
    core::Text when;                           ///< of a step: the situation; may be empty
    std::optional<prompts::Question> question; ///< of a follow-up
};

/// Those due by today, the longest waiting first; at most one follow-up for a setback.
core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings);

} // namespace upturn::app
