// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The closed lists of the pack format.

#pragma once

#include <array>
#include <string_view>

namespace upturn::prompts {

/// What an answer may yield.
inline constexpr std::array<std::string_view, 9> yieldNames{
    "cause", "pattern", "lesson", "next_step", "strength", "muscle", "share", "rating", "decision"};

/// Kinds of entry a question may be for.
inline constexpr std::array<std::string_view, 3> entryNames{"setback", "win", "note"};

/// What a question goes for, beyond what it covers: kept back from some kinds of event.
inline constexpr std::array<std::string_view, 11> familyNames{
    "own",   "cause",  "pattern",  "lesson", "gain", "verdict",
    "doubt", "retell", "incident", "share",  "again"};

/// Kinds of event a question may suit. Ordinary: own, shared, done and what nobody knows. Soft:
/// violence, loss, illness, injustice. Open: the person was asked which it is and did not say.
/// Lifted: the person wants to look at their part in what is soft.
inline constexpr std::array<std::string_view, 14> suitNames{
    "ordinary", "own",       "shared", "done", "soft", "loss",      "illness",
    "violence", "injustice", "win",    "plan", "open", "annoyance", "lifted"};

/// What may have to be given beside the kind of event: an incident of a system, a decision, a role,
/// somebody whom the person hurt, a cause that came back twice, the hours from 22 to 5.
inline constexpr std::array<std::string_view, 6> occasionNames{"incident", "decision", "role",
                                                               "harmed",   "again",    "night"};

} // namespace upturn::prompts
