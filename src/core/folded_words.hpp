// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one fold of all that is read for its meaning: small letters, "\u00E4" as "ae" and "\u00DF" as
// "ss", no other accents, whether composed or not; without apostrophes and marks of no width.
// (Search and tags have a fold of their own: there "schon" and "sch\u00F6n" must stay two words.)
// In a header, for a walk along millions of bytes has no time for calls.

#pragma once

#include <upturn/core/utf8.hpp>

#include <QChar>
#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::core {
namespace folding {

inline bool hasNoWidth(char32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2064) ||
           code == 0xFEFF;
}

inline bool isApostrophe(char32_t code) {
    return code == '\'' || code == '`' || code == 0xB4 || code == 0x2018 || code == 0x2019 ||
           code == 0x02BC;
}

inline bool endsSentence(char32_t code) {
    return code == '.' || code == '!' || code == '?' || code == 0x2029;
}

/// Dots in a row: who falls silent for a moment has not ended the sentence.
inline bool isEllipsis(std::string_view text, std::size_t at, char32_t code) {
    return code == 0x2026 || (code == '.' && (text.substr(at + 1, 1) == "." ||
                                              (at > 0 && text.substr(at - 1, 1) == ".")));
}

/// A star between letters stands for one ("su*cide").
inline bool isHiddenLetter(std::string_view text, std::size_t at, const std::string& word) {
    return text[at] == '*' && !word.empty() && at + 1 < text.size() &&
           ((text[at + 1] >= 'a' && text[at + 1] <= 'z') || text[at + 1] == '*');
}

inline bool endsPart(char32_t code) {
    return code == ',' || code == ';' || code == ':' || code == '(' || code == ')' || code == '"' ||
           code == '/' || code == '\n' || (code >= 0x2013 && code <= 0x2015) ||
           (code >= 0x201C && code <= 0x201E) || code == 0xAB || code == 0xBB || code == 0x2028;
}

/// "a\u0308" is the German letter however it came; other marks are left out.
inline void mark(std::string& word, char32_t code) {
    const char before = word.empty() ? ' ' : word.back();
    if (code == 0x308 && (before == 'a' || before == 'o' || before == 'u'))
        word += 'e';
}

/// A small letter that is not ASCII.
inline void append(std::string& word, char32_t code) {
    switch (code) {
    case 0xE4:
        word += "ae";
        return;
    case 0xF6:
        word += "oe";
        return;
    case 0xFC:
        word += "ue";
        return;
    case 0xDF:
        word += "ss";
        return;
    default:
        break;
    }
    if (code >= 0x800) {
        word += '#'; // of another script: a letter, but of no phrase
        return;
    }
    const QString parts = QChar::decomposition(code);
    appendCharacter(word, parts.isEmpty() ? code : parts.front().unicode());
}

inline bool isLetter(char32_t code) {
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
               (code >= '0' && code <= '9');
    return QChar::isLetterOrNumber(code);
}

/// Bytes of blank space before the next line when that is empty or begins with a list mark; it
/// begins with something new then.
inline bool beginsAnew(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r'))
        ++at;
    if (at >= text.size() || text[at] == '\n')
        return true;
    const bool bullet = std::string_view("-*+#").find(text[at]) != std::string_view::npos;
    return bullet || text.substr(at).starts_with("\u2022");
}
} // namespace folding

/// Calls `word` with each word and the bytes it stands at, and `rest` between words where a
/// sentence (true) or a part of one (false) ends, with the byte of the mark. Blank lines and list
/// marks end a sentence, the end of a line and dots in a row only a part.
template<class Word, class Rest>
void walkFolded(std::string_view text, const Word& word, const Rest& rest) {
    using namespace folding;
    std::string small;
    std::size_t first = 0; // of the word
    std::size_t last = 0;
    const auto finish = [&] {
        if (!small.empty())
            word(std::string_view(small), first, last);
        small.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        const std::size_t here = at;
        at += c.bytes;
        const bool begins = small.empty();
        if (c.code < 0x80 && isLetter(c.code)) {
            small += static_cast<char>(c.code >= 'A' && c.code <= 'Z' ? c.code + 32 : c.code);
        } else if (c.code == ' ') {
            finish();
        } else if (c.code == '*' && isHiddenLetter(text, here, small)) {
            small += '*';
        } else if (c.code >= 0x300 && c.code <= 0x36F) {
            mark(small, c.code);
        } else if (hasNoWidth(c.code) || (isApostrophe(c.code) && !small.empty())) {
            continue;
        } else if (c.code >= 0x80 && isLetter(c.code)) {
            append(small, QChar::toLower(c.code));
        } else {
            finish();
            const bool within =
                c.code == '.' && at < text.size() && isLetter(characterAt(text, at).code);
            if (isEllipsis(text, here, c.code))
                rest(false, here);
            else if (endsSentence(c.code))
                rest(!within, here);
            else if (endsPart(c.code))
                rest(c.code == '\n' && beginsAnew(text, at), here);
        }
        if (!small.empty()) {
            first = begins ? here : first;
            last = at;
        }
    }
    finish();
}

} // namespace upturn::core
