// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which questions may be asked now, and in which order.

#pragma once

#include "rules.hpp"
#include "score.hpp"

#include <map>
#include <string>
#include <vector>

namespace upturn::prompts {

struct Sieve {
    std::vector<std::size_t> eligible; ///< places, in the order of the catalogue
    std::map<std::string, int> rejected;
    Relaxed relaxed = Relaxed::nothing;
};

/// Where no question that may be asked reaches the target, the way goes on past it; else one
/// dimension without a question would hold up all that come after. Then the rules give way step
/// by step until something is left. A chosen guide keeps its rules.
Sieve settle(Outlook& outlook);

struct Scored {
    std::size_t place = 0;
    Values values{};
    std::int64_t score = 0;
    int turn = 0; ///< the higher comes before all scores
};

/// What has a turn before the others, then the highest score; the catalogue's order is that of
/// priority, pack and question.
std::vector<Scored> ranked(const Outlook& outlook, const std::vector<std::size_t>& eligible);

} // namespace upturn::prompts
