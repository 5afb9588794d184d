// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/review/fsrs.hpp>

#include <algorithm>
#include <cmath>

namespace upturn::review {
namespace {

constexpr double leastStability = 0.001;
constexpr double mostStability = 36'500;

int number(core::Grade grade) {
    return static_cast<int>(grade);
}

double bounded(double stability) {
    return std::clamp(stability, leastStability, mostStability);
}

/// Recall falls as (1 + factor * t / S) ^ decay, with factor chosen so that R(S) = 0.9.
double decayOf(const Parameters& w) {
    return -w[20];
}

double factorOf(const Parameters& w) {
    return std::pow(0.9, 1 / decayOf(w)) - 1;
}

double firstDifficulty(const Parameters& w, int grade) {
    return w[4] - std::exp(w[5] * (grade - 1)) + 1;
}

double nextDifficulty(const Parameters& w, double difficulty, int grade) {
    const double step = -w[6] * (grade - 3);
    const double damped = difficulty + (10 - difficulty) * step / 9;
    const double reverted = w[7] * firstDifficulty(w, 4) + (1 - w[7]) * damped;
    return std::clamp(reverted, 1.0, 10.0);
}

double afterRecall(const Parameters& w, const Memory& before, double recall, int grade) {
    const double hard = grade == 2 ? w[15] : 1;
    const double easy = grade == 4 ? w[16] : 1;
    const double growth = std::exp(w[8]) * (11 - before.difficulty) *
                          std::pow(before.stability, -w[9]) * (std::exp((1 - recall) * w[10]) - 1) *
                          hard * easy;
    return before.stability * (1 + growth);
}

double afterForgetting(const Parameters& w, const Memory& before, double recall) {
    const double relearned = w[11] * std::pow(before.difficulty, -w[12]) *
                             (std::pow(before.stability + 1, w[13]) - 1) *
                             std::exp((1 - recall) * w[14]);
    return std::min(relearned, before.stability / std::exp(w[17] * w[18]));
}

double afterSameDay(const Parameters& w, double stability, int grade) {
    const double growth = std::exp(w[17] * (grade - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (grade >= 2 ? std::max(growth, 1.0) : growth);
}

} // namespace

double retrievability(double elapsedDays, double stability, const Parameters& parameters) {
    const double elapsed = std::max(elapsedDays, 0.0);
    return std::pow(1 + factorOf(parameters) * elapsed / bounded(stability), decayOf(parameters));
}

int intervalFor(double stability, double retention, int longest, const Parameters& parameters) {
    const double days =
        stability / factorOf(parameters) * (std::pow(retention, 1 / decayOf(parameters)) - 1);
    // The rounding mode of a program that changed nothing is to nearest, half to even.
    return static_cast<int>(std::clamp(std::nearbyint(days), 1.0, double(std::max(longest, 1))));
}

Memory afterReview(const std::optional<Memory>& before, int elapsedDays, core::Grade grade,
                   const Parameters& parameters) {
    const int g = number(grade);
    if (!before)
        return {bounded(parameters[static_cast<std::size_t>(g - 1)]),
                std::clamp(firstDifficulty(parameters, g), 1.0, 10.0)};
    const double recall = retrievability(elapsedDays, before->stability, parameters);
    double stability = 0;
    if (elapsedDays < 1)
        stability = afterSameDay(parameters, before->stability, g);
    else if (grade == core::Grade::forgot)
        stability = afterForgetting(parameters, *before, recall);
    else
        stability = afterRecall(parameters, *before, recall, g);
    return {bounded(stability), nextDifficulty(parameters, before->difficulty, g)};
}

} // namespace upturn::review
