// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What waits on Today: ticked, judged, put off, looked at again.

#include "hand.hpp"
#include "practices/practices_page.hpp"
#include "shell/sidebar.hpp"
#include "step/step_page.hpp"
#include "today/today_query.hpp"
#include "today/waiting_list.hpp"
#include "widgets/nav_button.hpp"
#include "widgets/tick.hpp"

#include <upturn/app/practice_days.hpp>
#include <upturn/app/waiting.hpp>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// Saturday 21 November 2026, 20:00 in Berlin.
struct Rows : Hand {
    core::Id entry = record("Forgot the recital");

    core::Id dueStep() const { return addStep(entry, "write the dates down", day("2026-11-21")); }
    /// A step that was ticked on Today, with its question.
    core::Id ticked() {
        const core::Id step = dueStep();
        open();
        REQUIRE(wait([this] { return named<Tick>("write the dates down") != nullptr; }));
        CHECK_FALSE(named<Tick>("write the dates down")->isChecked());
        named<Tick>("write the dates down")->click();
        REQUIRE(wait([this] { return sees(QStringLiteral("Done. Did it help?")); }));
        return step;
    }
    std::vector<Waiting> waiting() const { return readToday(*journal(), *surroundings)->waiting; }
    QStringList rows() const {
        QStringList all;
        for (const Waiting& row : waiting())
            all << row.title + QStringLiteral(": ") + row.meta;
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(Rows, "A step that is ticked on Today is done, and stays in sight to be judged") {
    const core::Id step = ticked();
    CHECK(journal()->step(step)->outcome == core::Outcome::done);
    CHECK(sees(QStringLiteral("write the dates down")));
    CHECK(named<Tick>("write the dates down")->isChecked());
    CHECK_FALSE(named<Tick>("write the dates down")->isEnabled());
    CHECK_FALSE(sees(QStringLiteral("Next step, due today.")));
    // Somebody else's change takes nothing away from it.
    record("Missed the train");
    REQUIRE(wait([this] { return sees(QStringLiteral("Missed the train")); }));
    CHECK(sees(QStringLiteral("Done. Did it help?")));
}

TEST_CASE_METHOD(Rows, "Whether it helped is said with one press, and is written so") {
    const core::Id step = ticked();
    clickOn("Yes");
    REQUIRE(wait([&] { return journal()->step(step)->helped == true; }));
    CHECK(wait([this] { return !sees(QStringLiteral("Done. Did it help?")); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wait([&] { return !journal()->step(step)->helped; }));
    CHECK(journal()->step(step)->outcome == core::Outcome::done);
}

TEST_CASE_METHOD(Rows, "That it did not help is written too") {
    const core::Id step = ticked();
    clickOn("Not really");
    REQUIRE(wait([&] { return journal()->step(step)->helped == false; }));
    CHECK(wait([this] { return !sees(QStringLiteral("Done. Did it help?")); }));
}

TEST_CASE_METHOD(Rows, "Too early: it is asked again some days later, and not before") {
    const core::Id step = ticked();
    clickOn("Too early");
    const auto later =
        core::dateOfDayNumber(core::dayNumber(surroundings->today()) + app::untilItShows);
    REQUIRE(wait([&] { return journal()->step(step)->askAgain == later; }));
    CHECK(wait([this] { return !sees(QStringLiteral("Done. Did it help?")); }));
    const auto asks = [this] {
        for (const Waiting& row : waiting())
            if (row.kind == Waiting::Kind::helped)
                return true;
        return false;
    };
    clock->moveTo(core::momentAt(surroundings->beginOf(later) - 1, "Europe/Berlin"));
    CHECK_FALSE(asks());
    clock->moveTo(core::momentAt(surroundings->beginOf(later), "Europe/Berlin"));
    CHECK(asks());
}

TEST_CASE_METHOD(Rows, "A step that was done is asked about after a while, for some months") {
    const core::Id step = dueStep();
    REQUIRE(writing()->changeStep(step, {.outcome = core::Outcome::done}));
    const auto on = [&](int days) {
        const auto then = core::dateOfDayNumber(core::dayNumber(day("2026-11-21")) + days);
        clock->moveTo(core::momentAtLocal(then, std::chrono::hours(12), clock->now()));
        for (const Waiting& row : waiting())
            if (row.kind == Waiting::Kind::helped) {
                CHECK(row.title == QStringLiteral("write the dates down"));
                CHECK(row.meta == QStringLiteral("Done. Did it help? From Forgot the recital."));
                return true;
            }
        return false;
    };
    CHECK_FALSE(on(app::untilItShows - 1));
    CHECK(on(app::untilItShows));
    CHECK(on(90));
    CHECK_FALSE(on(91));
}

TEST_CASE_METHOD(Rows, "Decisions and goals whose day has come wait to be looked at again") {
    addBlock(core::BlockKind::decision,
             {{"options", saying("Leave the choir")}, {"review_on", day("2026-11-20")}});
    addBlock(core::BlockKind::goal,
             {{"target", saying("Two calendars are one")}, {"by", day("2026-11-21")}});
    addBlock(core::BlockKind::goal,
             {{"target", saying("Next year's goal")}, {"by", day("2026-11-22")}});
    const core::Id closed = addBlock(
        core::BlockKind::goal, {{"target", saying("An old goal")}, {"by", day("2026-11-01")}});
    REQUIRE(writing()->changeBlock(closed, {.closed = true}));
    const QStringList all = rows();
    CHECK(all.contains(
        QStringLiteral("Leave the choir: You wanted to look at this again yesterday.")));
    CHECK(all.contains(QStringLiteral("Two calendars are one: Your goal, by 21 November.")));
    CHECK(all.size() == 3);
    open();
    REQUIRE(wait([this] { return allNamed<QAbstractButton>("Look again").size() == 2; }));
    for (auto* button : allNamed<QAbstractButton>("Look again"))
        if (button->accessibleDescription() == QStringLiteral("Two calendars are one"))
            button->click();
    REQUIRE(wait([this] { return program->window().place() == Place::practices; }));
    CHECK(wait([this] { return sees(QStringLiteral("Two calendars are one")); }));
}

TEST_CASE_METHOD(Rows, "One of each kind comes first, the rest unfolds in place") {
    record("Missed the train");
    record("Overslept");
    dueStep();
    addBlock(core::BlockKind::decision,
             {{"options", saying("Leave the choir")}, {"review_on", day("2026-11-21")}});
    REQUIRE(waiting().size() == 5);
    CHECK(waiting()[0].kind == Waiting::Kind::unreflected);
    CHECK(waiting()[1].kind == Waiting::Kind::step);
    CHECK(waiting()[2].kind == Waiting::Kind::look);
    CHECK(waiting()[3].kind == Waiting::Kind::unreflected);
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Leave the choir")); }));
    CHECK(allNamed<QAbstractButton>("Reflect, 5 min").size() == 1);
    clickOn("and 2 more");
    REQUIRE(wait([this] { return allNamed<QAbstractButton>("Reflect, 5 min").size() == 3; }));
    CHECK(named<QAbstractButton>("and 2 more") == nullptr);
    // The keyboard goes on where the rows were unfolded.
    CHECK(wait([this] { return keyboard() == allNamed<QAbstractButton>("Reflect, 5 min")[1]; }));
}

TEST_CASE_METHOD(Rows, "Each button of a row leads to that very row") {
    const core::Id other = record("Missed the train");
    dueStep();
    addStep(other, "set two alarms", day("2026-11-21"));
    open();
    clickOn("and 1 more");
    REQUIRE(wait([this] { return allNamed<QAbstractButton>("How did it go?").size() == 2; }));
    for (auto* button : allNamed<QAbstractButton>("How did it go?"))
        if (button->accessibleDescription() == QStringLiteral("set two alarms"))
            button->click();
    REQUIRE(wait([this] { return on<StepPage>(); }));
    CHECK(sees(QStringLiteral("set two alarms")));
    CHECK(sees(QStringLiteral("Missed the train, 21 November")));
    press(Qt::Key_Escape);
    REQUIRE(wait([this] { return !on<StepPage>(); }));
    for (auto* button : allNamed<QAbstractButton>("Reflect, 5 min"))
        if (button->accessibleDescription() == QStringLiteral("Forgot the recital"))
            button->click();
    REQUIRE(wait([this] { return on<ReflectPage>(); }));
    CHECK(program->findChild<ReflectPresenter*>()->entry() == entry);
}

TEST_CASE_METHOD(Rows, "The sidebar and the card say how many lessons are due") {
    keepLesson("One list.", entry);
    keepLesson("Ask first.");
    open();
    const auto badge = [this] {
        for (auto* button : program->window().sidebar()->findChildren<NavButton*>())
            if (button->accessibleName() == QStringLiteral("Lessons"))
                return button->accessibleDescription();
        return QStringLiteral("no such button");
    };
    settled();
    CHECK(badge().isEmpty());
    CHECK_FALSE(sees(QStringLiteral("To review")));
    clock->moveTo(berlin("2026-11-22T19:00:00Z"));
    close();
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("To review")); }));
    CHECK(badge() == QStringLiteral("2 due"));
    CHECK(sees(QStringLiteral("One more today.")));
    CHECK(named<QAbstractButton>("Review")->accessibleDescription() ==
          QStringLiteral("2 lessons are due"));
    review();
    press(Qt::Key_3);
    press(Qt::Key_Escape);
    CHECK(wait([&] { return badge() == QStringLiteral("1 due"); }));
}

TEST_CASE_METHOD(Rows, "What a day of another year holds is opened from Today") {
    const auto made = writing()->record(
        {.text = saying("The first concert"), .happened = berlin("2024-11-21T12:00:00Z")});
    REQUIRE(made);
    open();
    REQUIRE(wait([this] { return sees(QStringLiteral("Two years ago today")); }));
    clickOn("Open the entry");
    CHECK(wait([&] {
        return program->window().place() == Place::journal &&
               page<EntryPage>()->entry() == made->value;
    }));
    CHECK(sees(QStringLiteral("Thursday 21 November 2024, 13:00")));
}

TEST_CASE_METHOD(Rows, "A practice that goes on says its day and whether today is written down") {
    clock->moveTo(berlin("2026-11-18T12:00:00Z"));
    {
        const auto other = writing();
        REQUIRE(app::startPractice(*other, *surroundings, "listening"));
    }
    clock->moveTo(berlin("2026-11-21T19:00:00Z"));
    const auto practice = [this] { return readToday(*journal(), *surroundings)->practice; };
    REQUIRE(practice());
    CHECK(practice()->day == 4);
    CHECK(practice()->of == 90);
    CHECK(practice()->line.startsWith(QStringLiteral("Day 4. Ask one question")));
    REQUIRE(app::logPractice(*writing(), *surroundings, "listening",
                             {.source = "customers", .ticks = {}, .note = {}, .day = {}}));
    CHECK(practice()->line == QStringLiteral("Day 4. Written down today."));
    REQUIRE(app::pausePractice(*writing(), *surroundings, "listening"));
    CHECK_FALSE(practice());
}

TEST_CASE_METHOD(Rows, "The day beside a step on Today is its own") {
    addStep(entry, "buy a clock", day("2026-11-20"));
    dueStep();
    std::map<QString, QString> days;
    for (const Waiting& row : waiting())
        days.emplace(row.title, row.when);
    CHECK(days.at(QStringLiteral("buy a clock")) == QStringLiteral("20 Nov"));
    CHECK(days.at(QStringLiteral("write the dates down")) == QStringLiteral("Today"));
}
