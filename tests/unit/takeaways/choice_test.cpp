// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which of several good sentences are proposed: those that do not say the same again.

#include "choice.hpp"
#include "support/catch.hpp"

#include <upturn/takeaways/near_duplicate.hpp>

#include <string>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

using Chosen = std::vector<std::size_t>;

Text sentence(const std::string& words) {
    return *Text::from(words);
}

std::string manyWords(unsigned seed, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        all += "word" + std::to_string(seed >> 20) + " ";
    }
    return all;
}

} // namespace

TEST_CASE("The likeliest come first, and as many as are asked for") {
    const std::vector<Scored> scored{{0.5, 0, {1}}, {0.9, 0, {2}}, {0.7, 0, {3}}};
    CHECK(choose(scored, 5, 5) == Chosen{1, 2, 0});
    CHECK(choose(scored, 5, 2) == Chosen{1, 2});
    CHECK(choose(scored, 1, 5) == Chosen{1});
    CHECK(choose(scored, 5, 0).empty());
    CHECK(choose({}, 5, 5).empty());
}

TEST_CASE("Each answer gives its share, whatever the others give") {
    const std::vector<Scored> scored{
        {0.9, 0, {1}}, {0.8, 0, {2}}, {0.7, 0, {3}}, {0.4, 1, {4}}, {0.3, 1, {5}}};
    CHECK(choose(scored, 2, 4) == Chosen{0, 1, 3, 4});
    CHECK(choose(scored, 1, 4) == Chosen{0, 3});
}

TEST_CASE("A sentence that says something new goes before a likelier one that repeats") {
    // Half of its stems are those of the first: 0.7 * 0.8 - 0.3 / 2 is less than 0.7 * 0.7.
    const std::vector<Scored> scored{
        {0.9, 0, {1, 2, 3}}, {0.8, 0, {1, 2, 3, 4, 5, 6}}, {0.7, 0, {7}}};
    CHECK(choose(scored, 5, 2) == Chosen{0, 2});
    CHECK(choose(scored, 5, 3) == Chosen{0, 1, 2});
    // With a little less in common it is worth its place again.
    const std::vector<Scored> farther{
        {0.9, 0, {1, 2, 3}}, {0.8, 0, {1, 4, 5, 6, 7, 8}}, {0.7, 0, {9}}};
    CHECK(choose(farther, 5, 2) == Chosen{0, 1});
}

TEST_CASE("What shares six of ten stems is the same sentence and is left out") {
    const std::vector<Scored> same{{0.9, 0, {1, 2, 3, 4, 5, 6}},
                                   {0.8, 0, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}};
    CHECK(choose(same, 5, 5) == Chosen{0});
    const std::vector<Scored> like{{0.9, 0, {1, 2, 3, 4, 5}},
                                   {0.8, 0, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}};
    CHECK(choose(like, 5, 5) == Chosen{0, 1});
}

TEST_CASE("Between equals the one that stands first is chosen") {
    const std::vector<Scored> scored{{0.5, 0, {1}}, {0.5, 0, {2}}, {0.5, 0, {3}}};
    CHECK(choose(scored, 5, 2) == Chosen{0, 1});
}

TEST_CASE("A text is long from 61 words on; a long one and a shorter one are compared by letters") {
    for (unsigned seed = 1; seed < 30; ++seed) {
        CAPTURE(seed);
        CHECK(alike(sentence(manyWords(seed, 70)), sentence(manyWords(seed, 50))));
        CHECK_FALSE(alike(sentence(manyWords(seed, 70)), sentence(manyWords(seed, 30))));
        CHECK(alike(sentence(manyWords(seed, 60)), sentence(manyWords(seed, 45))));
    }
}

TEST_CASE(
    "With the same cause less has to be alike, with it or the same strength it ranks higher") {
    const Text now = sentence("Ask the client before you start building.");
    const auto shown = [&](const char* earlier, bool sameCause) {
        return learnedBefore(now,
                             std::vector<Candidate>{
                                 {.text = sentence(earlier), .rank = -1.0, .sameCause = sameCause}})
            .size();
    };
    const char* between = "Never start to build without the client.";
    const double like = likeness(now, sentence(between));
    CAPTURE(like);
    REQUIRE(like >= 0.18);
    CHECK(shown(between, false) == 1);
    // Found by its letters: a sentence between the two bounds.
    std::string padded = between;
    while (likeness(now, sentence(padded)) >= 0.18)
        padded += " xyzzy" + std::to_string(padded.size());
    REQUIRE(likeness(now, sentence(padded)) >= 0.12);
    CHECK(shown(padded.c_str(), false) == 0);
    CHECK(shown(padded.c_str(), true) == 1);
    const std::vector<Candidate> two{
        {.text = sentence(between), .rank = -1.0},
        {.text = sentence(between), .rank = -1.0, .sameMuscle = true},
    };
    REQUIRE(learnedBefore(now, two).size() == 2);
    CHECK(learnedBefore(now, two)[0].candidate == 1);
    CHECK(learnedBefore(now, two)[0].score - learnedBefore(now, two)[1].score == Approx(0.1));
    const std::vector<Candidate> ranked{
        {.text = sentence(between), .rank = -1.0},
        {.text = sentence(between), .rank = -2.0},
    };
    CHECK(learnedBefore(now, ranked)[0].candidate == 1);
    CHECK(learnedBefore(now, ranked)[0].score - learnedBefore(now, ranked)[1].score ==
          Approx(0.25));
}
