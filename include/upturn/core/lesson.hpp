// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A lesson: a sentence the person kept, where it came from, and how it lives.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

enum class LessonState { draft, active, proven, partOfMe, retired };

std::string_view
nameOf(LessonState state); ///< "draft", "active", "proven", "part-of-me", "retired"
std::optional<LessonState> lessonStateNamed(std::string_view name);
std::vector<std::string> lessonStateNames();

/// How well it was still there: the FSRS grade.
enum class Grade { forgot = 1, withEffort = 2, knewIt = 3, reflex = 4 };

/// One meeting with a lesson. Recall (grade) and life (met, used) are two things: only the grade
/// moves what is remembered, only `used` moves the state. What was met and not used comes back
/// soon, however well it is remembered.
struct Review {
    Id id;
    Id lesson;
    std::int64_t at = 0; ///< UTC ms
    CivilDate day{};     ///< the person's day (day start applied) it counts for
    Grade grade = Grade::knewIt;
    std::optional<bool> met;  ///< did the situation come up since last time?
    std::optional<bool> used; ///< did it help there?
    Text note;
    Id entry; ///< where it was used: this setback
    Id step;  ///< or this next step

    bool operator==(const Review&) const = default;
};

/// Which words of which version of which text a lesson was taken from. Offsets count UTF-8 bytes.
struct Excerpt {
    Id entry;            ///< may be empty: a lesson can stand alone
    Id answer;           ///< empty when the words are from the entry's own text
    std::string version; ///< of that text
    std::int64_t start = 0;
    std::int64_t end = 0;
    Text quote; ///< the words themselves, so that a later edit loses nothing

    bool operator==(const Excerpt&) const = default;
};

/// What follows from a lesson's reviews; never stored as an operation.
struct Standing {
    LessonState state = LessonState::draft;
    double stability = 0;         ///< days until recall is expected to have fallen to 90 %
    double difficulty = 0;        ///< 1 to 10
    std::optional<CivilDate> due; ///< none when it left the queue
    int lapses = 0;
    int uses = 0; ///< times it was used; several in one setback or step are one
    /// Times in a row that its situation came up, and it was not used there.
    int unused = 0;
    /// Its last review said so: it comes back sooner than it would be forgotten.
    bool soon = false;

    bool operator==(const Standing&) const = default;
};

/// What a lesson's standing follows from.
struct LessonLife {
    Moment kept;
    std::chrono::minutes dayStart = usualDayStart; ///< of the journal
    /// In the order in which they were made, also where a clock stood wrong; with those of lessons
    /// that were merged into it.
    std::vector<Review> reviews;
    std::vector<Id> helped; ///< next steps made from them that helped; sorted
    bool retired = false;   ///< by hand
    std::int64_t broughtBack =
        0; ///< UTC ms: by hand into the queue, after it was part of the person
};

struct Lesson {
    Id id;
    Text text;
    std::string textVersion;
    Excerpt from;
    std::vector<Text> muscles; ///< sorted
    Moment kept;
    bool retired = false;         ///< by hand
    std::int64_t broughtBack = 0; ///< as in LessonLife
    Id mergedInto;                ///< says the same as that one, which counts its reviews
    /// Its own, in the order in which they were made; filled where a whole lesson is asked for.
    std::vector<Review> reviews;
    Standing standing;
    bool inTrash = false;
    std::int64_t trashed = 0; ///< when it was put there, UTC ms
    bool entryInTrash = false;
    /// What it was kept from is not the person's to learn from (core::Lift::notMine): it has no day
    /// to come back on as long as that is so.
    bool rests = false;
    bool notMine = false; ///< it rests because the person said so of its entry
    /// It rests for its own words, which would hurt whoever met them again (hear/beliefs.hpp),
    /// until the person brings it back.
    bool heavy = false;
};

} // namespace upturn::core
