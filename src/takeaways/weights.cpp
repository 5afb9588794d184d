// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "weights.hpp"

#include "resources.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <numeric>

namespace upturn::takeaways {

double Weights::priorOf(std::string_view asked) const {
    const auto found = yields.find(asked);
    return found == yields.end() ? 0 : found->second;
}

Weights readWeights(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    Weights weights;
    weights.bias = file.at("bias");
    weights.medium = file.at("cutoffs").at("medium");
    weights.high = file.at("cutoffs").at("high");
    for (std::size_t i = 0; i < signalCount; ++i)
        weights.signals[i] = file.at("signals").at(std::string(signalNames[i]));
    for (const auto& [name, weight] : file.at("yields").items())
        weights.yields.emplace(name, weight.get<double>());
    return weights;
}

const Weights& weights() {
    static const Weights shipped = readWeights(resources::weights);
    return shipped;
}

double scoreOf(const Signals& signals, const Weights& weights) {
    return std::inner_product(signals.begin(), signals.end(), weights.signals.begin(),
                              weights.bias);
}

double probabilityOf(double score) {
    return 1 / (1 + std::exp(-score));
}

} // namespace upturn::takeaways
