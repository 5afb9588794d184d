// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E11: what is asked by itself of which kind of event. What a question is and what it suits is said
// by its pack; here stands only which families a kind never gets.

#pragma once

#include <upturn/prompts/prompt.hpp>
#include <upturn/prompts/selector.hpp>

#include <optional>
#include <string>
#include <vector>

namespace upturn::prompts {

struct Outlook;

/// What a sitting wants to know where no depth was chosen.
struct Needs {
    /// Each is one of these dimensions, the first of them before the others; all have a stage in
    /// weights.json.
    std::vector<std::vector<std::string>> dims;
    int least = 1; ///< questions, before it is enough
    int most = 3;
};

/// In what is soft the person asked to look at their part: what was out of their hands comes first.
bool wantsTheirPart(const Situation& situation);

/// By its kind, its weight and how fresh it is. None where the person wants more than that: then
/// what the depth wants.
std::optional<Needs> needsOf(const Situation& situation, bool hard);

/// Whether nothing is asked of it after days: it is soft, left open or not the person's to learn
/// from, and nobody said otherwise. What else leads back to an entry is told by app/led_back.hpp.
bool hasNoFollowUps(const Outlook& outlook);

/// Whether the question may be asked by itself of an event of this kind. In a guide that the person
/// chose everything may.
bool isFor(const Outlook& outlook, const Prompt& prompt);

} // namespace upturn::prompts
