// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Review page shows, as plain values.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/lesson.hpp>

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace upturn::gui {

struct ReviewView {
    core::Id lesson;
    core::Id entry; ///< may be empty
    int index = 0;  ///< from 0
    int count = 0;
    QString entryLine; ///< "Release slipped by two weeks, 9 October"
    QString sentence;
    QString lastTime;                  ///< "Last time, 12 days ago, you wrote: ..."; may be empty
    std::array<QString, 4> next;       ///< when it comes back, by grade
    std::array<QString, 4> nextIfUsed; ///< the same, when it was used: it may be part of the person
    std::array<QString, 4> nextIfUnused; ///< the same, when it came up and was not used: soon
    QString why;                         ///< why it is asked now; may be empty
    bool canUndo = false;

    bool done = false; ///< nothing is due any more
    QString doneTitle; ///< "Done.", or that nothing was due
    QString doneLine;  ///< "Next on Tuesday."
};

/// Drafts of an if-then begin so.
inline constexpr const char* planDrafts = "if-then-";

/// A lesson that came up and was not used, twice in a row or more.
struct UnusedView {
    core::Id lesson;
    core::Id entry; ///< may be empty
    QString entryLine;
    QString cue;    ///< "When an estimate feels obvious..."; the whole where it names none
    QString rule;   ///< "ask one person who will do the work."; empty where the cue is the whole
    QString cameUp; ///< "Came up on 4 and 17 November and was not used."
    int times = 0;
    QString when;        ///< for the field: the situation, and what the notes had in common
    QString shared;      ///< "Both times you wrote: ..."; may be empty
    QString leave;       ///< "comes back on Tuesday"
    bool sooner = false; ///< than its memory would ask for it
};

/// What a person said about one lesson. Only the grade moves the schedule.
struct ReviewAnswer {
    core::Id lesson;
    core::Grade grade = core::Grade::knewIt;
    std::optional<bool> met;
    std::optional<bool> used;
    QString note;
    std::vector<app::Served> typed{}; ///< the draft of the note
};

} // namespace upturn::gui
