// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/takeaways/near_duplicate.hpp>

#include <string>
#include <vector>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

Text text(const std::string& words) {
    return *Text::from(words);
}

std::string longText(unsigned seed) {
    std::string words;
    for (unsigned i = 0; i < 120; ++i) {
        seed = seed * 1664525U + 1013904223U;
        words += "word" + std::to_string(seed >> 20) + " ";
    }
    return words;
}

} // namespace

TEST_CASE("The same words in another dress are alike") {
    CHECK(alike(text("Ask before building."), text("ask BEFORE building")));
    CHECK(alike(text("Ask the customer before building anything."),
                text("Ask the customers before building anything!")));
    CHECK(alike(text("Fr\u00FCher fragen, auch wenn es peinlich ist"),
                text("fru\u0308her fragen auch wenn es peinlich ist.")));
    CHECK(likeness(text("x"), text("x")) == 1);
}

TEST_CASE("Other words are not alike") {
    CHECK_FALSE(alike(text("Ask before building."), text("Sleep before deciding.")));
    CHECK_FALSE(alike(text(""), text("")));
    CHECK_FALSE(alike(text("\U0001F600"), text("Ask.")));
}

TEST_CASE("A long text with one changed word is alike, another long text is not") {
    for (unsigned seed = 1; seed < 40; ++seed) {
        const std::string words = longText(seed);
        CHECK(alike(text(words), text(words + "more")));
        CHECK_FALSE(alike(text(words), text(longText(seed + 1000))));
    }
}

TEST_CASE("Languages without spaces are compared too") {
    CHECK(alike(text("\u65E9\u3081\u306B\u4EBA\u306B\u805E\u304F\u3053\u3068"),
                text("\u65E9\u3081\u306B\u4EBA\u306B\u805E\u304F\u3053\u3068\u3002")));
}

TEST_CASE("Of what a search found only what says something like it is shown") {
    const std::vector<Candidate> found{
        {.text = text("Sleep eight hours before an exam."), .rank = -6.0},
        {.text = text("Ask the client what they need before you start to build."), .rank = -5.0},
        {.text = text("Ask the client early."), .rank = -4.0, .sameCause = true},
    };
    const auto related = learnedBefore(text("Ask the client before you start building."), found);
    REQUIRE(related.size() == 2);
    CHECK(related[0].candidate == 1);
    CHECK(related[1].candidate == 2);
    CHECK(learnedBefore(text("Ask the client early."), found, 1).size() == 1);
    CHECK(learnedBefore(text("Anything."), {}).empty());
}
