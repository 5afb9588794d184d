// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What characters are to whoever reads sentences.

#pragma once

#include <upturn/core/utf8.hpp>

#include <QChar>

#include <string>

namespace upturn::takeaways {

using core::Character;
using core::characterAt;

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

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

inline void appendSmall(std::string& to, char32_t code) {
    if (code < 0x80)
        to += code >= 'A' && code <= 'Z' ? static_cast<char>(code + 32) : static_cast<char>(code);
    else
        core::appendCharacter(to, QChar::toLower(code));
}

} // namespace upturn::takeaways
