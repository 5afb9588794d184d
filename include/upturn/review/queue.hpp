// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which lessons to meet today, in which order, and how long it takes. A day has a small cap, so
// that coming back after a holiday is no punishment: what does not fit waits, the weakest first.
// Pure functions of their arguments; any thread; no errors.

#pragma once

#include <upturn/core/lesson.hpp>
#include <upturn/review/fsrs.hpp>

#include <span>
#include <string>
#include <vector>

namespace upturn::review {

/// What the queue needs to know of a lesson.
struct Card {
    core::Id lesson;
    core::Standing standing;
    core::CivilDate last{}; ///< the day of the latest review, or the day it was kept
    double relevance = 0;   ///< to what is open now; breaks ties, higher first
};

struct Queue {
    std::vector<core::Id> lessons; ///< in the order to meet them
    int waiting = 0;               ///< due too, but over today's cap
    int doneToday = 0;             ///< reviewed today already; they count against the cap
};

inline constexpr int usualDailyCap = 5;

/// All lessons that are not in the trash are handed in; those that are due come back, lowest recall
/// first, then relevance, then id.
Queue queueOf(std::span<const Card> cards, core::CivilDate today, int dailyCap = usualDailyCap);

/// The chance, 0 to 1, that the lesson is still there. One that was never reviewed counts as if it
/// had been known on the day it was kept.
double recallOn(const Card& card, core::CivilDate today);

/// Seconds that so many lessons take: to read, decide and press one key.
int secondsFor(std::size_t lessons);
/// "about 40 seconds", "about a minute", "about 2 minutes".
std::string timeFor(std::size_t lessons);

} // namespace upturn::review
