// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fold_table.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>
#include <array>

namespace upturn::core {
namespace {

using foldtable::Kind;

/// What one character is, and what stands for it.
struct Folded {
    Kind kind = Kind::rest;
    const char* as = nullptr; ///< nothing: it stands for itself
};

Folded lookUp(char32_t code) {
    const auto ranges = foldtable::ranges();
    const auto range =
        std::ranges::upper_bound(ranges, code, {}, [](const auto& one) { return one.first; });
    if (range == ranges.begin() || code > std::prev(range)->last)
        return {};
    const auto mappings = foldtable::mappings();
    const auto mapping =
        std::ranges::lower_bound(mappings, code, {}, [](const auto& one) { return one.code; });
    const bool mapped = mapping != mappings.end() && mapping->code == code;
    return {std::prev(range)->kind, mapped ? mapping->as : nullptr};
}

Folded foldedOf(char32_t code) {
    constexpr char32_t near = 0x600; // Latin, Greek, Cyrillic, Hebrew
    static const std::array<Folded, near> table = [] {
        std::array<Folded, near> all;
        for (char32_t c = 0; c < near; ++c)
            all[c] = lookUp(c);
        return all;
    }();
    return code < near ? table[code] : lookUp(code);
}

constexpr bool isAsciiLetter(char32_t code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
}

constexpr bool isAsciiDigit(char32_t code) {
    return code >= '0' && code <= '9';
}

constexpr char small(char32_t code) {
    return static_cast<char>(code >= 'A' && code <= 'Z' ? code + 32 : code);
}

/// Kana with the mark for a voiced sound, or 0.
char32_t voiced(char32_t kana, bool half) {
    const char32_t hiragana = kana >= 0x30A1 ? kana - 0x60 : kana;
    const char32_t shift = kana - hiragana;
    const bool ha = hiragana == 0x306F || hiragana == 0x3072 || hiragana == 0x3075 ||
                    hiragana == 0x3078 || hiragana == 0x307B;
    if (ha)
        return kana + (half ? 2 : 1);
    if (half)
        return 0;
    if (hiragana == 0x3046)
        return 0x3094 + shift;
    const bool odd = hiragana >= 0x304B && hiragana <= 0x3061 && hiragana % 2 == 1;
    const bool even = hiragana == 0x3064 || hiragana == 0x3066 || hiragana == 0x3068;
    return odd || even ? kana + 1 : 0;
}

/// A character that was typed in pieces, as one where the pieces make another letter.
Character composed(std::string_view text, std::size_t at, Character first) {
    if (at + first.bytes >= text.size() ||
        static_cast<unsigned char>(text[at + first.bytes]) < 0xCC)
        return first;
    const Character second = characterAt(text, at + first.bytes);
    const std::size_t both = first.bytes + second.bytes;
    if (second.code == 0x308) {
        constexpr std::u32string_view plain = U"aouAOU";
        constexpr std::u32string_view marked = U"\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC";
        const std::size_t found = plain.find(first.code);
        return found == plain.npos ? first : Character{marked[found], both};
    }
    if (second.code == 0x306 && (first.code == 0x418 || first.code == 0x438))
        return {0x439, both};
    if (second.code == 0x3099 || second.code == 0x309A || second.code == 0xFF9E ||
        second.code == 0xFF9F) {
        const Folded kana = foldedOf(first.code);
        const char32_t whole = kana.as != nullptr ? characterAt(kana.as, 0).code : first.code;
        const bool half = second.code == 0x309A || second.code == 0xFF9F;
        const char32_t made = whole > 0x3040 && whole < 0x3100 ? voiced(whole, half) : 0;
        return made == 0 ? first : Character{made, both};
    }
    constexpr char32_t vowels = 21;
    constexpr char32_t finals = 28;
    if (first.code >= 0x1100 && first.code <= 0x1112 && second.code >= 0x1161 &&
        second.code < 0x1161 + vowels) {
        const char32_t open =
            0xAC00 + ((first.code - 0x1100) * vowels + second.code - 0x1161) * finals;
        if (at + both >= text.size())
            return {open, both};
        const Character third = characterAt(text, at + both);
        if (third.code > 0x11A7 && third.code < 0x11A7 + finals)
            return {open + third.code - 0x11A7, both + third.bytes};
        return {open, both};
    }
    return first;
}

Character letterAt(std::string_view text, std::size_t at) {
    const Character first = characterAt(text, at);
    const bool alone = first.code < 0x80 && !isAsciiLetter(first.code);
    return alone ? first : composed(text, at, first);
}

bool isLetter(char32_t code) {
    if (code < 0x80)
        return isAsciiLetter(code) || isAsciiDigit(code);
    return foldedOf(code).kind == Kind::letter;
}

bool letterStandsAt(std::string_view text, std::size_t at) {
    return at < text.size() && isLetter(characterAt(text, at).code);
}

char umlautOf(char32_t code) {
    return code == 0xE4 || code == 0xC4   ? 'a'
           : code == 0xF6 || code == 0xD6 ? 'o'
           : code == 0xFC || code == 0xDC ? 'u'
                                          : '\0';
}

bool isHyphen(char32_t code) {
    return code == '-' || code == 0x2010 || code == 0x2011;
}

bool isApostrophe(char32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x2BC || code == 0x2018;
}

bool isCurrency(char32_t code) {
    return code == '$' || code == 0xA3 || code == 0xA5 || (code >= 0x20A0 && code <= 0x20CF);
}

/// No word is longer; what is longer is a line of a file, or a key held down.
constexpr std::size_t longestWord = 200;
constexpr std::size_t mostParts = 12;

} // namespace

void Words::begin(std::size_t at) {
    if (run_.parts.size() == run_.count)
        run_.parts.emplace_back();
    WordRun::Part& part = run_.parts[run_.count++];
    part.plain.clear();
    part.german.clear();
    part.begin = part.end = at;
}

void Words::addLetter(std::string_view folded, char umlaut) {
    WordRun::Part& part = open();
    if (part.plain.size() + folded.size() > longestWord)
        return;
    if (umlaut != '\0') {
        if (part.german.empty())
            part.german = part.plain;
        part.german += umlaut;
        part.german += 'e';
    } else if (!part.german.empty()) {
        part.german += folded;
    }
    part.plain += folded;
}

/// All letters and digits of ASCII from `at` on, one at least; where they end. The last may still
/// get a mark.
std::size_t Words::addAscii(std::size_t at) {
    const auto isPlain = [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return isAsciiLetter(code) || isAsciiDigit(code);
    };
    std::size_t end = at + 1;
    while (end < text_.size() && isPlain(text_[end]))
        ++end;
    constexpr unsigned char marks = 0xCC; // what begins with it may be one
    if (end > at + 1 && end < text_.size() && static_cast<unsigned char>(text_[end]) >= marks)
        --end;
    std::array<char, longestWord> letters; // NOLINT(*-member-init): as many as are read are written
    const std::size_t count = std::min(end - at, longestWord);
    for (std::size_t i = 0; i < count; ++i)
        letters[i] = small(static_cast<unsigned char>(text_[at + i]));
    WordRun::Part& part = open();
    const std::size_t room = longestWord - std::min(part.plain.size(), longestWord);
    part.plain.append(letters.data(), std::min(count, room));
    if (!part.german.empty())
        part.german.append(letters.data(), std::min(count, room));
    return end;
}

/// Whether the character joins the part before it and the letters behind it into one word.
bool Words::join(char32_t code, std::size_t at, std::size_t after) {
    if (run_.count == 0 || run_.count >= mostParts || after >= text_.size())
        return false;
    const bool numeric = (code == '.' || code == ',' || code == ':') && at > 0 &&
                         isAsciiDigit(static_cast<unsigned char>(text_[at - 1])) &&
                         isAsciiDigit(static_cast<unsigned char>(text_[after]));
    if (!numeric && !((isHyphen(code) || isApostrophe(code)) && letterStandsAt(text_, after)))
        return false;
    joints_.push_back(numeric ? (code == ':' ? ':' : '.') : '-');
    begin(after);
    return true;
}

/// The signs that belong to the word that ends at `at`; where they end.
std::size_t Words::signsAfter(std::size_t at) {
    std::size_t end = at;
    while (end < text_.size() && end - at < 2 && text_[end] == '+')
        ++end;
    if (end == at && end < text_.size()) {
        const Character c = characterAt(text_, end);
        const bool number = isAsciiDigit(static_cast<unsigned char>(text_[at - 1]));
        if (c.code == '#' || (number && (c.code == '%' || isCurrency(c.code))))
            end += c.bytes;
    }
    if (end == at || letterStandsAt(text_, end))
        return at;
    suffix_ = text_.substr(at, end - at);
    return end;
}

const WordRun* Words::finish() {
    run_.number = false;
    run_.joined.clear();
    run_.marked.clear();
    if (run_.count > 1) {
        for (std::size_t i = 0; i < run_.count; ++i) {
            if (i > 0 && joints_[i - 1] != '-')
                run_.joined += joints_[i - 1];
            run_.number = run_.number || (i > 0 && joints_[i - 1] != '-');
            run_.joined += run_.parts[i].plain;
        }
        if (run_.joined.size() > longestWord)
            run_.joined.clear();
    }
    if (!prefix_.empty() || !suffix_.empty())
        run_.marked =
            prefix_ + (run_.joined.empty() ? run_.parts.front().plain : run_.joined) + suffix_;
    return &run_;
}

bool Words::takeSingle(std::string_view folded, std::size_t at, std::size_t end) {
    if (folded.empty())
        return false;
    const std::size_t bytes = bytesFrom(folded.front());
    run_.single = true;
    begin(at);
    open().plain = folded.substr(0, bytes);
    open().end = end;
    left_ = folded.substr(bytes);
    leftBegin_ = at;
    leftEnd_ = end;
    return true;
}

const WordRun* Words::next() {
    run_.count = 0;
    run_.single = false;
    prefix_.clear();
    suffix_.clear();
    joints_.clear();
    if (takeSingle(left_, leftBegin_, leftEnd_))
        return finish();
    while (at_ < text_.size()) {
        const std::size_t here = at_;
        const auto byte = static_cast<unsigned char>(text_[here]);
        Character c{byte, 1};
        if (byte >= 0x80 || isAsciiLetter(byte))
            c = letterAt(text_, here);
        const std::size_t after = here + c.bytes;
        if (c.code < 0x80 && (isAsciiLetter(c.code) || isAsciiDigit(c.code))) {
            if (run_.count == 0) {
                begin(here);
                if (before_ == '#' || before_ == '@' ||
                    (isCurrency(before_) && isAsciiDigit(c.code)))
                    appendCharacter(prefix_, before_);
            }
            at_ = open().end = addAscii(here);
            continue;
        }
        if (byte == ' ') { // most of what is no letter
            at_ = after;
            before_ = ' ';
            if (run_.count > 0)
                return finish();
            continue;
        }
        const Folded folded = c.code < 0x80 ? Folded{} : foldedOf(c.code);
        if (folded.kind == Kind::gone || (folded.as != nullptr && *folded.as == '\0')) {
            at_ = after;
            if (run_.count > 0)
                open().end = after;
            continue;
        }
        const std::string_view itself = text_.substr(here, c.bytes);
        std::string made;
        std::string_view as = folded.as != nullptr ? std::string_view(folded.as) : itself;
        if (folded.as == nullptr && c.bytes != bytesOf(c.code)) { // it was typed in pieces
            appendCharacter(made, c.code);
            as = made;
        }
        if (folded.kind == Kind::letter) {
            if (run_.count == 0) {
                begin(here);
                if (before_ == '#' || before_ == '@')
                    appendCharacter(prefix_, before_);
            }
            addLetter(as, umlautOf(c.code));
            at_ = open().end = after;
            continue;
        }
        if (folded.kind != Kind::rest) {
            if (run_.count > 0) {
                before_ = 'a';
                return finish(); // what was read here is read again
            }
            at_ = after;
            before_ = ' ';
            if (made.empty()) {
                takeSingle(as, here, after);
            } else {
                takeSingle(made, here, after);
                left_ = {};
            }
            return finish();
        }
        if (join(c.code, here, after)) {
            at_ = after;
            continue;
        }
        if (run_.count > 0) {
            at_ = signsAfter(here);
            before_ = 'a';
            return finish();
        }
        // A sign right behind a word is not one before the next.
        const bool behindWord = here > 0 && before_ == 'a';
        before_ = behindWord ? ' ' : c.code;
        at_ = after;
    }
    if (run_.count == 0)
        return nullptr;
    before_ = ' ';
    return finish();
}

namespace {

struct NameKeys {
    std::string plain;
    std::string german;
};

NameKeys keysOf(std::string_view name) {
    NameKeys keys;
    bool umlauts = false;
    bool blank = false;
    const auto add = [&](std::string_view plain, std::string_view german) {
        if (blank && !keys.plain.empty()) {
            keys.plain += '_';
            keys.german += '_';
        }
        blank = false;
        keys.plain += plain;
        keys.german += german;
    };
    name = bareTag(name);
    for (std::size_t at = 0; at < name.size();) {
        const Character c = letterAt(name, at);
        const std::string_view itself = name.substr(at, c.bytes);
        at += c.bytes;
        if (c.code < 0x80) {
            if (c.code <= ' ' || c.code == '_' || c.code == 0x7F) {
                blank = true;
                continue;
            }
            const char letter = small(c.code);
            add({&letter, 1}, {&letter, 1});
            continue;
        }
        const Folded folded = foldedOf(c.code);
        if (folded.kind == Kind::gone)
            continue;
        if (c.code == 0xA0 || (c.code >= 0x2000 && c.code <= 0x200A) || c.code == 0x3000) {
            blank = true;
            continue;
        }
        std::string as(folded.as != nullptr ? std::string_view(folded.as) : itself);
        if (folded.as == nullptr && c.bytes != bytesOf(c.code)) {
            as.clear();
            appendCharacter(as, c.code);
        }
        const char umlaut = umlautOf(c.code);
        umlauts = umlauts || umlaut != '\0';
        add(as, umlaut != '\0' ? std::string{umlaut, 'e'} : as);
    }
    if (!umlauts)
        keys.german.clear();
    return keys;
}

} // namespace

std::string nameKey(std::string_view name) {
    return keysOf(name).plain;
}

std::string germanNameKey(std::string_view name) {
    return keysOf(name).german;
}

bool sameName(std::string_view a, std::string_view b) {
    if (a == b)
        return true;
    const NameKeys first = keysOf(a);
    const NameKeys second = keysOf(b);
    return first.plain == second.plain || (!first.german.empty() && first.german == second.plain) ||
           (!second.german.empty() && first.plain == second.german);
}

std::string_view bareTag(std::string_view tag) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!tag.empty() && blank(tag.back()))
        tag.remove_suffix(1);
    std::string_view bare = tag;
    while (!bare.empty() && (blank(bare.front()) || bare.front() == '#'))
        bare.remove_prefix(1);
    while (!tag.empty() && blank(tag.front()))
        tag.remove_prefix(1);
    return bare.empty() ? tag : bare;
}

std::vector<std::string> hashtagsOf(std::string_view text) {
    std::vector<std::string> tags;
    Words words(text);
    while (const WordRun* run = words.next()) {
        if (!run->marked.starts_with('#'))
            continue;
        const std::string tag(text.substr(run->begin(), run->end() - run->begin()));
        const bool number = std::ranges::all_of(tag, [](char c) { return c >= '0' && c <= '9'; });
        const bool known =
            std::ranges::any_of(tags, [&](const std::string& one) { return sameName(one, tag); });
        if (!number && !known)
            tags.push_back(tag);
    }
    return tags;
}

} // namespace upturn::core
