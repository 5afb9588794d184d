// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Days, links and ages: what was said stays what was said, and when.

#include "reflection_fixture.hpp"

#include <upturn/app/act_words.hpp>
#include <upturn/app/answer_notes.hpp>
#include <upturn/app/circling.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/practice_days.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>

using namespace upturn;
using namespace upturn::test;

namespace {

constexpr const char* heavy = "I want to kill myself";

struct SaidFixture : ReflectionFixture {
    bool staysCalm(const core::Id& entry) {
        const auto next = must(reflection().next(entry));
        const auto* done = std::get_if<prompts::Done>(&next);
        return done != nullptr && done->why == prompts::End::crisis;
    }
    bool asksWhetherItHelped() {
        const auto all = must(app::waiting(*journal, *surroundings));
        return std::any_of(all.begin(), all.end(), [](const app::Waiting& one) {
            return one.kind == app::WaitingKind::helped;
        });
    }
    std::int64_t acts() { return must(journal->newestAct()); }
};

} // namespace

TEST_CASE_METHOD(SaidFixture, "Whether it helped is asked a fortnight of the person's days later") {
    struct Place {
        const char* closed;
        const char* dayBefore;
        const char* day;
    };
    for (const Place& place : {Place{"2026-11-21T20:00:00-08:00", "2026-12-05T03:30:00-08:00",
                                     "2026-12-05T04:30:00-08:00"},
                               Place{"2026-11-21T06:00:00+13:00", "2026-12-04T23:00:00+13:00",
                                     "2026-12-05T04:30:00+13:00"},
                               Place{"2026-11-22T03:00:00+00:00", "2026-12-05T03:30:00+00:00",
                                     "2026-12-05T04:30:00+00:00"}}) {
        CAPTURE(place.closed);
        comeBack(place.closed);
        const core::Id step =
            must(journal->addStep({.entry = setback, .then = text("Ask two people")})).value;
        must(journal->changeStep(step, {.outcome = core::Outcome::done}));
        comeBack(place.dayBefore);
        CHECK_FALSE(asksWhetherItHelped());
        comeBack(place.day);
        CHECK(asksWhetherItHelped());
        must(journal->changeStep(step, {.helped = true}));
    }
}

TEST_CASE_METHOD(SaidFixture,
                 "Today, yesterday and a lesson's day follow the journal's day start") {
    app::JournalSettings settings = must(app::journalSettings(*journal));
    settings.dayStart = std::chrono::minutes(0);
    REQUIRE(app::changeJournalSettings(*journal, settings));
    comeBack("2026-11-22T02:00:00+01:00");
    CHECK(core::isoDate(surroundings->today()) == "2026-11-22");
    CHECK(core::isoDate(must(core::readDay("yesterday", surroundings->fromHere()))) ==
          "2026-11-21");
    const core::Id lesson = must(journal->keep({.text = text("Ask two people.")})).value;
    CHECK(must(journal->lesson(lesson)).standing.due ==
          core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 1));
}

TEST_CASE_METHOD(SaidFixture,
                 "Who changes one setting takes back none that was changed meanwhile") {
    app::JournalSettings before = must(app::journalSettings(*journal));
    before.guidesOff = {"gibbs", "woop"};
    REQUIRE(app::changeJournalSettings(*journal, before));
    app::JournalSettings mine = before;
    mine.guidesOff = {"gibbs", "step-back"};
    mine.thoughts = false;
    app::JournalSettings theirs = before;
    theirs.contacts = text("Lena");
    theirs.guidesOff = {"woop"};
    REQUIRE(app::changeJournalSettings(*journal, before, theirs));
    const std::int64_t acts = this->acts();
    REQUIRE(app::changeJournalSettings(*journal, before, mine));
    CHECK(this->acts() == acts + 1);
    const app::JournalSettings now = must(app::journalSettings(*journal));
    CHECK_FALSE(now.thoughts);
    CHECK(now.contacts == text("Lena"));
    CHECK(now.guidesOff == std::set<std::string>{"step-back"});
}

TEST_CASE_METHOD(SaidFixture, "A pause stays the entry's, whatever its first line becomes") {
    const auto entry = [this] { return must(journal->entry(setback)); };
    const core::CivilDate until = core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7);
    must(app::pause(*journal, *surroundings, entry(), until));
    must(journal->edit(setback, {.text = text("Nobody said no. The release slipped.")}));
    must(app::pause(*journal, *surroundings, entry(),
                    core::dateOfDayNumber(core::dayNumber(until) + 1)));
    CHECK(must(journal->blocks({.kind = core::BlockKind::decision})).size() == 1);
    CHECK(must(app::pauseOf(*journal, entry(), surroundings->today())));
    must(app::endPause(*journal, *surroundings, entry()));
    CHECK_FALSE(must(app::pauseOf(*journal, entry(), surroundings->today())));
}

TEST_CASE_METHOD(SaidFixture,
                 "A pause of an older journal is one by its sentence, a decision is not") {
    const core::CivilDate until = core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7);
    const auto decide = [&](const char* words) {
        return must(journal->addBlock({.kind = core::BlockKind::decision,
                                       .entry = setback,
                                       .fields = {{"options", text(words)}, {"review_on", until}}}))
            .value;
    };
    decide("Tell them about \u201cThe release slipped by two weeks\u201d");
    CHECK_FALSE(must(app::pauseOf(*journal, must(journal->entry(setback)), surroundings->today())));
    for (const char* words : {"Leave \u201cAn older line\u201d alone for a while",
                              "\u201eEine alte Zeile\u201c eine Weile ruhen lassen"}) {
        const core::Id pause = decide(words);
        const auto found =
            must(app::pauseOf(*journal, must(journal->entry(setback)), surroundings->today()));
        REQUIRE(found);
        CHECK(found->id == pause);
        must(app::endPause(*journal, *surroundings, must(journal->entry(setback))));
    }
}

TEST_CASE_METHOD(SaidFixture, "What made a decision is no word of it that search finds") {
    const core::CivilDate until = core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7);
    must(app::pause(*journal, *surroundings, must(journal->entry(setback)), until));
    CHECK(must(journal->search({.words = "pause"})).empty());
    CHECK(must(journal->search({.words = "alone"})).size() == 1);
}

TEST_CASE_METHOD(SaidFixture, "Stepping back keeps its one decision when its words are changed") {
    const auto answer = [this](const char* question, const char* words) {
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback,
                               .question = must(reflection().question(question)),
                               .text = text(words)}));
    };
    answer("step-back.by", "2026-12-01");
    const auto decisions = [this] {
        return must(journal->blocks({.kind = core::BlockKind::decision}));
    };
    REQUIRE(decisions().size() == 1);
    must(journal->changeBlock(decisions().front().id,
                              {.fields = {{"options", text("Stay until the spring")}}}));
    answer("step-back.by", "2026-12-05");
    CHECK(decisions().size() == 1);
}

TEST_CASE_METHOD(SaidFixture,
                 "The words of a crisis count from when they were said, where they stand") {
    comeBack("2026-12-21T20:00:00+01:00"); // the entry and its text are a month old
    REQUIRE_FALSE(staysCalm(setback));
    SECTION("a title") {
        must(journal->edit(setback, {.title = text(heavy)}));
    }
    SECTION("a text") {
        must(journal->edit(setback, {.text = text(heavy)}));
    }
    SECTION("a feeling") {
        must(journal->edit(setback, {.feelings = {{text(heavy)}, {}}}));
    }
    SECTION("a cause") {
        must(journal->edit(setback, {.causes = {{text(heavy)}, {}}}));
    }
    SECTION("a list") {
        must(journal->addBlock({.kind = core::BlockKind::reframe,
                                .entry = setback,
                                .fields = {{"before", text(heavy)}}}));
    }
    SECTION("an edit of a list") {
        const core::Id block = must(journal->addBlock({.kind = core::BlockKind::reframe,
                                                       .entry = setback,
                                                       .fields = {{"before", text("I fail")}}}))
                                   .value;
        comeBack("2027-01-21T20:00:00+01:00");
        must(journal->changeBlock(block, {.fields = {{"after", text(heavy)}}}));
    }
    SECTION("a next step") {
        must(journal->addStep({.entry = setback, .then = text(heavy)}));
    }
    SECTION("a lesson") {
        must(journal->keep({.text = text(heavy), .from = {.entry = setback}}));
    }
    CHECK(staysCalm(setback));
    const core::Moment now = surroundings->now();
    comeBack(core::isoInstant(now.instant + 30LL * 24 * 60 * 60'000));
    CHECK_FALSE(staysCalm(setback));
    // Another change of the entry makes old words no newer.
    must(journal->edit(setback, {.area = text("work"), .tags = {{text("slow")}, {}}}));
    CHECK_FALSE(staysCalm(setback));
}

TEST_CASE_METHOD(SaidFixture, "A clock that stood ahead does not keep the calm note up") {
    comeBack("2031-01-01T12:00:00+01:00");
    must(journal->edit(setback, {.text = text("It slipped by three weeks.")}));
    comeBack("2026-11-22T20:00:00+01:00");
    CHECK_FALSE(app::clockRemark(*journal, *surroundings).empty());
    must(journal->edit(setback, {.text = text(heavy)}));
    CHECK(app::clockRemark(*journal, *surroundings).empty());
    CHECK(staysCalm(setback));
    comeBack("2026-12-22T20:00:00+01:00");
    CHECK_FALSE(staysCalm(setback));
}

TEST_CASE_METHOD(SaidFixture,
                 "An answer of a clock that stood ahead is of no session that goes on") {
    comeBack("2031-01-01T12:00:00+01:00");
    must(journal->answer(setback, must(reflection().question("pause-reflect-ask.cause")),
                         text(heavy)));
    comeBack("2026-11-22T20:00:00+01:00");
    must(journal->rate(setback, 4));
    comeBack("2026-12-22T20:00:00+01:00");
    CHECK(must(reflection().situation(setback, {})).lastAnswer.empty());
    CHECK_FALSE(staysCalm(setback));
}

TEST_CASE_METHOD(SaidFixture, "Words said while the clock stood ahead grow old with what follows") {
    comeBack("2031-01-01T12:00:00+01:00");
    must(journal->edit(setback, {.text = text(heavy)}));
    comeBack("2026-11-22T20:00:00+01:00");
    CHECK(staysCalm(setback));
    must(journal->rate(setback, 4));
    comeBack("2026-12-22T20:00:00+01:00");
    CHECK_FALSE(staysCalm(setback));
}

TEST_CASE_METHOD(SaidFixture, "To log a day of a practice that does not run is one act") {
    const auto before = acts();
    must(app::logPractice(*journal, *surroundings, "wins", {.note = text("Said it on day one")}));
    CHECK(acts() == before + 1);
    CHECK(must(journal->nextUndo())->type == store::ActType::logPractice);
    must(journal->undo());
    CHECK(must(journal->blocks({})).empty());
}

TEST_CASE_METHOD(SaidFixture, "An answer and the decision that it makes are one act") {
    const auto before = acts();
    must(app::writeAnswer(*journal, *surroundings,
                          {.entry = setback,
                           .question = must(reflection().question("step-back.by")),
                           .text = text("2026-12-01")}));
    CHECK(acts() == before + 1);
    CHECK(must(journal->blocks({.kind = core::BlockKind::decision})).size() == 1);
    CHECK(must(journal->undo()).name == "Answer question");
    CHECK(must(journal->blocks({.kind = core::BlockKind::decision})).empty());
    CHECK(must(journal->answers(setback)).empty());
}

TEST_CASE_METHOD(SaidFixture, "Several settings that are changed at once are one act") {
    app::JournalSettings settings = must(app::journalSettings(*journal));
    settings.dayStart = std::chrono::minutes(0);
    settings.thoughts = !settings.thoughts;
    const auto before = acts();
    REQUIRE(app::changeJournalSettings(*journal, settings));
    CHECK(acts() == before + 1);
}

TEST_CASE_METHOD(SaidFixture, "What is taken back is called by what it was and where") {
    must(journal->edit(setback, {.text = text("The release slipped by three weeks.")}));
    CHECK(app::saidAct(must(journal->undo()).act) ==
          "text of \u201cThe release slipped by three weeks\u201d");
    must(journal->rate(setback, 4));
    CHECK(app::saidAct(must(journal->undo()).act) ==
          "Rate entry (\u201cThe release slipped by two weeks\u201d)");
}

namespace {

/// Two programs at once, each with its own connection, several times over.
template<class Work>
void twoAtOnce(const ReflectionFixture& here, const Work& work) {
    constexpr int times = 12;
    std::barrier meet(2);
    const auto person = [&](int which) {
        const auto journal = here.surroundings->open(here.surroundings->paths().journal,
                                                     store::Access::write, false);
        for (int time = 0; time < times; ++time) {
            meet.arrive_and_wait();
            if (journal)
                work(**journal, time, which);
        }
    };
    std::thread other(person, 1);
    person(0);
    other.join();
}

} // namespace

TEST_CASE_METHOD(SaidFixture, "Two who let an entry rest at once make one pause of it") {
    std::vector<core::Entry> entries;
    for (int i = 0; i < 12; ++i)
        entries.push_back(must(journal->entry(
            must(journal->record({.text = text("Entry " + std::to_string(i))})).value)));
    const core::CivilDate until = core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7);
    std::atomic<int> failed = 0;
    twoAtOnce(*this, [&](store::Journal& one, int time, int) {
        failed +=
            !app::pause(one, *surroundings, entries.at(static_cast<std::size_t>(time)), until);
    });
    CHECK(failed == 0);
    CHECK(must(journal->blocks({.kind = core::BlockKind::decision})).size() == entries.size());
}

TEST_CASE_METHOD(SaidFixture, "Two who log a practice at once begin it once, and both are noted") {
    std::atomic<int> failed = 0;
    twoAtOnce(*this, [&](store::Journal& one, int time, int which) {
        const auto practice =
            prompts::practices().at(static_cast<std::size_t>(time) % prompts::practices().size());
        failed += !app::logPractice(one, *surroundings, practice.id,
                                    {.note = text(std::to_string(which))});
    });
    CHECK(failed == 0);
    CHECK(must(journal->blocks({.kind = core::BlockKind::practice})).size() ==
          prompts::practices().size());
    CHECK(must(journal->blocks({.kind = core::BlockKind::practiceDay})).size() == 24);
}

TEST_CASE_METHOD(SaidFixture, "Two answers to one question at once are two wordings of one") {
    const core::Asked asked = must(reflection().question("upturn.weight-now"));
    std::vector<core::Id> entries;
    for (int i = 0; i < 12; ++i)
        entries.push_back(
            must(journal->record({.text = text("Entry " + std::to_string(i))})).value);
    std::atomic<int> failed = 0;
    twoAtOnce(*this, [&](store::Journal& one, int time, int which) {
        failed += !app::writeAnswer(one, *surroundings,
                                    {.entry = entries.at(static_cast<std::size_t>(time)),
                                     .question = asked,
                                     .text = text(std::to_string(which + 2))});
    });
    CHECK(failed == 0);
    for (const core::Id& entry : entries) {
        const auto answers = must(journal->answers(entry));
        REQUIRE(answers.size() == 1);
        CHECK(must(journal->versions(answers[0].id)).size() == 2);
        CHECK(must(journal->entry(entry)).ratings.size() == 1);
    }
}

TEST_CASE_METHOD(SaidFixture, "What is taken back of a list is called as a person calls the row") {
    const auto undone = [this] { return app::saidAct(must(journal->undo()).act); };
    const auto add = [this](core::BlockKind kind, core::BlockFields fields) {
        must(journal->addBlock({.kind = kind, .entry = {}, .fields = std::move(fields)}));
    };
    add(core::BlockKind::goal, {{"baseline", text("one page")},
                                {"measure", text("pages")},
                                {"target", text("Write two pages a day")}});
    CHECK(undone() == "Add goal (\u201cWrite two pages a day\u201d)");
    add(core::BlockKind::win, {{"capability", text("tests")}, {"text", text("Shipped the thing")}});
    CHECK(undone() == "Add win (\u201cShipped the thing\u201d)");
    add(core::BlockKind::person, {{"helps", text("reads drafts")}, {"name", text("Anna")}});
    CHECK(undone() == "Add person (\u201cAnna\u201d)");
    must(app::logPractice(*journal, *surroundings, "listening", {.note = text("Asked two")}));
    const std::string logged = undone();
    CHECK(logged.find("\u201c" + prompts::practiceNamed("listening")->name.in("en")) !=
          std::string::npos);
}

TEST_CASE_METHOD(SaidFixture, "A pause and its end are taken back by their own names") {
    const core::Entry entry = must(journal->entry(setback));
    must(app::pause(*journal, *surroundings, entry,
                    core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7)));
    must(app::endPause(*journal, *surroundings, entry));
    CHECK(must(journal->undo()).act.type == store::ActType::endPause);
    CHECK(app::saidAct(must(journal->undo()).act) ==
          "Pause (\u201cThe release slipped by two weeks\u201d)");
    CHECK(must(journal->blocks({.kind = core::BlockKind::decision})).empty());
}

TEST_CASE_METHOD(SaidFixture, "A pause keeps why it was made") {
    const core::CivilDate until = core::dateOfDayNumber(core::dayNumber(surroundings->today()) + 7);
    must(app::pause(*journal, *surroundings, must(journal->entry(setback)), until, "Too tired"));
    const auto made = must(journal->blocks({.kind = core::BlockKind::decision}));
    REQUIRE(made.size() == 1);
    CHECK(made[0].words("reasons").utf8() == "Too tired");
}
