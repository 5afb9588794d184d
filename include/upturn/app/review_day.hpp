// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The lessons to meet today.

#pragma once

#include <upturn/app/evening.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/review/queue.hpp>
#include <upturn/review/standing.hpp>
#include <upturn/store/journal.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

struct ReviewDay {
    std::vector<core::Lesson> lessons; ///< in the order to meet them
    int waiting = 0; ///< due too, over today's cap: of the thirty that waited longest
    int doneToday = 0;
    std::string time;                       ///< "about 40 seconds"
    bool gentle = false;                    ///< nothing is met this evening (evening.hpp)
    std::optional<core::CivilDate> nextDue; ///< when the queue is empty: the next day with one
};

core::Result<ReviewDay> reviewDay(store::Journal& journal, const Surroundings& surroundings,
                                  Evening& evening);
core::Result<ReviewDay> reviewDay(store::Journal& journal, const Surroundings& surroundings);

/// For each grade: when the lesson comes again; nothing when it becomes part of the person.
std::array<std::optional<core::CivilDate>, 4> nextDates(const core::LessonLife& life,
                                                        const Surroundings& surroundings,
                                                        const review::Since& since);

/// Why it is asked now, in a sentence; empty for what was never reviewed.
std::string whyDue(const core::Lesson& lesson, const Surroundings& surroundings);

} // namespace upturn::app
