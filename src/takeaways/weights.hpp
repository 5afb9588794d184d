// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The weights of resources/takeaways/weights.json: log-odds, with their provenance in the file.

#pragma once

#include "signals.hpp"

#include <map>
#include <string>
#include <string_view>

namespace upturn::takeaways {

struct Weights {
    double bias = 0;
    Signals signals{};
};

/// People tell a diary and a report of a team in two ways: "I walked out" is a story, "we had no
/// alarm" is what the team learned.
enum class Voice { personal, report };

struct Model {
    Weights personal;
    Weights report;
    double medium = 0; ///< from this probability on the confidence is medium
    double high = 0;
    std::map<std::string, double, std::less<>> yields;

    const Weights& of(Voice voice) const { return voice == Voice::report ? report : personal; }
    double priorOf(std::string_view yields) const; ///< 0 for what the file does not name
};

Model readModel(std::string_view json);
/// The shipped one; read at the first call. Any thread.
const Model& model();

/// The signals with every further cue that speaks for a sentence counting less than the one before
/// it, the heaviest first: cues come in company, and a long sentence meets many by chance.
Signals faded(Signals signals, const Weights& weights);
/// Log-odds of the signals alone, faded.
double scoreOf(const Signals& signals, const Weights& weights);
double probabilityOf(double score);

} // namespace upturn::takeaways
