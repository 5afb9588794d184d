// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The numbers behind the choice of a question. They live in a file that a person may edit; the
// built-in ones are the reset.

#pragma once

#include <upturn/core/result.hpp>
#include <upturn/prompts/prompt.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// How far a session goes. `gentle` is the program's own choice in a hard moment.
enum class Depth { quick, standard, deep, gentle };
inline constexpr std::size_t depthCount = 4;

std::string_view nameOf(Depth depth);
std::optional<Depth> depthNamed(std::string_view name);
/// Those a person may wish for.
std::optional<Depth> wishedDepthNamed(std::string_view name);
std::vector<std::string> wishedDepthNames();

enum class Factor {
    stage,
    coverage,
    trigger,
    recurrence,
    category,
    emotion,
    intensity,
    time,
    preference,
    novelty,
    yield
};
inline constexpr std::size_t factorCount = 11;

std::string_view nameOf(Factor factor);

struct Tuning {
    std::array<int, factorCount> weights{};                    ///< in 1/10000; they add up to 10000
    std::array<int, depthCount> limits{};                      ///< questions a session, by depth
    std::array<std::vector<std::string>, depthCount> required; ///< dimensions, by depth
    std::map<std::string, Stage, std::less<>> stages; ///< the stage of each required dimension
    int window = 3;                                   ///< sessions before a question comes again
    int inARow = 3;                                   ///< questions of one guide in a row
    int restDays = 30;                                ///< rest of a question skipped twice in a row

    static const Tuning& builtIn();
    const std::vector<std::string>& requiredFor(Depth depth) const {
        return required[static_cast<std::size_t>(depth)];
    }
};

/// Reads a tuning file; the sentence of an error names file and line.
core::Result<Tuning> parseTuning(std::string_view bytes, const std::string& fileName);

} // namespace upturn::prompts
