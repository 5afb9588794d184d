// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where a lesson stands: replayed from its reviews, never stored. Policy above pure FSRS:
// a kept lesson is a draft and due the next day; its first review makes it active; being used, in a
// setback or by a next step that helped, makes it proven; used three times with 90 days of
// stability it is part of the person and is looked at once a year; a lesson retired by hand leaves
// the queue. Recall moves the memory, use moves the state: `met` and `used` never touch stability
// or difficulty. A lesson whose situation came up without it is due within three days, whatever the
// memory says: what is known and not used is not forgotten, and needs another answer. Pure
// functions of their arguments; any thread; no errors.

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
    int daysOfPartOfMe = 365;          ///< until what is part of the person is looked at once more
    int longestAfterUnused = 3;        ///< days, after its situation came up and it was not used
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

/// What is said beside a grade: whether its situation came up since, and whether it was used there.
struct Since {
    bool met = false;
    bool used = false;
};

/// What each grade would lead to if it were given on `today`, from "forgot" to "reflex": the
/// buttons show the due date, or that the lesson becomes part of the person. `met` and `used` are
/// what would be said with the grade.
std::array<core::Standing, 4> preview(const core::LessonLife& life, core::CivilDate today,
                                      const Since& since = {}, const Policy& policy = {});

/// Whether to ask what would help in the moment: its situation came up twice in a row without it,
/// or two more times since that was asked.
bool knowingIsNotEnough(const core::Standing& standing);

/// Whether it comes back before its memory would ask for it, because it came up and was not used.
bool comesSooner(const core::Standing& standing, const Policy& policy = {});

/// Forgotten so often (4 lapses) that rewording, merging or retiring helps more than repeating. A
/// lapse is a "forgot" on a later day than the review before it.
bool keepsSlipping(const core::Standing& standing);

} // namespace upturn::review
