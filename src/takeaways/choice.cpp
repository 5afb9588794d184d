// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "choice.hpp"

#include <algorithm>
#include <map>

namespace upturn::takeaways {
namespace {

constexpr double lambda = 0.7;
/// Stems shared by two sentences that say the same.
constexpr double sameStems = 0.6;

} // namespace

std::vector<std::size_t> choose(const std::vector<Scored>& scored, std::size_t perSource,
                                std::size_t total) {
    std::vector<std::size_t> chosen;
    std::vector<double> nearest(scored.size(), 0);
    std::vector<bool> out(scored.size(), false);
    std::map<std::size_t, std::size_t> taken;
    while (chosen.size() < total) {
        std::size_t best = scored.size();
        double most = 0;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            const double worth = lambda * scored[i].probability - (1 - lambda) * nearest[i];
            if (!out[i] && taken[scored[i].source] < perSource &&
                (best == scored.size() || worth > most)) {
                best = i;
                most = worth;
            }
        }
        if (best == scored.size())
            break;
        chosen.push_back(best);
        ++taken[scored[best].source];
        out[best] = true;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            nearest[i] = std::max(nearest[i], jaccard(scored[i].stems, scored[best].stems));
            out[i] = out[i] || nearest[i] >= sameStems;
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
        return scored[a].probability > scored[b].probability ||
               (scored[a].probability == scored[b].probability && a < b);
    });
    return chosen;
}

} // namespace upturn::takeaways
