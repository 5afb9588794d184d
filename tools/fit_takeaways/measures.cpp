// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "measures.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <random>

namespace upturn::fitting {
namespace {

constexpr int resamples = 2'000;
constexpr unsigned seed = 20'261'121;

double mean(const std::vector<double>& values) {
    return values.empty() ? 0
                          : std::accumulate(values.begin(), values.end(), 0.0) /
                                static_cast<double>(values.size());
}

std::size_t positives(const Ranked& ranked) {
    return static_cast<std::size_t>(std::count(ranked.begin(), ranked.end(), true));
}

} // namespace

double averagePrecision(const Ranked& ranked) {
    double found = 0;
    double sum = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i)
        if (ranked[i])
            sum += ++found / static_cast<double>(i + 1);
    return found > 0 ? sum / found : 0;
}

double precisionAt(const Ranked& ranked, std::size_t depth) {
    const std::size_t taken = std::min(depth, ranked.size());
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(taken);
    return taken == 0 ? 0
                      : static_cast<double>(std::count(ranked.begin(), end, true)) /
                            static_cast<double>(taken);
}

double rPrecision(const Ranked& ranked) {
    return precisionAt(ranked, positives(ranked));
}

double areaUnderCurve(const Ranked& ranked) {
    double above = 0;
    double pairs = 0;
    for (const bool positive : ranked) {
        if (positive)
            ++above;
        else
            pairs += above;
    }
    const double all = above * (static_cast<double>(ranked.size()) - above);
    return all > 0 ? pairs / all : 0.5;
}

Interval meanOf(const std::vector<double>& perDocument) {
    if (perDocument.empty())
        return {};
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> any(0, perDocument.size() - 1);
    std::vector<double> means;
    std::vector<double> sample(perDocument.size());
    for (int i = 0; i < resamples; ++i) {
        for (double& value : sample)
            value = perDocument[any(random)];
        means.push_back(mean(sample));
    }
    std::sort(means.begin(), means.end());
    return {mean(perDocument), means[resamples / 40], means[resamples - resamples / 40]};
}

std::string shown(const Interval& interval) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.3f (%.3f to %.3f)", interval.value, interval.low,
                  interval.high);
    return text.data();
}

} // namespace upturn::fitting
