// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What belongs to a journal rather than to a computer. Each change is one step of undo. On the
// thread of the journal that is handed in.

#pragma once

#include <upturn/app/turned.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

#include <chrono>
#include <set>
#include <string>

namespace upturn::app {

/// How far back backups are kept, beside all those of two days.
enum class BackupReach {
    days,   ///< the last one of each of twelve days
    weeks,  ///< and of each of ten weeks
    months, ///< and of each of nine months
};
/// The name under which the journal keeps whose helplines are shown.
inline constexpr const char* countrySetting = "helplines-of";

struct JournalSettings {
    /// Until then a night still counts to the day before.
    std::chrono::minutes dayStart = core::usualDayStart;
    std::set<std::string> guidesOff; ///< ids of guides that are never chosen by the program
    bool thoughts = true;            ///< a sentence of the articles a day, on Today
    bool metBefore = true;           ///< what was met before is shown beside what is written
    core::Text contacts;             ///< whom to reach in a hard moment, in the person's own words
    std::string country;             ///< whose helplines are shown: "DE"; empty: that of the clock
    BackupReach backups = BackupReach::months;

    bool operator==(const JournalSettings&) const = default;
};

/// A setting of another kind than expected counts as not made.
core::Result<JournalSettings> journalSettings(store::Journal& journal);
/// Writes what differs from what is there.
core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& settings);
/// Writes what was changed from `before`, as it was read; what somebody else changed since stays.
core::Result<void> changeJournalSettings(store::Journal& journal, const JournalSettings& before,
                                         const JournalSettings& after);

struct TurnedSettings {
    Turned how;
    JournalSettings now;
};
/// Takes such a change back, from what it led to: what somebody else changed since stays.
core::Result<TurnedSettings> turnJournalSettings(store::Journal& journal,
                                                 const JournalSettings& from,
                                                 const JournalSettings& to);
/// The same for values.
void turn(JournalSettings& now, const JournalSettings& from, const JournalSettings& to,
          Turned& how);

} // namespace upturn::app
