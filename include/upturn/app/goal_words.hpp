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

/// After a miss exactly two questions (A0-P5c): why, and what is done differently. Those of the two
/// that are answered are left out; empty when it was no miss.
std::string questionsOnMiss(const core::Block& goal);

} // namespace upturn::app
