// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fixed_point.hpp"

#include <algorithm>
#include <cstdlib>

namespace upturn::prompts {
namespace {

constexpr std::int64_t billion = 1'000'000'000;
constexpr std::int64_t expOfHalf = 606'530'660;       // exp(-1/2) in 1/10^9
constexpr std::int64_t expOfFourteenth = 931'062'780; // exp(-1/14) in 1/10^9

int risen(std::int64_t ratio, std::int64_t steps) {
    std::int64_t left = billion;
    for (std::int64_t i = 0; i < steps && left > 0; ++i)
        left = left * ratio / billion;
    return static_cast<int>((billion - left) * whole / billion);
}

/// log2 in 1/1024, by squaring the mantissa (each squaring gives one binary digit).
std::int64_t log2In1024(std::uint64_t value) {
    constexpr int digits = 10;
    int exponent = 0;
    for (std::uint64_t rest = value; rest > 1; rest >>= 1U)
        ++exponent;
    std::uint64_t mantissa = (value << 30U) >> exponent; // 1 to 2, in 2^-30
    std::int64_t out = exponent;
    for (int i = 0; i < digits; ++i) {
        mantissa = (mantissa * mantissa) >> 30U;
        out *= 2;
        if (mantissa >= std::uint64_t{2} << 30U) {
            mantissa >>= 1U;
            ++out;
        }
    }
    return out;
}

} // namespace

int risenByHalves(std::int64_t n) {
    return risen(expOfHalf, std::clamp<std::int64_t>(n, 0, 60));
}

int risenByFortnights(std::int64_t days) {
    return risen(expOfFourteenth, std::clamp<std::int64_t>(days, 0, 400));
}

int nearnessByOctaves(std::int64_t value, std::int64_t ideal) {
    const auto octave = [](std::int64_t hours) {
        constexpr std::int64_t most = 1'000'000'000;
        return log2In1024(static_cast<std::uint64_t>(std::clamp<std::int64_t>(hours, 0, most)) + 1);
    };
    const std::int64_t apart = std::abs(octave(value) - octave(ideal));
    return static_cast<int>(std::max<std::int64_t>(0, whole - apart * whole / (6 * 1024)));
}

} // namespace upturn::prompts
