// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that run from right to left, within a sentence or a row that does not.

#pragma once

#include <upturn/core/utf8.hpp>

#include <string>
#include <string_view>

namespace upturn::core {

/// Letters and marks of Hebrew, Arabic and their neighbours.
constexpr bool isRightToLeft(char32_t code) {
    return (code >= 0x0590 && code <= 0x08FF) || code == 0x200F ||
           (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC) ||
           (code >= 0x10800 && code <= 0x10FFF) || (code >= 0x1E800 && code <= 0x1EFFF);
}

inline bool holdsRightToLeft(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Character one = characterAt(text, at);
        at += one.bytes;
        if (isRightToLeft(one.code))
            return true;
    }
    return false;
}

/// Words of a person as a part of another sentence: where some of them run from right to left they
/// are kept apart (U+2068, U+2069), so that the marks around them stay where they are.
inline std::string isolated(std::string words) {
    return holdsRightToLeft(words) ? "\u2068" + words + "\u2069" : words;
}

} // namespace upturn::core
