// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A reflection played for a test: a situation, and what the person does with each question.

#pragma once

#include <upturn/prompts/selector.hpp>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace upturn::prompts {

inline constexpr std::int64_t hourMs = std::int64_t{60} * 60 * 1000;
inline constexpr std::int64_t dayMs = 24 * hourMs;
inline constexpr std::int64_t someNoon = 1'795'000'000'000; // 18 November 2026

inline core::Id idNumber(std::uint32_t number) {
    core::Id::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    bytes[15] = 1;
    return core::Id(bytes);
}

inline const Catalogue& all() {
    return Catalogue::builtIn();
}

/// A question of the program; a test that names another one is wrong.
inline const Prompt& prompt(const std::string& id) {
    const auto place = Catalogue::builtIn().indexOf(id);
    if (!place)
        throw std::logic_error("there is no question " + id);
    return Catalogue::builtIn().prompts()[*place];
}

/// An entry of this weight, so many hours old.
inline Situation scene(int weight, std::int64_t hours) {
    Situation now;
    now.entry = idNumber(1);
    now.now = someNoon;
    now.happened = someNoon - hours * hourMs;
    now.weight = weight;
    return now;
}

/// The question was put, and this became of it; a minute passes.
inline void meet(Situation& now, const Prompt& prompt, core::Met met) {
    core::Encounter encounter;
    encounter.id = idNumber(static_cast<std::uint32_t>(now.encounters.size()) + 1000);
    encounter.entry = now.entry;
    encounter.question = prompt.id;
    encounter.guide = prompt.guide;
    encounter.met = met;
    encounter.at = now.now;
    now.encounters.push_back(encounter);
    now.now += 60'000;
    if (met == core::Met::answered) {
        now.lastQuestion = prompt.id;
        for (const std::string& yield : prompt.yields) {
            now.lessonSettled = now.lessonSettled || yield == "lesson";
            now.stepSettled = now.stepSettled || yield == "next_step";
        }
    }
}

inline const Choice* choiceOf(const Next& next) {
    return std::get_if<Choice>(&next);
}

inline const Done* doneOf(const Next& next) {
    return std::get_if<Done>(&next);
}

/// Weights, depths and ages that stand for all there are.
inline constexpr std::array<int, 5> allWeights{1, 2, 3, 4, 5};
inline constexpr std::array<std::int64_t, 12> allAges{0,  1,  3,   6,   12,   23,
                                                      24, 48, 168, 720, 8760, 87600};
inline constexpr std::array<Depth, 3> allDepths{Depth::quick, Depth::standard, Depth::deep};

} // namespace upturn::prompts
