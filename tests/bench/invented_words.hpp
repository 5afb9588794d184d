// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace upturn::bench {

using Dice = std::mt19937_64;

/// A language to invent diaries in: a few hundred words that people write, and thousands of names
/// and rare words made of syllables, drawn so that the n-th most frequent word comes about 1/n as
/// often as the first (as in real text).
class InventedWords {
  public:
    InventedWords();

    const std::string& draw(Dice& dice) const;
    /// `count` words in sentences, with `planted` somewhere among them.
    std::string prose(Dice& dice, std::size_t count, const std::vector<std::string>& planted = {});

  private:
    std::vector<std::string> words_; ///< most frequent first
};

} // namespace upturn::bench
