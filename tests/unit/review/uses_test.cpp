// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What counts as a use, as a lapse and as a day: the small numbers a standing is made of.

#include "support/catch.hpp"

#include <upturn/review/queue.hpp>
#include <upturn/review/standing.hpp>

using namespace upturn::core;
using namespace upturn::review;

namespace {

const CivilDate keptOn{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)};

CivilDate dayAfter(int days) {
    return dateOfDayNumber(dayNumber(keptOn) + days);
}

Review usedIn(int after, const Id& entry, const Id& step = {}) {
    return {
        .day = dayAfter(after), .grade = Grade::knewIt, .used = true, .entry = entry, .step = step};
}

Review gradedOn(int after, Grade grade) {
    return {.day = dayAfter(after), .grade = grade};
}

Id place(std::uint8_t name) {
    return Id(Id::Bytes{name});
}

LessonLife livedBy(std::vector<Review> reviews) {
    constexpr std::int64_t msPerDay = 86'400'000;
    return {.kept = momentAt(dayNumber(keptOn) * msPerDay + msPerDay / 2, "Etc/UTC", 0),
            .reviews = std::move(reviews),
            .helped = {}};
}

} // namespace

TEST_CASE("Used twice in one setback or one step is one use, without a place each is one") {
    const auto uses = [](const std::vector<Review>& reviews) {
        return standingOf(keptOn, reviews, false).uses;
    };
    CHECK(uses({usedIn(1, place(1)), usedIn(2, place(1))}) == 1);
    CHECK(uses({usedIn(1, place(1)), usedIn(2, place(2))}) == 2);
    CHECK(uses({usedIn(1, {}), usedIn(2, {})}) == 2);
    CHECK(uses({usedIn(1, place(1), place(9)), usedIn(2, place(1), place(8))}) == 2);
    CHECK(uses({usedIn(1, place(1), place(9)), usedIn(2, place(2), place(9))}) == 1);
    CHECK(uses({gradedOn(1, Grade::reflex)}) == 0);
}

TEST_CASE("A step that helped is one use, also where a review says the same") {
    LessonLife lived = livedBy({usedIn(1, {}, place(9))});
    lived.helped = {place(9)};
    CHECK(standingOf(lived).uses == 1);
    lived.helped = {place(8), place(9)};
    CHECK(standingOf(lived).uses == 2);
    CHECK(standingOf(lived).state == LessonState::proven);
    LessonLife unseen = livedBy({});
    unseen.helped = {place(9)};
    CHECK(standingOf(unseen).state == LessonState::proven);
    CHECK(standingOf(unseen).due == dayAfter(1));
}

TEST_CASE("Forgetting is a lapse from the second day on, not on the day of the first review") {
    const auto lapses = [](const std::vector<Review>& reviews) {
        return standingOf(keptOn, reviews, false).lapses;
    };
    CHECK(lapses({gradedOn(1, Grade::forgot)}) == 0);
    CHECK(lapses({gradedOn(1, Grade::knewIt), gradedOn(1, Grade::forgot)}) == 0);
    CHECK(lapses({gradedOn(1, Grade::knewIt), gradedOn(2, Grade::forgot)}) == 1);
    CHECK(lapses({gradedOn(1, Grade::knewIt), gradedOn(2, Grade::withEffort)}) == 0);
    Standing standing;
    standing.lapses = 3;
    CHECK_FALSE(keepsSlipping(standing));
    standing.lapses = 4;
    CHECK(keepsSlipping(standing));
}

TEST_CASE("A lesson waits from its latest review on, whatever came in between") {
    const Standing once = standingOf(keptOn, std::vector{gradedOn(5, Grade::knewIt)}, false);
    const Standing before = standingOf(
        keptOn, std::vector{gradedOn(5, Grade::knewIt), gradedOn(3, Grade::knewIt)}, false);
    REQUIRE(once.due);
    REQUIRE(before.due);
    CHECK(dayNumber(*before.due) > dayNumber(dayAfter(3)));
    CHECK_FALSE(standingOf(keptOn, std::vector{gradedOn(5, Grade::knewIt)}, true).due);
}

TEST_CASE("The room of a day is what was not met yet, and never less than none") {
    const auto card = [](std::uint8_t name, CivilDate last, CivilDate due) {
        return Card{
            .lesson = place(name),
            .standing = {.state = LessonState::active, .stability = 5, .difficulty = 5, .due = due},
            .last = last};
    };
    std::vector<Card> cards;
    for (std::uint8_t i = 0; i < 4; ++i)
        cards.push_back(card(i, dayAfter(0), dayAfter(1)));
    for (std::uint8_t i = 10; i < 13; ++i)
        cards.push_back(card(i, dayAfter(9), dayAfter(20)));
    const Queue queue = queueOf(cards, dayAfter(9));
    CHECK(queue.doneToday == 3);
    CHECK(queue.lessons.size() == 2);
    CHECK(queue.waiting == 2);
    CHECK(queueOf(cards, dayAfter(9), 2).lessons.empty());
    CHECK(queueOf(cards, dayAfter(9), 2).waiting == 4);
    // Due on its day, not the day before.
    CHECK(queueOf(cards, dayAfter(0)).lessons.empty());
    CHECK(queueOf(cards, dayAfter(1)).lessons.size() == 4);
    // A lesson that was never reviewed is none of those met today.
    Card fresh = card(30, dayAfter(9), dayAfter(9));
    fresh.standing.stability = 0;
    CHECK(queueOf(std::vector{fresh}, dayAfter(9)).doneToday == 0);
}

TEST_CASE("The time of a review is said in steps of five seconds, then in minutes") {
    CHECK(secondsFor(0) == 0);
    CHECK(secondsFor(3) == 39);
    CHECK(timeFor(1) == "about 15 seconds");
    CHECK(timeFor(3) == "about 40 seconds");
    CHECK(timeFor(4) == "about a minute");
    CHECK(timeFor(6) == "about a minute");
    CHECK(timeFor(7) == "about 2 minutes");
}
