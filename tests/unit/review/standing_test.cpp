// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/review/standing.hpp>

#include <random>
#include <vector>

using namespace upturn::core;
using namespace upturn::review;

namespace {

const CivilDate kept{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)};

CivilDate day(int after) {
    return dateOfDayNumber(dayNumber(kept) + after);
}

Review on(int after, Grade grade, std::optional<bool> used = std::nullopt) {
    return {.day = day(after), .grade = grade, .used = used};
}

/// Ten years of a lesson, by a seed.
std::vector<Review> randomLife(unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Review> reviews;
    int since = 0;
    for (unsigned i = 0; i < 1 + random() % 20; ++i) {
        since += static_cast<int>(random() % 200);
        reviews.push_back(on(since, Grade(1 + random() % 4), random() % 3 == 0));
    }
    return reviews;
}

LessonLife lifeOf(std::vector<Review> reviews) {
    constexpr std::int64_t msPerDay = 86'400'000;
    const Moment noon = momentAt(dayNumber(kept) * msPerDay + msPerDay / 2, "Etc/UTC", 0);
    return {.kept = noon, .reviews = std::move(reviews), .helped = {}};
}

} // namespace

TEST_CASE("A kept lesson is a draft, due the next day") {
    const Standing standing = standingOf(kept, {}, false);
    CHECK(standing.state == LessonState::draft);
    CHECK(standing.due == day(1));
    CHECK(standing.stability == 0);
}

TEST_CASE("The first review makes a lesson active and the first use makes it proven") {
    std::vector<Review> reviews{on(1, Grade::knewIt)};
    CHECK(standingOf(kept, reviews, false).state == LessonState::active);
    CHECK(standingOf(kept, reviews, false).due == day(3));
    reviews.push_back(on(3, Grade::forgot, true));
    CHECK(standingOf(kept, reviews, false).state == LessonState::proven);
}

TEST_CASE("Used three times and held for 90 days, a lesson is looked at once a year") {
    std::vector<Review> reviews{on(1, Grade::reflex, true), on(20, Grade::reflex, true)};
    CHECK(standingOf(kept, reviews, false).stability >= 90);
    CHECK(standingOf(kept, reviews, false).state == LessonState::proven);
    reviews.push_back(on(60, Grade::knewIt, true));
    CHECK(standingOf(kept, reviews, false).state == LessonState::partOfMe);
    CHECK(standingOf(kept, reviews, false).due == day(60 + 365));
    reviews.push_back(on(400, Grade::forgot));
    CHECK(standingOf(kept, reviews, false).state == LessonState::proven);
    CHECK(standingOf(kept, reviews, false).due);
}

TEST_CASE("A lesson retired by hand leaves the queue and keeps its memory") {
    const std::vector<Review> reviews{on(1, Grade::knewIt)};
    const Standing standing = standingOf(kept, reviews, true);
    CHECK(standing.state == LessonState::retired);
    CHECK_FALSE(standing.due);
    CHECK(standing.stability > 0);
}

TEST_CASE("No lesson is away for more than half a year") {
    std::vector<Review> reviews{on(1, Grade::reflex)};
    for (int i = 0; i < 6; ++i)
        reviews.push_back(on(1 + 180 * (i + 1), Grade::reflex));
    const Standing standing = standingOf(kept, reviews, false);
    CHECK(standing.stability > 1'000);
    CHECK(standing.due == day(1 + 180 * 6 + 180));
}

TEST_CASE("What happened in life changes nothing in what is remembered") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::vector<Review> lived = randomLife(seed);
        std::vector<Review> plain = lived;
        for (Review& review : lived) {
            review.met = true;
            review.used = seed % 2 == 0;
        }
        for (Review& review : plain)
            review.met = review.used = std::nullopt;
        // Without the way out of the queue, which is what use is for.
        const Policy policy{.stabilityToBePartOfMe = 1e9};
        const Standing a = standingOf(kept, lived, false, policy);
        const Standing b = standingOf(kept, plain, false, policy);
        CHECK(a.stability == b.stability);
        CHECK(a.difficulty == b.difficulty);
        if (!a.soon)
            CHECK(a.due == b.due);
        CHECK(a.lapses == b.lapses);
    }
}

TEST_CASE("What came up and was not used comes back within three days, and is remembered as well") {
    const std::vector<Review> known{on(1, Grade::reflex), on(9, Grade::reflex)};
    std::vector<Review> unused = known;
    unused.back().met = true;
    const Standing a = standingOf(kept, known, false);
    const Standing b = standingOf(kept, unused, false);
    REQUIRE(a.due);
    CHECK(*a.due > day(9 + 20));
    CHECK(b.due == day(12));
    CHECK(b.soon);
    CHECK_FALSE(a.soon);
    CHECK(a.stability == b.stability);
    CHECK(a.difficulty == b.difficulty);
    // What would be due before is due then.
    CHECK(standingOf(kept, std::vector{on(1, Grade::forgot)}, false).due ==
          standingOf(kept, std::vector{Review{.day = day(1), .grade = Grade::forgot, .met = true}},
                     false)
              .due);
    // A part of the person as well, though it stays one.
    std::vector<Review> part{on(1, Grade::reflex, true), on(20, Grade::reflex, true),
                             on(60, Grade::knewIt, true), on(400, Grade::knewIt)};
    part.back().met = true;
    CHECK(standingOf(kept, part, false).state == LessonState::partOfMe);
    CHECK(standingOf(kept, part, false).due == day(403));
}

TEST_CASE("Twice in a row without it asks what would help, then two more times later") {
    std::vector<Review> reviews;
    const auto asked = [&reviews](bool met, bool used) {
        reviews.push_back({.day = day(static_cast<int>(reviews.size()) + 1),
                           .grade = Grade::knewIt,
                           .met = met,
                           .used = used});
        return knowingIsNotEnough(standingOf(kept, reviews, false));
    };
    CHECK_FALSE(asked(true, false));
    CHECK_FALSE(asked(false, false)); // nothing came up in between
    CHECK(asked(true, false));
    CHECK_FALSE(asked(false, false));
    CHECK_FALSE(asked(true, false));
    CHECK(asked(true, false));
    CHECK_FALSE(asked(true, true));
    CHECK(standingOf(kept, reviews, false).unused == 0);
    CHECK_FALSE(asked(true, false));
}

TEST_CASE("Taking back the last review gives the standing from before it") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::vector<Review> reviews = randomLife(seed);
        const Standing before = standingOf(kept, reviews, false);
        reviews.push_back(on(5'000, Grade(1 + seed % 4), true));
        CHECK_FALSE(standingOf(kept, reviews, false) == before);
        reviews.pop_back();
        CHECK(standingOf(kept, reviews, false) == before);
    }
}

TEST_CASE("The date on a button is the date that pressing it gives") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::vector<Review> reviews = randomLife(seed);
        const bool used = seed % 2 == 0;
        const auto shown = preview(lifeOf(reviews), day(5'000), {.met = used, .used = used});
        for (std::size_t i = 0; i < shown.size(); ++i) {
            std::vector<Review> pressed = reviews;
            pressed.push_back(on(5'000, Grade(i + 1), used));
            CHECK(standingOf(kept, pressed, false) == shown[i]);
        }
        for (std::size_t i = 0; i + 1 < shown.size(); ++i)
            if (shown[i].due && shown[i + 1].due)
                CHECK(*shown[i].due <= *shown[i + 1].due);
    }
}

TEST_CASE("The buttons of a new lesson show 1, 1, 2 and 8 days") {
    const auto shown = preview(lifeOf({}), day(1));
    CHECK(shown[0].due == day(2));
    CHECK(shown[1].due == day(2));
    CHECK(shown[2].due == day(3));
    CHECK(shown[3].due == day(9));
}

TEST_CASE("Forgetting on four days marks a lesson that needs other words") {
    std::vector<Review> reviews{on(1, Grade::forgot)};
    for (int i = 0; i < 3; ++i) {
        reviews.push_back(on(10 * (i + 1), Grade::forgot));
        reviews.push_back(on(10 * (i + 1), Grade::forgot));
        CHECK_FALSE(keepsSlipping(standingOf(kept, reviews, false)));
    }
    reviews.push_back(on(40, Grade::forgot));
    CHECK(keepsSlipping(standingOf(kept, reviews, false)));
}

TEST_CASE("A review dated before the lesson was kept still has a place") {
    const std::vector<Review> reviews{on(-3, Grade::knewIt), on(-5, Grade::knewIt)};
    CHECK(standingOf(kept, reviews, false).due == day(2));
}

TEST_CASE("A review that was made while the clock stood ahead counts as the day of the next") {
    for (const int ahead : {2, 365, 3650}) {
        const std::vector<Review> wrong{on(1, Grade::knewIt), on(ahead, Grade::knewIt),
                                        on(1, Grade::forgot)};
        const std::vector<Review> right{on(1, Grade::knewIt), on(1, Grade::knewIt),
                                        on(1, Grade::forgot)};
        CHECK(standingOf(kept, wrong, false) == standingOf(kept, right, false));
        const auto shown =
            preview(lifeOf({on(1, Grade::knewIt), on(ahead, Grade::knewIt)}), day(1));
        CHECK(shown[0].due == standingOf(kept, right, false).due);
    }
}

TEST_CASE("A lesson that was kept while the clock stood ahead begins when it is met") {
    const std::vector<Review> reviews{on(-400, Grade::knewIt)};
    CHECK(standingOf(kept, reviews, false).due == day(-398));
}

TEST_CASE("When a lesson is due follows from the journal's own day start") {
    LessonLife life = lifeOf({});
    life.kept = momentAt(*parseIsoInstant("2026-03-01T05:00:00Z"), "Etc/UTC", 0);
    CHECK(standingOf(life).due == day(1));
    life.dayStart = std::chrono::hours(6);
    CHECK(standingOf(life).due == day(0));
    life.dayStart = std::chrono::hours(0);
    life.kept = momentAt(*parseIsoInstant("2026-03-01T02:00:00Z"), "Etc/UTC", 0);
    CHECK(standingOf(life).due == day(1));
}
