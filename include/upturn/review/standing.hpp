// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where a lesson stands: replayed from its reviews, never stored. Policy above pure FSRS:
// a kept lesson is a draft and due the next day; its first review makes it active; being used, in a
// setback or by a next step that helped, makes it proven; used three times with 90 days of
// stability it is part of the person and leaves the queue, as a lesson retired by hand does. Recall
// moves the schedule, use moves the state: `met` and `used` never touch stability, difficulty or
// the interval. Pure functions of their arguments; any thread; no errors.

#pragma once

#include <upturn/core/lesson.hpp>
#include <upturn/review/fsrs.hpp>

#include <array>
#include <span>

namespace upturn::review {

struct Policy {
    double retention = usualRetention; ///< wanted recall when due; kept within 0.80 and 0.95
    int firstInterval = 1;             ///< days from keeping to the first review
    int longestInterval = 180;         ///< days
    int usesToBePartOfMe = 3;
    double stabilityToBePartOfMe = 90; ///< days
};

/// `kept` and the days of the reviews are the person's days (core::dayOf). Reviews in the order in
/// which they were made, without those that were voided. A review dated before the one it follows
/// counts as the same day; one dated after the last was made when the clock stood wrong, and counts
/// as that day.
core::Standing standingOf(core::CivilDate kept, std::span<const core::Review> reviews, bool retired,
                          const Policy& policy = {});

/// The same for a whole life: uses in one setback or step count once, also those of next steps
/// that helped; what was brought back by
/// hand is due the next day, and has to be met again before it is part of the person once more.
core::Standing standingOf(const core::LessonLife& life, const Policy& policy = {});

/// What each grade would lead to if it were given on `today`, from "forgot" to "reflex": the
/// buttons show the due date, or that the lesson becomes part of the person (no due date). `used`
/// is the answer to "did you use it" that would go with the grade.
std::array<core::Standing, 4> preview(const core::LessonLife& life, core::CivilDate today,
                                      bool used = false, const Policy& policy = {});

/// Forgotten so often (4 lapses) that rewording, merging or retiring helps more than repeating. A
/// lapse is a "forgot" on a later day than the review before it.
bool keepsSlipping(const core::Standing& standing);

} // namespace upturn::review
