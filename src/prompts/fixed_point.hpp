// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whole numbers in 1/10000 instead of floating point, so that a tie is a tie on every machine.

#pragma once

#include <cstdint>

namespace upturn::prompts {

inline constexpr int whole = 10000;

/// 1 - exp(-n/2) for n >= 0.
int risenByHalves(std::int64_t n);

/// 1 - exp(-days/14) for days >= 0.
int risenByFortnights(std::int64_t days);

/// 1 where `value` is `ideal`, falling by the octave (a doubling or halving of value + 1), 0 from
/// six octaves on.
int nearnessByOctaves(std::int64_t value, std::int64_t ideal);

} // namespace upturn::prompts
