// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/word_forms.hpp>

#include <libstemmer.h>

#include <new>

namespace upturn::core {
namespace {

/// A word longer than any is no word; the library counts in int.
constexpr std::size_t longestWord = 200;

/// The stem lies in the stemmer and lives until the next word.
std::string_view stemBy(sb_stemmer* stemmer, std::string_view word) {
    static_assert(sizeof(sb_symbol) == sizeof(char));
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
    if (stem == nullptr)
        throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

} // namespace

void WordForms::Delete::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

WordForms::Stemmer WordForms::stemmerOf(const char* language) {
    Stemmer stemmer(sb_stemmer_new(language, "UTF_8"));
    if (!stemmer)
        throw std::bad_alloc(); // both languages are part of every build of the library
    return stemmer;
}

WordForms::WordForms() = default;

std::string WordForms::stemOf(std::string_view word) const {
    if (word.size() > longestWord)
        return std::string(word);
    // Measured: what one of them leaves, the other hardly harms.
    return std::string(stemBy(german_.get(), stemBy(english_.get(), word)));
}

} // namespace upturn::core
