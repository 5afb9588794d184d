// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which words are forms of one word: "meeting", "meetings", "meet"; "Fehler", "Fehlern". By the
// Snowball stemmers; docs/decisions/0011-word-forms.md has what was measured.

#pragma once

#include <memory>
#include <string>
#include <string_view>

// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the library's
struct sb_stemmer;

namespace upturn::core {

/// The stemmers of English and German. Making one costs a microsecond, so make it where it is
/// needed. Thread-safety: one object, one thread.
class WordForms {
  public:
    WordForms();

    /// What all forms of a word in small letters share, whichever of the languages it is of: to
    /// compare, not to show, and not to keep, for another version of the library may answer
    /// otherwise. Words of other languages mostly stay as they are.
    std::string stemOf(std::string_view word) const;

  private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const;
    };
    using Stemmer = std::unique_ptr<sb_stemmer, Delete>;
    static Stemmer stemmerOf(const char* language);

    Stemmer english_ = stemmerOf("english");
    Stemmer german_ = stemmerOf("german");
};

} // namespace upturn::core
