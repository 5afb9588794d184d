// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "weights.hpp"

#include "resources.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace upturn::takeaways {
namespace {

constexpr double fading = 0.6;

Weights weightsFrom(const nlohmann::json& file) {
    Weights weights;
    weights.bias = file.at("bias");
    for (std::size_t i = 0; i < signalCount; ++i)
        weights.signals[i] = file.at("signals").at(std::string(signalNames[i]));
    return weights;
}

} // namespace

double Model::priorOf(std::string_view asked) const {
    const auto found = yields.find(asked);
    return found == yields.end() ? 0 : found->second;
}

Model readModel(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    Model model;
    model.medium = file.at("cutoffs").at("medium");
    model.high = file.at("cutoffs").at("high");
    model.personal = weightsFrom(file.at("personal"));
    model.report = weightsFrom(file.at("report"));
    for (const auto& [name, weight] : file.at("yields").items())
        model.yields.emplace(name, weight.get<double>());
    return model;
}

const Model& model() {
    static const Model shipped = readModel(resources::weights);
    return shipped;
}

Signals faded(Signals signals, const Weights& weights) {
    std::array<std::size_t, cueCount> speaking{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < cueCount; ++i)
        if (signals[i] > 0 && weights.signals[i] > 0)
            speaking[count++] = i;
    std::sort(speaking.begin(), speaking.begin() + static_cast<std::ptrdiff_t>(count),
              [&](std::size_t a, std::size_t b) {
                  return weights.signals[a] > weights.signals[b] ||
                         (weights.signals[a] == weights.signals[b] && a < b);
              });
    double share = 1;
    for (std::size_t i = 0; i < count; ++i) {
        signals[speaking[i]] *= share;
        share *= fading;
    }
    return signals;
}

double scoreOf(const Signals& signals, const Weights& weights) {
    const Signals counted = faded(signals, weights);
    return std::inner_product(counted.begin(), counted.end(), weights.signals.begin(),
                              weights.bias);
}

double probabilityOf(double score) {
    return 1 / (1 + std::exp(-score));
}

} // namespace upturn::takeaways
