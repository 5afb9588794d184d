// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Sets of things in a text, as sorted hashes, and how much two sets share.

#pragma once

#include <upturn/core/hash.hpp>
#include <upturn/core/word_forms.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace upturn::takeaways {

using core::hashOf;

using Set = std::vector<std::uint64_t>; ///< sorted, each once

/// Small letters without accents, one space between words, nothing else.
std::string plainWords(std::string_view utf8);
/// The hashed stems of words, each looked up once: most words of a person come again and again.
class Stems {
  public:
    std::uint64_t of(std::string_view word);

  private:
    core::WordForms forms_;
    std::unordered_map<std::uint64_t, std::uint64_t> known_; ///< by the hash of the word
};

/// What the words of `plain` share with their other forms (core::WordForms).
Set stemsOf(std::string_view plain);
/// Three letters each, with a space at either end.
Set trigramsOf(std::string_view plain);
/// Shared / all; 0 when both are empty.
double jaccard(const Set& a, const Set& b);

} // namespace upturn::takeaways
