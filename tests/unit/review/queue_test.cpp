// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/review/queue.hpp>

using namespace upturn::core;
using namespace upturn::review;

namespace {

const CivilDate today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21)};

CivilDate daysAgo(int days) {
    return dateOfDayNumber(dayNumber(today) - days);
}

Id named(std::uint8_t name) {
    return Id(Id::Bytes{name});
}

Card card(std::uint8_t name, double stability, int last, int due, double relevance = 0) {
    return {.lesson = named(name),
            .standing = {.state = LessonState::active,
                         .stability = stability,
                         .difficulty = 5,
                         .due = daysAgo(-due)},
            .last = daysAgo(last),
            .relevance = relevance};
}

} // namespace

TEST_CASE("The lesson nearest to being forgotten comes first") {
    const std::vector<Card> cards{card(1, 30, 31, -1), card(2, 3, 30, -27), card(3, 10, 12, -2)};
    CHECK(queueOf(cards, today).lessons == std::vector<Id>{named(2), named(3), named(1)});
}

TEST_CASE("Between equals the one that matters now comes first") {
    const std::vector<Card> cards{card(1, 9, 9, 0), card(2, 9, 9, 0, 0.5), card(3, 9, 9, 0)};
    CHECK(queueOf(cards, today).lessons == std::vector<Id>{named(2), named(1), named(3)});
}

TEST_CASE("Lessons that are not due, retired or part of me stay away") {
    std::vector<Card> cards{card(1, 9, 3, 6), card(2, 9, 9, 0)};
    cards[1].standing.due = std::nullopt;
    CHECK(queueOf(cards, today).lessons.empty());
}

TEST_CASE("A day holds five, counting those already met today") {
    std::vector<Card> cards;
    for (std::uint8_t i = 0; i < 20; ++i)
        cards.push_back(card(i, 5, 10, -5));
    CHECK(queueOf(cards, today).lessons.size() == 5);
    CHECK(queueOf(cards, today).waiting == 15);
    for (std::size_t i = 0; i < 3; ++i) {
        cards[i].last = today;
        cards[i].standing.due = daysAgo(-9);
    }
    const Queue queue = queueOf(cards, today);
    CHECK(queue.doneToday == 3);
    CHECK(queue.lessons.size() == 2);
    CHECK(queue.waiting == 15);
    CHECK(queueOf(cards, today, 0).lessons.empty());
}

TEST_CASE("A draft takes its turn although it has no memory yet") {
    Card draft = card(1, 0, 20, -19);
    draft.standing.state = LessonState::draft;
    const std::vector<Card> cards{card(2, 30, 31, -1), draft};
    CHECK(queueOf(cards, today).lessons == std::vector<Id>{named(1), named(2)});
    CHECK(recallOn(draft, daysAgo(20)) == 1);
}

TEST_CASE("A draft kept today is no review done today") {
    const std::vector<Card> cards{card(1, 0, 0, 1)};
    CHECK(queueOf(cards, today).doneToday == 0);
}

TEST_CASE("The time it takes is said as people say it") {
    CHECK(timeFor(1) == "about 15 seconds");
    CHECK(timeFor(3) == "about 40 seconds");
    CHECK(timeFor(5) == "about a minute");
    CHECK(timeFor(10) == "about 2 minutes");
}
