// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A page whose reading fails anywhere says so: it is not shown with a part of what is there.

#include "again/again_query.hpp"
#include "before/before_query.hpp"
#include "circling/circling_query.hpp"
#include "hand.hpp"
#include "hard/hard_query.hpp"
#include "journal/editor_query.hpp"
#include "journal/journal_query.hpp"
#include "journal/past_query.hpp"
#include "lessons/lessons_query.hpp"
#include "palette/palette_query.hpp"
#include "practices/practices_query.hpp"
#include "reflect/reflect_query.hpp"
#include "review/review_query.hpp"
#include "step/step_query.hpp"
#include "support/failing_statements.hpp"
#include "today/today_query.hpp"
#include "words/text.hpp"

#include <upturn/app/practice_days.hpp>

using namespace upturn;
using namespace upturn::gui;
using namespace upturn::gui::stage;

namespace {

/// A journal with something of everything.
struct Failing : Hand {
    test::FailingStatements statements;
    core::Id entry;
    core::Id lesson;
    core::Id step;
    core::Id heavy;

    Failing() {
        const auto other = writing();
        clock->moveTo(berlin("2026-11-10T18:00:00Z"));
        const auto before = other->record({.text = saying("The release slipped, I kept quiet"),
                                           .causes = {saying("kept quiet")}});
        lesson = other
                     ->keep({.text = saying("Ask two people before I name a date."),
                             .from = {.entry = before->value}})
                     ->value;
        REQUIRE(other->answer(before->value, {.id = "upturn.plain", .text = saying("?")},
                              saying("I kept quiet.")));
        clock->moveTo(berlin("2026-11-18T18:00:00Z"));
        REQUIRE(app::startPractice(*other, *surroundings, "listening", before->value));
        REQUIRE(
            app::logPractice(*other, *surroundings, "listening",
                             {.source = "customers", .ticks = {}, .note = saying("x"), .day = {}}));
        entry = other
                    ->record({.text = saying("The release slipped again, I kept quiet."),
                              .weight = 3,
                              .causes = {saying("kept quiet")}})
                    ->value;
        REQUIRE(other->answer(entry, {.id = "upturn.plain", .text = saying("What happened?")},
                              saying("Next time I ask two people before I name a date.")));
        step = other
                   ->addStep({.entry = entry,
                              .then = saying("ask Jonas"),
                              .due = day("2026-11-20"),
                              .lesson = lesson})
                   ->value;
        REQUIRE(other->review({.lesson = lesson,
                               .grade = core::Grade::withEffort,
                               .used = true,
                               .note = saying("n"),
                               .entry = entry,
                               .day = surroundings->today()}));
        addTo(*other);
        clock->moveTo(berlin("2026-12-21T18:00:00Z"));
        heavy = other->record({.text = saying("I shouted at Lena"), .weight = 5})->value;
    }
    void addTo(store::Journal& other) const {
        REQUIRE(other.addBlock(
            {.kind = core::BlockKind::decision,
             .entry = {},
             .fields = {{"options", saying("d")}, {"review_on", day("2026-11-20")}}}));
        REQUIRE(other.addBlock({.kind = core::BlockKind::feedback,
                                .entry = {},
                                .fields = {{"question", saying("q")}}}));
        REQUIRE(other.edit(entry, {.text = saying("The release slipped again. I kept quiet.")}));
        REQUIRE(other.saveDraft(draftNameOf(entry), saying("{}")));
        const auto gone = other.record({.text = saying("Gone")});
        REQUIRE(other.remove(gone->value));
    }
    /// What it can do without is the titles of other entries; each takes four statements to read.
    template<class Asks>
    int without(const Asks& asks) {
        const auto journal = Desk::journal();
        statements.none();
        REQUIRE(asks(*journal, *surroundings));
        return test::didWithout(statements,
                                [&] { return asks(*journal, *surroundings).has_value(); });
    }
};

using J = store::Journal;
using S = app::Surroundings;

} // namespace

TEST_CASE_METHOD(Failing, "Today is not shown without a part that could not be read") {
    CHECK(without([](J& j, const S& s) { return readToday(j, s); }) <= 12);
}

TEST_CASE_METHOD(Failing, "The journal and its entries are not shown without a part") {
    CHECK(without([](J& j, const S& s) { return readOutline(j, s, {}); }) == 0);
    CHECK(without([](J& j, const S&) { return readRows(j, {}, {}); }) == 0);
    CHECK(without([](J& j, const S&) {
              return readRows(j, {.words = QStringLiteral("release")}, {});
          }) == 0);
    CHECK(without([this](J& j, const S& s) { return readEntryView(j, s, entry); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readVersions(j, s, entry); }) == 0);
    CHECK(without([](J& j, const S& s) { return readTrash(j, s); }) == 0);
    CHECK(without([this](J& j, const S&) { return readEditor(j, entry); }) <= 3);
}

TEST_CASE_METHOD(Failing, "A reflection does not go on without a part of what was said") {
    const auto now = readNext(*journal(), *surroundings, entry, {});
    REQUIRE(now);
    CHECK(without([this](J& j, const S& s) { return readNext(j, s, entry, {}); }) == 0);
    CHECK(without([&](J& j, const S& s) { return readBefore(j, s, entry, *now, {}); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readWhyNot(j, s, entry, {}); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readGuides(j, s, entry, {}); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readHarvest(j, s, entry, {}); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readHardMoment(j, s, heavy); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readCircling(j, s, entry); }) == 0);
    CHECK(without([this](J& j, const S& s) { return readAgain(j, s, entry, {}); }) == 0);
}

TEST_CASE_METHOD(Failing, "Lessons, reviews, steps and lists are not shown without a part") {
    CHECK(without([](J& j, const S& s) { return readLessons(j, s); }) <= 4);
    CHECK(without([this](J& j, const S& s) { return readLesson(j, s, lesson); }) <= 8);
    CHECK(without([](J& j, const S& s) { return readReview(j, s, 0); }) <= 4);
    CHECK(without([this](J& j, const S& s) { return readStep(j, s, step); }) <= 8);
    CHECK(without([](J& j, const S& s) { return readPractices(j, s); }) <= 4);
    CHECK(without([](J& j, const S& s) { return readPalette(j, s, QStringLiteral("release")); }) ==
          0);
    CHECK(without([](J& j, const S& s) {
              return gui::readBefore(j, s, core::Text::repaired("name a date for the release"));
          }) == 0);
}
