// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person chose arrives where it counts; and what can't be read is said, not passed over.

#include "reflection_fixture.hpp"
#include "support/failing_statements.hpp"
#include "support/files.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/applying.hpp>
#include <upturn/app/attachments.hpp>
#include <upturn/app/circling.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/practice_days.hpp>
#include <upturn/app/recurrence.hpp>
#include <upturn/app/reminders.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/app/thought.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>
#include <fstream>

using namespace upturn;
using namespace upturn::test;

namespace {

core::CivilDate onDay(const char* iso) {
    return *core::parseIsoDate(iso);
}

struct Arriving : ReflectionFixture {
    app::JournalSettings settings() { return must(app::journalSettings(*journal)); }
    void put(const app::JournalSettings& settings) {
        REQUIRE(app::changeJournalSettings(*journal, settings));
    }
    std::vector<app::Waiting> waiting(app::WaitingKind kind) {
        std::vector<app::Waiting> all = must(app::waiting(*journal, *surroundings));
        std::erase_if(all, [kind](const app::Waiting& one) { return one.kind != kind; });
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(Arriving, "Guides that were turned off are off in the reflection") {
    app::JournalSettings wished = settings();
    wished.guidesOff = {"gibbs", "five-whys"};
    put(wished);
    CHECK(must(reflection().situation(setback, {})).off ==
          std::set<std::string>{"gibbs", "five-whys"});
    const auto offers = must(reflection().guides(setback));
    CHECK_FALSE(offers.empty());
    wished.guidesOff.clear();
    put(wished);
    CHECK(must(reflection().situation(setback, {})).off.empty());
}

TEST_CASE_METHOD(Arriving, "A day begins at the hour of the journal that is opened") {
    app::JournalSettings wished = settings();
    wished.dayStart = std::chrono::hours(6);
    put(wished);
    comeBack("2026-11-22T05:30:00+01:00");
    CHECK(surroundings->today() == onDay("2026-11-21"));
    comeBack("2026-11-22T06:00:00+01:00");
    CHECK(surroundings->today() == onDay("2026-11-22"));
    wished.dayStart = core::usualDayStart;
    put(wished);
    comeBack("2026-11-22T05:30:00+01:00");
    CHECK(surroundings->today() == onDay("2026-11-22"));
}

TEST_CASE_METHOD(Arriving, "The last answer counts as the last one in its own sitting only") {
    const auto asked = [](const char* id) { return core::Asked{.id = id, .text = text("?")}; };
    must(journal->answer(setback, asked("own.1"), text("One.")));
    must(journal->answer(setback, asked("own.2"), text("Two.")));
    CHECK(must(reflection().situation(setback, {})).lastQuestion == "own.2");
    CHECK(must(reflection().situation(setback, {})).lastAnswer == "Two.");
    comeBack("2026-11-21T23:59:59+01:00");
    CHECK(must(reflection().situation(setback, {})).lastQuestion == "own.2");
    comeBack("2026-11-22T20:00:00+01:00");
    CHECK(must(reflection().situation(setback, {})).lastQuestion.empty());
    CHECK(must(reflection().situation(setback, {})).lastAnswer.empty());
}

TEST_CASE_METHOD(Arriving, "The day for which stepping back was moved is the day it waits for") {
    const auto answers = [this](const char* question, const char* words) {
        REQUIRE(app::writeAnswer(*journal, *surroundings,
                                 {.entry = setback,
                                  .question = must(reflection().question(question)),
                                  .text = text(words)}));
    };
    const auto decisions = [this] {
        return must(journal->blocks({.kind = core::BlockKind::decision, .entry = setback}));
    };
    answers("step-back.time", "It has cost me two years.");
    answers("step-back.by", "2026-12-01");
    REQUIRE(decisions().size() == 1);
    CHECK(decisions().front().day("review_on") == onDay("2026-12-01"));
    CHECK(decisions().front().words("reasons") == text("It has cost me two years."));
    answers("step-back.by", "2026-12-05");
    REQUIRE(decisions().size() == 1);
    CHECK(decisions().front().day("review_on") == onDay("2026-12-05"));
    // Another question changes nothing about the day a person moved by hand.
    must(journal->changeBlock(
        decisions().front().id,
        {.entry = {}, .fields = {{"review_on", onDay("2026-12-24")}}, .closed = {}}));
    answers("step-back.decide", "I lean to stay.");
    REQUIRE(decisions().size() == 1);
    CHECK(decisions().front().day("review_on") == onDay("2026-12-24"));
}

TEST_CASE_METHOD(Arriving, "What has a day waits from that day on, and a closed thing no more") {
    const core::Id goal =
        must(
            journal->addBlock({.kind = core::BlockKind::goal,
                               .entry = {},
                               .fields = {{"target", text("Sleep")}, {"by", onDay("2026-11-22")}}}))
            .value;
    const core::Id decision =
        must(journal->addBlock(
                 {.kind = core::BlockKind::decision,
                  .entry = setback,
                  .fields = {{"options", text("Stay")}, {"review_on", onDay("2026-11-22")}}}))
            .value;
    CHECK(waiting(app::WaitingKind::goal).empty());
    CHECK(waiting(app::WaitingKind::decision).empty());
    comeBack("2026-11-22T20:00:00+01:00");
    REQUIRE(waiting(app::WaitingKind::goal).size() == 1);
    CHECK(waiting(app::WaitingKind::goal).front().id == goal);
    CHECK(waiting(app::WaitingKind::goal).front().words == text("Sleep"));
    REQUIRE(waiting(app::WaitingKind::decision).size() == 1);
    CHECK(waiting(app::WaitingKind::decision).front().entry == setback);
    must(journal->changeBlock(goal, {.entry = {}, .fields = {}, .closed = true}));
    must(journal->changeBlock(decision, {.entry = {}, .fields = {}, .closed = true}));
    CHECK(waiting(app::WaitingKind::goal).empty());
    CHECK(waiting(app::WaitingKind::decision).empty());
}

TEST_CASE_METHOD(Arriving, "What waits comes in the order of its days") {
    const auto step = [this](const char* words, const char* due) {
        must(journal->addStep({.entry = setback, .then = text(words), .due = onDay(due)}));
    };
    step("second", "2026-11-20");
    step("third", "2026-11-21");
    step("first", "2026-11-19");
    step("not yet", "2026-11-22");
    std::vector<std::string> words;
    for (const app::Waiting& one : waiting(app::WaitingKind::step))
        words.push_back(one.words.utf8());
    CHECK(words == std::vector<std::string>{"first", "second", "third"});
}

TEST_CASE_METHOD(Arriving, "An export names the attached files that it could not take along") {
    std::ofstream(folder / "here.txt") << "here";
    std::ofstream(folder / "gone.txt") << "gone";
    must(app::attach(*journal, setback, folder / "here.txt"));
    must(app::attach(*journal, setback, folder / "gone.txt"));
    std::string lost;
    for (const core::Attachment& file : must(journal->entry(setback)).attachments)
        if (file.name == text("gone.txt")) {
            lost = file.sha256;
            std::filesystem::remove(app::attachmentPath(journal->path(), file.sha256));
        }
    const auto zip = must(app::exportJson(*journal, *surroundings, folder / "out.zip"));
    CHECK(zip.entries == 1);
    CHECK(zip.attachments == 1);
    REQUIRE(zip.leftBehind.size() == 1);
    CHECK(zip.leftBehind.front().sha256 == lost);
    // In words alone no file comes along.
    const auto json = must(app::exportJson(*journal, *surroundings, folder / "out.json"));
    CHECK(json.leftBehind.size() == 2);
    // And whoever takes the export over hears what never came.
    const auto incoming = must(app::readIncoming(folder / "out.zip", {}, journal->path()));
    auto fresh = must(surroundings->open(folder / "fresh.upturn", store::Access::write, true));
    must(app::takeOver(*fresh, incoming, false));
    const auto findings = must(app::examineAttachments(*fresh));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().missing);
    CHECK(findings.front().entry == setback);
}

TEST_CASE_METHOD(Arriving,
                 "An export of everything tells how far it is, and leaves nothing when ended") {
    std::ofstream(folder / "here.txt") << "here";
    must(app::attach(*journal, setback, folder / "here.txt"));
    for (const char* name : {"ended.zip", "ended.json"}) {
        CAPTURE(name);
        std::ofstream(folder / name) << "was there";
        std::size_t told = 0;
        std::size_t asked = 0;
        must(app::exportJson(*journal, *surroundings, folder / "whole.zip", {}, [&](std::size_t n) {
            told = n;
            ++asked;
            return true;
        }));
        CHECK(told == 1);
        // Wherever it is ended: at the first entry, behind the last, at each file.
        for (std::size_t end = 0; end < (std::string(name) == "ended.zip" ? asked : 2); ++end) {
            std::size_t left = end;
            const auto ended = app::exportJson(*journal, *surroundings, folder / name, {},
                                               [&](std::size_t) { return left-- > 0; });
            REQUIRE_FALSE(ended);
            CHECK(ended.error() == app::exportEnded());
            CHECK(bytesOf(folder / name) == "was there");
        }
    }
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
        files += file.path().filename().string().find("ended") != std::string::npos ? 1 : 0;
    CHECK(files == 2); // and nothing beside them
}

TEST_CASE_METHOD(Arriving, "An attached file is looked after while its entry lies in the trash") {
    std::ofstream(folder / "here.txt") << "here";
    must(app::attach(*journal, setback, folder / "here.txt"));
    must(journal->remove(setback));
    CHECK(must(app::examineAttachments(*journal)).empty());
    std::filesystem::remove_all(app::attachmentFolder(journal->path()));
    const auto findings = must(app::examineAttachments(*journal));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().entry == setback);
}

TEST_CASE_METHOD(Arriving, "A damaged file is mended by an import that has it") {
    std::ofstream(folder / "here.txt") << "here";
    must(app::attach(*journal, setback, folder / "here.txt"));
    must(app::exportJson(*journal, *surroundings, folder / "out.zip"));
    must(app::exportJson(*journal, *surroundings, folder / "out.json"));
    const auto file = app::attachmentPath(journal->path(),
                                          must(journal->entry(setback)).attachments.front().sha256);
    std::ofstream(file) << "hers";
    REQUIRE(must(app::examineAttachments(*journal)).size() == 1);
    const auto takeOver = [&](const char* name, bool dryRun) {
        const auto incoming = must(app::readIncoming(folder / name, {}, journal->path()));
        return must(app::takeOver(*journal, incoming, dryRun));
    };
    // The words alone bring none, and say nothing of a file that did not come.
    CHECK(takeOver("out.json", false).skipped.empty());
    CHECK(takeOver("out.zip", true).skipped.empty());
    const auto damaged = must(app::examineAttachments(*journal));
    REQUIRE(damaged.size() == 1);
    CHECK_FALSE(damaged.front().missing);
    takeOver("out.zip", false);
    CHECK(must(app::examineAttachments(*journal)).empty());
}

TEST_CASE_METHOD(Arriving, "A file that breaks off while it is read is not attached") {
    CHECK_FALSE(app::attach(*journal, setback, "/proc/self/mem"));
    CHECK(must(journal->entry(setback)).attachments.empty());
}

TEST_CASE_METHOD(Arriving, "A practice that nobody knows is neither started nor logged") {
    CHECK_FALSE(app::startPractice(*journal, *surroundings, "juggling"));
    CHECK_FALSE(app::logPractice(*journal, *surroundings, "juggling", {}));
    CHECK_FALSE(app::pausePractice(*journal, *surroundings, "juggling"));
    CHECK(must(journal->blocks({})).empty());
}

namespace {

/// A journal with something of everything, and a disk that fails at will.
struct Failing : Arriving {
    FailingStatements statements;

    Failing() {
        journal.reset();
        journal = open();
        must(journal->answer(setback, must(reflection().question("upturn.plain")),
                             text("Next time I ask two people before I name a date.")));
        must(journal->edit(setback, {.causes = {.add = {text("kept quiet")}, .remove = {}}}));
        const core::Id lesson =
            must(journal->keep({.text = text("Ask two people first."), .from = {.entry = setback}}))
                .value;
        must(journal->addStep({.entry = setback,
                               .then = text("ask Jonas"),
                               .due = onDay("2026-11-21"),
                               .lesson = lesson}));
        must(app::startPractice(*journal, *surroundings, "listening"));
        must(journal->addBlock(
            {.kind = core::BlockKind::decision,
             .entry = setback,
             .fields = {{"options", text("d")}, {"review_on", onDay("2026-11-20")}}}));
        comeBack("2026-11-24T20:00:00+01:00");
        must(journal->record(
            {.text = text("The release slipped again."), .causes = {text("kept quiet")}}));
    }
    template<class Asks>
    int without(const Asks& asks) {
        statements.none();
        REQUIRE(asks());
        return didWithout(statements, [&] { return asks().has_value(); });
    }
    /// As whoever opens the journal now finds it.
    std::string words() {
        const auto fresh =
            must(surroundings->open(surroundings->paths().journal, store::Access::read, false));
        std::string all;
        for (const store::Found& one : must(fresh->entries({})))
            all += one.entry.text.utf8() + '\n';
        for (const core::Lesson& one : must(fresh->lessons({})))
            all += one.text.utf8() + '\n';
        for (const core::Block& one : must(fresh->blocks({})))
            all += one.id.hex() + '\n';
        for (const core::Answer& one : must(fresh->answers(setback)))
            all += one.text.utf8() + '\n';
        return all;
    }
    /// Whatever fails while it writes, what it says is what there is: all of it, or nothing.
    template<class Writes>
    void allOrNothing(const Writes& writes) {
        constexpr int most = 40; // statements; the more there is already, the more it takes
        int failures = 0;
        std::string before = words();
        for (int nth = 1; nth <= most; ++nth) {
            statements.failAt(nth);
            const bool well = writes().has_value();
            const bool reached = statements.failed();
            statements.none();
            failures += well ? 0 : 1;
            CAPTURE(nth);
            const std::string after = words();
            CHECK((after != before) == well);
            before = after;
            if (!reached)
                break;
        }
        CHECK(failures > 0);
    }
};

} // namespace

TEST_CASE_METHOD(Failing, "Nothing that asks goes on without what it could not read") {
    app::Reflection asks = reflection();
    CHECK(without([&] { return asks.situation(setback, {}); }) == 0);
    CHECK(without([&] { return asks.next(setback); }) == 0);
    CHECK(without([&] { return asks.candidates(setback); }) == 0);
    CHECK(without([&] { return asks.trail(setback); }) == 0);
    CHECK(without([&] { return asks.guides(setback); }) == 0);
    CHECK(without([&] { return asks.proposals(setback); }) == 0);
    CHECK(without([&] { return asks.answeredElsewhere(setback, "upturn.plain"); }) == 0);
    CHECK(without([&] { return app::waiting(*journal, *surroundings); }) == 0);
    CHECK(without([&] { return app::practices(*journal, *surroundings); }) == 0);
    CHECK(without([&] { return app::reviewDay(*journal, *surroundings); }) <= 3);
    CHECK(without([&] { return app::journalSettings(*journal); }) == 0);
    CHECK(without([&] { return app::wroteToday(*journal, *surroundings); }) == 0);
    const core::Text faced = text("name a date for the release, and ask two people");
    CHECK(without([&] { return app::lessonsBefore(*journal, *surroundings, faced); }) == 0);
    CHECK(without([&] { return app::learnedBefore(*journal, *surroundings, faced, {}); }) == 0);
    const core::Entry entry = must(journal->entry(setback));
    CHECK(without([&] { return app::setbacksLike(*journal, *surroundings, entry, 3); }) == 0);
    CHECK(without([&] { return app::metBefore(*journal, *surroundings, entry); }) == 0);
    CHECK(without([&] { return app::circlesOf(*journal, *surroundings, entry); }) == 0);
    CHECK(without([&] { return app::thoughtOfDay(*journal, *surroundings, {}); }) == 0);
    // What was read together ends with a statement that nobody waits for.
    CHECK(without([&] { return app::exportJson(*journal, *surroundings, folder / "out.json"); }) <=
          1);
}

TEST_CASE_METHOD(Failing, "What is written is there whole, or not at all and said so") {
    int nth = 0;
    const auto words = [&nth](const char* begin) { return text(begin + std::to_string(++nth)); };
    allOrNothing([&] { return journal->record({.text = words("a setback ")}); });
    allOrNothing([&] { return journal->keep({.text = words("a lesson ")}); });
    allOrNothing([&] { return journal->edit(setback, {.text = words("another text ")}); });
    allOrNothing([&] {
        return app::writeAnswer(*journal, *surroundings,
                                {.entry = setback,
                                 .question = {.id = "own.1", .text = text("?")},
                                 .text = words("an answer ")});
    });
    allOrNothing([&] {
        return app::logPractice(
            *journal, *surroundings, "listening",
            {.source = "customers", .ticks = {}, .note = words("note "), .day = {}});
    });
}
