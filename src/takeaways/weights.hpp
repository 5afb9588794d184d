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
    double medium = 0; ///< from this probability on the confidence is medium
    double high = 0;
    Signals signals{};
    std::map<std::string, double, std::less<>> yields;

    double priorOf(std::string_view yields) const; ///< 0 for what the file does not name
};

Weights readWeights(std::string_view json);
/// The shipped ones; read at the first call. Any thread.
const Weights& weights();

/// Log-odds of the signals alone.
double scoreOf(const Signals& signals, const Weights& weights);
double probabilityOf(double score);

} // namespace upturn::takeaways
