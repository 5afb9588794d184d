// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What becomes of an entry that nobody is to learn from, of an evening after words of danger, and
// of a refusal.

#include "reflection_fixture.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/app/calm.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/kept.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/app/recurrence.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/app/transfer.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>

using namespace upturn;
using namespace upturn::test;
using core::Sort;

namespace {

struct Hears : ReflectionFixture {
    core::Id about(std::string_view words, std::string_view date, std::optional<Sort> sort = {},
                   std::optional<int> weight = {}) {
        store::NewEntry entry{.text = text(words), .weight = weight};
        entry.happened = core::momentOnDay(*core::parseIsoDate(date), surroundings->now());
        entry.causes = {text("kept quiet")};
        const core::Id id = must(journal->record(entry)).value;
        if (sort)
            must(journal->edit(id, {.sort = *sort}));
        return id;
    }
    core::Id answered(const core::Id& entry, const char* question, std::string_view words) {
        const core::Asked asked = must(reflection().question(question));
        return must(journal->answer(entry, asked, text(words))).value;
    }
    std::string keptKind(const core::Id& entry, const core::Id& answer = {}) {
        return must(app::keptAs(*journal, *surroundings, entry, answer)).value_or("lesson");
    }
    bool waits(app::WaitingKind kind, const core::Id& entry = {}) {
        const auto all = must(app::waiting(*journal, *surroundings));
        return std::ranges::any_of(all, [&](const app::Waiting& one) {
            return one.kind == kind && (entry.empty() || one.entry == entry);
        });
    }
    bool gentle() { return must(app::isGentleEvening(*journal, *surroundings)); }
};

} // namespace

TEST_CASE_METHOD(Hears,
                 "What is kept instead of a lesson is named by what happened and was asked") {
    const auto day = "2026-11-20";
    const core::Id loss = about("The house is empty.", day, Sort::loss);
    CHECK(keptKind(loss, answered(loss, "soft.loss-moment", "He sang while he cooked.")) ==
          "memory");
    CHECK(keptKind(loss, answered(loss, "soft.loss-sit", "Ruth")) == "who-helps");
    CHECK(keptKind(loss, answered(loss, "soft.loss-say", "That I was proud.")) == "wish");
    const core::Id illness = about("Again the ward.", day, Sort::illness);
    CHECK(keptKind(illness, answered(illness, "soft.illness-body", "A bath.")) == "what-helps");
    const core::Id violence = about("He did it again.", day, Sort::violence);
    CHECK(keptKind(violence, answered(violence, "soft.violence-person", "Aunt Eva")) ==
          "whom-to-call");
    const core::Id injustice = about("They took the other one.", day, Sort::injustice);
    CHECK(keptKind(injustice) == "stance");
    CHECK(keptKind(about("A new one.", day, Sort::plan)) == "made-possible");
    CHECK(keptKind(setback) == "lesson");
    must(journal->edit(setback, {.lift = core::Lift::notMine}));
    CHECK(keptKind(setback) == "what-helps");
    must(journal->edit(loss, {.lift = core::Lift::myPart}));
    CHECK(keptKind(loss) == "lesson");
}

TEST_CASE_METHOD(Hears, "What others did teaches something after three days, when it weighs less") {
    const core::Id done = about("They let me go.", "2026-11-20", Sort::done, 4);
    CHECK(keptKind(done) == "boundary");
    comeBack("2026-11-25T20:00:00+01:00");
    CHECK(keptKind(done) == "boundary");
    must(journal->rate(done, 2));
    CHECK(keptKind(done) == "lesson");
}

TEST_CASE_METHOD(Hears, "What is kept stands with its entry, is found, and never comes back") {
    const core::Id loss = about("The house is empty.", "2026-11-20", Sort::loss);
    const core::Id answer = answered(loss, "soft.loss-moment", "He sang while he cooked.");
    const core::Excerpt from{.entry = loss,
                             .answer = answer,
                             .version = must(journal->answerById(answer)).textVersion,
                             .start = 0,
                             .end = 7,
                             .quote = text("He sang")};
    must(app::keepWords(*journal, from, text("the singing in the kitchen"), "memory"));
    const auto all = must(app::keptFrom(*journal, loss));
    REQUIRE(all.size() == 1);
    CHECK(all[0].words("text") == text("the singing in the kitchen"));
    CHECK(all[0].words("quote") == text("He sang"));
    CHECK(all[0].row("answer") == answer);
    CHECK(all[0].number("end") == 7);
    REQUIRE(must(journal->search({.words = "singing"})).size() == 1);
    CHECK(must(journal->search({.words = "memory"})).empty());
    CHECK(must(journal->countLessons({})) == 0);
    comeBack("2026-12-20T20:00:00+01:00");
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.empty());
    CHECK(
        must(app::lessonsBefore(*journal, *surroundings, text("singing in the kitchen"))).empty());
    // Undo, trash and repair treat it as what it is: a row of the entry.
    must(journal->remove(loss));
    CHECK(must(app::keptFrom(*journal, loss)).empty());
    must(journal->putBack(loss));
    CHECK(must(app::keptFrom(*journal, loss)).size() == 1);
    must(journal->remove(all[0].id));
    CHECK(must(app::keptFrom(*journal, loss)).empty());
    must(journal->undo());
    CHECK(must(app::keptFrom(*journal, loss)).size() == 1);
    CHECK(must(journal->verify(false)).empty());
    must(journal->purge(loss));
    CHECK(must(journal->blocks({})).empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(Hears, "What was kept goes out as kept, and comes in again") {
    const core::Id loss = about("The house is empty.", "2026-11-20", Sort::loss);
    const core::Id answer = answered(loss, "soft.loss-moment", "His laugh filled the house.");
    const core::Id words =
        must(app::keepWords(*journal,
                            {.entry = loss,
                             .answer = answer,
                             .version = must(journal->answerById(answer)).textVersion,
                             .start = 0,
                             .end = 9,
                             .quote = text("His laugh")},
                            text("his laugh"), "memory"))
            .value;
    must(app::exportJson(*journal, *surroundings, folder / "out.json"));
    ReflectionFixture other;
    const auto incoming =
        must(app::readIncoming(folder / "out.json", {}, other.surroundings->paths().journal));
    must(app::takeOver(*other.journal, incoming, false));
    const auto there = must(app::keptFrom(*other.journal, loss));
    REQUIRE(there.size() == 1);
    CHECK(there[0].id == words);
    CHECK(there[0].words("text") == text("his laugh"));
    CHECK(there[0].words("kind") == text("memory"));
    // It names the version as that is called there.
    CHECK(there[0].words("version").utf8() == must(other.journal->answerById(answer)).textVersion);
    must(app::takeOver(*other.journal, incoming, false));
    CHECK(must(app::keptFrom(*other.journal, loss)).size() == 1);
}

TEST_CASE_METHOD(Hears, "One more to call leaves the others") {
    for (const char* person : {"Anna, 0170 1", "Ben"})
        REQUIRE(app::addToPlan(*journal, app::PlanStep::people, text(person)));
    const auto before = must(journal->counts()).operations;
    REQUIRE(app::addToPlan(*journal, app::PlanStep::people, text("Ben")));
    CHECK(must(journal->counts()).operations == before);
    CHECK(must(app::contacts(*journal)) == std::vector{text("Anna, 0170 1"), text("Ben")});
}

TEST_CASE_METHOD(Hears,
                 "After a loss in which words sound like danger nothing is offered, whatever "
                 "else was called harmless") {
    const core::Id entry =
        must(journal->record({.title = text("I could kill myself laughing"),
                              .text = text("My mother died. I want to kill myself.")}))
            .value;
    must(journal->edit(entry, {.sort = core::Sort::loss}));
    store::EntryChange change;
    change.heeded.add = {app::heededName(text("I could kill myself laughing"))};
    must(journal->edit(entry, change));
    comeBack("2026-12-28T20:00:00+01:00");
    CHECK_FALSE(must(app::lookAgainDue(*journal, *surroundings)));
}

TEST_CASE_METHOD(Hears, "After words of danger the evening is gentle until the next day begins") {
    comeBack("2026-11-22T20:00:00+01:00");
    must(journal->keep({.text = text("Ask one person."), .from = {.entry = setback}}));
    comeBack("2026-11-24T20:00:00+01:00");
    CHECK_FALSE(gentle());
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.size() == 1);
    const core::Id heavy = about("I want to kill myself.", "2026-11-24");
    CHECK(gentle());
    CHECK(must(reflection().situation(setback, {})).gentle);
    CHECK(must(app::reviewDay(*journal, *surroundings)).gentle);
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.empty());
    CHECK(must(reflection().proposals(setback)).empty());
    CHECK(must(app::waiting(*journal, *surroundings)).empty());
    comeBack("2026-11-25T03:30:00+01:00");
    CHECK(gentle());
    comeBack("2026-11-25T04:30:00+01:00");
    CHECK_FALSE(gentle());
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.size() == 1);
    CHECK(waits(app::WaitingKind::yesterday));
    REQUIRE(app::putYesterdayAway(*journal, *surroundings));
    CHECK_FALSE(waits(app::WaitingKind::yesterday));
    comeBack("2026-11-24T21:00:00+01:00");
    must(app::sayManner(*journal, *surroundings, heavy));
    CHECK_FALSE(gentle());
}

TEST_CASE_METHOD(Hears, "Words in an answer make an evening gentle, and so does not being safe") {
    CHECK_FALSE(gentle());
    answered(setback, "upturn.plain", "I want to kill myself.");
    CHECK(gentle());
    must(journal->undo());
    CHECK_FALSE(gentle());
    must(journal->edit(setback, {.safe = core::Safe::yes}));
    CHECK_FALSE(gentle());
    must(journal->edit(setback, {.safe = core::Safe::unsure}));
    CHECK(gentle());
    comeBack("2026-11-22T20:00:00+01:00");
    CHECK_FALSE(gentle());
}

TEST_CASE_METHOD(Hears, "On a gentle evening another entry is asked as gently as a hard moment") {
    const core::Id other =
        about("I forgot the meeting with the client.", "2026-11-21", Sort::own, 3);
    about("I want to kill myself.", "2026-11-21");
    int asked = 0;
    for (; asked < 8; ++asked) {
        const auto next = must(reflection().next(other));
        const auto* choice = std::get_if<prompts::Choice>(&next);
        if (choice == nullptr)
            break;
        const auto* prompt = surroundings->catalogue().prompt(choice->question.asked.id);
        REQUIRE(prompt != nullptr);
        CHECK(std::ranges::find(prompt->families, "lesson") == prompt->families.end());
        CHECK(std::ranges::find(prompt->families, "gain") == prompt->families.end());
        must(journal->answer(other, choice->question.asked,
                             text("The room was quiet for a good while after that.")));
    }
    CHECK(asked >= 1);
    CHECK(asked <= 3);
}

TEST_CASE_METHOD(Hears, "What was refused rests for thirty days, about other entries too") {
    const core::Id other = about("The plan was late again.", "2026-11-20");
    const auto resting = [&] { return must(reflection().situation(setback, {})).resting; };
    answered(other, "upturn.plain", "I don't want to.");
    const auto* prompt = surroundings->catalogue().prompt("upturn.plain");
    REQUIRE(prompt != nullptr);
    for (const std::string& dim : prompt->dims)
        CHECK(resting().contains(dim));
    comeBack("2026-12-20T20:00:00+01:00");
    CHECK_FALSE(resting().empty());
    comeBack("2026-12-22T20:00:00+01:00");
    CHECK(resting().empty());
    answered(other, "soft.violence-safe", "I don't want to.");
    CHECK_FALSE(resting().contains("safety"));
}

TEST_CASE_METHOD(Hears, "Nothing leads back to what is nobody's lesson") {
    const core::Id first = about("I said nothing in the planning.", "2026-10-20");
    const core::Id second = about("I said nothing in the planning again.", "2026-11-10");
    const core::Id third = about("I said nothing in the planning, once more.", "2026-11-20");
    const auto chain = [&](const core::Id& entry) {
        const auto found =
            must(app::recurrenceOf(*journal, *surroundings, must(journal->entry(entry))));
        return found ? found->chain.size() : 0;
    };
    const auto like = [&](const core::Id& wanted) {
        const auto all =
            must(app::setbacksLike(*journal, *surroundings, must(journal->entry(third))));
        return std::ranges::any_of(all, [&](const auto& one) { return one.entry.id == wanted; });
    };
    CHECK(chain(third) == 3);
    CHECK(like(second));
    CHECK(waits(app::WaitingKind::unreflected, second));
    SECTION("what is soft") {
        must(journal->edit(second, {.sort = Sort::loss}));
    }
    SECTION("what is lifted") {
        must(journal->edit(second, {.lift = core::Lift::notMine}));
    }
    CHECK(chain(third) == 2);
    CHECK(chain(second) == 0);
    CHECK_FALSE(like(second));
    CHECK(like(first));
    CHECK_FALSE(waits(app::WaitingKind::unreflected, second));
    CHECK(must(app::setbacksLike(*journal, *surroundings, must(journal->entry(second)))).empty());
    CHECK(must(reflection().situation(third, {})).earlierWithCause == 1);
    // Whoever wants to look at their part is led back as after anything else.
    must(journal->edit(second, {.lift = core::Lift::myPart}));
    CHECK(chain(third) == 3);
}

TEST_CASE_METHOD(Hears, "No question of later days comes to what is nobody's lesson") {
    answered(setback, "upturn.plain", "The plan had two weeks less than it needed.");
    comeBack("2026-11-24T20:00:00+01:00");
    REQUIRE(waits(app::WaitingKind::followUp, setback));
    must(journal->edit(setback, {.lift = core::Lift::notMine}));
    CHECK_FALSE(waits(app::WaitingKind::followUp, setback));
    must(journal->edit(setback, {.sort = Sort::illness, .lift = std::optional<core::Lift>()}));
    CHECK_FALSE(waits(app::WaitingKind::followUp, setback));
    must(journal->edit(setback, {.sort = Sort::own}));
    CHECK(waits(app::WaitingKind::followUp, setback));
    answered(setback, "aar.keep", "They have just rung, my mother is dead.");
    must(journal->edit(setback, {.sort = std::optional<core::Sort>()}));
    CHECK_FALSE(waits(app::WaitingKind::followUp, setback));
}

TEST_CASE_METHOD(Hears, "After a loss one offer comes, and a second no is for good") {
    const core::Id loss = about("My mother died on Sunday.", "2026-11-20");
    const auto offered = [&] { return waits(app::WaitingKind::lookAgain, loss); };
    const auto refuse = [&] { must(app::dontLookAgain(*journal, loss)); };
    comeBack("2026-12-19T20:00:00+01:00");
    CHECK_FALSE(offered());
    comeBack("2026-12-20T20:00:00+01:00");
    CHECK(offered());
    refuse();
    CHECK_FALSE(offered());
    must(journal->undo());
    CHECK(offered());
    refuse();
    // A no is outside any sitting.
    for (const core::Encounter& one : must(reflection().situation(loss, {})).encounters)
        CHECK(one.question != app::lookAgainId);
    comeBack("2027-03-19T20:00:00+01:00");
    CHECK_FALSE(offered());
    comeBack("2027-03-21T20:00:00+01:00");
    CHECK(offered());
    refuse();
    comeBack("2027-09-21T20:00:00+01:00");
    CHECK_FALSE(offered());
}

TEST_CASE_METHOD(Hears, "Nothing is offered on the day of the year, nor after it was looked at") {
    const core::Id loss = about("My mother died on Sunday.", "2026-08-20");
    const auto offered = [&] { return waits(app::WaitingKind::lookAgain, loss); };
    CHECK(offered());
    must(app::dontLookAgain(*journal, loss));
    for (const char* day : {"19", "20", "21"}) {
        comeBack("2027-08-" + std::string(day) + "T20:00:00+02:00");
        CHECK_FALSE(offered());
    }
    comeBack("2027-08-23T20:00:00+02:00");
    CHECK(offered());
    answered(loss, "soft.loss-moment", "She sang while she cooked.");
    CHECK_FALSE(offered());
}

TEST_CASE_METHOD(Hears, "An illness, an injustice and violence are looked at again by the person") {
    for (const Sort sort : {Sort::illness, Sort::injustice, Sort::violence, Sort::own})
        about("That day.", "2026-09-20", sort, 4);
    CHECK_FALSE(waits(app::WaitingKind::lookAgain));
    const core::Id done = about("They let me go.", "2026-11-10", Sort::done, 4);
    CHECK_FALSE(waits(app::WaitingKind::lookAgain));
    must(journal->rate(done, 2));
    CHECK(waits(app::WaitingKind::lookAgain, done));
}

TEST_CASE_METHOD(Hears, "Whoever says that they said it already is shown where") {
    const core::Id answer =
        answered(setback, "upturn.plain", "The plan had two weeks less than it needed.");
    const core::Entry entry = must(journal->entry(setback));
    const auto* plain = surroundings->catalogue().prompt("upturn.plain");
    core::Asked same;
    for (const prompts::Prompt& prompt : surroundings->catalogue().prompts())
        if (prompt.id != plain->id && prompt.dims == plain->dims)
            same = must(reflection().question(prompt.id));
    REQUIRE_FALSE(same.id.empty());
    const auto there = app::saidBefore(*surroundings, entry, must(journal->answers(setback)), same);
    REQUIRE(there);
    CHECK(there->answer == answer);
    CHECK(there->quote == text("The plan had two weeks less than it needed"));
}

TEST_CASE_METHOD(Hears, "A plan, people and pairs are heard like other answers") {
    const core::Asked plan = must(reflection().question("pause-reflect-ask.next-time"));
    const core::Entry entry = must(journal->entry(setback));
    const auto replyTo = [&](const char* words) {
        return app::readingOf(*surroundings, entry, hear::Class::none, plan, text(words));
    };
    CHECK(replyTo("I don't want to talk about this").reply == hear::Reply::refusal);
    CHECK(replyTo("I don't know").reply == hear::Reply::dontKnow);
    CHECK(replyTo("I want to kill myself").alarm == hear::Alarm::sure);
    CHECK(replyTo("My son died this morning").becomes == hear::Class::loss);
    CHECK(replyTo("When I sit down I will read it aloud").reply == hear::Reply::answer);
    // Two ways to ask whether it is left alone agree.
    CHECK_FALSE(must(app::LedBack(*journal, *surroundings).leavesAlone(entry)));
    answered(setback, "pause-reflect-ask.next-time", "My son died this morning");
    CHECK(must(app::LedBack(*journal, *surroundings).leavesAlone(entry)));
}

TEST_CASE_METHOD(Hears, "Words of a refusal, of danger or of a loss are no step") {
    const core::Asked plan = must(reflection().question("pause-reflect-ask.next-time"));
    const core::Entry entry = must(journal->entry(setback));
    const auto isStep = [&](const char* words) {
        return app::isStep(*surroundings, entry, plan, text(words));
    };
    CHECK(isStep("When the letters come I will open them at once"));
    CHECK(isStep("Call the bank"));
    for (const char* words :
         {"I don't want to talk about this", "dunno", "siehe oben", "How dare you",
          "When the letters come, I will take all my pills tonight", "My son died this morning",
          "fuck off", "none of your business", "keine ahnung", "hab ich schon gesagt"}) {
        INFO(words);
        CHECK_FALSE(isStep(words));
    }
}

TEST_CASE_METHOD(Hears, "What an answer tells counts as told, as far as the person lets it") {
    const core::Id entry = about("I told the client the wrong date.", "2026-11-20", Sort::own, 3);
    answered(
        entry, "aar.facts",
        "It was because I never write dates down. Next time I will set an alarm a week before.");
    const auto told = [&] {
        const auto beside =
            must(app::besideOf(*journal, *surroundings, must(journal->entry(entry))));
        return std::set<std::string>(beside.told.begin(), beside.told.end());
    };
    CHECK(told().contains("cause"));
    CHECK(told().contains("next_step"));
    CHECK(must(reflection().situation(entry, {})).toldInAnswers.contains("next_step"));
    must(app::correctTold(*journal, entry, "cause", false));
    CHECK_FALSE(told().contains("cause"));
    CHECK_FALSE(must(reflection().situation(entry, {})).toldInAnswers.contains("cause"));
}

TEST_CASE_METHOD(Hears, "A guide ends with the answer that makes it a loss") {
    const auto guideOf = [&] {
        return must(reflection().situation(setback, {.guide = "aar"})).guide;
    };
    CHECK(guideOf() == "aar");
    answered(setback, "aar.facts", "My son died this morning.");
    CHECK(guideOf().empty());
}

TEST_CASE_METHOD(Hears, "A death in an answer is heard, whatever word it shares with the entry") {
    const core::Id own = about("I forgot to call my mother this morning.", "2026-11-20");
    answered(own, "aar.facts", "My mother died this morning.");
    CHECK(must(app::LedBack(*journal, *surroundings).leavesAlone(must(journal->entry(own)))));
    const core::Id funeral = about("I was rude at the funeral.", "2026-11-20", Sort::own);
    answered(funeral, "aar.facts", "At the funeral I left too early.");
    CHECK_FALSE(
        must(app::LedBack(*journal, *surroundings).leavesAlone(must(journal->entry(funeral)))));
}
