// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A random person against a model: lives a life in a world, and when program and model differ, cuts
// what was done down to the shortest list that still makes them differ, and prints it as a test.
//
// UPTURN_ARGUE_SEED=7 lives that life alone, UPTURN_ARGUE_STEPS=90 makes every life that long,
// UPTURN_ARGUE_LIST=FILE does the steps in what was printed instead, and UPTURN_ARGUE_TELL=1 says
// each step on standard error before it is done.

#pragma once

#include "argue/world.hpp"

#include <cstdint>

namespace upturn::argue {

/// A life that ended in a difference, or was lived to its end.
struct Life {
    Steps steps;
    std::optional<Difference> difference;
};

/// Does `count` random things.
Life live(const Begin& begin, std::uint64_t seed, std::size_t count);

/// Does what can be done of the steps, one after the other; ends with the first difference.
Life relive(const Begin& begin, const Steps& steps);

/// The shortest part of a life that ends in the same difference: without any one of its steps it
/// does not. Lives at most `lives` lives to find it.
Life shortest(const Begin& begin, const Life& life, int lives = 400);

/// `world` is what a test calls to begin one: "window()".
std::string asTest(const Life& life, const std::string& world);

/// How much is lived: `seeds` lives of `steps` steps; more at night.
struct Effort {
    std::uint64_t seeds = 1;
    std::size_t steps = 400;
    std::uint64_t nightlySeeds = 50;
};

/// Lives them all; fails the test with the first difference, cut down.
void argue(const Begin& begin, const std::string& world, const Effort& effort);

/// What a pasted list does: fails the test when program and model still differ.
void mustAgree(const Begin& begin, const Steps& steps);

} // namespace upturn::argue
