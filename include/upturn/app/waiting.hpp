// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What waits to be looked at. First what is unfinished: a reflection that was left before its end,
// an entry with words that are not in it. Then the questions of two, seven and thirty days after a
// setback, steps whose day has come, closed ones of which nobody knows yet whether they helped,
// decisions and goals with a date. At last setbacks that were never reflected on. Offered, never in
// the way. Today and the command line say the same. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/sitting.hpp>
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

enum class WaitingKind {
    reflection, ///< left before its end
    unsaved,    ///< words were typed in the editor of an entry that are not in it
    followUp,
    step,
    helped,
    decision,
    goal,
    unreflected, ///< a setback without an answer
    lookAgain,   ///< "Would you like to look at it once more?" (look_again.hpp)
    yesterday,   ///< one line the day after a heavy one (evening.hpp)
    people       ///< one line instead of a step that is due and speaks of danger
};
/// "reflection", "unsaved", "follow-up", "step", "helped", "decision", "goal", "unreflected",
/// "look-again", "yesterday", "people"
std::string_view nameOf(WaitingKind kind);

struct Waiting {
    WaitingKind kind = WaitingKind::followUp;
    core::Id id;           ///< of the entry, step or block
    core::Id entry;        ///< may be empty for a decision or a goal
    core::Text words;      ///< what the row is called
    core::CivilDate due{}; ///< of what is unfinished, the day it was begun; or the entry's own
    core::Text when{};     ///< of a step: the situation; may be empty
    std::optional<prompts::Question> question{}; ///< of a follow-up
    std::optional<Unfinished> unfinished{};      ///< of a reflection
    std::optional<core::Entry> about{};          ///< of what is unsaved, or not reflected on
};

/// Of what is unfinished the newest first, of setbacks without an answer too; what is due by today
/// in between, the longest waiting first; at most one follow-up for a setback. On a gentle evening
/// only what is unfinished. Nothing leads back to what
/// is left alone (led_back.hpp), but to what was typed there and is not kept yet.
core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings, Evening& evening);
core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings);

} // namespace upturn::app
