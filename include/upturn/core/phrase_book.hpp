// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lists of wording, found in a text: the one reader of all lists in resources/crisis and
// resources/hear, whose notation is told in docs/hearing.md. Immutable once made; any thread.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

/// A list as it stands in its file.
struct PhraseList {
    std::string_view name;
    std::string_view bytes;
    /// Its @classes serve the lists after it, too; otherwise they end with their list.
    bool shared = false;
    /// The section of what stands before the first section line.
    std::string_view section = {};
};

class PhraseBook {
  public:
    using Number = std::int32_t; ///< of a word that stands in a list
    static constexpr Number unknown = -1;
    static constexpr Number pause = -2; ///< a comma, a bracket, the end of a line
    static constexpr Number stop = -3;  ///< the end of a sentence

    /// A word of a text, or a mark between words.
    struct Spot {
        Number number = unknown;
        Number also = unknown;    ///< another way to read it: an ending, a variant
        Number guessed = unknown; ///< the key word it may be a misspelling of
        std::uint32_t first = 0;  ///< bytes of the text
        std::uint32_t last = 0;
    };
    using Reading = std::vector<Spot>; ///< ends with a stop

    /// Words `first` up to but without `last` of a reading match a phrase.
    struct Hit {
        std::uint32_t phrase = 0;
        std::uint32_t section = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        bool always = false;  ///< nothing around it takes it back ("!")
        bool guessed = false; ///< it needs a word that is misspelt
        bool ran = false;     ///< it took words in a row, as "not_any_more", for one place
    };

    /// The words of a section line: "[loss strong]" is {"loss", "strong"}.
    using Section = std::vector<std::string>;

    /// A class that no line has defined, or an unknown mark at the beginning of a line, is a fault
    /// of the list: it is left out and told by `faults`.
    explicit PhraseBook(std::span<const PhraseList> lists);
    PhraseBook(PhraseBook&&) noexcept;
    ~PhraseBook();

    Reading read(std::string_view text) const;
    /// In the order of the words. What a harmless phrase shares a word with is left out.
    std::vector<Hit> find(const Reading& words) const;
    /// Whether there is any.
    bool isIn(std::string_view text) const;

    const std::vector<Section>& sections() const;
    /// Of the lists, as their names say it: "en" of "loss.en.txt". The first, "", is of those that
    /// don't say it.
    const std::vector<std::string>& languages() const;
    /// Of the list a hit comes from: which of them.
    std::uint32_t languageOf(const Hit& hit) const;
    /// Whether the word is a member of the class; false when there is no such class.
    bool isOf(const Spot& word, std::uint32_t wordClass) const;
    /// Whether another clause begins with the word, as with "and" (a "&" line of a list).
    bool joins(const Spot& word) const;
    /// The class to ask `isOf` for, which sees its single words only: "kin" of a shared list,
    /// "illness.en/ill" of another.
    std::uint32_t classNamed(std::string_view name) const;
    /// Whether the phrase itself asks for a word of the class; within words in a row only where
    /// it took some.
    bool mentions(const Hit& hit, std::uint32_t wordClass) const;
    /// Whether the phrase asks for this word; one that stands in a gap of it ("..") is any word.
    bool asksFor(const Hit& hit, const Spot& word) const;
    /// How many different members a class has, those of classes within it included.
    std::size_t membersOf(std::string_view name) const;
    const std::vector<std::string>& faults() const;

    struct Tables; ///< of the sources in src/core

  private:
    std::unique_ptr<Tables> tables_;
};

/// The words of a text as the lists see them: small letters, "ae" for "\u00E4".
std::vector<std::string> foldedWords(std::string_view text);

} // namespace upturn::core
