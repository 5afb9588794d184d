// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/moment.hpp>

using namespace upturn::core;

namespace {

// Saturday 21 November 2026, 20:00 in Berlin.
const Now now{momentAt(1795287600000, "Europe/Berlin", 3600),
              CivilDate(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21))};

std::string dayOf(const char* words, Lean lean = Lean::back) {
    const auto day = readDay(words, now, lean);
    return day ? isoDate(*day) : "-";
}

std::string daysOf(const char* words) {
    const auto days = readDays(words, now);
    return days ? isoDate(days->first) + ".." + isoDate(days->last) : "-";
}

std::string momentOf(const char* words, Lean lean = Lean::back) {
    const auto moment = readMoment(words, now, lean);
    return moment ? isoDate(moment->date) + ' ' + timeOfDay(*moment) : "-";
}

} // namespace

TEST_CASE("A day of the week is the newest one, or the next where it may lie ahead") {
    CHECK(dayOf("monday") == "2026-11-16");
    CHECK(dayOf("Saturday") == "2026-11-21");
    CHECK(dayOf("last saturday") == "2026-11-14");
    CHECK(dayOf("last friday") == "2026-11-20");
    CHECK(dayOf("on friday") == "2026-11-20");
    CHECK(dayOf("next monday") == "2026-11-23");
    CHECK(dayOf("Montag") == "2026-11-16");
    CHECK(dayOf("am Freitag") == "2026-11-20");
    CHECK(dayOf("letzten Samstag") == "2026-11-14");
    CHECK(dayOf("n\u00e4chsten Dienstag") == "2026-11-24");
    CHECK(dayOf("kommenden mittwoch") == "2026-11-25");
    CHECK(dayOf("monday", Lean::ahead) == "2026-11-23");
    CHECK(dayOf("saturday", Lean::ahead) == "2026-11-28");
    CHECK(dayOf("last monday", Lean::ahead) == "2026-11-16");
    CHECK(dayOf("someday") == "-");
    CHECK(dayOf("2026-11") == "-");
}

TEST_CASE("A month, a week and a year are days from the first to the last") {
    CHECK(daysOf("2026-11") == "2026-11-01..2026-11-30");
    CHECK(daysOf("2024-02") == "2024-02-01..2024-02-29");
    CHECK(daysOf("2026") == "2026-01-01..2026-12-31");
    CHECK(daysOf("november") == "2026-11-01..2026-11-30");
    CHECK(daysOf("December") == "2025-12-01..2025-12-31");
    CHECK(daysOf("M\u00e4rz 2025") == "2025-03-01..2025-03-31");
    CHECK(daysOf("last week") == "2026-11-09..2026-11-15");
    CHECK(daysOf("this month") == "2026-11-01..2026-11-30");
    CHECK(daysOf("letzten Monat") == "2026-10-01..2026-10-31");
    CHECK(daysOf("last year") == "2025-01-01..2025-12-31");
    CHECK(daysOf("yesterday") == "2026-11-20..2026-11-20");
    CHECK(daysOf("2026-13") == "-");
    CHECK(daysOf("week") == "-");
}

TEST_CASE("A time is read as people type it, alone or behind a day") {
    CHECK(momentOf("5pm") == "2026-11-21 17:00");
    CHECK(momentOf("17:00") == "2026-11-21 17:00");
    CHECK(momentOf("5:30 pm") == "2026-11-21 17:30");
    CHECK(momentOf("17 Uhr") == "2026-11-21 17:00");
    CHECK(momentOf("17.30 Uhr") == "2026-11-21 17:30");
    CHECK(momentOf("noon") == "2026-11-21 12:00");
    CHECK(momentOf("yesterday at 5pm") == "2026-11-20 17:00");
    CHECK(momentOf("last friday 17:00") == "2026-11-20 17:00");
    CHECK(momentOf("am Montag um 9 Uhr") == "2026-11-16 09:00");
    CHECK(momentOf("2026-11-19 5 pm") == "2026-11-19 17:00");
    CHECK(momentOf("tomorrow 9am", Lean::ahead) == "2026-11-22 09:00");
    CHECK(momentOf("monday 9am", Lean::ahead) == "2026-11-23 09:00");
    CHECK(momentOf("17") == "-");
    CHECK(momentOf("25:00") == "-");
    CHECK(momentOf("13pm") == "-");
}
