// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the search index holds of a text. FTS5 asks for it by the name "upturn":
//
//     upturn words   the folded words in their places; at the place of a word also its other forms
//                    in writing: "email" for "e-mail", "c++" beside "c", "aerger" beside "arger"
//     upturn near    of each word its beginnings of one to three letters ("^abc"), what is inside
//                    in threes ("bcd", of Hangul also in twos), and its stem ("=abc")
//     upturn grams   of one word itself ("=abc") and all its threes: which words hold a part
//
// A text that begins with \x1f is a list of names, "\x1ftags:Running late\x1f...", and each is one
// token by its key. What is looked for is built by ourselves, so a query is taken as it is: tokens
// with blanks between them, \x1e between those of one place.

#pragma once

#include <upturn/core/word_forms.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

struct sqlite3;

namespace upturn::store {

/// What a part of a word is looked for by: its letters in threes, or in twos where all is Hangul
/// and it has but two.
std::vector<std::string> gramsOf(std::string_view letters);
/// Letters by the bytes they take.
std::vector<std::string_view> lettersOf(std::string_view word);
bool isHangul(std::string_view letter);

/// From so many letters on a word is among those that are searched for parts.
inline constexpr std::size_t shortestWithParts = 4;

/// The tokenizers of one connection, and what they share. Lives as long as the connection.
class SearchTokenizer {
  public:
    /// Throws when this SQLite has no FTS5.
    explicit SearchTokenizer(sqlite3* db);
    SearchTokenizer(const SearchTokenizer&) = delete;
    SearchTokenizer& operator=(const SearchTokenizer&) = delete;
    ~SearchTokenizer() = default;

    using WordSet = std::unordered_set<std::string>;
    /// Into which the words of documents go that hold parts; nullptr: nowhere.
    void collectInto(WordSet* words) {
        collected_ = words;
        ++set_;
    }

    std::string stemOf(std::string_view word) const { return forms_.stemOf(word); }

    /// What FTS5 calls.
    using Take = int (*)(void* context, int flags, const char* token, int size, int start, int end);
    int words(std::string_view text, void* context, Take take);
    int near(std::string_view text, void* context, Take take);
    static int grams(std::string_view word, void* context, Take take);

  private:
    /// What a word is nearly found by, once it was looked at; each token has a number.
    struct Word {
        std::vector<std::uint32_t> tokens;
        std::uint64_t round = 0;     ///< of the text that had it last
        std::uint64_t collected = 0; ///< of the set it went into last
    };
    struct Token {
        std::string bytes;
        std::uint64_t round = 0;
    };
    Word& wordOf(const std::string& word);
    std::uint32_t numberOf(std::string token);
    int nearOf(const std::string& word, void* context, Take take);

    core::WordForms forms_;
    std::unordered_map<std::string, Word> words_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<Token> tokens_;
    /// Most words of a text are among the few that all texts have.
    struct Recent {
        std::uint64_t hash = 0;
        Word* what = nullptr;
    };
    std::vector<Recent> recent_;
    std::uint64_t round_ = 0;
    std::uint64_t set_ = 0;
    WordSet* collected_ = nullptr;
};

/// By which an index says by what rules it was made: another mark, and it is made anew.
const std::string& searchMark();

/// The token of a name, as "tags" and the key of "Running late".
std::string nameToken(std::string_view of, std::string_view key);

} // namespace upturn::store
