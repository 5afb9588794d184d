// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Journal page shows, as plain values.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/id.hpp>
#include <upturn/store/changes.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace upturn::gui {

/// Which entries the list shows.
struct JournalFilter {
    enum class Only { all, unreflected, unfinished };

    QString words;
    Only only = Only::all;
    std::optional<core::EntryKind> kind;
    bool starred = false;

    bool operator==(const JournalFilter&) const = default;
    bool everything() const { return *this == JournalFilter(); }
};

/// The list before its rows are read: how many there are, and of which days.
struct JournalOutline {
    std::vector<store::EntryMark> marks; ///< newest first
    core::CivilDate today{};
    int all = 0; ///< entries in the whole journal
    int unreflected = 0;
    int unfinished = 0; ///< entries with an open step
    QString remark{};   ///< what was typed and not understood, a line each; mostly empty
};

/// One row of the list.
struct JournalRow {
    core::Id id;
    std::int64_t place = 0;
    core::EntryKind kind = core::EntryKind::setback;
    QDate day;
    QString title;
    QString line; ///< how the text goes on; may be empty
    QString area; ///< as it is shown
    int lessons = 0;
    bool waits = false; ///< a setback nobody has reflected on
    bool starred = false;
};

/// A question and what was answered.
struct AnsweredQuestion {
    QString question;
    QString answer;
    QStringList kept; ///< the words that lessons were kept from
    core::Id id{};    ///< of the answer
    int versions = 1; ///< of its text

    bool operator==(const AnsweredQuestion&) const = default;
};

/// Words that stay with the entry, and come back from nowhere.
struct StayingLine {
    QString text;
    QString kind; ///< "memory"

    bool operator==(const StayingLine&) const = default;
};

struct LessonLine {
    core::Id id;
    QString text;
    QString when; ///< "next review today", "rests"; empty when it left the queue

    bool operator==(const LessonLine&) const = default;
};

struct StepLine {
    core::Id id;
    QString text;
    QString when; ///< "due today"; empty without a day
    bool due = false;
    bool done = false;

    bool operator==(const StepLine&) const = default;
};

/// A whole entry, to be read.
struct EntryView {
    core::Id id;
    core::EntryKind kind = core::EntryKind::setback;
    QString when; ///< "Friday 9 October 2026, 18:20"
    QString area;
    int weight = 0; ///< 0 when it was not rated
    bool starred = false;
    bool waits = false;
    QString title;
    QString text;     ///< empty when the title says all of it
    QStringList kept; ///< the words of the text that lessons were kept from
    QStringList feelings;
    QStringList causes;
    QStringList tags;
    std::vector<AnsweredQuestion> answers;
    std::vector<StayingLine> keptWords; ///< what stays with it instead of a lesson
    std::vector<LessonLine> lessons;
    std::vector<StepLine> steps;
    std::vector<core::Attachment> files;
    int versions = 1;               ///< of the text
    bool unsaved = false;           ///< words were typed for it that are not in it
    std::optional<core::Sort> sort; ///< what the person says it is
    bool line = false;              ///< "Someone to talk to, at any hour"
    QStringList helplines;          ///< where somebody hurt the person

    bool operator==(const EntryView&) const = default;
};

} // namespace upturn::gui
