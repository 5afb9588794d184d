// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/fixtures.hpp"

#include <upturn/review/fsrs.hpp>

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

using namespace upturn::review;
using upturn::core::Grade;

namespace {

constexpr Grade again = Grade::forgot;
constexpr Grade hard = Grade::withEffort;
constexpr Grade good = Grade::knewIt;
constexpr Grade easy = Grade::reflex;

struct Step {
    int elapsed;
    Grade grade;
};

Memory replay(const std::vector<Step>& steps, const Parameters& parameters = usualParameters) {
    std::optional<Memory> memory;
    for (const Step& step : steps)
        memory = afterReview(memory, step.elapsed, step.grade, parameters);
    return *memory;
}

std::vector<int> intervalsOf(const std::vector<Step>& steps) {
    std::vector<int> intervals;
    std::optional<Memory> memory;
    for (const Step& step : steps) {
        memory = afterReview(memory, step.elapsed, step.grade);
        intervals.push_back(intervalFor(memory->stability));
    }
    return intervals;
}

} // namespace

TEST_CASE("The upstream memory state comes out to four digits") {
    std::vector<Step> steps{{0, again}, {0, good}, {1, good}, {3, good}, {8, good}, {21, good}};
    const Memory memory = replay(steps);
    CHECK(memory.stability == Approx(53.62691).margin(1e-4));
    CHECK(memory.difficulty == Approx(6.3574867).margin(1e-4));

    Parameters longTermOnly = usualParameters;
    longTermOnly[17] = longTermOnly[18] = longTermOnly[19] = 0;
    CHECK(replay(steps, longTermOnly).stability == Approx(53.335106).margin(1e-4));
}

TEST_CASE("The upstream intervals for a stability of one day come out") {
    const std::vector<int> expected{34'793, 2'508, 387, 90, 27, 9, 3, 1, 1};
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(intervalFor(1, double(i + 2) / 10) == expected[i]);
    // Upstream computes in single precision, which shows in the seventh digit.
    CHECK(intervalFor(1, 0.1, 10'000'000) == Approx(3'116'766).epsilon(2e-6));
}

TEST_CASE("The upstream forgetting curve comes out") {
    Parameters curve = usualParameters;
    curve[20] = 0.2;
    CHECK(retrievability(0, 1, curve) == Approx(1.0));
    CHECK(retrievability(1, 1, curve) == Approx(0.9));
    CHECK(retrievability(2, 1, curve) == Approx(0.84028935).margin(1e-6));
    CHECK(retrievability(3, 1, curve) == Approx(0.7985001).margin(1e-6));
}

TEST_CASE("The upstream example with two lapses gives the same intervals") {
    const auto intervals = intervalsOf({{0, good},
                                        {0, good},
                                        {2, good},
                                        {11, good},
                                        {46, good},
                                        {163, good},
                                        {498, again},
                                        {0, again},
                                        {0, good},
                                        {2, good},
                                        {4, good},
                                        {7, good},
                                        {12, good}});
    // Upstream waits ten minutes where a learning step runs; without steps that is the next day.
    const std::vector<int> long1(intervals.begin() + 1, intervals.begin() + 6);
    CHECK(long1 == std::vector<int>{2, 11, 46, 163, 498});
    const std::vector<int> long2(intervals.begin() + 8, intervals.end());
    CHECK(long2 == std::vector<int>{2, 4, 7, 12, 21});
}

TEST_CASE("Every published sequence and interval is met") {
    const auto bytes = upturn::testing::fixture("corpora/fsrs6_vectors.json");
    if (!bytes) {
        WARN("skipped, corpora/fsrs6_vectors.json is not there");
        return;
    }
    const auto vectors = nlohmann::json::parse(*bytes);
    CHECK(vectors["parameters"].get<std::vector<double>>() ==
          std::vector<double>(usualParameters.begin(), usualParameters.end()));
    int steps = 0;
    for (const auto& sequence : vectors["sequences"]) {
        INFO(sequence["name"].get<std::string>());
        std::optional<Memory> memory;
        for (const auto& step : sequence["steps"]) {
            const int elapsed = step["dt"];
            if (memory)
                CHECK(retrievability(elapsed, memory->stability) ==
                      Approx(step["R_before"].get<double>()).margin(1e-4));
            memory = afterReview(memory, elapsed, Grade(step["rating"].get<int>()));
            CHECK(memory->stability == Approx(step["S"].get<double>()).epsilon(0).margin(1e-4));
            CHECK(memory->difficulty == Approx(step["D"].get<double>()).epsilon(0).margin(1e-4));
            CHECK(intervalFor(memory->stability) == step["interval"].get<int>());
            ++steps;
        }
    }
    CHECK(steps >= 36);
    for (const auto& row : vectors["next_interval"])
        CHECK(intervalFor(row[0], row[1]) == row[2].get<int>());
}

TEST_CASE("A better grade never makes the wait shorter") {
    for (double stability = 0.01; stability < 5'000; stability *= 1.7)
        for (double difficulty = 1; difficulty <= 10; difficulty += 0.5)
            for (const int elapsed : {0, 1, 3, 30, 400}) {
                double last = 0;
                for (const Grade grade : {again, hard, good, easy}) {
                    const Memory after = afterReview(Memory{stability, difficulty}, elapsed, grade);
                    INFO(stability << " " << difficulty << " " << elapsed << " " << int(grade));
                    CHECK(after.stability >= last);
                    CHECK(after.difficulty >= 1);
                    CHECK(after.difficulty <= 10);
                    last = after.stability;
                }
            }
}

TEST_CASE("Remembering with effort twice on one day costs nothing") {
    CHECK(afterReview(Memory{50, 5}, 0, hard).stability >= 50);
    CHECK(afterReview(Memory{50, 5}, 0, again).stability < 50);
}

TEST_CASE("A clock set back does not make recall certain or impossible") {
    CHECK(retrievability(-3, 10) == 1);
    CHECK(afterReview(Memory{10, 5}, -3, good) == afterReview(Memory{10, 5}, 0, good));
}
