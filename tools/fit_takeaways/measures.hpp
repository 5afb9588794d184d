// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// How good a ranking of sentences is, with a bootstrap interval over documents.

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace upturn::fitting {

/// One document, best first: whether each sentence is worth keeping.
using Ranked = std::vector<bool>;

double averagePrecision(const Ranked& ranked);
double precisionAt(const Ranked& ranked, std::size_t depth);
double rPrecision(const Ranked& ranked);
/// The chance that a sentence worth keeping stands before one that is not.
double areaUnderCurve(const Ranked& ranked);

struct Interval {
    double value = 0;
    double low = 0; ///< 95 %, 2,000 resamples, fixed seed
    double high = 0;
};

Interval meanOf(const std::vector<double>& perDocument);
std::string shown(const Interval& interval); ///< ".74 (.70 to .78)"

} // namespace upturn::fitting
