// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which of the scored sentences to propose: good ones that don't repeat each other.

#pragma once

#include "stems.hpp"

#include <cstddef>
#include <vector>

namespace upturn::takeaways {

struct Scored {
    double probability = 0;
    std::size_t source = 0;
    Set stems;
};

/// Indices of the chosen ones, best first: maximal marginal relevance (Carbonell and Goldstein
/// 1998) with lambda 0.7 and the Jaccard index of stems. Earlier ones win ties.
std::vector<std::size_t> choose(const std::vector<Scored>& scored, std::size_t perSource,
                                std::size_t total);

} // namespace upturn::takeaways
