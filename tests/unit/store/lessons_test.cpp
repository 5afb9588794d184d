// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_fixture.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

struct LessonFixture : JournalFixture {
    Id entry = add("Release slipped");
    Id lesson =
        must(journal->keep({.text = text("Silence is not agreement."), .from = {.entry = entry}}))
            .value;

    CivilDate today() { return dayOf(clock.now(), usualDayStart); }
    Lesson review(Grade grade, std::optional<bool> used = std::nullopt) {
        return must(journal->review({.lesson = lesson,
                                     .grade = grade,
                                     .met = used,
                                     .used = used,
                                     .day = today()}))
            .value;
    }
};

} // namespace

TEST_CASE_METHOD(LessonFixture,
                 "A kept lesson is a draft, due tomorrow, and its first review makes it active") {
    Lesson kept = must(journal->lesson(lesson));
    CHECK(kept.standing.state == LessonState::draft);
    CHECK(isoDate(*kept.standing.due) == "2026-11-22");
    CHECK(must(journal->lessons({.dueBy = today()})).empty());
    pass(std::chrono::hours(24));
    CHECK(must(journal->lessons({.dueBy = today()})).size() == 1);
    const Lesson reviewed = review(Grade::knewIt);
    CHECK(reviewed.standing.state == LessonState::active);
    CHECK(*reviewed.standing.due > today());
    CHECK(must(journal->lessons({.dueBy = today()})).empty());
}

TEST_CASE_METHOD(LessonFixture, "A review can be taken back, and the lesson is due again") {
    pass(std::chrono::hours(24));
    const Standing before = must(journal->lesson(lesson)).standing;
    review(Grade::reflex, true);
    CHECK(must(journal->lesson(lesson)).standing.state == LessonState::proven);
    must(journal->undo());
    CHECK(must(journal->lesson(lesson)).standing == before);
    CHECK(must(journal->lessons({.dueBy = today()})).size() == 1);
    must(journal->redo());
    CHECK(must(journal->lesson(lesson)).reviews.size() == 1);
}

TEST_CASE_METHOD(LessonFixture,
                 "A lesson that was kept by a clock ahead is due today wherever it is "
                 "shown") {
    pass(std::chrono::hours(24 * 400));
    const Id ahead = must(journal->keep({.text = text("Kept ahead"), .from = {}})).value;
    pass(-std::chrono::hours(24 * 400));
    CHECK(must(journal->lesson(ahead)).standing.due == today());
    const auto all = must(journal->lessons({}));
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == ahead); // the other is due tomorrow
    CHECK(all[0].standing.due == today());
    CHECK(must(journal->lessons({.state = LessonState::draft})).front().standing.due == today());
    REQUIRE(must(journal->lessons({.dueBy = today()})).size() == 1);
    CHECK(must(journal->countLessons({.dueBy = today()})) == 1);
    must(journal->remove(ahead));
    CHECK(must(journal->trashedLessons()).front().standing.due == today());
}

TEST_CASE_METHOD(LessonFixture, "A lesson stays when its entry is deleted, and says so") {
    must(journal->remove(entry));
    const Lesson kept = must(journal->lesson(lesson));
    CHECK(kept.entryInTrash);
    CHECK_FALSE(kept.inTrash);
    CHECK(must(journal->lessons({})).size() == 1);
}

TEST_CASE_METHOD(LessonFixture, "Rewording keeps the earlier words and the quote") {
    must(journal->reword(lesson, text("Ask. Silence is not agreement.")));
    CHECK(must(journal->lesson(lesson)).text.utf8() == "Ask. Silence is not agreement.");
    CHECK(must(journal->versions(lesson)).front().text.utf8() == "Silence is not agreement.");
}

TEST_CASE_METHOD(LessonFixture, "A retired lesson leaves the queue and comes back by hand") {
    must(journal->retire(lesson, true));
    CHECK(must(journal->lesson(lesson)).standing.state == LessonState::retired);
    pass(std::chrono::hours(240));
    CHECK(must(journal->lessons({.dueBy = today()})).empty());
    must(journal->retire(lesson, false));
    CHECK(must(journal->lessons({.dueBy = today()})).size() == 1);
}

TEST_CASE_METHOD(LessonFixture,
                 "Next steps close, open again, and come in the order they are due") {
    const auto day = [](const char* iso) { return must(parseIsoDate(iso)); };
    const Id late = must(journal->addStep({.entry = entry,
                                           .when = text("a plan feels obvious"),
                                           .then = text("ask one"),
                                           .due = day("2026-12-05")}))
                        .value;
    const Id soon =
        must(journal->addStep(
                 {.entry = entry, .then = text("write to Jonas"), .due = day("2026-11-23")}))
            .value;
    must(journal->addStep({.entry = entry, .then = text("some day")}));
    auto open = must(journal->openSteps(std::nullopt));
    REQUIRE(open.size() == 3);
    CHECK(open[0].id == soon);
    CHECK(open[1].id == late);
    CHECK(must(journal->openSteps(day("2026-11-30"))).size() == 1);
    must(journal->changeStep(soon, {.outcome = Outcome::done, .helped = true}));
    CHECK(must(journal->step(soon)).outcome == Outcome::done);
    CHECK(must(journal->step(soon)).helped == true);
    CHECK(must(journal->openSteps(std::nullopt)).size() == 2);
    must(journal->undo());
    CHECK_FALSE(must(journal->step(soon)).outcome);
    CHECK(journal->addStep({.entry = entry}).error().fault == Fault::usage);
}

TEST_CASE_METHOD(LessonFixture, "A lesson that is part of one is not merged into another as well") {
    const auto keep = [&](const char* words) {
        return must(journal->keep({.text = text(words)})).value;
    };
    const Id one = keep("Ask early");
    const Id other = keep("Ask on the first day");
    must(journal->merge(lesson, one));
    CHECK(journal->merge(lesson, other).error().fault == Fault::usage);
    CHECK(must(journal->lesson(lesson)).mergedInto == one);
    must(journal->retire(lesson, false));
    must(journal->merge(lesson, other));
    CHECK(must(journal->lesson(lesson)).mergedInto == other);
}

TEST_CASE_METHOD(JournalFixture,
                 "Reviews of one instant stand in the order in which they were said") {
    std::vector<Id> lessons;
    for (int i = 0; i < 50; ++i)
        lessons.push_back(must(journal->keep({.text = text("Lesson " + std::to_string(i))})).value);
    pass(std::chrono::hours(48));
    for (const Id& lesson : lessons)
        for (const Grade grade : {Grade::forgot, Grade::reflex})
            must(journal->review({.lesson = lesson, .grade = grade, .day = clock.now().date}));
    Collection all;
    must(journal->everything([](const EntryRecord&) {},
                             [&](const LessonRecord& one) { all.lessons.push_back(one); }));
    JournalFixture other;
    must(other.journal->import(all));
    for (Journal* one : {journal.get(), other.journal.get()}) {
        const auto read = must(one->lessons({}));
        REQUIRE(read.size() == lessons.size());
        for (const Lesson& lesson : read) {
            CHECK(lesson.reviews.at(0).grade == Grade::forgot);
            CHECK(must(one->lesson(lesson.id)).reviews.at(0).grade == Grade::forgot);
            CHECK(must(one->life(lesson.id)).reviews.at(0).grade == Grade::forgot);
        }
        CHECK(must(one->verify(false)).empty());
    }
}
