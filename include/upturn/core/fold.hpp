// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one fold of whatever a person looks for by its words: search, tags, causes, areas, feelings.
//
// Small and large letters are one. Marks are left out in Latin, Greek and Cyrillic (but not of the
// letter "\u0439"), and so are Hebrew points and Arabic vowel signs; a letter with a stroke or a
// hook is its base. In scripts where marks are letters (Indic, Thai, Lao, Khmer, Burmese, kana,
// Hangul) nothing is left out. German "\u00E4" is "a", and beside that "ae". By a table of our own
// (tools/make_fold_table), so that it is the same on every computer and for ever: what is kept in
// an index is found again by the very same letters alone.
// (What is read for its meaning has a fold of its own: folded_words.hpp.)
//
// Pure; any thread; no errors.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

/// Another table or another rule is another version: whoever keeps what was folded notes it.
inline constexpr int foldVersion = 1;

/// A word of a text, or several that are written as one: "e-mail", "don't", "C++", "3.14".
struct WordRun {
    struct Part {
        std::string plain;
        std::string german; ///< with "ae" for "\u00E4"; empty where that is no other word
        std::size_t begin = 0;
        std::size_t end = 0; ///< bytes of the text
    };
    std::vector<Part> parts; ///< the first `count` are of this run, one at least
    std::size_t count = 0;
    std::string joined;  ///< of several parts: "email", "dont", "3.14"; else empty
    std::string marked;  ///< with its signs: "c++", "#late", "$40", "100%"; empty without
    bool single = false; ///< a letter of a script without blanks between words, or a picture
    bool number = false; ///< joined as one number or time: its parts alone are another thing

    const Part& part(std::size_t i) const { return parts[i]; }
    std::size_t begin() const { return parts.front().begin; }
    std::size_t end() const { return parts[count - 1].end; }
};

/// Walks along the words of a text.
class Words {
  public:
    explicit Words(std::string_view text)
        : text_(text) {}
    /// The next run, which lives until the next call; nothing at the end.
    const WordRun* next();

  private:
    void begin(std::size_t at);
    WordRun::Part& open() { return run_.parts[run_.count - 1]; }
    void addLetter(std::string_view folded, char umlaut);
    std::size_t addAscii(std::size_t at);
    bool join(char32_t code, std::size_t at, std::size_t after);
    std::size_t signsAfter(std::size_t at);
    const WordRun* finish();
    bool takeSingle(std::string_view folded, std::size_t at, std::size_t end);

    std::string_view text_;
    std::size_t at_ = 0;
    char32_t before_ = ' '; ///< the character before the run
    std::string_view left_; ///< of a character that stands for several
    std::size_t leftBegin_ = 0;
    std::size_t leftEnd_ = 0;
    WordRun run_;
    std::string prefix_;
    std::string suffix_;
    std::vector<char> joints_; ///< what stood between the parts: '-', '.' or ':'
};

/// By which names are compared: tags, causes, areas, feelings. Several blanks are one, a "#" before
/// it does not count, other signs do ("C++" is not "C").
std::string nameKey(std::string_view name);
/// The same with "ae" for "\u00E4"; empty where that is no other name.
std::string germanNameKey(std::string_view name);
bool sameName(std::string_view a, std::string_view b);
/// As it is kept: without blanks around it, and without the "#" by which it is told in a text.
std::string_view bareTag(std::string_view tag);
/// The "#words" of a text, without "#", each once, in their order.
std::vector<std::string> hashtagsOf(std::string_view text);

} // namespace upturn::core
