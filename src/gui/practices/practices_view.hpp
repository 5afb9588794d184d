// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Practices page shows, as plain values.

#pragma once

#include <upturn/app/drafts.hpp>
#include <upturn/core/block.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/store/changes.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::gui {

/// One source of a practice, and the days on which something was noted from it.
struct DayRow {
    QString name;
    std::map<int, QString> notes; ///< by day, 0 is the first of the chart; a note may be empty
};

struct DayChartView {
    QDate start;
    int days = 0;
    int today = 0; ///< of the days, from 0
    std::vector<DayRow> rows;
    QString summary; ///< "Logged on 31 of 41 days: customers 6, data 8"
};

struct PracticeView {
    std::string id;
    QString name;
    QString about;
    QString state; ///< "Running, day 41"
    QString today; ///< the one action of a day
    bool running = false;
    bool paused = false;
    QString dayLine; ///< "Day 41 of 90. You wrote something down on 31 of them."
    QString since;   ///< "Started 12 October, after "
    core::Id entry;
    QString entryTitle; ///< follows it as a link; may be empty
    QString ends;       ///< "Ends 9 January. A day without a note is just a day."
    QStringList sources;
    std::vector<std::string> sourceIds;
    DayChartView chart;
};

/// A row of one of the person's own lists.
struct OwnRow {
    core::Id id;
    core::BlockKind kind = core::BlockKind::goal;
    QString title;
    QString meta;
    bool closed = false;
    core::BlockFields fields;
};

struct PracticesView {
    std::vector<PracticeView> practices; ///< in the order of the roadmap
    std::vector<OwnRow> rows;            ///< of all lists, the open ones first
};

/// What was said of a day.
struct PracticeLog {
    std::string practice;
    std::string source;
    QString note;
    std::vector<app::Served> typed{}; ///< the draft of the note
};

/// A row that is added, changed, closed or opened again.
struct OwnChange {
    core::Id row; ///< empty: a new one
    core::BlockKind kind = core::BlockKind::goal;
    store::BlockChange change;
    std::vector<app::Served> typed{}; ///< the drafts of its words
    int form = 0;                     ///< that it was written in; 0: none
};

} // namespace upturn::gui
