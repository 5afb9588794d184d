// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stems.hpp"
#include "support/catch.hpp"

#include <upturn/takeaways/applying.hpp>

#include <array>
#include <span>

using namespace upturn;
using namespace upturn::takeaways;

namespace {

core::Text text(const char* words) {
    return *core::Text::from(words);
}

} // namespace

TEST_CASE("A lesson applies in whichever form its word comes back") {
    const std::array lessons{text("Promise no date before the plan stands"),
                             text("Rehearse the demo with the real data"),
                             text("Absagen kommt sofort, nicht am Abend")};
    const auto one = applying(text("I rehearsed nothing"), lessons);
    REQUIRE(one.size() == 1);
    CHECK(one.front().text == 1);
    CHECK(one.front().words == std::vector<std::string>{"rehearsed"});
    const auto german = applying(text("Die Absage an Lena"), lessons);
    REQUIRE(german.size() == 1);
    CHECK(german.front().text == 2);
}

TEST_CASE("A word that only begins like another brings up no lesson") {
    const std::array lessons{text("Read a contract twice before signing")};
    CHECK(applying(text("The contrast of the slides"), lessons).empty());
}

TEST_CASE("Sentences in other forms of the same words share their stems") {
    const Set one = stemsOf(plainWords("He estimates the meetings"));
    const Set other = stemsOf(plainWords("He estimated the meeting"));
    CHECK(one == other);
    CHECK(jaccard(one, stemsOf(plainWords("Something else altogether"))) == 0);
}
