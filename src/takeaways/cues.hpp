// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The cue lists of resources/takeaways/cues.json, ready to be looked up.

#pragma once

#include "phrase_book.hpp"
#include "vocabulary.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace upturn::takeaways {

struct Language {
    /// What a word is, one bit each.
    enum Role : std::uint16_t {
        functionWord = 1,
        lead = 2,
        imperative = 4,
        blocker = 8,
        past = 16,
        notPast = 32,
        firstPerson = 64,
        present = 128,
        self = 256,
        beforeParticiple = 512,
        negation = 1024,
    };

    std::string name;                 ///< "en"
    PhraseBook cues;                  ///< families are signals
    PhraseBook headings;              ///< families are indices into Cues::sections
    std::vector<std::uint16_t> roles; ///< by the word's number
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> contractions; ///< "I'm": "I am"

    bool is(const Word& word, Role role) const {
        return word.number >= 0 && static_cast<std::size_t>(word.number) < roles.size() &&
               (roles[static_cast<std::size_t>(word.number)] & role) != 0;
    }
};

struct Cues {
    Vocabulary vocabulary;
    std::vector<Language> languages;
    std::vector<std::string> sections; ///< what a heading may ask for, named as `yields`

    /// The language most of whose function words are among `words`; `usual` when none leads.
    const Language& languageOf(std::span<const Word> words, const Language& usual) const;
    const Language& languageNamed(std::string_view name) const; ///< the first one for others
};

/// The words with each contraction replaced by the words it stands for, all at its place.
std::vector<Word> spelledOut(const std::vector<Word>& words, const Language& language);

/// Read at the first call. Any thread.
const Cues& cues();

} // namespace upturn::takeaways
