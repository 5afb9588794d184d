// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_fixture.hpp"

#include <algorithm>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

Id goalOf(JournalFixture& fixture, const Id& entry = {}) {
    return must(fixture.journal->addBlock({.kind = BlockKind::goal,
                                           .entry = entry,
                                           .fields = {{"target", text("answer within a day")},
                                                      {"measure", text("hours until the answer")},
                                                      {"by", *parseIsoDate("2026-12-20")}}}))
        .value;
}

std::vector<Block> goals(JournalFixture& fixture) {
    return must(fixture.journal->blocks({.kind = BlockKind::goal}));
}

} // namespace

TEST_CASE_METHOD(JournalFixture, "A goal keeps its fields, changes them and closes") {
    const Id goal = goalOf(*this);
    must(journal->changeBlock(goal, {.fields = {{"baseline", text("three days")}}}));
    CHECK(must(journal->changeBlock(
                   goal, {.fields = {{"outcome", text("missed")}, {"why", text("a holiday")}},
                          .closed = true}))
              .name == "Close goal");
    const Block block = must(journal->block(goal));
    CHECK(block.words("target") == text("answer within a day"));
    CHECK(block.words("baseline") == text("three days"));
    CHECK(block.day("by") == *parseIsoDate("2026-12-20"));
    CHECK(block.words("why") == text("a holiday"));
    CHECK(block.closed == clock.now().instant);
    CHECK(must(journal->blocks({.kind = BlockKind::goal, .open = true})).empty());
    must(journal->undo());
    CHECK(must(journal->block(goal)).closed == 0);
    CHECK(must(journal->block(goal)).words("outcome").empty());
}

TEST_CASE_METHOD(JournalFixture, "What can't stand in a field is refused and nothing is written") {
    const NewBlock noName{.kind = BlockKind::person, .fields = {{"helps", text("asks")}}};
    CHECK(journal->addBlock(noName).error().fault == Fault::usage);
    const NewBlock sure{.kind = BlockKind::decision,
                        .fields = {{"options", text("stay")}, {"probability", std::int64_t{101}}}};
    CHECK(journal->addBlock(sure).error().fault == Fault::usage);
    const NewBlock strange{.kind = BlockKind::reframe,
                           .fields = {{"before", text("a")}, {"between", text("b")}}};
    CHECK(journal->addBlock(strange).error().fault == Fault::usage);
    const NewBlock noWin{.kind = BlockKind::win,
                         .fields = {{"text", text("a")}, {"kind", text("medal")}}};
    CHECK(journal->addBlock(noWin).error().fault == Fault::usage);
    CHECK(must(journal->counts()).operations == 0);
}

TEST_CASE_METHOD(JournalFixture, "What belongs to an entry goes into the trash and back with it") {
    const Id entry = add("The release slipped");
    goalOf(*this, entry);
    goalOf(*this);
    must(journal->remove(entry));
    CHECK(goals(*this).size() == 1);
    must(journal->putBack(entry));
    CHECK(goals(*this).size() == 2);
}

TEST_CASE_METHOD(JournalFixture, "A goal can be deleted alone, and comes back whole") {
    const Id goal = goalOf(*this);
    must(journal->remove(goal));
    CHECK(goals(*this).empty());
    CHECK(must(journal->blocks({.inTrash = true})).size() == 1);
    must(journal->putBack(goal));
    CHECK(goals(*this).front().words("measure") == text("hours until the answer"));
}

TEST_CASE_METHOD(JournalFixture, "Deleting an entry for good takes the words of its goals along") {
    const Id entry = add("The release slipped");
    goalOf(*this, entry);
    must(journal->remove(entry));
    must(journal->purge(entry));
    CHECK(goals(*this).empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "An entry is found by the words of its reframe") {
    const Id entry = add("The release slipped");
    must(journal->addBlock({.kind = BlockKind::reframe,
                            .entry = entry,
                            .fields = {{"before", text("I ruin everything")},
                                       {"after", text("I said it too late this once")}}}));
    REQUIRE(must(journal->search({.words = "ruin"})).size() == 1);
    must(journal->undo());
    CHECK(must(journal->search({.words = "ruin"})).empty());
}

TEST_CASE_METHOD(JournalFixture, "The days of a practice are those that name it") {
    const auto start = [&] {
        return must(journal->addBlock(
                        {.kind = BlockKind::practice,
                         .fields = {{"practice", text("listening")}, {"days", std::int64_t{90}}}}))
            .value;
    };
    const Id first = start();
    const Id second = start();
    const auto log = [&](const Id& practice) {
        return must(journal->addBlock({.kind = BlockKind::practiceDay,
                                       .fields = {{"practice", practice},
                                                  {"day", clock.now().date},
                                                  {"source", text("data")}}}))
            .value;
    };
    const Id logged = log(first);
    log(second);
    const auto days = must(journal->blocks({.kind = BlockKind::practiceDay, .of = first}));
    REQUIRE(days.size() == 1);
    CHECK(days.front().id == logged);
    CHECK_FALSE(journal->changeBlock(logged, {.fields = {{"note", text("later")}}}));
    must(journal->remove(logged));
    CHECK(must(journal->blocks({.of = first})).empty());
    must(journal->putBack(logged));
    CHECK(must(journal->blocks({.of = first})).size() == 1);
}

TEST_CASE_METHOD(JournalFixture,
                 "The circumstances of an entry are one note, however often noted") {
    const Id entry = add("The release slipped");
    const auto note = [&](const char* field, std::int64_t value) {
        return must(journal->addBlock({.kind = BlockKind::circumstance,
                                       .entry = entry,
                                       .fields = {{field, value}}}))
            .value;
    };
    CHECK(note("stretch", 7) == note("stakes", 4));
    const auto all = must(journal->blocks({.kind = BlockKind::circumstance}));
    REQUIRE(all.size() == 1);
    CHECK(all.front().number("stretch") == 7);
    CHECK(all.front().number("stakes") == 4);
}

TEST_CASE_METHOD(JournalFixture, "Merged lessons are one memory: the reviews of both count") {
    const auto keep = [&](const char* words) {
        return must(journal->keep({.text = text(words)})).value;
    };
    const Id one = keep("Ask early");
    const Id other = keep("Ask on the first day");
    must(journal->review({.lesson = one, .used = true, .day = clock.now().date}));
    pass(std::chrono::hours(72));
    must(journal->review({.lesson = other, .used = true, .day = clock.now().date}));
    const Standing alone = must(journal->lesson(other)).standing;
    must(journal->merge(one, other));
    const Lesson merged = must(journal->lesson(other));
    CHECK(merged.standing.uses == 2);
    CHECK(merged.standing.stability > alone.stability);
    CHECK(must(journal->lesson(one)).standing.state == LessonState::retired);
    CHECK(must(journal->lesson(one)).mergedInto == other);
    CHECK_FALSE(journal->merge(other, one));
    CHECK(must(journal->verify(false)).empty());
    must(journal->undo());
    CHECK(must(journal->lesson(other)).standing == alone);
    CHECK(must(journal->lesson(one)).standing.uses == 1);
}

TEST_CASE_METHOD(JournalFixture, "Three uses in one setback are one use") {
    const Id entry = add("The release slipped");
    const Id lesson = must(journal->keep({.text = text("Ask early")})).value;
    for (int i = 0; i < 3; ++i) {
        pass(std::chrono::hours(24));
        must(journal->review(
            {.lesson = lesson, .used = true, .entry = entry, .day = clock.now().date}));
    }
    CHECK(must(journal->lesson(lesson)).standing.uses == 1);
    CHECK(must(journal->lesson(lesson)).reviews.back().entry == entry);
}

TEST_CASE_METHOD(JournalFixture, "A step that follows another closes it as replaced") {
    const Id entry = add("The release slipped");
    const Id first = must(journal->addStep({.entry = entry, .then = text("try harder")})).value;
    const Id second = must(journal->addStep({.entry = entry,
                                             .then = text("ask Jonas on Monday"),
                                             .kind = StepKind::reachOut,
                                             .follows = first}))
                          .value;
    CHECK(must(journal->step(first)).outcome == Outcome::replaced);
    CHECK(must(journal->step(second)).follows == first);
    CHECK(must(journal->step(second)).kind == StepKind::reachOut);
    must(journal->undo());
    CHECK_FALSE(must(journal->step(first)).outcome);
}

TEST_CASE_METHOD(JournalFixture, "A step made from a lesson that helped is a use of the lesson") {
    const Id entry = add("The release slipped");
    const Id lesson =
        must(journal->keep({.text = text("Ask early"), .from = {.entry = entry}})).value;
    must(journal->review({.lesson = lesson, .day = clock.now().date}));
    const Id step =
        must(journal->addStep(
                 {.entry = entry, .then = text("ask Jonas on Monday"), .lesson = lesson}))
            .value;
    CHECK(must(journal->stepsFrom(lesson)).size() == 1);
    CHECK(must(journal->lesson(lesson)).standing.uses == 0);
    must(journal->changeStep(step, {.outcome = Outcome::done, .helped = true}));
    CHECK(must(journal->lesson(lesson)).standing.uses == 1);
    CHECK(must(journal->lesson(lesson)).standing.state == LessonState::proven);
    CHECK(must(journal->life(lesson)).helped == std::vector<Id>{step});
    // Said in a review too: still one use.
    must(journal->review({.lesson = lesson, .used = true, .step = step, .day = clock.now().date}));
    CHECK(must(journal->lesson(lesson)).standing.uses == 1);
    must(journal->undo());
    must(journal->undo());
    CHECK(must(journal->lesson(lesson)).standing.uses == 0);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "A step follows another though the lesson of both is gone") {
    const Id entry = add("The release slipped");
    const auto keep = [&] { return must(journal->keep({.text = text("Ask early")})).value; };
    const auto start = [&](const Id& lesson) {
        return must(journal->addStep({.entry = entry, .then = text("ask"), .lesson = lesson}))
            .value;
    };
    const auto next = [&](const Id& step) {
        return must(journal->addStep({.entry = entry, .then = text("write"), .follows = step}))
            .value;
    };
    const Id lesson = keep();
    const Id first = start(lesson);
    CHECK(must(journal->step(next(first))).lesson == lesson);
    // In the trash it may come back, and is named for it.
    must(journal->remove(lesson));
    const Id second = next(first);
    CHECK(must(journal->step(second)).lesson == lesson);
    must(journal->putBack(lesson));
    CHECK(must(journal->stepsFrom(lesson)).size() == 3);
    must(journal->purge(lesson));
    CHECK(must(journal->step(next(second))).lesson.empty());
    // One that is asked for has to be there, and none can be asked for.
    const Id other = keep();
    const Id third = start(other);
    CHECK(
        must(
            journal->step(
                must(journal->addStep(
                         {.entry = entry, .then = text("write"), .follows = third, .lesson = Id()}))
                    .value))
            .lesson.empty());
    must(journal->remove(other));
    CHECK_FALSE(journal->addStep({.entry = entry, .then = text("write"), .lesson = other}));
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "A step made from a lesson helps the one it was merged into") {
    const Id entry = add("The release slipped");
    const Id one = must(journal->keep({.text = text("Ask early")})).value;
    const Id same = must(journal->keep({.text = text("Ask before it is late")})).value;
    const Id step =
        must(journal->addStep({.entry = entry, .then = text("ask"), .lesson = same})).value;
    must(journal->changeStep(step, {.outcome = Outcome::done, .helped = true}));
    must(journal->merge(same, one));
    CHECK(must(journal->lesson(one)).standing.uses == 1);
    must(journal->changeStep(step, {.helped = false}));
    CHECK(must(journal->lesson(one)).standing.uses == 0);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "A step that did not help ends with the next try, in one step") {
    const Id entry = add("The release slipped");
    const Id first =
        must(journal->addStep({.entry = entry, .then = text("ask in the hall")})).value;
    const Id second = must(journal->addStep({.entry = entry,
                                             .then = text("ask in the meeting"),
                                             .follows = first,
                                             .ended = store::StepChange{.outcome = Outcome::done,
                                                                        .helped = false}}))
                          .value;
    const Id third =
        must(journal->addStep({.entry = entry, .then = text("ask in writing"), .follows = second}))
            .value;
    CHECK(must(journal->step(first)).outcome == Outcome::done);
    CHECK(must(journal->step(first)).helped == false);
    const auto tries = must(journal->triesBefore(must(journal->step(third))));
    REQUIRE(tries.size() == 2);
    CHECK(tries[0].id == first);
    CHECK(tries[1].id == second);
    must(journal->undo());
    must(journal->undo());
    CHECK_FALSE(must(journal->step(first)).outcome);
    CHECK_FALSE(must(journal->step(first)).helped);
}

TEST_CASE_METHOD(JournalFixture,
                 "A step of which nobody knows yet whether it helped is asked about") {
    const Id entry = add("The release slipped");
    const auto step = [&](std::optional<CivilDate> askAgain, std::optional<bool> helped) {
        const Id id = must(journal->addStep({.entry = entry, .then = text("ask")})).value;
        must(journal->changeStep(
            id, {.outcome = Outcome::done, .helped = helped, .askAgain = askAgain}));
        pass(std::chrono::minutes(1));
        return id;
    };
    const CivilDate today = clock.now().date;
    const auto in = [&](int days) { return dateOfDayNumber(dayNumber(today) + days); };
    const Id open = step({}, {});
    const Id later = step(in(30), {});
    step({}, true);
    const auto asked = [&](int days) {
        std::vector<Id> ids;
        for (const NextStep& one : must(journal->stepsToAskAbout(
                 in(days), beginOf(in(days - 13), usualDayStart, clock.now()),
                 beginOf(in(days - 90), usualDayStart, clock.now()), 20)))
            ids.push_back(one.id);
        return ids;
    };
    CHECK(asked(13).empty());
    CHECK(asked(14) == std::vector<Id>{open});
    CHECK(asked(30) == std::vector<Id>{open, later});
    CHECK(asked(91).empty());
}

TEST_CASE_METHOD(JournalFixture, "Circumstances in the trash stay there when others are noted") {
    const Id entry = add("setback");
    const auto note = [&](const char* field, std::int64_t value) {
        return must(journal->addBlock({.kind = BlockKind::circumstance,
                                       .entry = entry,
                                       .fields = {{field, value}}}))
            .value;
    };
    const Id first = note("stretch", 3);
    must(journal->remove(first));
    const Id second = note("stakes", 5);
    CHECK(second != first);
    CHECK(note("sleep", 7) == second);
    CHECK(must(journal->block(second)).fields.size() == 2);
    const auto trashed = must(journal->blocks({.inTrash = true}));
    REQUIRE(trashed.size() == 1);
    CHECK(trashed[0].id == first);
    CHECK(trashed[0].number("stretch") == 3);
    must(journal->putBack(first));
    CHECK(must(journal->blocks({.kind = BlockKind::circumstance, .entry = entry})).size() == 2);
    CHECK(must(journal->verify(false)).empty());
}
