// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lessons/lessons_query.hpp"
#include "opened_sample.hpp"
#include "today/today_query.hpp"

using namespace upturn;
using namespace upturn::test;

TEST_CASE("Today shows what the design shows: lessons due, what waits, this day two years ago") {
    OpenedSample opened;
    const gui::TodayView view =
        must(gui::readToday(*opened.journal, *opened.sample->surroundings()));
    REQUIRE(view.due);
    CHECK(view.due->count == 3);
    CHECK_THAT(view.due->sentence.toStdString(),
               Catch::Matchers::ContainsSubstring(
                   "When an estimate feels obvious, ask one person who will do the "
                   "work."));
    CHECK(view.due->entryTitle.toStdString() == "Release slipped by two weeks");
    REQUIRE(view.waiting.size() >= 2);
    CHECK(view.waiting[0].title.toStdString() == "Client chose the other proposal");
    CHECK(view.waiting[1].title.toStdString() ==
          "When the next sprint is planned, ask Jonas for a pre-mortem first");
    REQUIRE(view.onThisDay);
    CHECK(view.onThisDay->head.toStdString() == "Two years ago today");
    CHECK_THAT(view.onThisDay->sentence.toStdString(),
               Catch::Matchers::StartsWith("I froze in the review and defended a design"));
    CHECK(view.onThisDay->since.toStdString() == "Since then: 2 lessons kept, used 6 times.");
}

TEST_CASE("The lessons of the sample stand where the design shows them") {
    OpenedSample opened;
    const gui::LessonsView view =
        must(gui::readLessons(*opened.journal, *opened.sample->surroundings()));
    CHECK(view.rows.size() == 48);
    CHECK(view.used == 31);
    CHECK(view.due == 3);
    const auto whenOf = [&](const char* beginning) {
        for (const gui::LessonRow& row : view.rows)
            if (row.text.startsWith(QLatin1String(beginning)))
                return row.when.toStdString();
        return std::string();
    };
    CHECK(whenOf("Say the uncomfortable thing") == "in 9 days");
    CHECK(whenOf("One calendar.") == "in 2 months");
    CHECK(whenOf("Ask reviewers what") == "in 3 weeks");
    CHECK(whenOf("Test with three people") == "in 5 weeks");
}
