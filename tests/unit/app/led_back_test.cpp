// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Every way back to an entry, and everything that closes it: each is tried with each.

#include "reflection_fixture.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/circling.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/recurrence.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/thought.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>
#include <functional>
#include <set>

using namespace upturn;
using namespace upturn::test;
using app::WaitingKind;

namespace {

constexpr const char* plain = "I said nothing in the planning again.";
constexpr const char* longAnswer = "The plan had two weeks less than it needed.";

struct LedBack : ReflectionFixture {
    core::Id earlier; ///< that nothing may lead back to
    core::Id now;     ///< an ordinary setback of a later day, like it

    core::Id write(std::string_view words, std::string_view date) {
        store::NewEntry entry{.text = text(words), .weight = 3};
        entry.happened = core::momentOnDay(*core::parseIsoDate(date), surroundings->now());
        entry.causes = {text("kept quiet")};
        return must(journal->record(entry)).value;
    }
    core::Id answered(const core::Id& entry, const char* question, std::string_view words) {
        const core::Asked asked = must(reflection().question(question));
        return must(journal->answer(entry, asked, text(words))).value;
    }
    core::Entry whole(const core::Id& entry) { return must(journal->entry(entry)); }
    bool waits(WaitingKind kind, const core::Id& entry = {}) {
        const auto all = must(app::waiting(*journal, *surroundings));
        return std::ranges::any_of(all, [&](const app::Waiting& one) {
            return one.kind == kind && (entry.empty() || one.entry == entry);
        });
    }
    bool isAmong(const auto& all, const core::Id& wanted) {
        return std::ranges::any_of(all, [&](const auto& one) { return one.id == wanted; });
    }
    /// Which of the ways lead back to it.
    std::set<std::string> ways() {
        std::set<std::string> found;
        const auto note = [&found](const char* name, bool leads) {
            if (leads)
                found.insert(name);
        };
        const auto like = must(app::setbacksLike(*journal, *surroundings, whole(now)));
        note("like this",
             std::ranges::any_of(like, [&](const auto& one) { return one.entry.id == earlier; }));
        const auto chain = must(app::recurrenceOf(*journal, *surroundings, whole(now)));
        note("again", chain && std::ranges::any_of(chain->chain, [&](const auto& one) {
                          return one.entry == earlier;
                      }));
        note("from it again",
             must(app::recurrenceOf(*journal, *surroundings, whole(earlier))).has_value());
        const auto met =
            must(app::metBefore(*journal, *surroundings, text(plain), surroundings->now()));
        note("met before", met && std::ranges::any_of(met->chain, [&](const auto& one) {
                               return one.entry == earlier;
                           }));
        note("earlier with the cause", must(reflection().situation(now, {})).earlierWithCause > 1);
        note("a later question", waits(WaitingKind::followUp, earlier));
        note("quoted", must(reflection().answeredElsewhere(now, "upturn.plain")).has_value());
        note("reviewed", !must(app::reviewDay(*journal, *surroundings)).lessons.empty());
        note("a lesson before",
             !must(app::lessonsBefore(*journal, *surroundings, text("Say it in the planning")))
                  .empty());
        note("learned before",
             !must(app::learnedBefore(*journal, *surroundings, text("Say it on the first day")))
                  .empty());
        const core::Entry beside = whole(earlier);
        note("a thought beside",
             must(app::thoughtOfDay(*journal, *surroundings, {&beside, 1})).has_value());
        note("a lesson kept", !must(app::keepAsFits(*journal, *surroundings, {.entry = earlier},
                                                    text("Ask who is missing")))
                                   .lesson.empty());
        return found;
    }
    /// Of an entry without an answer.
    std::set<std::string> waysUntouched() {
        std::set<std::string> found;
        if (waits(WaitingKind::unreflected, earlier))
            found.insert("waits");
        if (isAmong(must(app::toReflectOn(*journal, 20)), earlier))
            found.insert("to reflect on");
        if (app::isToReflectOn(whole(earlier)))
            found.insert("called so");
        return found;
    }
};

const std::set<std::string> allWays{"like this",
                                    "again",
                                    "from it again",
                                    "met before",
                                    "earlier with the cause",
                                    "a later question",
                                    "quoted",
                                    "reviewed",
                                    "a lesson before",
                                    "learned before",
                                    "a thought beside",
                                    "a lesson kept"};

} // namespace

TEST_CASE_METHOD(LedBack, "Every way leads back to an ordinary setback, and none to another") {
    std::string words = plain;
    std::function<void()> said = [] {};
    bool open = false;
    std::set<std::string> besides; ///< it is otherwise with these
    SECTION("an ordinary one") {
        open = true;
    }
    SECTION("words of danger") {
        words += " I want to kill myself.";
    }
    SECTION("words that may mean danger") {
        words += " There is no way out any more.";
    }
    SECTION("a manner of speaking") {
        words += " I want to kill myself.";
        said = [this] {
            must(journal->edit(earlier,
                               {.heeded = {.add = {app::heededName(whole(earlier).text)}}}));
        };
        open = true;
    }
    SECTION("who said that they are not safe") {
        said = [this] { must(journal->edit(earlier, {.safe = core::Safe::no})); };
    }
    SECTION("not theirs") {
        said = [this] { must(journal->edit(earlier, {.lift = core::Lift::notMine})); };
    }
    SECTION("violence, as heard") {
        words = "My husband hit me. I said nothing in the planning again.";
    }
    SECTION("a loss, as said") {
        said = [this] { must(journal->edit(earlier, {.sort = core::Sort::loss})); };
    }
    SECTION("their part of a loss") {
        said = [this] {
            must(journal->edit(earlier, {.sort = core::Sort::loss, .lift = core::Lift::myPart}));
        };
        open = true;
        besides = {"a later question"}; // of such a thing there is none
    }
    SECTION("an answer with words of danger") {
        said = [this] { answered(earlier, "upturn.did", "I want to kill myself."); };
        // Nothing of it is shown on Today, so the thought of the day stands beside nothing heavy.
        besides = {"a lesson kept", "a thought beside"};
    }
    write("I said nothing in the planning at all.", "2026-10-20");
    earlier = write(words, "2026-11-19");
    now = write("I said nothing in the planning, once more.", "2026-11-21");
    answered(earlier, "upturn.plain", longAnswer);
    must(journal->keep(
        {.text = text("Say it on the first day in the planning"), .from = {.entry = earlier}}));
    said();
    comeBack("2026-11-25T20:00:00+01:00");
    std::set<std::string> wanted = open ? allWays : std::set<std::string>();
    for (const std::string& one : besides)
        if (wanted.erase(one) == 0)
            wanted.insert(one);
    CHECK(ways() == wanted);
}

TEST_CASE_METHOD(LedBack, "What is left alone is not called not reflected") {
    const char* words = plain;
    bool open = false;
    SECTION("an ordinary one") {
        open = true;
    }
    SECTION("words of danger") {
        words = "I want to kill myself.";
    }
    SECTION("a loss") {
        words = "My mother died last night.";
    }
    SECTION("what is likely to be one of those") {
        words = "The doctor called.";
    }
    earlier = write(words, "2026-11-20");
    comeBack("2026-11-25T20:00:00+01:00");
    CHECK(waysUntouched().size() == (open ? 3U : 0U));
    CHECK(isAmong(must(app::toReflectOn(*journal, 20)), setback));
    const auto others = must(app::notToReflectOn(*journal));
    CHECK(others.size() == (open ? 0U : 1U));
}

TEST_CASE_METHOD(LedBack, "An answer is quoted only where it is one, and nothing heavy") {
    const char* words = longAnswer;
    bool quoted = false;
    SECTION("an answer") {
        quoted = true;
    }
    SECTION("a refusal") {
        words = "I don't want to talk about this";
    }
    SECTION("nothing known") {
        words = "I don't know";
    }
    SECTION("words of danger") {
        words = "I want to kill myself.";
    }
    SECTION("a loss") {
        words = "My son died this morning.";
    }
    SECTION("violence") {
        words = "My husband hit me last night and I hid in the bathroom.";
    }
    const core::Id before = write("The review went out without the numbers.", "2026-11-10");
    answered(before, "upturn.plain", "An older answer that may be quoted all the same.");
    comeBack("2026-11-21T21:00:00+01:00");
    answered(setback, "upturn.plain", words);
    const core::Id asked = write(plain, "2026-11-21");
    comeBack("2026-11-25T20:00:00+01:00");
    const auto found = must(reflection().answeredElsewhere(asked, "upturn.plain"));
    REQUIRE(found);
    CHECK((found->entry == setback) == quoted);
    // What stands earlier is looked for then.
    CHECK((found->entry == before) == !quoted);
}

TEST_CASE_METHOD(LedBack, "On a gentle evening nothing of earlier is held up by itself") {
    earlier = write(plain, "2026-11-10");
    answered(earlier, "upturn.plain", longAnswer);
    now = write("I said nothing in the planning, once more.", "2026-11-20");
    const auto met = [this] {
        return must(app::metBefore(*journal, *surroundings, text(plain), surroundings->now()))
            .has_value();
    };
    CHECK(met());
    CHECK(must(reflection().answeredElsewhere(now, "upturn.plain")));
    write("I want to kill myself.", "2026-11-21");
    REQUIRE(must(app::isGentleEvening(*journal, *surroundings)));
    CHECK_FALSE(met());
    CHECK_FALSE(must(reflection().answeredElsewhere(now, "upturn.plain")));
}

TEST_CASE_METHOD(LedBack, "Steps, decisions and goals come back where they may") {
    const auto day = *core::parseIsoDate("2026-11-24");
    const auto step = [&](const core::Id& entry, const char* words) {
        return must(journal->addStep({.entry = entry, .then = text(words), .due = day})).value;
    };
    const auto stepWaits = [this](const core::Id& id) {
        return isAmong(must(app::waiting(*journal, *surroundings)), id);
    };
    earlier = write("He was angry at me.", "2026-11-20");
    const core::Id first = step(earlier, "I apologise to him");
    core::Id second;
    SECTION("an ordinary one") {
        second = step(earlier, "call the office");
        comeBack("2026-11-25T20:00:00+01:00");
        CHECK(stepWaits(first));
        CHECK(stepWaits(second));
    }
    SECTION("called violence since: what was planned before rests, what is planned then comes") {
        comeBack("2026-11-22T20:00:00+01:00");
        must(journal->edit(earlier, {.sort = core::Sort::violence}));
        comeBack("2026-11-23T20:00:00+01:00");
        second = step(earlier, "call the office");
        comeBack("2026-11-25T20:00:00+01:00");
        CHECK_FALSE(stepWaits(first));
        CHECK(stepWaits(second));
        must(journal->edit(earlier, {.lift = core::Lift::myPart}));
        CHECK(stepWaits(first));
    }
    SECTION("not theirs") {
        must(journal->edit(earlier, {.lift = core::Lift::notMine}));
        comeBack("2026-11-25T20:00:00+01:00");
        CHECK_FALSE(stepWaits(first));
        CHECK_FALSE(waits(WaitingKind::people));
    }
    SECTION("words of danger lead to people, for some days") {
        second = step(earlier, "I kill myself");
        const core::Id heavy = write("I want to kill myself", "2026-11-20");
        must(app::pause(*journal, *surroundings, whole(heavy), day));
        const auto pauses = must(journal->blocks({.kind = core::BlockKind::decision}));
        REQUIRE(pauses.size() == 1);
        comeBack("2026-11-25T20:00:00+01:00");
        CHECK(stepWaits(first));
        CHECK_FALSE(stepWaits(second));
        CHECK_FALSE(stepWaits(pauses.front().id));
        CHECK(waits(WaitingKind::people));
        comeBack("2026-12-25T20:00:00+01:00");
        CHECK_FALSE(waits(WaitingKind::people));
        CHECK_FALSE(stepWaits(second));
    }
}

TEST_CASE_METHOD(LedBack, "What is typed and not kept is offered, also on a heavy evening") {
    const char* words = plain;
    bool untyped = true; ///< offered without any words typed
    SECTION("an ordinary one") {}
    SECTION("violence") {
        words = "My husband hit me last night and I hid in the bathroom.";
        untyped = false;
    }
    earlier = write(words, "2026-11-21");
    const core::Moment begun = surroundings->now();
    answered(earlier, "soft.hardest", "It hurts.");
    REQUIRE(app::keepSitting(
        *journal, {.entry = earlier, .question = "upturn.plain", .begun = begun.instant - 1000}));
    CHECK(waits(WaitingKind::reflection, earlier) == untyped);
    REQUIRE(app::keepDraft(*journal, app::answerDraftName(earlier, "upturn.plain"),
                           {text("Half a page of words"), {}}, {}));
    CHECK(waits(WaitingKind::reflection, earlier));
    write("I want to kill myself.", "2026-11-21");
    CHECK(waits(WaitingKind::reflection, earlier));
}

TEST_CASE_METHOD(LedBack, "A review finds what is due behind lessons that rest") {
    earlier = write("My mother died last night.", "2026-11-20");
    for (int n = 0; n < 31; ++n)
        must(journal->keep({.text = text("Visit her more often, " + std::to_string(n)),
                            .from = {.entry = earlier}}));
    comeBack("2026-11-22T20:00:00+01:00");
    must(journal->keep({.text = text("Ask on the first day"), .from = {.entry = setback}}));
    CHECK(must(app::reviewDay(*journal, *surroundings)).nextDue ==
          *core::parseIsoDate("2026-11-23"));
    comeBack("2026-11-25T20:00:00+01:00");
    const auto day = must(app::reviewDay(*journal, *surroundings));
    REQUIRE(day.lessons.size() == 1);
    CHECK(day.lessons.front().text == text("Ask on the first day"));
}

TEST_CASE_METHOD(LedBack, "Words of danger make no lesson, and one that is there rests") {
    const auto kept = must(app::keepAsFits(*journal, *surroundings, {.entry = setback},
                                           text("Next time I kill myself")));
    CHECK(kept.danger);
    CHECK(kept.act.empty());
    CHECK(must(journal->countLessons({})) == 0);
    must(journal->keep({.text = text("Next time I kill myself"), .from = {.entry = setback}}));
    comeBack("2026-11-25T20:00:00+01:00");
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.empty());
}

TEST_CASE_METHOD(LedBack, "A heavy sentence that somebody keeps rests until they bring it back") {
    const core::Id heavy = must(journal->keep({.text = text("I should never trust anybody again."),
                                               .from = {.entry = setback}}))
                               .value;
    const core::Id rule =
        must(journal->keep({.text = text("Never deploy on a Friday."), .from = {.entry = setback}}))
            .value;
    comeBack("2026-11-25T20:00:00+01:00");
    const auto due = [this] { return must(app::reviewDay(*journal, *surroundings)).lessons; };
    REQUIRE(due().size() == 1);
    CHECK(due().front().id == rule);
    core::Lesson kept = must(journal->lesson(heavy));
    REQUIRE(app::LedBack(*journal, *surroundings).layToRest(kept));
    CHECK(kept.heavy);
    CHECK(kept.rests);
    must(journal->retire(heavy, false));
    CHECK(due().size() == 2);
    kept = must(journal->lesson(heavy));
    REQUIRE(app::LedBack(*journal, *surroundings).layToRest(kept));
    CHECK_FALSE(kept.heavy);
    // In other words it never was one.
    must(journal->undo());
    must(journal->reword(heavy, text("Trust people whose references I have read.")));
    CHECK(due().size() == 2);
}
