// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Sets of things in a text, as sorted hashes, and how much two sets share.

#pragma once

#include <upturn/core/hash.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

using core::hashOf;

using Set = std::vector<std::uint64_t>; ///< sorted, each once

/// Small letters without accents, one space between words, nothing else.
std::string plainWords(std::string_view utf8);

/// What the words of `plain` share with their other forms (core::WordForms).
Set stemsOf(std::string_view plain);
/// Three letters each, with a space at either end.
Set trigramsOf(std::string_view plain);
/// Shared / all; 0 when both are empty.
double jaccard(const Set& a, const Set& b);

} // namespace upturn::takeaways
