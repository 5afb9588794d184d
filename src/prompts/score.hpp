// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How much speaks for a question that may be asked.

#pragma once

#include "outlook.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace upturn::prompts {

using Values = std::array<int, factorCount>; ///< each 0 to 10000

Values valuesOf(const Outlook& outlook, std::size_t place);

/// Sum of weight times value, in 1/10^8.
/// Beside the score, where no depth was chosen: what was asked about something else in the last
/// year loses up to a tenth of the whole, and an article's own question gains that once it was not
/// asked for eight sittings.
std::int64_t freshnessOf(const Outlook& o, std::size_t place);
std::int64_t scoreOf(const Tuning& tuning, const Values& values);

/// A word at least: a single letter that fired, or none, is nothing to show anybody.
bool isQuotable(const Fired& fired);

/// It was made for this kind of event: such questions come before those that suit it, too.
bool isOfItsOwn(const Outlook& outlook, const Prompt& prompt);

/// What comes before all scores. 2: it takes up a word of full strength, one against oneself
/// (A2-05). 1: it would be the first of a session to take up any words of the person; one such
/// question is worth one that is still open. 0: its score decides.
int turnOf(const Outlook& outlook, const Prompt& prompt);

/// The strongest trigger that the question answers; none when it answers none.
const Fired* triggerFor(const Outlook& outlook, const Prompt& prompt);

} // namespace upturn::prompts
