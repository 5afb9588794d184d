// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// When something happened, written once and never recomputed from how it is shown.

#pragma once

#include <upturn/core/result.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace upturn::core {

using CivilDate = std::chrono::year_month_day;

enum class Precision { minute, day };

/// An instant and the calendar day it had for the person who lived it. The civil date stays what
/// it was when it was written, wherever the journal is opened later.
struct Moment {
    std::int64_t instant = 0; ///< milliseconds since 1970-01-01T00:00Z
    std::string zone;         ///< IANA name, or empty when unknown
    int offset = 0;           ///< seconds east of UTC at that instant
    CivilDate date{std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1)};
    Precision precision = Precision::minute;

    bool operator==(const Moment&) const = default;
};

/// The instant as lived in `zone` (IANA; empty or unknown means the given offset).
Moment momentAt(std::int64_t instant, const std::string& zone, int offsetIfUnknown = 0);
/// A local date and time in the zone of `like`. In a gap of the clocks the time moves forward by
/// the gap; in a fold the earlier one is meant.
Moment momentAtLocal(CivilDate date, std::chrono::minutes timeOfDay, const Moment& like);
/// A whole day in the zone of `like`: noon, so that no zone shifts it to a neighbour.
Moment momentOnDay(CivilDate date, const Moment& like);

/// What relative words mean: the moment, and the day the person calls today (`dayOf`).
struct Now {
    Moment moment;
    CivilDate today{std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1)};
};
/// Whether something that is said to have happened then lies on a later day than now, wherever it
/// is that day by then. After midnight a day that is named counts from what the person calls today.
bool liesAhead(const Moment& happened, const Now& now);

/// Which Monday is meant where nothing says it: the newest, today included, or the one to come.
enum class Lean { back, ahead };

/// Reads what a person types, in English and German: an ISO date; a date and time, with or without
/// seconds and offset; "today", "yesterday", "3 days ago", "2 hours ago", "monday", "last friday",
/// "next tuesday"; a time may follow ("17:00", "5pm", "17 Uhr", "noon") or stand alone: then it is
/// of today. "Today 0:30", said an hour after midnight, is half an hour ago.
Result<Moment> readMoment(std::string_view words, const Now& now, Lean lean = Lean::back);
/// Reads a day only ("2026-11-21", "21.11.2026", "tomorrow", "in 3 days", "last friday").
Result<CivilDate> readDay(std::string_view words, const Now& now, Lean lean = Lean::back);

/// Both ends included.
struct DaySpan {
    CivilDate first;
    CivilDate last;
};
/// Reads a day, a week, a month or a year: also "2026-11", "2026", "november", "last week".
Result<DaySpan> readDays(std::string_view words, const Now& now, Lean lean = Lean::back);
/// "17:00", "5pm", "5.30 pm", "17 Uhr", "noon"; `loose`: also "17" and "1730", where nothing but a
/// time is asked for.
std::optional<std::chrono::minutes> readTimeOfDay(std::string_view words, bool loose = false);

std::string isoDate(CivilDate date);
Result<CivilDate> parseIsoDate(std::string_view iso);
/// "2026-11-20T17:42:00Z"; with milliseconds only when there are any.
std::string isoInstant(std::int64_t instant);
Result<std::int64_t> parseIsoInstant(std::string_view iso);
/// Local "HH:MM" of the moment.
std::string timeOfDay(const Moment& moment);

std::int64_t dayNumber(CivilDate date); ///< days since 1970-01-01
CivilDate dateOfDayNumber(std::int64_t days);

/// When a person's day begins where a journal says nothing: until then it is still yesterday.
inline constexpr std::chrono::minutes usualDayStart{4 * 60};

/// The day a person would call "today" at this moment, by the journal's day start. Used for today,
/// due and on this day, never for the civil date of an entry. Who has a journal asks
/// app::Surroundings, which knows its day start.
CivilDate dayOf(const Moment& moment, std::chrono::minutes dayStart);
/// When that day begins in the zone of `like`, UTC ms.
std::int64_t beginOf(CivilDate day, std::chrono::minutes dayStart, const Moment& like);

} // namespace upturn::core
