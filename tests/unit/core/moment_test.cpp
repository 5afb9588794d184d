// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/moment.hpp>

using namespace upturn::core;

namespace {

Moment berlin(const char* iso) {
    return momentAt(*parseIsoInstant(iso), "Europe/Berlin");
}

/// As somebody in Berlin says it whose day begins at four.
Now berlinNow(const char* iso) {
    const Moment moment = berlin(iso);
    return {moment, dayOf(moment, usualDayStart)};
}

std::string shown(const Result<Moment>& moment) {
    REQUIRE(moment);
    return isoInstant(moment->instant) + " " + isoDate(moment->date) +
           (moment->precision == Precision::day ? " day" : "");
}

} // namespace

TEST_CASE("The words people use for times are read in their zone") {
    const Now now = berlinNow("2026-11-21T20:00:00Z");
    CHECK(shown(readMoment("2026-11-20", now)) == "2026-11-20T11:00:00Z 2026-11-20 day");
    CHECK(shown(readMoment("2026-11-20 14:00", now)) == "2026-11-20T13:00:00Z 2026-11-20");
    CHECK(shown(readMoment("2026-07-20T14:00", now)) == "2026-07-20T12:00:00Z 2026-07-20");
    CHECK(shown(readMoment("2026-11-20T23:30:00-05:00", now)) == "2026-11-21T04:30:00Z 2026-11-20");
    CHECK(shown(readMoment("2026-11-20T23:30:00.250Z", now)) ==
          "2026-11-20T23:30:00.250Z 2026-11-20");
    CHECK(shown(readMoment("yesterday", now)) == "2026-11-20T11:00:00Z 2026-11-20 day");
    CHECK(shown(readMoment("Yesterday 14:00", now)) == "2026-11-20T13:00:00Z 2026-11-20");
    CHECK(shown(readMoment(" 3  days ago ", now)) == "2026-11-18T11:00:00Z 2026-11-18 day");
    CHECK(shown(readMoment("2 hours ago", now)) == "2026-11-21T18:00:00Z 2026-11-21");
}

TEST_CASE("The German words for times are read too, whatever is spoken") {
    const Now now = berlinNow("2026-11-21T20:00:00Z");
    CHECK(shown(readMoment("gestern", now)) == "2026-11-20T11:00:00Z 2026-11-20 day");
    CHECK(shown(readMoment("Gestern 14:00", now)) == "2026-11-20T13:00:00Z 2026-11-20");
    CHECK(shown(readMoment("vorgestern", now)) == "2026-11-19T11:00:00Z 2026-11-19 day");
    CHECK(shown(readMoment("vor 3 Tagen", now)) == "2026-11-18T11:00:00Z 2026-11-18 day");
    CHECK(shown(readMoment("vor 1 Woche 9:00", now)) == "2026-11-14T08:00:00Z 2026-11-14");
    CHECK(shown(readMoment("vor 2 Stunden", now)) == "2026-11-21T18:00:00Z 2026-11-21");
    CHECK(shown(readMoment("vor 30 Minuten", now)) == "2026-11-21T19:30:00Z 2026-11-21");
    CHECK(isoDate(*readDay("\u00fcbermorgen", now)) == "2026-11-23");
    CHECK(isoDate(*readDay("in 2 Wochen", now)) == "2026-12-05");
}

TEST_CASE("What is no time is refused, and the sentence shows how to write one") {
    const Now now = berlinNow("2026-11-21T20:00:00Z");
    for (const char* words : {"", "soon", "2026-02-30", "2026-11-21 25:00", "2026-13-01T10:00",
                              "99999999 days ago", "2026-11-21T10:00+99:00"}) {
        CAPTURE(words);
        const auto moment = readMoment(words, now);
        REQUIRE_FALSE(moment);
        CHECK(moment.error().fault == Fault::usage);
        CHECK(moment.error().sentence.find("2026-11-21") != std::string::npos);
    }
}

TEST_CASE("A time in the gap of the clocks moves forward, in the fold the earlier one is meant") {
    const Now now = berlinNow("2026-11-21T20:00:00Z");
    CHECK(shown(readMoment("2026-03-29 02:30", now)) == "2026-03-29T01:30:00Z 2026-03-29");
    CHECK(shown(readMoment("2026-10-25 02:30", now)) == "2026-10-25T00:30:00Z 2026-10-25");
}

TEST_CASE("Until the day start it is still yesterday, for due and today only") {
    const Moment night = berlin("2026-11-21T01:30:00Z"); // 02:30 in Berlin
    CHECK(isoDate(night.date) == "2026-11-21");
    CHECK(isoDate(dayOf(night, usualDayStart)) == "2026-11-20");
    CHECK(isoDate(dayOf(night, std::chrono::minutes(0))) == "2026-11-21");
    CHECK(isoDate(dayOf(berlin("2026-11-21T03:00:00Z"), usualDayStart)) == "2026-11-21");
}

TEST_CASE("Moments before 1970 keep their day") {
    const auto moment = readMoment("1969-12-31T23:59:00-01:00", Now{});
    CHECK(shown(moment) == "1970-01-01T00:59:00Z 1969-12-31");
    CHECK(timeOfDay(*moment) == "23:59");
}

TEST_CASE("Relative words mean the day that the person's own day start makes today") {
    const Moment night = berlin("2026-11-21T01:30:00Z"); // 02:30 in Berlin
    const Now late{night, dayOf(night, usualDayStart)};
    const Now early{night, dayOf(night, std::chrono::minutes(0))};
    CHECK(isoDate(*readDay("yesterday", late)) == "2026-11-19");
    CHECK(isoDate(*readDay("yesterday", early)) == "2026-11-20");
    CHECK(isoDate(readMoment("today", early)->date) == "2026-11-21");
}

TEST_CASE("A day begins at its start in the zone of the person, also where the clocks change") {
    const auto begin = [](int month, int day, const char* zone) {
        const Moment like = momentAt(*parseIsoInstant("2026-06-01T00:00:00Z"), zone);
        return isoInstant(beginOf(
            CivilDate{std::chrono::year(2026), std::chrono::month(month), std::chrono::day(day)},
            usualDayStart, like));
    };
    CHECK(begin(11, 21, "America/Los_Angeles") == "2026-11-21T12:00:00Z");
    CHECK(begin(11, 21, "Pacific/Auckland") == "2026-11-20T15:00:00Z");
    CHECK(begin(3, 29, "Europe/Berlin") == "2026-03-29T02:00:00Z");
    CHECK(begin(10, 25, "Europe/Berlin") == "2026-10-25T03:00:00Z");
}

TEST_CASE("After midnight what is named today goes on, and tomorrow has not come") {
    const Now now = berlinNow("2026-11-22T01:15:00Z"); // 2:15 of what is still the 21st
    CHECK(shown(readMoment("today 01:30", now)) == "2026-11-22T00:30:00Z 2026-11-22");
    CHECK(shown(readMoment("today 14:00", now)) == "2026-11-21T13:00:00Z 2026-11-21");
    CHECK(shown(readMoment("yesterday 01:30", now)) == "2026-11-20T00:30:00Z 2026-11-20");
    CHECK(liesAhead(*readMoment("tomorrow", now), now));
    CHECK_FALSE(liesAhead(*readMoment("today", now), now));
    CHECK_FALSE(liesAhead(now.moment, now));
    const Now noon = berlinNow("2026-11-22T11:00:00Z");
    CHECK_FALSE(liesAhead(*readMoment("2026-11-22", noon), noon));
    CHECK(liesAhead(*readMoment("2026-11-23", noon), noon));
}

TEST_CASE("A whole day stays its day whatever time stands for it") {
    Moment night = momentAt(*parseIsoInstant("2026-11-20T23:30:00Z"), "Europe/Berlin");
    CHECK(isoDate(night.date) == "2026-11-21");
    CHECK(isoDate(dayOf(night, usualDayStart)) == "2026-11-20");
    night.precision = Precision::day;
    CHECK(isoDate(dayOf(night, usualDayStart)) == "2026-11-21");
    CHECK(isoDate(dayOf(night, std::chrono::hours(0))) == "2026-11-21");
    Moment evening = momentAt(*parseIsoInstant("2026-11-21T22:30:00Z"), "Europe/Berlin");
    evening.precision = Precision::day;
    CHECK(isoDate(dayOf(evening, usualDayStart)) == "2026-11-21");
}

TEST_CASE("Ahead lies what comes later and on a later day, wherever it is") {
    const auto at = [](const char* iso, const char* zone) {
        return momentAt(*parseIsoInstant(iso), zone);
    };
    const Moment here = at("2026-11-21T19:00:00Z", "Europe/Berlin");
    const Now now{here, here.date};
    CHECK_FALSE(liesAhead(here, now));
    CHECK_FALSE(liesAhead(at("2026-11-21T22:00:00Z", "Europe/Berlin"), now));
    CHECK(liesAhead(at("2026-11-21T23:00:00Z", "Europe/Berlin"), now));
    // In Tokyo it is the next day already.
    CHECK_FALSE(liesAhead(at("2026-11-21T18:00:00Z", "Asia/Tokyo"), now));
    CHECK(liesAhead(at("2026-11-21T20:00:00Z", "Asia/Tokyo"), now));
}

TEST_CASE("Days and times before 1970 are counted like all others") {
    CHECK(isoInstant(-1) == "1969-12-31T23:59:59.999Z");
    CHECK(isoInstant(-86'400'000) == "1969-12-31T00:00:00Z");
    CHECK(isoInstant(0) == "1970-01-01T00:00:00Z");
    const Moment before = momentAt(-1, "Europe/Berlin");
    CHECK(isoDate(before.date) == "1970-01-01");
    CHECK(timeOfDay(before) == "00:59");
    CHECK(timeOfDay(momentAt(-3'600'001, "Etc/UTC")) == "22:59");
    CHECK(isoDate(momentAt(-3'600'001, "Etc/UTC").date) == "1969-12-31");
    CHECK(isoDate(momentAt(-86'400'000, "Etc/UTC").date) == "1969-12-31");
}
