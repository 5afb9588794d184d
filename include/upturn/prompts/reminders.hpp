// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Twenty-two cards, each from one place of the articles, in our own words. One a day at most; never
// beside something heavy, because nothing is to be glossed over (A3-18). Any thread.

#pragma once

#include <upturn/prompts/prompt.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace upturn::prompts {

struct Reminder {
    std::string article; ///< "A2-10"
    std::string guide;   ///< shown only inside this guide; empty: in the daily rotation
    Wording text;
};

const std::vector<Reminder>& reminders();

/// The card that stands beside this question: of its guide, from the same place of the articles.
const Reminder* reminderBeside(const Prompt& prompt);

/// The card of a day, the same all day. None when `intensity` (0 to 10, of what is open) is 8 or
/// more. `day` counts days since 1970-01-01.
const Reminder* reminderOf(std::int64_t day, int intensity);

} // namespace upturn::prompts
