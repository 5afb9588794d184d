// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <upturn/prompts/circling.hpp>

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;

namespace {

Sitting sitting(int dayNumber, int intensity, std::string text) {
    return {someNoon + dayNumber * dayMs, intensity, std::move(text)};
}

const std::vector<std::string> usually{
    "I walked to the office and it rained the whole way there.",
    "Jonas brought cake and we talked about the summer.",
    "The report is done, I sent it in the afternoon.",
    "I called Lena and we laughed a lot about the old house.",
    "A quiet day, I read and went to bed early.",
};

} // namespace

TEST_CASE("The same words for the third day with the same weight are noticed, with the evidence") {
    const auto seen = noticeCircling(
        {
            sitting(0, 8,
                    "Why did I say that in the meeting. Everyone heard it. I always ruin it."),
            sitting(2, 8,
                    "Why did I say that in the meeting? Everyone heard it, I always ruin it."),
            sitting(3, 8, "Why did I say that in the meeting, everyone heard it. I never learn."),
        },
        usually);
    CHECK(seen.noticed);
    CHECK(seen.signs.sameWords);
    CHECK(seen.signs.weightStays);
    CHECK(seen.signs.brooding);
    CHECK_THAT(seen.sentence,
               ContainsSubstring(" % like an earlier time, and the weight has not moved"));
}

TEST_CASE("Without two weights that were given nothing is said of the weight") {
    std::vector<Sitting> days;
    for (const int dayNumber : {0, 2, 3}) {
        days.push_back(sitting(dayNumber, 5, "Why me, always me, nothing works, everyone left."));
        days.back().rated = false;
    }
    const auto unrated = noticeCircling(days, usually);
    CHECK_FALSE(unrated.signs.weightStays);
    CHECK(unrated.noticed);
    CHECK(unrated.sentence.find("weight") == std::string::npos);
    for (Sitting& each : days)
        each.rated = true;
    CHECK_THAT(noticeCircling(days, usually).sentence,
               ContainsSubstring("the weight has not moved"));
}

TEST_CASE("Who never writes because is not said to understand nothing") {
    const auto seen = noticeCircling(
        {sitting(0, 6, "The kitchen flooded."), sitting(2, 6, "A long meeting.")}, usually);
    CHECK_FALSE(seen.signs.noInsight);
}

TEST_CASE("Writing on with new thoughts and less weight is no circle") {
    const auto seen = noticeCircling(
        {
            sitting(0, 8,
                    "Why did I say that in the meeting. Everyone heard it. I always ruin it."),
            sitting(2, 6,
                    "I talked with Priya. She had not even noticed what I had worried about."),
            sitting(4, 4,
                    "I learned to ask for the agenda first, because surprises make me blurt."),
        },
        usually);
    CHECK_FALSE(seen.noticed);
    CHECK(seen.signs.count() == 0);
    CHECK(seen.sentence.empty());
}

TEST_CASE("Twice is no circle yet, and once is nothing to compare") {
    const Sitting one = sitting(0, 8, "Why did I say that. I always do. Everyone heard it again.");
    Sitting two = one;
    two.at += 2 * dayMs;
    CHECK_FALSE(noticeCircling({one, two}, usually).noticed);
    CHECK(noticeCircling({one, two}, usually).signs.count() >= 3);
    CHECK(noticeCircling({one}, {}) == Circling{});
    CHECK(noticeCircling({}, {}) == Circling{});
}

TEST_CASE("The order in which sittings are handed in does not matter") {
    const std::vector<Sitting> days{
        sitting(0, 6, "Why me, always me, nothing works, everyone leaves me alone with it."),
        sitting(1, 6, "Why me, always me, nothing works. Everyone leaves me alone with it."),
        sitting(2, 6, "Why me, always me, nothing works, everyone leaves me alone with this."),
    };
    CHECK(noticeCircling({days[2], days[0], days[1]}, usually) == noticeCircling(days, usually));
    CHECK(noticeCircling(days, usually).noticed);
}

TEST_CASE("Likeness ignores case, accents and punctuation, and knows strangers apart") {
    CHECK(likeness("Das h\u00e4tte ich nie gedacht!", "das hatte ich nie gedacht") == 10000);
    CHECK(likeness("", "") == 0);
    CHECK(likeness(usually[0], usually[1]) < 2000);
}

TEST_CASE("When circling the questions lead out, and there always is one") {
    for (const int weight : allWeights)
        for (const std::int64_t hours : allAges) {
            Situation now = scene(weight, hours);
            now.circling = true;
            const Next next = select(Catalogue::builtIn(), now);
            INFO("weight " << weight << ", " << hours << " h");
            REQUIRE(choiceOf(next) != nullptr);
            const Prompt& asked = prompt(choiceOf(next)->question.asked.id);
            INFO(asked.id);
            CHECK((asked.mode == Mode::distanced || asked.mode == Mode::plan ||
                   asked.kind == Kind::ifThen || asked.stage == Stage::share));
        }
}
