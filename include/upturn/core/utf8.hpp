// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// UTF-8, one character at a time, without a copy of the text (Unicode 15, table 3-7). In a header,
// because a walk along millions of bytes has no time for calls. Pure; any thread; no errors.

#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::core {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;

    /// False for a byte that is no part of valid UTF-8: U+FFFD, of one byte.
    constexpr bool sound() const { return code != 0xFFFD || bytes != 1; }
};

/// Whether the byte goes on with a character that began before it.
constexpr bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Bytes of the character that `lead` begins, in a text that is valid.
constexpr std::size_t bytesFrom(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Bytes that `code` takes.
constexpr std::size_t bytesOf(char32_t code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

namespace utf8 {

inline constexpr Character broken{0xFFFD, 1};

/// The six bits that the byte at `at` adds to a character, or 64 and more when it adds none.
constexpr char32_t bitsAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) ^ 0x80U : 0xFFU;
}

/// The character that a byte from 0x80 on begins.
constexpr Character longCharacterAt(std::string_view text, std::size_t at) {
    const char32_t lead = static_cast<unsigned char>(text[at]);
    const char32_t second = bitsAt(text, at + 1);
    if (lead < 0xC2 || lead > 0xF4 || second > 0x3F)
        return broken;
    if (lead < 0xE0)
        return {(lead & 0x1FU) << 6U | second, 2};
    const char32_t third = bitsAt(text, at + 2);
    if (third > 0x3F)
        return broken;
    if (lead < 0xF0) {
        const char32_t code = (lead & 0x0FU) << 12U | second << 6U | third;
        const bool pairHalf = code >= 0xD800 && code <= 0xDFFF;
        return code < 0x800 || pairHalf ? broken : Character{code, 3};
    }
    const char32_t fourth = bitsAt(text, at + 3);
    const char32_t code = (lead & 0x07U) << 18U | second << 12U | third << 6U | fourth;
    return fourth > 0x3F || code < 0x10000 || code > 0x10FFFF ? broken : Character{code, 4};
}

} // namespace utf8

/// The character at `at`, which must be within `text`; a NUL is a character like any other.
constexpr Character characterAt(std::string_view text, std::size_t at) {
    const char32_t lead = static_cast<unsigned char>(text[at]);
    return lead < 0x80 ? Character{lead, 1} : utf8::longCharacterAt(text, at);
}

inline void appendCharacter(std::string& to, char32_t code) {
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    if (code < 0x80) {
        to += byte(code);
    } else if (code < 0x800) {
        to += byte(0xC0 | code >> 6);
        to += byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        to += byte(0xE0 | code >> 12);
        to += byte(0x80 | (code >> 6 & 0x3F));
        to += byte(0x80 | (code & 0x3F));
    } else {
        to += byte(0xF0 | code >> 18);
        to += byte(0x80 | (code >> 12 & 0x3F));
        to += byte(0x80 | (code >> 6 & 0x3F));
        to += byte(0x80 | (code & 0x3F));
    }
}

/// How many characters a valid text has.
constexpr std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !continuesCharacter(c); }));
}

/// Whether a valid text may be cut at `at`: a character begins there, or the text ends.
constexpr bool beginsCharacter(std::string_view text, std::size_t at) {
    return at >= text.size() || !continuesCharacter(text[at]);
}

} // namespace upturn::core
