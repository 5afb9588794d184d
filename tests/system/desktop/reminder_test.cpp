// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/app/reminders.hpp>

#include <map>

using namespace upturn;
using namespace upturn::test;

namespace {

app::Paths pathsIn(const TemporaryFolder& folder) {
    return *app::Paths::of([home = folder.path().string()](const char* name) {
        return std::string(name) == "HOME" ? home : std::string();
    });
}

app::Surroundings at(const JournalFixture& fixture, const char* now) {
    return {pathsIn(fixture.folder), std::make_unique<core::FixedClock>(moment(now)), "en"};
}

} // namespace

TEST_CASE("Nobody is reminded who did not ask for it") {
    const TemporaryFolder folder;
    for (const bool timers : {true, false})
        CHECK_FALSE(app::Reminders(pathsIn(folder), "/usr/bin/upturn", timers).plan().on);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A reminder comes at the time that was asked for, and leaves nothing when turned off") {
    const TemporaryFolder folder;
    const app::Reminders reminders(pathsIn(folder), "/opt/my programs/100%/upturn", true);
    const app::ReminderPlan evening{.on = true, .at = std::chrono::minutes(21 * 60 + 5)};
    must(reminders.change(evening));
    CHECK(reminders.plan() == evening);
    const auto units = folder / ".config/systemd/user";
    CHECK_THAT(bytesOf((units / "upturn-reminder.timer").string()),
               Catch::Matchers::ContainsSubstring("OnCalendar=*-*-* 21:05:00\n"));
    CHECK_THAT(bytesOf((units / "upturn-reminder.service").string()),
               Catch::Matchers::ContainsSubstring(
                   "ExecStart=\"/opt/my programs/100%%/upturn\" --remind\n"));
    CHECK(std::filesystem::exists(units / "timers.target.wants/upturn-reminder.timer"));
    must(reminders.change({}));
    CHECK_FALSE(reminders.plan().on);
    CHECK_FALSE(std::filesystem::exists(units / "upturn-reminder.timer"));
    CHECK_FALSE(std::filesystem::exists(units / "upturn-reminder.service"));
}

TEST_CASE("A reminder that can't be changed stays as it was") {
    const TemporaryFolder folder;
    const app::ReminderPlan evening{.on = true, .at = std::chrono::minutes(21 * 60)};
    must(app::Reminders(pathsIn(folder), "/usr/bin/upturn", true).change(evening));
    const auto service = folder / ".config/systemd/user/upturn-reminder.service";
    std::filesystem::remove(service);
    std::filesystem::create_directory(service); // in the way
    const app::Reminders reminders(pathsIn(folder), "/usr/bin/upturn", true);
    CHECK_FALSE(reminders.change({.on = true, .at = std::chrono::minutes(7 * 60)}).has_value());
    CHECK(reminders.plan() == evening);
}

TEST_CASE("Without systemd the reminder comes when the person logs in") {
    const TemporaryFolder folder;
    const app::Reminders reminders(pathsIn(folder), "/usr/bin/upturn", false);
    CHECK_FALSE(reminders.knowsTimes());
    must(reminders.change({.on = true}));
    CHECK(reminders.plan().on);
    CHECK_THAT(
        bytesOf((folder / ".config/autostart/io.github.upturn.Upturn.Reminder.desktop").string()),
        Catch::Matchers::ContainsSubstring("Exec=\"/usr/bin/upturn\" --remind\n"));
    must(reminders.change({}));
    CHECK_FALSE(reminders.plan().on);
}

TEST_CASE("Who wrote today is left in peace, until their next day begins") {
    JournalFixture fixture;
    CHECK_FALSE(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-21T20:00:00+01:00"))));
    fixture.add("It went wrong.");
    CHECK(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-21T20:00:00+01:00"))));
    CHECK(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-22T03:00:00+01:00"))));
    CHECK_FALSE(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-22T20:00:00+01:00"))));
}

TEST_CASE("Writing today about last week counts as writing today, and so does an answer") {
    JournalFixture fixture;
    must(fixture.journal->record(
        {.text = text("Late words."), .happened = moment("2026-11-14T12:00:00+01:00")}));
    CHECK(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-21T21:00:00+01:00"))));
    const core::Id entry = fixture.add("A second one.");
    fixture.clock.moveTo(moment("2026-11-25T19:00:00+01:00"));
    must(fixture.journal->answer(entry, {.id = "a.b", .text = text("Why?")}, text("Because.")));
    CHECK(must(app::wroteToday(*fixture.journal, at(fixture, "2026-11-25T21:00:00+01:00"))));
}
