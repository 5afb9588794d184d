// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Characters of valid UTF-8, one at a time, without a copy of the text.

#pragma once

#include <QChar>

#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::takeaways {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

inline Character characterAt(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < utf8.size() ? static_cast<unsigned char>(utf8[at + i]) & 0x3FU : 0U;
    };
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80)
        return {lead, 1};
    if (lead < 0xE0)
        return {static_cast<char32_t>((lead & 0x1FU) << 6 | byte(1)), 2};
    if (lead < 0xF0)
        return {static_cast<char32_t>((lead & 0x0FU) << 12 | byte(1) << 6 | byte(2)), 3};
    return {static_cast<char32_t>((lead & 0x07U) << 18 | byte(1) << 12 | byte(2) << 6 | byte(3)),
            4};
}

inline bool isWordCharacter(char32_t code) {
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
               (code >= '0' && code <= '9');
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

/// Scripts without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
inline bool isUnspaced(char32_t code) {
    return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0x20000 && code <= 0x3FFFF) ||
           (code >= 0x0E00 && code <= 0x0EFF) || (code >= 0x1000 && code <= 0x109F) ||
           (code >= 0x1780 && code <= 0x17FF) || (code >= 0xF900 && code <= 0xFAFF);
}

/// Emoji and their modifiers, dingbats, arrows.
inline bool isPicture(char32_t code) {
    return (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0x2600 && code <= 0x27BF) ||
           (code >= 0x2B00 && code <= 0x2BFF) || code == 0xFE0F || code == 0x200D;
}

inline void appendUtf8(std::string& to, char32_t code) {
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

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

inline void appendSmall(std::string& to, char32_t code) {
    if (code < 0x80)
        to += code >= 'A' && code <= 'Z' ? static_cast<char>(code + 32) : static_cast<char>(code);
    else
        appendUtf8(to, QChar::toLower(code));
}

} // namespace upturn::takeaways
