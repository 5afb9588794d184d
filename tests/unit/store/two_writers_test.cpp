// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Two who write on one text, and what counts of things that went into the trash.

#include "support/journal_fixture.hpp"

#include <set>

using namespace upturn;
using namespace upturn::store;
using namespace upturn::test;

namespace {

struct Two : JournalFixture {
    std::unique_ptr<Journal> other = open();
    core::Id entry = add("One.");

    std::string text() { return must(journal->entry(entry)).text.utf8(); }
    std::set<std::string> versions(const core::Id& row) {
        std::set<std::string> all;
        for (const core::TextVersion& version : must(journal->versions(row)))
            all.insert(version.text.utf8());
        return all;
    }
    static core::Text say(const char* words) { return *core::Text::from(words); }
};

} // namespace

TEST_CASE_METHOD(Two, "What was typed on an older version is kept beside what another one wrote") {
    const std::string shown = must(journal->entry(entry)).textVersion;
    pass(std::chrono::minutes(1));
    must(other->edit(entry, {.text = say("Two."), .textParent = shown}));
    pass(std::chrono::minutes(1));
    must(journal->edit(entry, {.text = say("Three."), .textParent = shown}));
    CHECK(text() == "Three.");
    CHECK(versions(entry) == std::set<std::string>{"One.", "Two.", "Three."});
    CHECK(must(other->entry(entry)).text == say("Three."));
}

TEST_CASE_METHOD(Two, "Who changes only the title takes nothing back of what another one wrote") {
    const std::string shown = must(journal->entry(entry)).textVersion;
    must(other->edit(entry, {.text = say("Two."), .textParent = shown}));
    must(journal->edit(entry, {.title = say("Title"), .text = say("One."), .textParent = shown}));
    CHECK(text() == "Two.");
    CHECK(must(journal->entry(entry)).title == say("Title"));
    // Without a version it is what is shown now that is changed.
    must(journal->edit(entry, {.text = say("Four.")}));
    CHECK(text() == "Four.");
}

TEST_CASE_METHOD(Two,
                 "An answer that was only looked at does not undo a correction made meanwhile") {
    const core::Asked asked{.id = "own.1", .text = say("Why?")};
    const core::Id answer = must(journal->answer(entry, asked, say("First."))).value;
    const std::string shown = must(journal->answerById(answer)).textVersion;
    pass(std::chrono::minutes(1));
    must(other->answer({.entry = entry,
                        .question = asked,
                        .text = say("Corrected."),
                        .corrects = answer,
                        .parent = shown}));
    pass(std::chrono::minutes(1));
    must(journal->answer({.entry = entry,
                          .question = asked,
                          .text = say("First."),
                          .corrects = answer,
                          .parent = shown}));
    CHECK(must(journal->answerById(answer)).text == say("Corrected."));
    must(journal->answer({.entry = entry,
                          .question = asked,
                          .text = say("Third."),
                          .corrects = answer,
                          .parent = shown}));
    CHECK(must(journal->answerById(answer)).text == say("Third."));
    CHECK(versions(answer) == std::set<std::string>{"First.", "Corrected.", "Third."});
    CHECK(must(journal->answers(entry)).size() == 1);
}

TEST_CASE_METHOD(Two,
                 "A step in the trash is no use of its lesson, and one again when it is back") {
    const core::Id lesson = must(journal->keep({.text = say("Ask first.")})).value;
    const core::Id step =
        must(journal->addStep({.entry = entry, .then = say("ask"), .lesson = lesson})).value;
    must(journal->changeStep(step, {.outcome = core::Outcome::done, .helped = true}));
    const auto uses = [&] { return must(journal->lesson(lesson)).standing.uses; };
    CHECK(uses() == 1);
    must(journal->remove(step));
    CHECK(uses() == 0);
    CHECK(must(journal->lesson(lesson)).standing.state == core::LessonState::draft);
    must(journal->putBack(step));
    CHECK(uses() == 1);
    must(journal->remove(entry));
    must(journal->putBack(entry));
    CHECK(uses() == 1);
    must(journal->changeStep(step, {.helped = false}));
    CHECK(uses() == 0);
}

TEST_CASE_METHOD(Two, "Lists by what they ask: open ones, those of a day, those of an entry") {
    const auto day = [](const char* iso) { return *core::parseIsoDate(iso); };
    const core::Id past =
        must(journal->addStep({.entry = entry, .then = say("a"), .due = day("2026-11-20")})).value;
    const core::Id today =
        must(journal->addStep({.entry = entry, .then = say("b"), .due = day("2026-11-21")})).value;
    must(journal->addStep({.entry = entry, .then = say("c"), .due = day("2026-11-22")}));
    must(journal->addStep({.entry = entry, .then = say("d")}));
    const auto due = must(journal->openSteps(day("2026-11-21")));
    REQUIRE(due.size() == 2);
    CHECK(due[0].id == past);
    CHECK(due[1].id == today);
    CHECK(must(journal->openSteps({})).size() == 4);
    must(journal->changeStep(past, {.outcome = core::Outcome::missed}));
    CHECK(must(journal->openSteps(day("2026-11-21"))).size() == 1);
    CHECK(must(journal->openSteps({})).size() == 3);
    must(journal->remove(today));
    CHECK(must(journal->openSteps(day("2026-11-21"))).empty());
}

TEST_CASE_METHOD(Two, "Of some days only what belongs to their entries is handed over") {
    const auto day = [](const char* iso) { return *core::parseIsoDate(iso); };
    const core::Id before =
        must(journal->record({.text = say("Before"), .happened = moment("2026-11-01T12:00:00Z")}))
            .value;
    const auto practice = [&](const core::Id& of) {
        const core::Id run = must(journal->addBlock({.kind = core::BlockKind::practice,
                                                     .entry = of,
                                                     .fields = {{"practice", say("listening")}}}))
                                 .value;
        must(journal->addBlock({.kind = core::BlockKind::practiceDay,
                                .entry = {},
                                .fields = {{"practice", run}, {"day", day("2026-11-21")}}}));
        must(journal->keep({.text = say("A lesson."), .from = {.entry = of}}));
    };
    practice(entry);
    practice(before);
    int entries = 0;
    int lessons = 0;
    int blocks = 0;
    const auto countEntry = [&](const core::EntryRecord&) { ++entries; };
    const auto countLesson = [&](const core::LessonRecord&) { ++lessons; };
    must(journal->everything(countEntry, countLesson,
                             {.from = day("2026-11-21"), .to = day("2026-11-21")},
                             [&](const core::Block&) { ++blocks; }));
    CHECK(entries == 1);
    CHECK(lessons == 1);
    CHECK(blocks == 2); // the practice, and its day through it
    must(journal->everything(countEntry, countLesson));
    CHECK(entries == 3);
    CHECK(lessons == 3);
}
