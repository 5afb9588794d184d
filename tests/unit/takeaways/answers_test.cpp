// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is proposed of an answer to "What do you take from it?", on sentences of somebody who wrote
// none of those the weights were fitted on.

#include "answer_words.hpp"
#include "support/catch.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <string>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

struct Share {
    double proposed = 0;
    double all = 0;
    double share() const { return proposed / all; }
};

} // namespace

TEST_CASE("Of answers lessons are proposed, heavy sentences and plain facts mostly not") {
    std::ifstream lines(UPTURN_ANSWERS);
    REQUIRE(lines);
    std::map<std::string, Share> shares;
    for (std::string line; std::getline(lines, line);) {
        const auto one = nlohmann::json::parse(line);
        const std::vector<Source> sources{{.text = *Text::from(one.at("text").get<std::string>()),
                                           .yields = "lesson",
                                           .language = one.at("lang")}};
        Share& share = shares[one.at("class")];
        share.all += 1;
        share.proposed += proposals(sources).empty() ? 0 : 1;
    }
    // With the cues alone .95, .76 and .79.
    CHECK(shares["lesson"].share() >= 0.85);
    CHECK(shares["harmful"].share() <= 0.35);
    CHECK(shares["neither"].share() <= 0.35);
}

TEST_CASE("The words of an answer count once each, and only in a language that has any") {
    const AnswerWords words = readAnswerWords(
        R"({"shift": -1, "words": {"en": {"never": 0.5, "rain": 2}, "de": {"nie": 3}}})");
    CHECK(words.worthOf("Never, never in the rain", "en") == Approx(1.5));
    CHECK(words.worthOf("Nie im Regen", "en") == 0);
    CHECK(words.worthOf("Nie im Regen", "de") == Approx(2));
    CHECK(words.worthOf("Nie im Regen", "fr") == 0);
    CHECK(words.worthOf("", "en") == 0);
}
