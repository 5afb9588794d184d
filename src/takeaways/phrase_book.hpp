// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Phrases of a cue list, found in the words of a sentence. How a phrase is written is told in
// resources/takeaways/cues.json. Looking costs one table entry a word.

#pragma once

#include "vocabulary.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

/// Words `first` up to but without `last` match a phrase of `family`.
struct Match {
    std::size_t family = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

class PhraseBook {
  public:
    /// Adds a phrase; its words get numbers in `vocabulary`.
    void add(std::size_t family, std::string_view phrase, Vocabulary& vocabulary);

    /// All matches, in the order of the words. `start` is the first word after those that may lead
    /// a sentence; a phrase with ^ matches at the first word or there.
    std::vector<Match> find(std::span<const Word> words, std::size_t start) const;

  private:
    struct Step {
        enum class Kind { word, any, ing, gap } kind = Kind::word;
        std::vector<std::int32_t> numbers;
        bool optional = false;
    };
    struct Phrase {
        std::size_t family = 0;
        std::vector<Step> steps;
    };
    using Index = std::vector<std::vector<std::uint32_t>>; ///< by number of the first word

    static bool meets(const Step& step, const Word& word);
    static std::size_t endOf(const Phrase& phrase, std::size_t step, std::span<const Word> words,
                             std::size_t at);
    void look(const std::vector<std::uint32_t>& candidates, std::span<const Word> words,
              std::size_t at, std::vector<Match>& matches) const;
    void lookIn(const Index& index, std::span<const Word> words, std::size_t at,
                std::vector<Match>& matches) const;

    std::vector<Phrase> phrases_;
    Index anywhere_;
    Index atStart_;
    std::vector<std::uint32_t> atStartAny_; ///< begin with _ or _ing
};

} // namespace upturn::takeaways
