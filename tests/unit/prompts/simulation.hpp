// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Invented people who reflect, to measure what the choice of questions does over time. The same
// seed plays the same sessions everywhere.

#pragma once

#include "scene.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace upturn::prompts {

struct Measured {
    int sessions = 0;
    int questions = 0;
    double coverage = 0; ///< mean share of the required dimensions that was answered or declined
    double leastWithOneSkip = 1; ///< least share in sessions with at most one skip
    int repeats = 0;             ///< broken promises of E5
    int unsafe = 0;              ///< broken promises of E8 and E9
    int relaxed = 0;             ///< questions for which a rule gave way
    int followUps = 0;           ///< questions taken up from the person's words
    double entropy = 0; ///< of guides over 30 sessions, as a share of the most there can be
};

/// Plays so many sessions at standard depth, thirty to a person, with 15 % skips.
Measured simulate(const Catalogue& catalogue, int sessions, std::uint64_t seed);

} // namespace upturn::prompts
