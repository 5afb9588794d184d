// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which of many texts speak of what a person is about to do, or has just written. Words count by
// how rare they are among the texts; endings, case and accents do not. Two thousand lessons take
// a few milliseconds. Pure; any thread; no errors.

#pragma once

#include <upturn/core/text.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace upturn::takeaways {

struct Applying {
    std::size_t text = 0;           ///< index into what was handed in
    double score = 0;               ///< 0 to 1
    std::vector<std::string> words; ///< of the situation, that the text has too: why it is shown

    bool operator==(const Applying&) const = default;
};

/// Best first. `least` of the weight of the situation's words has to be met.
std::vector<Applying> applying(const core::Text& situation, std::span<const core::Text> texts,
                               std::size_t most = 5, double least = 0.15);

} // namespace upturn::takeaways
