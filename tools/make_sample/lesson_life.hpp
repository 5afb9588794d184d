// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// When the invented person meets a lesson again, and what they say then.

#pragma once

#include "chapters.hpp"

#include <upturn/core/lesson.hpp>

#include <optional>
#include <string>
#include <vector>

namespace upturn::sample {

/// One meeting. Without a day it is the day the lesson is due, or soon after.
struct Meeting {
    std::optional<core::CivilDate> day;
    core::Grade grade = core::Grade::knewIt;
    bool used = false;
    std::string note;
};

struct LessonLife {
    std::vector<Meeting> meetings; ///< in their order
    bool goesOn = false;           ///< after them: known whenever it is due

    /// From "reviews: 3 3u 4" (goes on) and "review: 2026-11-09 3u Note" (ends there).
    static core::Result<LessonLife> of(const Block& lesson);

    /// The day of the meeting after `held` of them, when the lesson is due on `due`; nothing when
    /// the last day of the sample comes first.
    std::optional<core::CivilDate> dayOfNext(std::size_t held, core::CivilDate due,
                                             core::CivilDate last) const;
    Meeting next(std::size_t held) const;
};

} // namespace upturn::sample
