// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Lessons page shows, as plain values.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/core/id.hpp>

#include <QString>

#include <optional>
#include <vector>

namespace upturn::gui {

enum class LessonGroup { due, growing, partOfMe, retired };

struct LessonRow {
    core::Id id;
    LessonGroup group = LessonGroup::growing;
    QString text;
    QString entryTitle; ///< where it came from; may be empty
    int strength = 0;   ///< 0 to 5
    QString when;       ///< "Today", "in 9 days"; empty when it left the queue
};

/// What to do where there is no lesson yet.
struct LessonSuggestion {
    core::Id entry;
    QString title; ///< "Missed the early train"
    QString line;  ///< "Captured this morning. About 5 minutes."
};

struct LessonsView {
    std::vector<LessonRow> rows; ///< in the order of the groups
    int used = 0;                ///< how many were used at least once
    int due = 0;
    std::optional<LessonSuggestion> suggestion;
};

struct LessonUse {
    QString what; ///< the note of a review, "Used", or the words of a next step
    QString when; ///< "12 Nov"; "due 24 Nov" of a step that is open
    core::Id entry;
    QString entryTitle; ///< where it was used, as a link; may be empty
};

/// A lesson that says nearly the same.
struct NearLesson {
    core::Id id;
    QString text;
    QString kept; ///< "Kept 17 November 2024."
};

struct LessonDetail {
    core::Id id;
    QString text;
    QString meta; ///< "Kept 17 November 2024. Next review in 9 days."
    QString life; ///< "Proven: it helped twice. ..."
    core::Id entry;
    QString entryTitle;
    QString quote; ///< the words it was taken from
    std::vector<LessonUse> uses;
    std::vector<LessonUse> steps; ///< made from it, still open
    std::vector<NearLesson> near;
    bool resting = false;        ///< out of the queue: comes back by hand only
    QString unsaved = QString(); ///< other words were typed for it, and it does not say them
};

} // namespace upturn::gui
