// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the calm page shows, as plain values.

#pragma once

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace upturn::gui {

/// Somebody to reach, or a number to call.
struct CalmNumber {
    QString name;
    QString line;   ///< hours, and how old the number is; may be empty
    QString number; ///< may be empty for a person
    QString other;  ///< "or 116 123"; may be empty

    bool operator==(const CalmNumber&) const = default;
};

struct CalmPlanStep {
    int number = 0; ///< of the step, from 1 on
    QString head;
    QString words;

    bool operator==(const CalmPlanStep&) const = default;
};

struct CalmView {
    std::vector<CalmNumber> people; ///< the person's own
    std::string country;            ///< "DE"; empty where none is known
    QString countryName;
    std::vector<CalmNumber> helplines;
    std::vector<CalmNumber> emergency;
    std::vector<CalmPlanStep> plan;                       ///< those that have words
    std::vector<std::pair<std::string, QString>> choices; ///< countries
    bool raised = false;    ///< by what was written: then that can be called a manner of speaking
    bool asks = false;      ///< the words leave a doubt: then the page asks about it
    bool aside = false;     ///< lessons and reminders are put aside until the day ends
    bool byDay = false;     ///< and it is no evening
    bool hasJournal = true; ///< else nothing of it can be shown or written
    bool emergencyFirst = false; ///< the person said that they are not safe
    bool alone = false;          ///< in a window of its own, where no other page is

    bool operator==(const CalmView&) const = default;
};

} // namespace upturn::gui
