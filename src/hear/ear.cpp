// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ear.hpp"

#include <algorithm>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isBut(std::string_view word) {
    constexpr std::string_view buts[] = {"but",     "aber", "doch", "sondern", "yet",
                                         "However", "But",  "Aber", "Doch"};
    return std::find(std::begin(buts), std::end(buts), word) != std::end(buts);
}

} // namespace

bool sharesWord(const Hit& a, const Hit& b) {
    return a.first < b.last && b.first < a.last;
}

Heard::Heard(std::string_view of)
    : text(of)
    , words(book().phrases.read(of))
    , hits(book().phrases.find(words)) {
    Clause clause;
    const auto end = [&](std::uint32_t at, bool but) {
        clause.last = at;
        if (clause.last > clause.first)
            clauses.push_back(clause);
        clause.first = at;
        clause.behindBut = but;
    };
    for (std::uint32_t at = 0; at < words.size(); ++at) {
        const PhraseBook::Spot& word = words[at];
        if (word.number == PhraseBook::stop ||
            (word.number == PhraseBook::pause && text.substr(word.first, 1) == ";")) {
            end(at, false);
            clause.first = at + 1;
        } else if (isBut(text.substr(word.first, word.last - word.first))) {
            end(at, true);
        }
    }
    if (clauses.empty())
        clauses.push_back({});
}

const Clause& Heard::clauseOf(const Hit& hit) const {
    const auto found = std::upper_bound(
        clauses.begin(), clauses.end(), hit.first,
        [](std::uint32_t word, const Clause& clause) { return word < clause.last; });
    return found == clauses.end() ? clauses.back() : *found;
}

bool Heard::near(const Hit& hit, std::uint32_t back,
                 const std::vector<std::uint32_t>& anyOf) const {
    for (const std::uint32_t one : anyOf)
        if (book().phrases.mentions(hit, one))
            return false;
    std::uint32_t at = hit.first;
    for (std::uint32_t left = back; at > 0 && left > 0; --left) {
        const PhraseBook::Spot& word = words[at - 1];
        if (word.number == PhraseBook::stop)
            break;
        --at;
        if (word.number == PhraseBook::pause && back <= 3)
            break;
        if (book().is(word, anyOf))
            return true;
    }
    for (at = hit.first; at < hit.last; ++at)
        if (book().is(words[at], anyOf))
            return true;
    return false;
}

} // namespace upturn::hear
