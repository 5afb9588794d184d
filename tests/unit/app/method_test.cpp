// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflection_fixture.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/applying.hpp>
#include <upturn/app/drafts.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/practice_days.hpp>
#include <upturn/app/recurrence.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/thought.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>

using namespace upturn;
using namespace upturn::test;

namespace {

core::Id keep(store::Journal& journal, const char* words, const core::Id& entry = {}) {
    return must(journal.keep({.text = text(words), .from = {.entry = entry}})).value;
}

core::Id setbackOn(store::Journal& journal, const char* words, const char* day, const char* cause) {
    const core::Moment when = *core::readMoment(day, core::Now{});
    return must(journal.record({.text = text(words), .happened = when, .causes = {text(cause)}}))
        .value;
}

std::vector<app::Waiting> followUps(store::Journal& journal, const app::Surroundings& around) {
    std::vector<app::Waiting> all = must(app::waiting(journal, around));
    std::erase_if(all, [](const auto& one) { return one.kind != app::WaitingKind::followUp; });
    return all;
}

} // namespace

TEST_CASE_METHOD(ReflectionFixture,
                 "Before I do something, the lesson that speaks of it is there") {
    keep(*journal, "When an estimate feels obvious, ask Jonas for a second one");
    keep(*journal, "Rehearse the demo with the real data");
    const auto found = must(app::lessonsBefore(*journal, *surroundings,
                                               text("Tomorrow I am estimating the migration")));
    REQUIRE(found.size() == 1);
    CHECK(found.front().lesson.text == text("When an estimate feels obvious, ask Jonas for a "
                                            "second one"));
    CHECK(found.front().words == std::vector{app::Reason{.word = "estimating", .by = {}}});
    CHECK(must(app::lessonsBefore(*journal, *surroundings, text("Cooking for friends"))).empty());
}

TEST_CASE_METHOD(ReflectionFixture, "A retired lesson does not come up before anything") {
    const core::Id lesson = keep(*journal, "Rehearse the demo with the real data");
    must(journal->retire(lesson, true));
    CHECK(must(app::lessonsBefore(*journal, *surroundings, text("The demo on Friday"))).empty());
}

TEST_CASE_METHOD(ReflectionFixture,
                 "Among two thousand lessons the right one is there in a glance") {
    core::Collection many;
    for (int i = 0; i < 2000; ++i) {
        core::LessonRecord record;
        const std::string n = std::to_string(i);
        record.lesson.text = text("When matter " + n + " comes up in round " + n +
                                  ", write down what was said and ask somebody who was there");
        record.lesson.kept = surroundings->now();
        many.lessons.push_back(record);
    }
    must(journal->import(many));
    keep(*journal, "Call the landlord before the winter begins");
    // The processor's time of this process: what else the machine does at the moment counts
    // nothing.
    const std::clock_t begin = std::clock();
    const auto found =
        must(app::lessonsBefore(*journal, *surroundings, text("Talking to my landlord")));
    const auto took = std::chrono::milliseconds((std::clock() - begin) / (CLOCKS_PER_SEC / 1000));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().lesson.text == text("Call the landlord before the winter begins"));
    WARN("before: " << took.count() << " ms");
    CHECK(took < std::chrono::seconds(2)); // the promise of 50 ms is for a release build
}

TEST_CASE_METHOD(ReflectionFixture, "What was learned before in nearly the same words is noticed") {
    const core::Id lesson = keep(*journal, "Ask for help on the first day, not on the last");
    keep(*journal, "Drink more water");
    const auto before = must(app::learnedBefore(
        *journal, *surroundings, text("Ask for help on the first day, not the last one")));
    REQUIRE(before.size() == 1);
    CHECK(before.front().id == lesson);
    CHECK(must(app::learnedBefore(*journal, *surroundings, before.front().text, lesson)).empty());
}

TEST_CASE_METHOD(ReflectionFixture,
                 "The same cause again is a chain with its gaps and its lesson") {
    setbackOn(*journal, "Said nothing in the kickoff", "2026-01-10", "kept quiet");
    const core::Id second =
        setbackOn(*journal, "Let the contract slide", "2026-01-20", "kept quiet");
    const core::Id lesson = keep(*journal, "Say it on day one", second);
    const core::Id third = setbackOn(*journal, "Nodded in planning", "2026-11-20", "kept quiet");
    const auto chain =
        must(app::recurrenceOf(*journal, *surroundings, must(journal->entry(third))));
    REQUIRE(chain);
    REQUIRE(chain->chain.size() == 3);
    CHECK_FALSE(chain->chain[0].gap);
    CHECK(chain->chain[1].gap == 10);
    CHECK(chain->chain[2].gap == 304);
    CHECK(chain->growing);
    REQUIRE(chain->lesson);
    CHECK(chain->lesson->id == lesson);
    must(journal->edit(third, {.again = core::Again::different}));
    CHECK_FALSE(must(app::recurrenceOf(*journal, *surroundings, must(journal->entry(third)))));
    const auto without =
        must(app::recurrenceOf(*journal, *surroundings, must(journal->entry(second))));
    REQUIRE(without);
    CHECK(without->chain.size() == 2);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "The reason counts the same setbacks as the chain: not what is said to differ") {
    const auto before = [&](const core::Id& entry) {
        return must(reflection().situation(entry, {})).earlierWithCause;
    };
    const core::Id old = setbackOn(*journal, "Nodded in June", "2026-06-01", "kept quiet");
    const core::Id first = setbackOn(*journal, "Nodded in planning", "2026-10-20", "kept quiet");
    const core::Id second = setbackOn(*journal, "Let it slide", "2026-11-10", "kept quiet");
    const core::Id third = setbackOn(*journal, "Said nothing", "2026-11-20", "kept quiet");
    CHECK(before(old) == 0);
    CHECK(before(first) == 0); // the one in June is more than 90 days before it
    CHECK(before(second) == 1);
    CHECK(before(third) == 2);
    must(journal->edit(first, {.again = core::Again::different}));
    CHECK(before(third) == 1);
    must(journal->edit(third, {.again = core::Again::different}));
    CHECK(before(third) == 0);
    comeBack("2027-06-01T20:00:00+01:00"); // reflected on half a year later it is the same count
    CHECK(before(second) == 0);
    must(journal->edit(first, {.again = core::Again::same}));
    CHECK(before(second) == 1);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "What is just being written brings up where it was met before") {
    const core::Id earlier =
        setbackOn(*journal, "I knew the migration needs four people and said nothing", "2026-02-05",
                  "kept quiet");
    keep(*journal, "Say the uncomfortable thing on day one", earlier);
    const auto met = must(app::metBefore(
        *journal, *surroundings,
        text("Planning again: I knew the migration needs more people, I said nothing"),
        surroundings->now()));
    REQUIRE(met);
    CHECK(met->lesson);
    CHECK_FALSE(must(
        app::metBefore(*journal, *surroundings, text("The cake burned"), surroundings->now())));
}

TEST_CASE_METHOD(ReflectionFixture,
                 "Questions come back after two, seven and thirty days, each once") {
    const auto answerFirst = [&] {
        const auto choice = std::get<prompts::Choice>(must(reflection().next(setback)));
        must(journal->answer(setback, choice.question.asked, text("We had planned too little.")));
    };
    answerFirst();
    CHECK(followUps(*journal, *surroundings).empty());
    const auto askAgain = [&](const char* now) {
        comeBack(now);
        const auto waits = followUps(*journal, *surroundings);
        REQUIRE(waits.size() == 1);
        CHECK(waits.front().id == setback);
        REQUIRE(waits.front().question);
        must(journal->answer(setback, waits.front().question->asked, text("It looks better.")));
        CHECK(followUps(*journal, *surroundings).empty());
        return waits.front().question->asked.id;
    };
    comeBack("2026-11-23T20:00:00+01:00");
    // Not beside a way back to the same entry.
    app::Sitting sitting{.entry = setback,
                         .wish = {.lookBack = true},
                         .question = "upturn.facts",
                         .begun = surroundings->now().instant};
    REQUIRE(app::keepSitting(*journal, sitting));
    const std::string typed = app::answerDraftName(setback, sitting.question);
    REQUIRE(app::keepDraft(*journal, typed, {text("It looks"), {}}, {}));
    CHECK(followUps(*journal, *surroundings).empty());
    REQUIRE(journal->dropDraft(typed));
    REQUIRE(app::endSitting(*journal, setback, true));
    const std::string second = askAgain("2026-11-23T21:00:00+01:00");
    const std::string seventh = askAgain("2026-11-28T21:00:00+01:00");
    const std::string thirtieth = askAgain("2026-12-22T21:00:00+01:00");
    CHECK(std::set<std::string>{second, seventh, thirtieth}.size() == 3);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "Steps, goals and decisions wait from their day on, not before") {
    must(journal->addStep(
        {.entry = setback, .then = text("ask Jonas"), .due = *core::parseIsoDate("2026-11-24")}));
    must(journal->addBlock({.kind = core::BlockKind::decision,
                            .fields = {{"options", text("stay or step back")},
                                       {"review_on", *core::parseIsoDate("2026-11-24")}}}));
    const auto now = must(app::waiting(*journal, *surroundings));
    REQUIRE(now.size() == 1);
    CHECK(now[0].kind == app::WaitingKind::unreflected);
    comeBack("2026-11-24T09:00:00+01:00");
    const auto waits = must(app::waiting(*journal, *surroundings));
    REQUIRE(waits.size() == 3);
    CHECK(waits[0].kind == app::WaitingKind::step);
    CHECK(waits[1].kind == app::WaitingKind::decision);
    CHECK(waits[1].words == text("stay or step back"));
    CHECK(waits[2].kind == app::WaitingKind::unreflected);
}

TEST_CASE_METHOD(ReflectionFixture, "One sentence of crisis does not end all asking for ever") {
    const core::Id entry =
        must(journal->record({.text = text("After the review I wanted to die. It went badly.")}))
            .value;
    const auto done = std::get<prompts::Done>(must(reflection().next(entry)));
    CHECK(done.why == prompts::End::crisis);
    comeBack("2026-11-23T20:00:00+01:00");
    CHECK(std::holds_alternative<prompts::Done>(must(reflection().next(entry))));
    comeBack("2026-11-25T20:00:00+01:00");
    CHECK(std::holds_alternative<prompts::Choice>(must(reflection().next(entry))));
    must(journal->edit(entry, {.text = text("After the review I wanted to die. I still do.")}));
    CHECK(std::holds_alternative<prompts::Done>(must(reflection().next(entry))));
}

TEST_CASE_METHOD(ReflectionFixture,
                 "Writing the same again and again while it stays heavy is seen") {
    const char* const words =
        "Why did nobody help me, why always me, nothing ever works and everyone left me alone "
        "with the broken release again";
    const core::Id entry = must(journal->record({.text = text(words), .weight = 4})).value;
    for (int day = 23; day < 26; ++day) {
        comeBack("2026-11-" + std::to_string(day) + "T20:00:00+01:00");
        const std::string question = "own." + std::to_string(day);
        must(journal->answer(entry, {.id = question, .text = text("?"), .guide = "own"},
                             text(words)));
    }
    const auto once = must(reflection().rounds(must(journal->entry(entry)))).circling;
    CHECK(once.noticed);
    CHECK(once.sentence.find("weight") == std::string::npos); // it was weighed only once
    must(journal->rate(entry, 4));
    const auto twice = must(reflection().rounds(must(journal->entry(entry)))).circling;
    CHECK(twice.sentence.find("the weight has not moved") != std::string::npos);
    const auto situation = must(reflection().situation(entry, {}));
    CHECK(situation.circling);
    CHECK_FALSE(must(reflection().situation(setback, {})).circling);
}

TEST_CASE_METHOD(ReflectionFixture, "Ninety days of listening count days, not streaks") {
    must(app::startPractice(*journal, *surroundings, "listening", setback));
    CHECK_FALSE(app::startPractice(*journal, *surroundings, "listening"));
    const auto log = [&](const char* source) {
        must(app::logPractice(
            *journal, *surroundings, "listening",
            {.source = source, .ticks = {"open-question"}, .note = text("heard")}));
    };
    log("customers");
    log("data");
    comeBack("2026-11-30T20:00:00+01:00");
    log("customers");
    auto standing = must(app::practice(*journal, *surroundings, "listening"));
    CHECK(standing.running);
    CHECK(standing.day == 10);
    CHECK(standing.of == 90);
    CHECK(standing.loggedDays == 2);
    CHECK(standing.longestGap == 9);
    CHECK(standing.loggedToday);
    CHECK(standing.bySource.at("customers").size() == 2);
    CHECK(standing.run->entry == setback);
    CHECK_FALSE(app::logPractice(*journal, *surroundings, "listening", {.source = "the boss"}));

    must(app::pausePractice(*journal, *surroundings, "listening"));
    comeBack("2026-12-10T20:00:00+01:00");
    CHECK(must(app::practice(*journal, *surroundings, "listening")).day == 10);
    must(app::resumePractice(*journal, *surroundings, "listening"));
    CHECK(must(app::practice(*journal, *surroundings, "listening")).day == 10);
    must(app::endPractice(*journal, *surroundings, "listening"));
    CHECK_FALSE(must(app::practice(*journal, *surroundings, "listening")).running);
    must(app::startPractice(*journal, *surroundings, "listening"));
    standing = must(app::practice(*journal, *surroundings, "listening"));
    CHECK(standing.runsBefore == 1);
    CHECK(standing.loggedDays == 0);
}

TEST_CASE_METHOD(ReflectionFixture, "What is ended while it rests ended when it began to rest") {
    must(app::startPractice(*journal, *surroundings, "listening"));
    comeBack("2026-11-23T00:30:00+01:00"); // still the evening of the 22nd
    must(app::pausePractice(*journal, *surroundings, "listening"));
    comeBack("2026-12-10T20:00:00+01:00");
    must(app::endPractice(*journal, *surroundings, "listening"));
    CHECK(must(app::practice(*journal, *surroundings, "listening")).day == 2);
    must(app::startPractice(*journal, *surroundings, "listening"));
    comeBack("2026-12-12T00:30:00+01:00");
    must(app::endPractice(*journal, *surroundings, "listening"));
    CHECK(must(app::practice(*journal, *surroundings, "listening")).day == 2);
    must(app::startPractice(*journal, *surroundings, "listening"));
    comeBack("2027-04-01T20:00:00+01:00");
    const auto standing = must(app::practice(*journal, *surroundings, "listening"));
    CHECK(standing.complete);
    CHECK(standing.day == 90);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "A number, a day and a choice that were answered are fields too") {
    const auto answer = [&](const char* question, const char* words) {
        const core::Asked asked = must(reflection().question(question));
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
    };
    answer("circumstances.stretch", "7");
    answer("circumstances.noticed", "2026-11-01");
    answer("circumstances.knowing", "I knew and waited");
    answer("circumstances.stakes", "rather much");
    const auto notes = must(journal->blocks({.kind = core::BlockKind::circumstance}));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().number("stretch") == 7);
    CHECK(notes.front().day("noticed") == *core::parseIsoDate("2026-11-01"));
    CHECK(notes.front().words("knowing") == text("knew-and-waited"));
    CHECK_FALSE(notes.front().number("stakes"));
}

TEST_CASE_METHOD(ReflectionFixture, "A number that is taken back leaves no field behind") {
    const core::Asked asked = must(reflection().question("circumstances.stakes"));
    const auto say = [&](const char* words) {
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
        return must(journal->blocks({.kind = core::BlockKind::circumstance})).front();
    };
    CHECK(say("8").number("stakes") == 8);
    CHECK_FALSE(say("I can't say in numbers").number("stakes"));
    must(journal->undo());
    CHECK(must(journal->blocks({.kind = core::BlockKind::circumstance})).front().number("stakes") ==
          8);
    must(journal->undo());
    CHECK(must(journal->answers(setback)).empty());
}

TEST_CASE_METHOD(
    ReflectionFixture,
    "What is asked again after a while has an answer of its own, asked once a session") {
    const std::string question = "follow-up.keeps-coming";
    const core::Asked asked = must(reflection().question(question));
    const auto answer = [&](const char* words) {
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
    };
    answer("haste");
    answer("haste and pride"); // the same evening: a correction
    CHECK(must(journal->answers(setback)).size() == 1);
    comeBack("2026-11-27T20:00:00+01:00");
    answer("pride alone");
    const auto answers = must(journal->answers(setback));
    REQUIRE(answers.size() == 2);
    CHECK(answers.front().text == text("haste and pride"));
    CHECK(answers.back().text == text("pride alone"));
    const auto met = must(journal->encounters(setback));
    CHECK(std::count_if(met.begin(), met.end(),
                        [&](const core::Encounter& one) { return one.question == question; }) == 2);
    const auto now = must(reflection().situation(setback, {}));
    CHECK(now.lastAnswer == "pride alone");
    for (const prompts::Candidate& one : must(reflection().candidates(setback)))
        if (one.id == question)
            CHECK_FALSE(one.rule.empty());
}

TEST_CASE_METHOD(ReflectionFixture, "A question in other words has answers of its own") {
    core::Asked asked{.id = "evening.bad", .text = text("What went badly today?"), .version = "1"};
    const auto answer = [&](const char* words) {
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
    };
    answer("The release slipped");
    asked.text = text("What went well today?");
    asked.version = "2";
    answer("The walk with Anna");
    const auto answers = must(journal->answers(setback));
    REQUIRE(answers.size() == 2);
    CHECK(answers.front().question.text == text("What went badly today?"));
    CHECK(answers.front().text == text("The release slipped"));
    CHECK(answers.back().question.text == text("What went well today?"));
}

TEST_CASE_METHOD(ReflectionFixture, "How heavy it is by now is a rating of the entry") {
    const auto answer = [&](const char* question, const char* words) {
        const core::Asked asked = must(reflection().question(question));
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
        return must(journal->entry(setback)).ratings;
    };
    const std::size_t before = must(journal->entry(setback)).ratings.size();
    CHECK(answer("yearly.honest", "3").size() == before);
    CHECK(answer("upturn.later-weight", "nobody knows").size() == before);
    CHECK(answer("upturn.later-weight", "2").size() == before + 1);
    CHECK(answer("upturn.weight-now", "4: very heavy").back().weight == 4);
}

TEST_CASE_METHOD(ReflectionFixture, "An answer is one rating, whatever it is corrected to") {
    const core::Asked asked = must(reflection().question("upturn.weight-now"));
    const auto ratings = [&] { return must(journal->entry(setback)).ratings; };
    const auto answer = [&](const char* words) {
        must(app::writeAnswer(*journal, *surroundings,
                              {.entry = setback, .question = asked, .text = text(words)}));
        return ratings();
    };
    const std::size_t before = ratings().size();
    CHECK(answer("3").size() == before + 1);
    const std::int64_t acts = must(journal->newestAct());
    CHECK(answer("3").size() == before + 1);
    CHECK(must(journal->newestAct()) == acts);
    const std::int64_t at = ratings().back().at;
    REQUIRE(answer("2").size() == before + 1);
    CHECK(ratings().back().weight == 2);
    CHECK(ratings().back().at == at);
    CHECK(answer("I can't say").size() == before);
    CHECK(answer("4").size() == before + 1);
    // Ratings of before were named after nothing; they belong to the answer of their act.
    const core::Id old = must(journal->together(std::nullopt, [&]() -> core::Result<core::Id> {
        const auto made =
            journal->answer({.entry = setback, .question = asked, .text = text("1"), .anew = true});
        if (!made)
            return core::passOn(made);
        (void)must(journal->rate(setback, 1));
        return made->value;
    }));
    CHECK(ratings().size() == before + 2);
    must(journal->answer(
        {.entry = setback, .question = asked, .text = text("5"), .corrects = old, .weight = 5}));
    REQUIRE(ratings().size() == before + 2);
    CHECK(ratings().back().weight == 5);
}

TEST_CASE_METHOD(ReflectionFixture, "A note that can't be kept starts no practice") {
    CHECK_FALSE(app::logPractice(*journal, *surroundings, "learning", {.source = "customers"}));
    CHECK_FALSE(must(app::practice(*journal, *surroundings, "learning")).run);
    CHECK_FALSE(app::practice(*journal, *surroundings, "juggling"));
    CHECK(must(app::practices(*journal, *surroundings)).size() == 6);
}

TEST_CASE_METHOD(ReflectionFixture, "An earlier answer is one to the same question elsewhere") {
    const core::Asked asked{.id = "upturn.plain", .text = text("?"), .guide = "upturn"};
    const core::Id other = must(journal->record({.text = text("The migration was late")})).value;
    must(journal->answer(setback, asked, text("here")));
    CHECK_FALSE(must(reflection().answeredElsewhere(setback, "upturn.plain")));
    must(journal->answer(other, asked, text("there")));
    CHECK(must(reflection().answeredElsewhere(setback, "upturn.plain"))->text == text("there"));
    CHECK_FALSE(must(reflection().answeredElsewhere(setback, "upturn.did")));
}

TEST_CASE_METHOD(ReflectionFixture, "A thought a day, but none beside something heavy") {
    std::vector<core::Entry> beside;
    const auto thought = [&] { return must(app::thoughtOfDay(*journal, *surroundings, beside)); };
    REQUIRE(thought());
    beside.push_back(must(journal->entry(setback)));
    CHECK(thought()); // of medium weight
    CHECK_FALSE(thought()->words.empty());
    CHECK(thought()->article.find("Fail") != std::string::npos);
    const core::Id heavy = must(journal->record({.text = text("It broke"), .weight = 4})).value;
    beside.push_back(must(journal->entry(heavy)));
    CHECK_FALSE(thought());
    comeBack("2026-12-20T20:00:00+01:00");
    must(journal->rate(heavy, 2));
    beside.back() = must(journal->entry(heavy));
    const auto lighter = thought();
    REQUIRE(lighter);
    comeBack("2026-12-21T20:00:00+01:00");
    CHECK(thought()->words != lighter->words);
    REQUIRE(app::changeJournalSettings(*journal, {.thoughts = false}));
    CHECK_FALSE(thought());
}
