// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person is told about the choice.

#pragma once

#include "rules.hpp"
#include "score.hpp"

#include <string>
#include <vector>

namespace upturn::prompts {

/// "Because you have not yet looked at your own part."
std::string becauseOf(const Outlook& outlook, const Prompt& prompt, Factor factor);

/// The two factors that most told the question from the second best, and what was relaxed.
std::vector<Reason> reasonsFor(const Outlook& outlook, const Prompt& prompt, const Values& best,
                               const Values& second, Relaxed relaxed);

/// In a chosen guide there is one reason: its order.
std::vector<Reason> reasonsInGuide(const Outlook& outlook, const Prompt& prompt);

/// "your own part", "what happened"
std::string phraseFor(std::string_view dimension);

} // namespace upturn::prompts
