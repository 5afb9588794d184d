// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Every time zone there is, around the moments when its clocks change: what was written keeps its
// day, wherever it is read.

#include "support/journal_fixture.hpp"

#include <QTimeZone>

#include <ctime>
#include <map>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

std::vector<std::string> zones() {
    std::vector<std::string> names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        names.push_back(id.toStdString());
    return names;
}

/// The newest four, and each by which a day is left out or comes twice.
std::vector<std::int64_t> changesOf(const std::string& zone) {
    std::vector<std::int64_t> at;
    const QTimeZone known(QByteArray::fromStdString(zone));
    const auto all = known.transitions(QDateTime(QDate(1970, 1, 2), QTime(0, 0), QTimeZone::utc()),
                                       QDateTime(QDate(2037, 1, 1), QTime(0, 0), QTimeZone::utc()));
    for (int i = 0; i < all.size(); ++i) {
        constexpr int halfADay = 12 * 3600;
        const bool large =
            i > 0 && std::abs(all[i].offsetFromUtc - all[i - 1].offsetFromUtc) > halfADay;
        if (large || i + 4 >= all.size())
            at.push_back(all[i].atUtc.toMSecsSinceEpoch());
    }
    if (at.empty())
        at.push_back(parseIsoInstant("2026-03-29T01:00:00Z").value());
    return at;
}

/// The computer stands in another zone while this lives.
class StandsIn {
  public:
    explicit StandsIn(const char* zone) {
        if (const char* was = std::getenv("TZ"); was != nullptr)
            was_ = was;
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    StandsIn(const StandsIn&) = delete;
    StandsIn& operator=(const StandsIn&) = delete;
    ~StandsIn() {
        if (was_)
            ::setenv("TZ", was_->c_str(), 1);
        else
            ::unsetenv("TZ");
        ::tzset();
    }

  private:
    std::optional<std::string> was_;
};

} // namespace

TEST_CASE("In every zone, around each change of its clocks, a time leads back to its instant") {
    int moments = 0;
    const auto names = zones();
    for (const std::string& zone : names)
        for (const std::int64_t change : changesOf(zone))
            for (std::int64_t instant = change - 3 * hour; instant <= change + 3 * hour;
                 instant += 30 * minute) {
                ++moments;
                const Moment lived = momentAt(instant, zone);
                const std::int64_t local = instant + lived.offset * 1000LL;
                if (lived.date !=
                    dateOfDayNumber((local >= 0 ? local : local - 86'399'999) / 86'400'000))
                    FAIL_CHECK(zone << ' ' << isoInstant(instant) << " is of another day");
                const auto time = readTimeOfDay(timeOfDay(lived));
                REQUIRE(time);
                if (lived.offset % 60 != 0 || instant % minute != 0)
                    continue; // before 1973; a time of day has no seconds
                const Moment back = momentAtLocal(lived.date, *time, lived);
                // In the hour that comes twice the earlier one is meant.
                const bool well = back.date == lived.date && timeOfDay(back) == timeOfDay(lived) &&
                                  back.instant <= instant;
                if (!well)
                    FAIL_CHECK(zone << ' ' << isoInstant(instant) << " comes back as "
                                    << isoInstant(back.instant));
            }
    WARN(names.size() << " zones, " << moments << " moments");
    CHECK(names.size() > 400);
}

TEST_CASE("In every zone a moment lies in the day that it is of, whenever the day begins") {
    for (const std::string& zone : zones())
        for (const std::int64_t change : changesOf(zone))
            for (const std::int64_t from : {-26, -5, -1, 0, 1, 5, 26}) {
                const Moment lived = momentAt(change + from * hour, zone);
                for (const int start : {0, 4 * 60}) {
                    const CivilDate day = dayOf(lived, std::chrono::minutes(start));
                    const auto begin = beginOf(day, std::chrono::minutes(start), lived);
                    const auto next = beginOf(dateOfDayNumber(dayNumber(day) + 1),
                                              std::chrono::minutes(start), lived);
                    if (begin > lived.instant || next <= lived.instant)
                        FAIL_CHECK(zone << ' ' << isoInstant(lived.instant) << " is not in "
                                        << isoDate(day) << ", which lasts from "
                                        << isoInstant(begin) << " to " << isoInstant(next));
                }
            }
}

TEST_CASE_METHOD(JournalFixture, "An entry of any zone keeps its day, wherever it is read") {
    std::map<Id, Moment> written;
    must(journal->together({}, [&]() -> core::Result<void> {
        for (const std::string& zone : zones()) {
            const Moment lived = momentAt(changesOf(zone).back() - minute, zone);
            auto made = journal->record({.text = text(zone), .happened = lived});
            if (!made)
                return passOn(made);
            written.emplace(made->value, lived);
        }
        return {};
    }));
    CHECK(written.size() > 400);
    for (const char* here : {"Europe/Berlin", "Pacific/Kiritimati", "Pacific/Apia",
                             "Australia/Lord_Howe", "America/St_Johns", "No/Such_Place"}) {
        const StandsIn other(here);
        reopen();
        for (const Found& found : must(journal->entries({.limit = 10'000})))
            if (found.entry.happened != written.at(found.entry.id))
                FAIL_CHECK(here << ": " << found.entry.text.utf8() << " has another time");
    }
    CHECK(must(journal->verify(false)).empty());
}
