// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Lessons page has to show, read from the journal. On the thread of the journal it is
// given.

#pragma once

#include "lessons/lessons_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<LessonsView> readLessons(store::Journal& journal,
                                      const app::Surroundings& surroundings);
core::Result<LessonDetail>
readLesson(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& lesson);

/// Five steps a person can see: how long a lesson is expected to stay, by its stability in days.
int strengthOf(const core::Standing& standing);

} // namespace upturn::gui
