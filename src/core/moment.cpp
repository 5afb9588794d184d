// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/moment.hpp>
#include <upturn/core/say.hpp>

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <charconv>
#include <cstdio>

namespace upturn::core {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - ((a % b != 0) && ((a < 0) != (b < 0)) ? 1 : 0);
}

CivilDate dateAt(std::int64_t instant, int offset) {
    return dateOfDayNumber(floorDiv(instant + std::int64_t{offset} * 1000, msPerDay));
}

QTimeZone zoneNamed(const std::string& zone) {
    return zone.empty() ? QTimeZone() : QTimeZone(QByteArray::fromStdString(zone));
}

int offsetAt(const QTimeZone& zone, std::int64_t instant) {
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc()));
}

} // namespace

Moment momentAt(std::int64_t instant, const std::string& zone, int offsetIfUnknown) {
    Moment moment{.instant = instant, .zone = {}, .offset = offsetIfUnknown};
    if (const QTimeZone known = zoneNamed(zone); known.isValid()) {
        moment.zone = zone;
        moment.offset = offsetAt(known, instant);
    }
    moment.date = dateAt(instant, moment.offset);
    return moment;
}

Moment momentAtLocal(CivilDate date, std::chrono::minutes timeOfDay, const Moment& like) {
    const std::int64_t local = dayNumber(date) * msPerDay + timeOfDay.count() * 60'000;
    Moment moment{.instant = local - std::int64_t{like.offset} * 1000,
                  .zone = like.zone,
                  .offset = like.offset,
                  .date = date};
    if (const QTimeZone known = zoneNamed(like.zone); known.isValid()) {
        // Not by QDateTime, which is an offset off for hours where a zone changes its own. No clock
        // is so far from UTC, and none changes twice within that time.
        constexpr std::int64_t farthest = 16 * std::int64_t{3'600'000};
        const int before = offsetAt(known, local - farthest);
        const int after = offsetAt(known, local + farthest);
        const std::int64_t earlier = local - std::int64_t{before} * 1000;
        const std::int64_t later = local - std::int64_t{after} * 1000;
        const bool onlyLater =
            offsetAt(known, earlier) != before && offsetAt(known, later) == after;
        moment.instant = onlyLater ? later : earlier;
        moment.offset = offsetAt(known, moment.instant);
        moment.date = dateAt(moment.instant, moment.offset);
    }
    return moment;
}

Moment momentOnDay(CivilDate date, const Moment& like) {
    Moment moment = momentAtLocal(date, std::chrono::hours(12), like);
    moment.date = date;
    moment.precision = Precision::day;
    return moment;
}

bool liesAhead(const Moment& happened, const Now& now) {
    if (happened.precision == Precision::day && happened.date > now.today &&
        now.moment.date > now.today)
        return true;
    return happened.instant > now.moment.instant && happened.date > now.moment.date;
}

std::int64_t dayNumber(CivilDate date) {
    return std::chrono::sys_days(date).time_since_epoch().count();
}

CivilDate dateOfDayNumber(std::int64_t days) {
    return CivilDate(std::chrono::sys_days(std::chrono::days(days)));
}

std::string isoDate(CivilDate date) {
    std::array<char, 24> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out.data();
}

Result<CivilDate> parseIsoDate(std::string_view iso) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const bool shape = iso.size() == 10 && iso[4] == '-' && iso[7] == '-';
    const auto number = [&](std::size_t from, std::size_t length, auto& into) {
        const char* end = iso.data() + from + length;
        return std::from_chars(iso.data() + from, end, into).ptr == end;
    };
    const bool digits = shape && number(0, 4, year) && number(5, 2, month) && number(8, 2, day);
    const CivilDate date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!digits || !date.ok())
        return fail(Fault::usage,
                    say("\u201c%1\u201d is no date. Write it as 2026-11-21.", {std::string(iso)}));
    return date;
}

std::string isoInstant(std::int64_t instant) {
    const std::int64_t day = floorDiv(instant, msPerDay);
    const auto inDay = static_cast<int>(instant - day * msPerDay);
    std::array<char, 24> out{};
    const int ms = inDay % 1000;
    const int seconds = inDay / 1000;
    std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                  seconds % 60);
    std::string text = isoDate(dateOfDayNumber(day)) + out.data();
    if (ms != 0) {
        std::snprintf(out.data(), out.size(), ".%03d", ms);
        text += out.data();
    }
    return text + 'Z';
}

std::string timeOfDay(const Moment& moment) {
    const std::int64_t local = moment.instant + std::int64_t{moment.offset} * 1000;
    const auto minutes = static_cast<int>((local - floorDiv(local, msPerDay) * msPerDay) / 60'000);
    std::array<char, 24> out{};
    std::snprintf(out.data(), out.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return out.data();
}

CivilDate dayOf(const Moment& moment, std::chrono::minutes dayStart) {
    if (moment.precision == Precision::day)
        return moment.date;
    return dateAt(moment.instant - dayStart.count() * 60'000, moment.offset);
}

std::int64_t beginOf(CivilDate day, std::chrono::minutes dayStart, const Moment& like) {
    const Moment begin = momentAtLocal(day, dayStart, like);
    const std::int64_t local = dayNumber(day) * msPerDay + dayStart.count() * 60'000;
    const std::int64_t shown = begin.instant + std::int64_t{begin.offset} * 1000;
    if (shown <= local)
        return begin.instant;
    // The clock never shows that time: it is put forward over it, and that is when the day begins.
    std::int64_t before = begin.instant - (shown - local);
    std::int64_t after = begin.instant;
    while (after - before > 1) {
        const std::int64_t middle = before + (after - before) / 2;
        (momentAt(middle, like.zone).offset == begin.offset ? after : before) = middle;
    }
    return after;
}

} // namespace upturn::core
