// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a row of the person's own lists says, what its form asks, and what the practices count.

#include "hand.hpp"
#include "practices/own_row.hpp"
#include "practices/practices_page.hpp"
#include "practices/practices_query.hpp"
#include "words/text.hpp"

#include <upturn/app/practice_days.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

using core::BlockKind;

/// On Saturday 21 November 2026.
OwnRow rowSaying(BlockKind kind, core::BlockFields fields, bool closed = false,
                 const std::map<core::Id, QString>& people = {}) {
    core::Block block;
    block.kind = kind;
    block.fields = std::move(fields);
    block.closed = closed ? 1 : 0;
    return ownRowOf(block, people, day("2026-11-21"));
}

std::string metaSaid(BlockKind kind, core::BlockFields fields, bool closed = false) {
    return rowSaying(kind, std::move(fields), closed).meta.toStdString();
}

std::vector<std::string> fieldsAsked(BlockKind kind) {
    std::vector<std::string> names;
    for (const core::Field* field : fieldsToAsk(kind))
        names.emplace_back(field->name);
    return names;
}

struct Lists : Hand {
    PracticesView view() const { return *readPractices(*journal(), *surroundings); }
    PracticeView listening() const {
        const PracticesView all = view();
        return *std::find_if(all.practices.begin(), all.practices.end(),
                             [](const PracticeView& one) { return one.id == "listening"; });
    }
    core::Block first(BlockKind kind) const { return journal()->blocks({.kind = kind})->front(); }
    void enter() {
        open(Place::practices);
        REQUIRE(wait([this] { return named<QAbstractButton>("Add a goal") != nullptr; }));
    }
    void fill(const char* field, const char* words) const {
        REQUIRE(named<QLineEdit>(field) != nullptr);
        named<QLineEdit>(field)->setText(QString::fromUtf8(words));
    }
};

} // namespace

TEST_CASE("A goal says how it is now, by what it is seen and until when") {
    const OwnRow goal = rowSaying(BlockKind::goal, {{"target", saying("Two people\nestimate")}});
    CHECK(goal.title == QStringLiteral("Two people estimate"));
    CHECK(goal.meta == QStringLiteral("How will you see that it is better, and by when?"));
    CHECK_FALSE(goal.closed);
    CHECK(metaSaid(BlockKind::goal, {{"target", saying("x")},
                                     {"baseline", saying("I do it alone")},
                                     {"measure", saying("Names on the cards!")},
                                     {"by", day("2026-12-18")}}) ==
          "Now: I do it alone. Seen by: Names on the cards! By 18 December.");
    CHECK(metaSaid(BlockKind::goal, {{"target", saying("x")}, {"by", day("2027-01-18")}}) ==
          "By 18 January 2027. How will you see that it is better?");
    CHECK(metaSaid(BlockKind::goal, {{"target", saying("x")}, {"measure", saying("names")}}) ==
          "Seen by: names. By when?");
    // What is closed is asked nothing any more.
    CHECK(metaSaid(BlockKind::goal, {{"target", saying("x")}, {"by", day("2026-12-18")}}, true) ==
          "By 18 December.");
    CHECK(metaSaid(
              BlockKind::goal,
              {{"target", saying("x")}, {"outcome", saying("Reached?")}, {"by", day("2026-12-18")}},
              true) == "What came of it: Reached?");
    CHECK(rowSaying(BlockKind::goal, {{"target", saying("x")}}, true).closed);
}

TEST_CASE("A win says its kind and what it buys time for") {
    CHECK(metaSaid(BlockKind::win, {{"text", saying("The report runs by itself")}}) ==
          "What does this win buy time for?");
    CHECK(metaSaid(BlockKind::win, {{"text", saying("x")},
                                    {"kind", saying("process")},
                                    {"capability", saying("planning")}}) ==
          "A simple process. Buys time for: planning.");
    CHECK(metaSaid(BlockKind::win, {{"text", saying("x")}, {"kind", saying("issue")}}) ==
          "A persistent issue. What does this win buy time for?");
    CHECK(choiceName("relationship") == QStringLiteral("A key relationship"));
    CHECK(choiceName("chosen") == QStringLiteral("chosen"));
    CHECK(rowSaying(BlockKind::win, {{"text", saying("The report")}}).title ==
          QStringLiteral("The report"));
}

TEST_CASE("A decision says why, and when it is looked at again or what came of it") {
    const OwnRow decision =
        rowSaying(BlockKind::decision, {{"options", saying("Leave the choir")}});
    CHECK(decision.title == QStringLiteral("Leave the choir"));
    CHECK(decision.meta == QStringLiteral("When do you look at it again?"));
    CHECK(metaSaid(BlockKind::decision, {{"options", saying("x")},
                                         {"reasons", saying("Too many evenings")},
                                         {"review_on", day("2026-11-23")}}) ==
          "Too many evenings. To look at again in 2 days.");
    CHECK(metaSaid(BlockKind::decision,
                   {{"options", saying("x")},
                    {"outcome", saying("I stayed")},
                    {"review_on", day("2026-11-23")}},
                   true) == "What came of it: I stayed.");
    CHECK(metaSaid(BlockKind::decision, {{"options", saying("x")}}, true).empty());
}

TEST_CASE("A person says what they help with, feedback whom it was asked of") {
    CHECK(rowSaying(BlockKind::person, {{"name", saying("Priya")}}).title ==
          QStringLiteral("Priya"));
    CHECK(metaSaid(BlockKind::person, {{"name", saying("Priya")}}).empty());
    CHECK(metaSaid(BlockKind::person,
                   {{"name", saying("Priya")}, {"helps", saying("honest words")}}) ==
          "Helps with: honest words.");
    const auto question = [](const char* name, const core::FieldValue& value) {
        return core::BlockFields{{"question", saying("How was the talk?")}, {name, value}};
    };
    CHECK(rowSaying(BlockKind::feedback, question("person", saying("Jonas"))).title ==
          QStringLiteral("How was the talk?"));
    CHECK(metaSaid(BlockKind::feedback, question("person", saying("Jonas"))) ==
          "Asked Jonas. No answer yet.");
    CHECK(metaSaid(BlockKind::feedback, question("asked", day("2026-11-20"))) == "No answer yet.");
    CHECK(metaSaid(BlockKind::feedback, question("answer", saying("Too fast"))) ==
          "\u201cToo fast\u201d");
    CHECK(metaSaid(BlockKind::feedback, question("asked", day("2026-11-20")), true).empty());
    // A person may be named by the digits of the row.
    const core::Id priya = *core::Id::parse("0123456789abcdef0123456789abcdef");
    core::BlockFields both = question("person", saying(priya.hex().c_str()));
    both.emplace("asked", day("2025-11-20"));
    CHECK(rowSaying(BlockKind::feedback, both, false, {{priya, QStringLiteral("Priya")}}).meta ==
          QStringLiteral("Asked Priya, 20 November 2025. No answer yet."));
}

TEST_CASE("A form asks for what can be said, in the order in which one says it") {
    CHECK(fieldsAsked(BlockKind::goal) == std::vector<std::string>{"target", "baseline", "measure",
                                                                   "by", "outcome", "why",
                                                                   "differently"});
    CHECK(fieldsAsked(BlockKind::win) == std::vector<std::string>{"text", "kind", "capability"});
    CHECK(fieldsAsked(BlockKind::decision) ==
          std::vector<std::string>{"options", "reasons", "probability", "review_on", "outcome"});
    CHECK(fieldsAsked(BlockKind::person) == std::vector<std::string>{"name", "helps"});
    CHECK(fieldsAsked(BlockKind::feedback) ==
          std::vector<std::string>{"person", "question", "asked", "answer", "agrees"});
    const auto late = [](BlockKind kind) {
        std::vector<std::string> names;
        for (const std::string& name : fieldsAsked(kind))
            if (asksAtTheEnd(kind, name))
                names.push_back(name);
        return names;
    };
    CHECK(late(BlockKind::goal) == std::vector<std::string>{"outcome", "why", "differently"});
    CHECK(late(BlockKind::decision) == std::vector<std::string>{"outcome"});
    CHECK(late(BlockKind::feedback) == std::vector<std::string>{"answer", "agrees"});
    CHECK(late(BlockKind::person).empty());
    CHECK(fieldName(BlockKind::goal, "by") == QStringLiteral("By when"));
    CHECK(fieldName(BlockKind::decision, "review_on") == QStringLiteral("Look again"));
    CHECK(fieldHint(BlockKind::decision, "probability") == QStringLiteral("70%"));
    CHECK(fieldHint(BlockKind::person, "name").isEmpty());
}

TEST_CASE_METHOD(
    Lists,
    "A decision is written with how sure one is, closed with what came of it, and opened again") {
    enter();
    clickOn("Add a decision");
    REQUIRE(question() == QStringLiteral("The decision"));
    CHECK(named<QLineEdit>("What came of it") == nullptr);
    type("Leave the choir");
    fill("How sure you are", "150");
    press(Qt::Key_Return);
    CHECK(sees(QStringLiteral("How sure is a number between 0 and 100, like 70%.")));
    fill("How sure you are", "0.7");
    fill("Look again", "in 2 days");
    named<QLineEdit>("The decision")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("To look at again in 2 days.")); }));
    CHECK(first(BlockKind::decision).number("probability") == 70);
    CHECK(first(BlockKind::decision).day("review_on") == day("2026-11-23"));
    clickOn("Edit");
    CHECK(named<QLineEdit>("How sure you are")->text() == QStringLiteral("70%"));
    CHECK(named<QLineEdit>("Look again")->text() == QStringLiteral("2026-11-23"));
    fill("How sure you are", "1%");
    named<QLineEdit>("The decision")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return first(BlockKind::decision).number("probability") == 1; }));
    REQUIRE(wait([this] { return named<QLineEdit>("The decision") == nullptr; }));
    clickOn("Close");
    REQUIRE(question() == QStringLiteral("What came of it"));
    CHECK(named<QLineEdit>("The decision") == nullptr);
    type("I stayed");
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("What came of it: I stayed.")); }));
    CHECK(first(BlockKind::decision).closed != 0);
    clickOn("Open again");
    CHECK(wait([this] { return first(BlockKind::decision).closed == 0; }));
}

TEST_CASE_METHOD(Lists, "A day in a form is counted from the moment it is kept, not from when the "
                        "page was read") {
    enter();
    clickOn("Add a decision");
    type("Leave the choir");
    fill("Look again", "tomorrow");
    const core::Moment before = clock->now();
    clock->moveTo(core::momentAt(before.instant + 24 * 60 * 60'000, before.zone, before.offset));
    named<QLineEdit>("The decision")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("To look at again")); }));
    CHECK(first(BlockKind::decision).day("review_on") == day("2026-11-23"));
}

TEST_CASE_METHOD(Lists, "Feedback is asked on the day it is added, and its answer is a choice") {
    enter();
    clickOn("Ask for feedback");
    REQUIRE(question() == QStringLiteral("Whom you ask"));
    CHECK(named<QLineEdit>("Asked on") == nullptr);
    type("Jonas");
    fill("What you ask", "How was the talk?");
    press(Qt::Key_Return);
    REQUIRE(
        wait([this] { return sees(QStringLiteral("Asked Jonas, 21 November. No answer yet.")); }));
    CHECK(first(BlockKind::feedback).day("asked") == day("2026-11-21"));
    clickOn("Close");
    REQUIRE(question() == QStringLiteral("What they said"));
    type("Too fast");
    auto* agrees = named<QComboBox>("Do you see it the same way?");
    REQUIRE(agrees != nullptr);
    CHECK(agrees->currentIndex() == 0);
    agrees->setCurrentIndex(2);
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("\u201cToo fast\u201d")); }));
    const core::Block feedback = first(BlockKind::feedback);
    CHECK(std::get<bool>(feedback.fields.at("agrees")) == false);
    clickOn("Edit");
    CHECK(named<QComboBox>("Do you see it the same way?")->currentIndex() == 2);
}

TEST_CASE_METHOD(Lists, "The kind of a win is chosen, and is there when it is edited") {
    enter();
    clickOn("Add a win");
    type("The report runs by itself");
    auto* kind = named<QComboBox>("What kind");
    REQUIRE(kind != nullptr);
    kind->setCurrentIndex(3);
    press(Qt::Key_Return);
    REQUIRE(wait([this] { return sees(QStringLiteral("A simple process.")); }));
    CHECK(first(BlockKind::win).words("kind") == saying("process"));
    clickOn("Edit");
    CHECK(named<QComboBox>("What kind")->currentIndex() == 3);
}

TEST_CASE_METHOD(Lists, "Open rows stand before closed ones") {
    const core::Id closed = addBlock(BlockKind::person, {{"name", saying("Priya")}});
    addBlock(BlockKind::person, {{"name", saying("Jonas")}});
    const core::Id other = addBlock(BlockKind::goal, {{"target", saying("Sleep")}});
    REQUIRE(writing()->changeBlock(closed, {.closed = true}));
    const auto rows = view().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows.back().id == closed);
    CHECK(rows.back().closed);
    CHECK_FALSE(rows.front().closed);
    CHECK(
        std::any_of(rows.begin(), rows.end(), [&](const OwnRow& one) { return one.id == other; }));
}

TEST_CASE_METHOD(Lists, "A practice counts its days, its notes and the days it rested") {
    const core::Id entry = record("Nobody told me");
    clock->moveTo(berlin("2026-10-12T10:00:00Z"));
    REQUIRE(app::startPractice(*writing(), *surroundings, "listening", entry));
    CHECK(listening().state == QStringLiteral("Running, day 1"));
    REQUIRE(app::logPractice(
        *writing(), *surroundings, "listening",
        {.source = "customers", .ticks = {}, .note = saying("They wait"), .day = {}}));
    CHECK(listening().dayLine ==
          QStringLiteral("Day 1 of 90. You wrote something down on 1 of them."));
    {
        // A dot without a word is one, too, and no words.
        const auto other = writing();
        clock->moveTo(berlin("2026-10-13T10:00:00Z"));
        REQUIRE(app::logPractice(*other, *surroundings, "listening",
                                 {.source = "customers", .ticks = {}, .note = {}, .day = {}}));
        CHECK(listening().dayLine == QStringLiteral("Day 2 of 90. Logged on 2 of them."));
        REQUIRE(other->undo());
    }
    clock->moveTo(berlin("2026-10-14T10:00:00Z"));
    for (const char* note : {"They call twice", "They leave"}) {
        REQUIRE(app::logPractice(
            *writing(), *surroundings, "listening",
            {.source = "customers", .ticks = {}, .note = saying(note), .day = {}}));
        clock->moveTo(berlin("2026-10-14T10:05:00Z"));
    }
    PracticeView now = listening();
    CHECK(now.dayLine == QStringLiteral("Day 3 of 90. You wrote something down on 2 of them."));
    CHECK(now.since == QStringLiteral("Started 12 October, after "));
    CHECK(now.entryTitle == QStringLiteral("Nobody told me"));
    CHECK(now.ends.startsWith(QStringLiteral("Ends 9 January.")));
    CHECK(now.chart.start == QDate(2026, 10, 12));
    CHECK(now.chart.days == 90);
    CHECK(now.chart.today == 2);
    CHECK(now.chart.summary.startsWith(QStringLiteral("Logged on 2 of 3 days: ")));
    const auto customers = std::find_if(now.chart.rows.begin(), now.chart.rows.end(),
                                        [](const DayRow& one) { return !one.notes.empty(); });
    REQUIRE(customers != now.chart.rows.end());
    CHECK(customers->notes ==
          std::map<int, QString>{{0, QStringLiteral("They wait")},
                                 {2, QStringLiteral("They call twice; They leave")}});
    REQUIRE(app::pausePractice(*writing(), *surroundings, "listening"));
    CHECK(listening().paused);
    CHECK(listening().ends == QStringLiteral("A day without a note is just a day."));
    clock->moveTo(berlin("2026-10-20T10:00:00Z"));
    CHECK(listening().state == QStringLiteral("At rest, day 3"));
    REQUIRE(app::resumePractice(*writing(), *surroundings, "listening"));
    // The last day of a pause is a day again.
    CHECK(listening().state == QStringLiteral("Running, day 3"));
    clock->moveTo(berlin("2026-10-21T10:00:00Z"));
    CHECK(listening().state == QStringLiteral("Running, day 4"));
    REQUIRE(app::endPractice(*writing(), *surroundings, "listening"));
    clock->moveTo(berlin("2027-02-01T10:00:00Z"));
    CHECK(listening().state == QStringLiteral("2 days, from October 2026"));
    CHECK_FALSE(listening().running);
}

TEST_CASE_METHOD(Lists,
                 "A practice is paused, goes on and ends by its buttons, and shows as a table") {
    REQUIRE(app::startPractice(*writing(), *surroundings, "listening"));
    REQUIRE(app::logPractice(
        *writing(), *surroundings, "listening",
        {.source = "customers", .ticks = {}, .note = saying("They wait"), .day = {}}));
    enter();
    REQUIRE(wait([this] { return sees(QStringLiteral("1 running, 5 ready when you are")); }));
    auto* table = program->window().practices()->findChild<QTableWidget*>();
    CHECK_FALSE(table->isVisible());
    for (auto* action : program->window().practices()->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Show as table"))
            action->trigger();
    CHECK(table->isVisible());
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QStringLiteral("21 November"));
    CHECK(table->item(0, 2)->text() == QStringLiteral("They wait"));
    clickOn("Pause listening");
    REQUIRE(wait([this] { return sees(QStringLiteral("At rest")); }));
    CHECK(listening().paused);
    clickOn("Go on");
    REQUIRE(wait([this] { return named<QAbstractButton>("Pause listening") != nullptr; }));
    for (auto* action : program->window().practices()->findChildren<QAction*>())
        if (action->text() == QStringLiteral("End this practice"))
            action->trigger();
    REQUIRE(
        wait([this] { return named<QAbstractButton>("Start 90 days of listening") != nullptr; }));
    CHECK(sees(QStringLiteral("Six are ready when you are")));
    CHECK_FALSE(table->isVisible());
    CHECK(first(BlockKind::practice).closed != 0);
}
