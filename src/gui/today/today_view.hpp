// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Today page shows, as plain values.

#pragma once

#include <upturn/core/entry.hpp>
#include <upturn/core/id.hpp>

#include <QString>

#include <optional>
#include <vector>

namespace upturn::gui {

/// What a person typed into the capture field.
struct Capture {
    core::EntryKind kind = core::EntryKind::setback;
    QString text;
    QString area;   ///< "work", "people", "self"; empty for none
    int weight = 0; ///< 1 to 5, 0 for none

    bool operator==(const Capture&) const = default;
};

/// The first of the lessons that are due, and how much there is.
struct DueLessons {
    core::Id entry; ///< where the lesson came from; may be empty
    QString sentence;
    QString keptLine;   ///< "Kept 9 October, after "
    QString entryTitle; ///< follows it as a link; may be empty
    QString more;       ///< "Two more today."
    QString time;       ///< "about 40 seconds"
    int count = 0;
};

/// One thing that waits.
struct Waiting {
    enum class Kind {
        unsaved,     ///< an entry with words that are not in it
        unreflected, ///< an entry to reflect on
        step,        ///< a next step to tick
        followUp,    ///< a question that two, seven or thirty days have made due
        look,        ///< a decision or a goal whose day has come
        helped,      ///< a step done: did it help?
    };
    Kind kind = Kind::unreflected;
    core::Id id; ///< of the entry, or of the step
    QString title;
    QString meta;
    QString when; ///< "Today", at the right of a step
};

/// A reflection that was left before its end.
struct GoOn {
    core::Id entry;
    bool lookBack = false; ///< with the question that days had made due
    QString title;
    QString meta;     ///< "Failing upwards, question 2 of about 6. Begun today at 20:02."
    QString question; ///< it goes on with
    QString words;    ///< begun there; may be empty
    QString shortly;  ///< "Go on, 1 of about 6"
};

/// "Would you like to look at it once more?"
struct LookAgain {
    core::Id entry;
    QString title;
    QString question;
};

struct OnThisDay {
    core::Id entry;
    QString head; ///< "Two years ago today"
    QString sentence;
    QString since; ///< "Since then: 2 lessons kept, used 6 times."
};

/// The practice that goes on; of several, the first of the roadmap.
struct RunningPractice {
    QString name;
    int day = 0;
    int of = 0;   ///< 0: without end
    QString line; ///< "Day 41. Today: ask one question you do not know the answer to."
};

struct ThoughtOfDay {
    QString words;
    QString from; ///< "From ..."
};

/// So many are shown; the others unfold.
inline constexpr std::size_t mostWaiting = 3;

struct TodayView {
    bool firstTime = false; ///< nothing is recorded yet: one sentence, one field
    QString greeting;
    QString date;
    QString area;        ///< the one chosen beforehand
    bool quiet = false;  ///< something today calls for people: nothing is due, nothing is counted
    bool people = false; ///< somebody to talk to is named, on a day like others
    QString evening;     ///< why, in one sentence; empty on all other days
    QString yesterday;   ///< one sentence on the day after such a day, until it is put away
    std::optional<LookAgain> lookAgain;
    std::optional<DueLessons> due;
    std::vector<GoOn> goOn;       ///< the newest first
    std::vector<Waiting> waiting; ///< those shown first come first
    std::optional<OnThisDay> onThisDay;
    std::optional<RunningPractice> practice;
    std::optional<ThoughtOfDay> thought;
};

} // namespace upturn::gui
