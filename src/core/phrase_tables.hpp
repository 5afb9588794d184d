// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a phrase book knows when its lists are read.

#pragma once

#include <upturn/core/hash.hpp>
#include <upturn/core/phrase_book.hpp>

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace upturn::core {

/// Which words (and runs of words, as "passed_away") may stand at one place of a phrase.
struct WordSet {
    std::vector<PhraseBook::Number> numbers;
    std::vector<std::vector<PhraseBook::Number>> runs;

    friend bool operator==(const WordSet&, const WordSet&) = default;
};

struct PhraseStep {
    enum class Kind { word, any, gap, end } kind = Kind::word;
    std::uint32_t set = 0;
    std::uint8_t widest = 3; ///< of a gap, in words
    bool optional = false;
    bool orEnd = false;  ///< "now|$": a word of the set, or the end of the part
    bool within = false; ///< of a gap: it doesn't reach into another clause (".,5")
};

struct Phrase {
    char sign = '+';
    bool atStart = false;
    std::uint32_t section = 0;
    std::uint32_t language = 0;
    std::vector<PhraseStep> steps;
};

/// A number for few letters, to see at once that no beginning or ending of a list is meant.
constexpr std::size_t lettersOf(std::string_view word) {
    std::size_t number = 0;
    for (const char letter : word)
        number = number << 5U | (static_cast<unsigned char>(letter) & 31U);
    return number;
}

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return hashOf(word); }
};
template<class Value>
using ByWord = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

struct PhraseBook::Tables {
    ByWord<Number> numbers;              ///< whole words
    ByWord<Number> prefixes;             ///< "suicid*"
    ByWord<Number> suffixes;             ///< "*krebs"
    ByWord<Number> variants;             ///< "wnat" is also "want"
    std::vector<std::string> words;      ///< by number, with the asterisk
    std::bitset<1U << 15U> prefixStarts; ///< of their first three letters
    std::bitset<1U << 10U> suffixEnds;   ///< of their last two letters
    std::size_t shortestPrefix = 99;
    std::size_t shortestSuffix = 99;

    ByWord<bool> neverMisspelt;
    /// Words before a full stop that may end nothing; see the line ". ..." of docs/hearing.md.
    struct Dots {
        ByWord<bool> abbreviations; ///< true: a sentence may end with it
        ByWord<bool> afterOrdinal;
        ByWord<bool> beforeOrdinal;
    } dots;
    bool dotEndsNothing(std::string_view text, std::size_t at) const;
    std::vector<bool> isJoint; ///< by number: whether another clause begins with it, as with "and"
    std::array<std::vector<std::pair<std::string, Number>>, 26> keys; ///< by their first letter

    std::vector<WordSet> sets;
    std::vector<std::vector<std::uint32_t>> setsOf; ///< by number: sorted
    struct RunStart {
        std::uint32_t set = 0;
        std::uint32_t run = 0;
    };
    std::vector<std::vector<RunStart>> runsOf; ///< by number of the run's first word

    std::vector<Phrase> phrases;
    struct Begin {
        std::uint32_t phrase = 0;
        std::uint32_t rarest = 0; ///< a set that must be there: the one least likely to be
        friend auto operator<=>(const Begin&, const Begin&) = default;
    };
    std::vector<std::vector<Begin>> begins; ///< phrases by the number of a first word
    std::vector<Section> sections;
    std::vector<std::string> languages{std::string()}; ///< of the lists; the first has no name
    std::vector<std::uint64_t> families;               ///< by section: which family, one bit
    std::vector<std::uint64_t> takesBack; ///< by section: of which families "-" lines take back
    ByWord<std::uint32_t> classes;        ///< shared ones: their set
    std::vector<std::string> faults;

    Number numberOf(std::string_view word, Number& also) const;
    /// The beginnings ("kill*") that hold the word, the longest first; `take` says whether to go
    /// on.
    template<class Take>
    void eachBeginning(std::string_view word, const Take& take) const {
        const bool any = prefixStarts.test(lettersOf(word.substr(0, 3)));
        for (std::size_t length = word.size(); any && length >= shortestPrefix; --length)
            if (const auto found = prefixes.find(word.substr(0, length));
                found != prefixes.end() && !take(found->second))
                return;
    }
    /// The same for endings ("*krebs").
    template<class Take>
    void eachEnd(std::string_view word, const Take& take) const {
        const bool any =
            word.size() >= 2 && suffixEnds.test(lettersOf(word.substr(word.size() - 2)));
        for (std::size_t begin = 0; any && begin + shortestSuffix <= word.size(); ++begin)
            if (const auto found = suffixes.find(word.substr(begin));
                found != suffixes.end() && !take(found->second))
                return;
    }
    Number endingOf(std::string_view word, Number& also) const;
    Number spoken(std::string_view word) const;
    std::string plain(std::string_view word) const;
    Number uncovered(std::string_view word) const;
    bool saysLittle(Number number) const;
    Number guess(std::string_view word) const;
    bool holds(std::uint32_t set, Number number) const;
};

/// Reads the lists; the notation is told in docs/hearing.md.
void readLists(std::span<const PhraseList> lists, PhraseBook::Tables& tables);

} // namespace upturn::core
