// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A sentence as the scorer reads it.

#pragma once

#include "cues.hpp"
#include "phrase_book.hpp"
#include "signals.hpp"

#include <string_view>
#include <vector>

namespace upturn::takeaways {

inline constexpr std::size_t fewestWords = 4;
inline constexpr std::size_t mostWords = 80;

struct Reading {
    std::vector<Word> words;
    std::size_t start = 0;      ///< the word after labels and leads
    std::vector<Match> matches; ///< of cue families; families are signals
    Signals signals{};
    double length = 0; ///< in words; two characters of a script without spaces count as one

    /// Long enough to be a thought, short enough to be kept in mind, and no name that a person
    /// calls themselves: "I am a failure" is nothing to meet again.
    bool proposable() const {
        return length >= fewestWords && length <= mostWords && at(signals, Signal::selfLabel) == 0;
    }
};

/// `usual` is the language of the text around it.
Reading readingOf(std::string_view sentence, const Language& usual);

/// "Here is what I learned." speaks for the sentence after it, "That is my takeaway." for the one
/// before: marks those. The readings are of neighbouring sentences, in order.
void markAnnounced(std::vector<Reading>& readings);

} // namespace upturn::takeaways
