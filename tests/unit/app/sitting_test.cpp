// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is unfinished is named first, on Today and on the command line.

#include "reflection_fixture.hpp"

#include <upturn/app/drafts.hpp>
#include <upturn/app/sitting.hpp>
#include <upturn/app/waiting.hpp>

using namespace upturn;
using namespace upturn::test;

namespace {

struct SittingFixture : ReflectionFixture {
    core::Asked nextQuestion(const app::Wish& wish = {}) {
        return std::get<prompts::Choice>(must(reflection().next(setback, wish))).question.asked;
    }
    app::Sitting sitting(const std::string& question, const app::Wish& wish = {}) const {
        return {.entry = setback,
                .wish = wish,
                .question = question,
                .begun = surroundings->now().instant};
    }
    void keep(const app::Sitting& sitting) { REQUIRE(app::keepSitting(*journal, sitting)); }
    void type(const std::string& question, const char* words) {
        REQUIRE(app::keepDraft(*journal, app::answerDraftName(setback, question), {text(words), {}},
                               {}));
    }
    void answer(const core::Asked& question) {
        must(journal->answer(setback, question, text("I named the date alone.")));
    }
    std::vector<app::Waiting> waits(app::WaitingKind kind) {
        auto all = must(app::waiting(*journal, *surroundings));
        std::erase_if(all, [kind](const app::Waiting& one) { return one.kind != kind; });
        return all;
    }
    std::vector<app::Waiting> underWay() { return waits(app::WaitingKind::reflection); }
    std::vector<app::Waiting> untouched() { return waits(app::WaitingKind::unreflected); }
};

} // namespace

TEST_CASE_METHOD(SittingFixture, "A sitting comes back as it was left") {
    app::Sitting left = sitting(
        "upturn.facts",
        {.guide = "failing-upwards", .setAside = {"upturn.cause", "upturn.feel"}, .carryOn = true});
    left.caret = 7;
    keep(left);
    const auto found = must(app::sittingOf(*journal, setback, false));
    REQUIRE(found);
    CHECK(found->entry == setback);
    CHECK(found->wish.guide == "failing-upwards");
    CHECK(found->wish.setAside == left.wish.setAside);
    CHECK(found->wish.carryOn);
    CHECK(found->question == "upturn.facts");
    CHECK(found->caret == 7);
    CHECK(found->begun == left.begun);
    CHECK_FALSE(must(app::sittingOf(*journal, setback, true)));
    REQUIRE(app::endSitting(*journal, setback, false));
    CHECK_FALSE(must(app::sittingOf(*journal, setback, false)));
}

TEST_CASE_METHOD(SittingFixture, "A question that was only looked at is nothing unfinished") {
    keep(sitting(nextQuestion().id));
    CHECK(underWay().empty());
    REQUIRE(untouched().size() == 1);
    CHECK(untouched().front().id == setback);
}

TEST_CASE_METHOD(SittingFixture, "Words begun make a reflection wait, and it only once") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I knew it needs four");
    const auto all = must(app::waiting(*journal, *surroundings));
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == app::WaitingKind::reflection);
    const app::Unfinished& left = *all.front().unfinished;
    CHECK(left.question.id == question.id);
    CHECK(left.typed == text("I knew it needs four"));
    CHECK(left.answered == 0);
    CHECK(left.about == 4);
}

TEST_CASE_METHOD(SittingFixture, "One answer of about four waits with the next question") {
    const core::Asked first = nextQuestion();
    keep(sitting(first.id));
    comeBack("2026-11-21T20:01:00+01:00"); // the place is older than the answer
    answer(first);
    REQUIRE(underWay().size() == 1);
    const app::Unfinished left = *underWay().front().unfinished;
    CHECK(left.answered == 1);
    CHECK(left.about == 4);
    CHECK(left.question == nextQuestion());
    CHECK(left.question.id != first.id);
}

TEST_CASE_METHOD(SittingFixture, "A question has one number, whether its answer is typed or kept") {
    for (int i = 0; i < 2; ++i)
        answer(nextQuestion());
    const core::Asked third = nextQuestion();
    keep(sitting(third.id));
    type(third.id, "I named");
    const app::Unfinished typed = *underWay().front().unfinished;
    CHECK(typed.answered == 2);
    // Left with its words kept, and typed on from there.
    answer(third);
    REQUIRE(journal->dropDraft(app::answerDraftName(setback, third.id)));
    keep(sitting(third.id));
    const app::Unfinished kept = *underWay().front().unfinished;
    type(third.id, "I named the date alone. I was in a hurry.");
    const app::Unfinished more = *underWay().front().unfinished;
    for (const app::Unfinished& one : {kept, more}) {
        CHECK(one.question.id == third.id);
        CHECK(one.answered == typed.answered);
        CHECK(one.about == typed.about);
    }
}

TEST_CASE_METHOD(SittingFixture, "A question that replaced another one is still the question") {
    const core::Asked first = nextQuestion();
    const app::Wish wish{.setAside = {first.id}};
    const core::Asked other = nextQuestion(wish);
    REQUIRE(other.id != first.id);
    keep(sitting(other.id, wish));
    type(other.id, "Everyone was busy");
    comeBack("2026-11-29T20:00:00+01:00");
    REQUIRE(underWay().size() == 1);
    CHECK(underWay().front().unfinished->question.id == other.id);
}

TEST_CASE_METHOD(SittingFixture, "What is told to rest is not offered for a week, in any way") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I knew it needs four");
    REQUIRE(app::restSitting(*journal, setback, false, *core::parseIsoDate("2026-11-28")));
    CHECK(must(app::waiting(*journal, *surroundings)).empty());
    REQUIRE(app::restSitting(*journal, setback, false, std::nullopt));
    CHECK(underWay().size() == 1);
    REQUIRE(app::restSitting(*journal, setback, false, *core::parseIsoDate("2026-11-28")));
    comeBack("2026-11-27T20:00:00+01:00");
    CHECK(must(app::waiting(*journal, *surroundings)).empty());
    comeBack("2026-11-28T20:00:00+01:00");
    CHECK(underWay().size() == 1);
}

TEST_CASE_METHOD(SittingFixture, "A reflection that was finished elsewhere does not wait") {
    const core::Asked first = nextQuestion();
    keep(sitting(first.id));
    comeBack("2026-11-21T20:01:00+01:00"); // the place is older than the answer
    answer(first);
    REQUIRE(underWay().size() == 1);
    // Two questions passed by in a row are the end of a sitting.
    for (int skipped = 0; skipped < 2; ++skipped)
        must(journal->skip(setback, nextQuestion()));
    CHECK(underWay().empty());
}

TEST_CASE_METHOD(SittingFixture, "Words of crisis are not shown again, nor is a question") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I want to kill myself");
    REQUIRE(underWay().size() == 1);
    CHECK(underWay().front().unfinished->typed.empty());
    must(journal->edit(setback, {.text = text("I want to kill myself")}));
    CHECK(underWay().empty());
}

TEST_CASE_METHOD(SittingFixture,
                 "What is being written of violence is not shown beside its question") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I am ashamed");
    REQUIRE(underWay().size() == 1);
    CHECK(underWay().front().unfinished->typed == text("I am ashamed"));
    must(journal->edit(setback, {.sort = core::Sort::violence}));
    REQUIRE(underWay().size() == 1);
    CHECK(underWay().front().unfinished->typed.empty());
}

TEST_CASE_METHOD(SittingFixture,
                 "What lies in the trash does not wait, and what is purged is gone") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I knew it needs four");
    must(journal->remove(setback));
    CHECK(underWay().empty());
    must(journal->putBack(setback));
    CHECK(underWay().size() == 1);
    must(journal->remove(setback));
    must(journal->purge(setback));
    CHECK(must(journal->drafts("")).empty());
}

TEST_CASE_METHOD(SittingFixture, "A step begun at the end waits with its words") {
    keep(sitting({}));
    answer(nextQuestion());
    REQUIRE(journal->saveDraft(app::stepDraftName(setback),
                               text(R"({"when":"they ask","then":"ask two people"})")));
    for (int skipped = 0; skipped < 2; ++skipped)
        must(journal->skip(setback, nextQuestion()));
    REQUIRE(underWay().size() == 1);
    CHECK(underWay().front().unfinished->question.id.empty());
    CHECK(underWay().front().unfinished->typed == text("When they ask, ask two people"));
}

TEST_CASE_METHOD(SittingFixture, "The newest of several comes first, and what is due behind them") {
    const core::Asked question = nextQuestion();
    keep(sitting(question.id));
    type(question.id, "I knew it needs four");
    const core::Id first = setback;
    setback = must(journal->record({.text = text("Forgot the recital.")})).value;
    keep(sitting(question.id));
    type(question.id, "Two calendars");
    must(journal->addStep(
        {.entry = first, .then = text("ask Jonas"), .due = *core::parseIsoDate("2026-11-21")}));
    const auto all = must(app::waiting(*journal, *surroundings));
    REQUIRE(all.size() == 3);
    CHECK(all[0].entry == setback);
    CHECK(all[1].entry == first);
    CHECK(all[2].kind == app::WaitingKind::step);
}

TEST_CASE_METHOD(SittingFixture, "An entry with words of its editor that are not in it is named") {
    const std::string name = app::entryDraftName(setback);
    const auto waitsAsUnsaved = [this] {
        const auto all = waits(app::WaitingKind::unsaved);
        return all.size() == 1 && all.front().id == setback;
    };
    REQUIRE(journal->saveDraft(name, text(R"({"text":"The release slipped by two weeks.",)"
                                          R"("title":"","weight":3,"tags":[]})")));
    CHECK_FALSE(waitsAsUnsaved());
    REQUIRE(journal->saveDraft(name, text(R"({"text":"It slipped.","title":"","weight":3})")));
    CHECK(waitsAsUnsaved());
    REQUIRE(app::putAside(*journal, name, text(R"({"text":"It slid."})")));
    REQUIRE(journal->dropDraft(name));
    CHECK(waitsAsUnsaved());
    must(journal->remove(setback));
    CHECK_FALSE(waitsAsUnsaved());
}
