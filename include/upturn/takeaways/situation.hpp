// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a text speaks of: the words by which lessons and setbacks are looked for that have to do
// with it. The lists are resources/takeaways/little_words.txt and related.txt. Pure; any thread; no
// errors.

#pragma once

#include <upturn/core/text.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace upturn::takeaways {

struct SpokenOf {
    std::string word; ///< as it is written there
    /// Words that speak of the same matters, folded: a list for each matter.
    std::vector<std::vector<std::string>> related;

    bool operator==(const SpokenOf&) const = default;
};

/// Each word once, in whatever form; those that say nothing are left out, unless there are no
/// others. Of scripts without blanks between words each two letters that stand together.
std::vector<SpokenOf> spokenOf(const core::Text& text, std::size_t most = 60);

} // namespace upturn::takeaways
