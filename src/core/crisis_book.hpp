// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The phrases of resources/crisis/phrases.txt, found in a text. Its notation is told there.

#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upturn::core {

class CrisisBook {
  public:
    explicit CrisisBook(std::string_view phrases);

    bool isIn(std::string_view text) const;

  private:
    using Number = std::int32_t;
    static constexpr Number unknown = -1;

    enum class Weight : char { alarm = '+', always = '!', harmless = '-' };

    struct Step {
        enum class Kind { word, any, gap, end } kind = Kind::word;
        std::vector<Number> numbers; ///< sorted
        bool optional = false;
    };

    struct Phrase {
        Weight weight = Weight::alarm;
        bool atStart = false;
        std::vector<Step> steps;
    };

    /// Where a word stands by its hash, or one of the next ones: most words of a text are in no
    /// phrase, and are known so at the first look.
    struct Slot {
        std::string_view word;
        Number number = unknown;
    };
    static constexpr std::size_t tableSize = 16'384;

    using Index = std::vector<std::vector<std::uint32_t>>; ///< by number of the first word

    void read(std::string_view line);
    void readPhrase(std::string_view line);
    Step stepFrom(std::string_view piece);
    Number add(std::string_view word);
    void join(); ///< prefixes with the words they begin; then the index
    Number numberOf(std::string_view word) const;
    std::vector<Number> wordsOf(std::string_view text) const;

    std::size_t endOf(const Phrase& phrase, std::size_t step, const std::vector<Number>& words,
                      std::size_t at) const;
    /// The end of the phrase that stands at `at`, or 0.
    std::size_t match(const Phrase& phrase, const std::vector<Number>& words, std::size_t at) const;
    bool isHarmless(const std::vector<Number>& words, std::size_t first, std::size_t last) const;
    bool alarmsAt(const std::vector<Number>& words, std::size_t at) const;

    std::map<std::string, std::string, std::less<>> classes_;
    std::map<std::string, Number, std::less<>> numbers_;
    std::vector<Slot> table_; ///< of `numbers_`
    std::vector<std::pair<std::string, Number>> prefixes_;
    std::bitset<256> beginsPrefix_;
    std::vector<Phrase> phrases_;
    Index alarms_;
    Index harmless_;
};

} // namespace upturn::core
