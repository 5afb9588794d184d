// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflection_fixture.hpp"

#include <upturn/app/hearing.hpp>
#include <upturn/app/review_day.hpp>

#include <fstream>
#include <set>

using namespace upturn;
using namespace upturn::test;

TEST_CASE_METHOD(ReflectionFixture,
                 "Asking writes nothing, and asking twice is the same question") {
    const auto before = must(journal->counts()).operations;
    const auto first = std::get<prompts::Choice>(must(reflection().next(setback)));
    const auto second = std::get<prompts::Choice>(must(reflection().next(setback)));
    CHECK(first.question.asked == second.question.asked);
    CHECK(first.reasons == second.reasons);
    CHECK_FALSE(first.reasons.empty());
    CHECK(must(journal->counts()).operations == before);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "A session without a guide goes on until it says that it is enough") {
    std::set<std::string> asked;
    for (int i = 0; i < 20; ++i) {
        const auto next = must(reflection().next(setback));
        if (const auto* done = std::get_if<prompts::Done>(&next)) {
            CHECK_FALSE(done->sentence.empty());
            break;
        }
        const core::Asked question = std::get<prompts::Choice>(next).question.asked;
        CHECK(asked.insert(question.id).second);
        must(journal->answer(setback, question, text("I waited for someone else to speak first.")));
    }
    CHECK(asked.size() >= 3);
    CHECK(asked.size() <= 6);
}

TEST_CASE_METHOD(ReflectionFixture, "A chosen guide asks its article's questions in their order") {
    app::Wish wish{.guide = "pause-reflect-ask"};
    std::vector<std::string> articles;
    for (int i = 0; i < 10; ++i) {
        const auto next = must(reflection().next(setback, wish));
        const auto* choice = std::get_if<prompts::Choice>(&next);
        if (choice == nullptr)
            break;
        if (!choice->question.asked.article.empty())
            articles.push_back(choice->question.asked.article);
        must(journal->answer(setback, choice->question.asked,
                             text("Something I can say about it.")));
    }
    const std::vector<std::string> expected{"A1-Q1", "A1-Q2", "A1-Q3", "A1-Q4"};
    std::vector<std::string> questions;
    for (const std::string& article : articles)
        if (article.find("-Q") != std::string::npos)
            questions.push_back(article);
    CHECK(questions == expected);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "A proposed sentence is the very words of the answer, kept with their place") {
    const core::Asked asked = must(reflection().question("pause-reflect-ask.next-time"));
    const core::Id answer =
        must(journal->answer(setback, asked,
                             text("It was a long week. Next time I will ask one person who does "
                                  "the work before I commit.")))
            .value;
    const auto proposals = must(reflection().proposals(setback));
    REQUIRE_FALSE(proposals.empty());
    const app::Proposal& best = proposals.front();
    CHECK(best.from.answer == answer);
    const std::string words = must(journal->answerById(answer)).text.utf8();
    CHECK(words.substr(static_cast<std::size_t>(best.from.start),
                       static_cast<std::size_t>(best.from.end - best.from.start)) ==
          best.from.quote.utf8());
    must(journal->keep({.text = best.takeaway.text, .from = best.from}));
    for (const app::Proposal& other : must(reflection().proposals(setback)))
        CHECK(other.takeaway.text != best.takeaway.text);
}

TEST_CASE_METHOD(ReflectionFixture, "Kept today, met tomorrow, and then not before its day") {
    const core::Id lesson =
        must(journal->keep({.text = text("Ask one person."), .from = {.entry = setback}})).value;
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.empty());
    CHECK(core::isoDate(*must(app::reviewDay(*journal, *surroundings)).nextDue) == "2026-11-22");
    comeBack("2026-11-22T09:00:00+01:00");
    const app::ReviewDay day = must(app::reviewDay(*journal, *surroundings));
    REQUIRE(day.lessons.size() == 1);
    const auto dates = app::nextDates(must(journal->life(lesson)), *surroundings, {});
    REQUIRE(dates[2]);
    must(journal->review(
        {.lesson = lesson, .grade = core::Grade::knewIt, .day = surroundings->today()}));
    CHECK(must(journal->lesson(lesson)).standing.due == dates[2]);
    CHECK(must(app::reviewDay(*journal, *surroundings)).lessons.empty());
    CHECK(must(app::reviewDay(*journal, *surroundings)).doneToday == 1);
}

TEST_CASE_METHOD(ReflectionFixture, "What was kept or met by a clock that stood ahead is met now") {
    const core::Id met =
        must(journal->keep({.text = text("Sleep on it."), .from = {.entry = setback}})).value;
    comeBack("2027-11-21T09:00:00+01:00");
    const core::Id kept =
        must(journal->keep({.text = text("Ask one person."), .from = {.entry = setback}})).value;
    must(journal->review(
        {.lesson = met, .grade = core::Grade::knewIt, .day = surroundings->today()}));
    const core::Id fresh = [&] {
        comeBack("2026-11-23T09:00:00+01:00");
        return must(journal->keep({.text = text("Say no."), .from = {.entry = setback}})).value;
    }();
    const app::ReviewDay day = must(app::reviewDay(*journal, *surroundings));
    REQUIRE(day.lessons.size() == 2);
    std::set<core::Id> lessons;
    for (const core::Lesson& lesson : day.lessons) {
        lessons.insert(lesson.id);
        CHECK(lesson.standing.due == surroundings->today());
    }
    CHECK(lessons == std::set{met, kept});
    CHECK(must(journal->countLessons({.dueBy = surroundings->today()})) == 2);
    CHECK_FALSE(lessons.contains(fresh));
    for (const core::Id& lesson : lessons) {
        must(journal->review(
            {.lesson = lesson, .grade = core::Grade::knewIt, .day = surroundings->today()}));
        CHECK(*must(journal->lesson(lesson)).standing.due > surroundings->today());
    }
    const auto after = must(app::reviewDay(*journal, *surroundings));
    CHECK(after.doneToday == 2);
}

TEST_CASE_METHOD(ReflectionFixture,
                 "A broken pack of one's own is named, and the other questions are there") {
    const auto packs = surroundings->paths().packs;
    std::filesystem::create_directories(packs);
    std::ofstream(packs / "mine.json") << "{ \"schema\": 1, \"packk\": \"mine\" }";
    comeBack("2026-11-21T20:00:00+01:00");
    REQUIRE_FALSE(surroundings->packFindings().empty());
    CHECK(surroundings->packFindings().front().sentence().find("mine.json") != std::string::npos);
    CHECK(std::holds_alternative<prompts::Choice>(must(reflection().next(setback))));
}

TEST_CASE_METHOD(ReflectionFixture,
                 "With a clock that stands still two skips in a row are told from two apart") {
    const auto meet = [&](const core::Id& entry, const char* question, bool skip) {
        const core::Asked asked = must(reflection().question(question));
        if (skip)
            must(journal->skip(entry, asked));
        else
            must(journal->answer(entry, asked, text("It was raining that day, and I was late.")));
    };
    for (int i = 0; i < 12; ++i) { // the ids are drawn by lot: one try could be luck
        const core::Id apart =
            must(journal->record({.text = text("It broke."), .weight = 3})).value;
        meet(apart, "upturn.plain", true);
        meet(apart, "upturn.name-it", false);
        meet(apart, "upturn.body", true);
        CHECK(std::holds_alternative<prompts::Choice>(must(reflection().next(apart))));
        const core::Id inARow =
            must(journal->record({.text = text("It broke."), .weight = 3})).value;
        meet(inARow, "upturn.plain", false);
        meet(inARow, "upturn.name-it", true);
        meet(inARow, "upturn.body", true);
        const auto next = must(reflection().next(inARow));
        REQUIRE(std::holds_alternative<prompts::Done>(next));
        CHECK(std::get<prompts::Done>(next).why == prompts::End::twoSkips);
    }
}

TEST_CASE_METHOD(ReflectionFixture, "After two skips there still are guides to choose from") {
    const std::size_t before = must(reflection().guides(setback)).size();
    CHECK(before > 10);
    for (const char* question : {"upturn.plain", "upturn.name-it"})
        must(journal->skip(setback, must(reflection().question(question))));
    CHECK(must(reflection().guides(setback)).size() == before);
}

TEST_CASE_METHOD(ReflectionFixture, "A win is offered no guide that is made for setbacks only") {
    const core::Id win =
        must(journal->record({.kind = core::EntryKind::win, .text = text("It held.")})).value;
    for (const app::GuideOffer& offer : must(reflection().guides(win))) {
        INFO(offer.id);
        CHECK_FALSE(offer.walked);
        CHECK(offer.id != "five-whys");
    }
}

TEST_CASE_METHOD(ReflectionFixture,
                 "An answer that speaks of a death changes what the entry is taken for") {
    const auto answered = [&](const char* id, const char* words) {
        core::Asked question;
        question.id = id;
        question.text = text("What will you change?");
        question.yields = "lesson";
        must(journal->answer(setback, question, text(words)));
    };
    answered("aar.change", "From now on I ring the client before I send the plan.");
    REQUIRE_FALSE(must(reflection().proposals(setback)).empty());
    answered("aar.keep", "They have just rung, my mother is dead.");
    const auto bearing = [&] {
        const core::Entry entry = must(journal->entry(setback));
        return app::bearingOf(*surroundings, entry, app::heardIn(entry),
                              must(journal->answers(setback)));
    };
    CHECK(bearing().is == hear::Class::loss);
    CHECK(must(reflection().proposals(setback)).empty());
    // What the person says it is goes before that.
    must(journal->edit(setback, {.sort = core::Sort::shared}));
    CHECK(bearing().is == hear::Class::shared);
    CHECK_FALSE(must(reflection().proposals(setback)).empty());
}
