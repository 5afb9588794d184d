// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is gently said about a goal, a win or a decision that is missing something: offered, never
// demanded. Pure; any thread.

#pragma once

#include <upturn/core/block.hpp>
#include <upturn/store/changes.hpp>

#include <string>
#include <vector>

namespace upturn::app {

/// Sentences; none when nothing is missing.
std::vector<std::string> adviceFor(const store::NewBlock& block);
/// Kind words about a step that is being written: more of the same effort, or no moment of its own.
std::vector<std::string> adviceFor(const store::NewStep& step);

/// Without which a list takes nothing up: a goal has a measure and a day. A sentence, or empty.
std::string missingIn(const store::NewBlock& block);

/// "missed", "Partly", "missed by two days", "nicht erreicht": how a goal or a step ended.
bool isMiss(const core::Text& outcome);

struct MissQuestion {
    std::string field; ///< "why", "differently"
    std::string sentence;
};
/// After a miss exactly two questions (A0-P5c): why, and what is done differently. Those of the two
/// that are answered are left out; empty when it was no miss.
std::vector<MissQuestion> questionsOnMiss(const core::Text& outcome, const core::Text& why,
                                          const core::Text& differently);

} // namespace upturn::app
