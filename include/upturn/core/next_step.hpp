// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person will do about it: if this happens, then I do that, by a day.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

enum class Outcome { done, partly, missed, dropped, replaced };

std::string_view nameOf(Outcome outcome);
std::optional<Outcome> outcomeNamed(std::string_view name);
std::vector<std::string> outcomeNames();

/// What sort of step it is.
enum class StepKind {
    tryAgain,   ///< the same once more; need not succeed
    messy,      ///< a first version within a day
    remove,     ///< takes an obstacle away
    add,        ///< adds something new
    reachOut,   ///< to somebody who helps to grow
    askForHelp, ///< admits being out of depth
    delegate,   ///< hands over with real authority
    capability, ///< for the long run
    quickFix,   ///< for now
};

std::string_view nameOf(StepKind kind); ///< "try-again", ...
std::optional<StepKind> stepKindNamed(std::string_view name);
std::vector<std::string> stepKindNames();

struct NextStep {
    Id id;
    Id entry;
    Text when; ///< the situation; may be empty
    Text then; ///< what the person will do
    std::optional<CivilDate> due;
    std::int64_t created = 0; ///< UTC ms
    std::optional<Outcome> outcome;
    std::int64_t closed = 0; ///< UTC ms; 0 while open
    std::optional<bool> helped;
    Text what; ///< what happened, in the person's words
    std::optional<StepKind> kind;
    Text why;         ///< it came otherwise, for this reason
    Text differently; ///< what is done differently now
    Id follows;       ///< the step that this one replaces: the next iteration
    Id lesson;        ///< the lesson it puts to use: helping counts as a use of it; may be empty
    std::optional<CivilDate> askAgain; ///< closed, and too early to say whether it helped
    bool inTrash = false;
    std::int64_t trashed = 0; ///< when it was put there, UTC ms
};

} // namespace upturn::core
