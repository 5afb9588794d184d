// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words as numbers, so that a phrase is compared by numbers.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace upturn::takeaways {

/// A word of a sentence; offsets in bytes of the sentence.
struct Word {
    std::int32_t number = -1; ///< -1: in no list
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    bool inIng = false;      ///< "..ing"
    bool inEd = false;       ///< "..ed"
    bool participle = false; ///< German "ge..t", "ge..en"
};

class Vocabulary {
  public:
    std::int32_t add(std::string_view word);
    std::int32_t numberOf(std::string_view word) const;
    std::size_t size() const { return numbers_.size(); }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const {
            return std::hash<std::string_view>{}(word);
        }
    };
    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> numbers_;
};

/// The words of a sentence, in small letters, up to `most`. A word is letters and digits with
/// apostrophes inside; hyphens separate.
std::vector<Word> wordsIn(std::string_view sentence, const Vocabulary& vocabulary,
                          std::size_t most);

} // namespace upturn::takeaways
