// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// FSRS-6, pure: what a memory looks like after a review, and when it should be met again.
//
// Source of the formulas and of the default parameters: open-spaced-repetition, py-fsrs 6.3.1 and
// fsrs-rs 6.6.1, which agree but for the points decided here:
//  * elapsed time is whole calendar days; the caller applies the person's day start (py-fsrs counts
//    24-hour periods);
//  * an interval is rounded half to even, as py-fsrs does (fsrs-rs rounds half away from zero);
//  * "with effort" on the same day never lowers stability, as in fsrs-rs (in py-fsrs it may);
//  * no fuzz and no learning steps.
// No policy in here: the daily cap, the longest interval and the first day are in standing.hpp and
// queue.hpp. Any thread, no errors; days are the only unit.

#pragma once

#include <upturn/core/lesson.hpp>

#include <array>
#include <optional>

namespace upturn::review {

/// w0 to w20, in the order the papers give them.
using Parameters = std::array<double, 21>;

/// The defaults of py-fsrs 6.3.1 and fsrs-rs 6.6.1. (Py-fsrs 6.0 and 6.1 shipped another set.)
inline constexpr Parameters usualParameters{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                            0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double usualRetention = 0.90;
inline constexpr int unboundedInterval = 36'500;

struct Memory {
    double stability = 0;  ///< days after which recall has fallen to 90 %
    double difficulty = 0; ///< 1 to 10

    bool operator==(const Memory&) const = default;
};

/// The chance, 0 to 1, that it is still there.
double retrievability(double elapsedDays, double stability,
                      const Parameters& parameters = usualParameters);

/// Days until the chance has fallen to `retention`; at least 1, at most `longest`.
int intervalFor(double stability, double retention = usualRetention,
                int longest = unboundedInterval, const Parameters& parameters = usualParameters);

/// The memory after a review. `before` is none at the first one. Negative days count as none.
Memory afterReview(const std::optional<Memory>& before, int elapsedDays, core::Grade grade,
                   const Parameters& parameters = usualParameters);

} // namespace upturn::review
