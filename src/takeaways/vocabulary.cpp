// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "vocabulary.hpp"

#include "characters.hpp"

#include <algorithm>

namespace upturn::takeaways {
namespace {

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'\u2019';
}

/// Bytes of "<b>", "</p>" or "<img ...>" at `at`; 0 for none.
std::size_t tagAt(std::string_view sentence, std::size_t at) {
    constexpr std::size_t longestTag = 80;
    const std::string_view rest = sentence.substr(at, longestTag);
    const std::size_t close = rest.find('>');
    const bool named = rest.size() > 1 && (rest[1] == '/' || (rest[1] >= 'a' && rest[1] <= 'z'));
    return rest.starts_with('<') && named && close != std::string_view::npos ? close + 1 : 0;
}

Word wordFrom(std::string_view small, std::size_t start, std::size_t end,
              const Vocabulary& vocabulary) {
    return {.number = vocabulary.numberOf(small),
            .start = static_cast<std::uint32_t>(start),
            .end = static_cast<std::uint32_t>(end),
            .inIng = small.size() >= 5 && small.ends_with("ing"),
            .inEd = small.size() >= 5 && small.ends_with("ed"),
            .participle = small.size() >= 5 && small.starts_with("ge") &&
                          (small.ends_with("t") || small.ends_with("en"))};
}

} // namespace

std::int32_t Vocabulary::add(std::string_view word) {
    const auto next = static_cast<std::int32_t>(numbers_.size());
    return numbers_.try_emplace(std::string(word), next).first->second;
}

std::int32_t Vocabulary::numberOf(std::string_view word) const {
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? -1 : found->second;
}

std::vector<Word> wordsIn(std::string_view sentence, const Vocabulary& vocabulary,
                          std::size_t most) {
    std::vector<Word> words;
    std::string small;
    std::size_t start = 0;
    std::size_t end = 0;
    for (std::size_t at = 0; at < sentence.size() && words.size() < most;) {
        const Character c = characterAt(sentence, at);
        const std::size_t next = at + std::max(c.bytes, tagAt(sentence, at));
        const bool joins = isApostrophe(c.code) && !small.empty() && next < sentence.size() &&
                           isWordCharacter(characterAt(sentence, next).code);
        if (joins || isWordCharacter(c.code)) {
            if (small.empty())
                start = at;
            appendSmall(small, joins ? U'\'' : c.code);
            end = next;
        } else if (!small.empty()) {
            words.push_back(wordFrom(small, start, end, vocabulary));
            small.clear();
        }
        at = next;
    }
    if (!small.empty() && words.size() < most)
        words.push_back(wordFrom(small, start, end, vocabulary));
    return words;
}

} // namespace upturn::takeaways
