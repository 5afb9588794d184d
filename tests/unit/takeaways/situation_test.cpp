// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stems.hpp"
#include "support/catch.hpp"

#include <upturn/takeaways/situation.hpp>

#include <algorithm>

using namespace upturn;
using namespace upturn::takeaways;

namespace {

core::Text text(const char* words) {
    return *core::Text::from(words);
}

std::vector<std::string> wordsIn(const char* words) {
    std::vector<std::string> all;
    for (const SpokenOf& one : spokenOf(text(words)))
        all.push_back(one.word);
    return all;
}

} // namespace

TEST_CASE("A text speaks of its words once each, not of those that say nothing") {
    CHECK(wordsIn("Tomorrow I am estimating the migration") ==
          std::vector<std::string>{"estimating", "migration"});
    CHECK(wordsIn("Morgen rede ich wieder mit \u00c4rzten, die \u00c4rzte ...") ==
          std::vector<std::string>{"rede", "\u00c4rzten"});
    CHECK(wordsIn("the meeting, all the meetings") == std::vector<std::string>{"meeting"});
    CHECK(wordsIn("at 17:00 in 2026").empty());
    CHECK(wordsIn("Say it on the first day") ==
          std::vector<std::string>{"Say", "the", "first", "day"});
    CHECK(wordsIn("").empty());
}

TEST_CASE("Where no blanks stand between words, two letters are one") {
    CHECK(wordsIn("\u4f1a\u4e0a\u8bf4") ==
          std::vector<std::string>{"\u4f1a\u4e0a", "\u4e0a\u8bf4"});
    CHECK(wordsIn("\u8bf4") == std::vector<std::string>{"\u8bf4"});
}

TEST_CASE("A word brings those along that speak of the same matters") {
    const auto spoken = spokenOf(text("Rent, and an elephant"));
    REQUIRE(spoken.size() == 2);
    REQUIRE(spoken[0].related.size() == 2);
    const std::vector<std::string>& matter = spoken[0].related.front();
    CHECK(std::ranges::find(matter, "landlord") != matter.end());
    CHECK(std::ranges::find(matter, "rent") == matter.end());
    CHECK(spoken[1].related.empty());
}

TEST_CASE("Sentences in other forms of the same words share their stems") {
    const Set one = stemsOf(plainWords("He estimates the meetings"));
    const Set other = stemsOf(plainWords("He estimated the meeting"));
    CHECK(one == other);
    CHECK(jaccard(one, stemsOf(plainWords("Something else altogether"))) == 0);
}
