// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stories.hpp"

#include <algorithm>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isBorder(const PhraseBook::Spot& word) {
    return word.number == PhraseBook::stop || word.number == PhraseBook::pause ||
           book().phrases.joins(word);
}

} // namespace

Stories::Stories(const Heard& heard)
    : heard_(heard) {
    for (const Hit& hit : heard.hits) {
        const Meaning& meaning = book().of(hit);
        if (meaning.kind != Meaning::Kind::fiction)
            continue;
        if (sentences_.empty())
            sentences_ = heard.sentences();
        named_.push_back({hit.first, hit.last});
        told_.insert(sentences_[hit.first]);
        if (!meaning.song)
            played_.insert(sentences_[hit.first]);
    }
    ofNobody_ = played_;
    for (std::size_t at = 0; at < heard.words.size() && !ofNobody_.empty(); ++at)
        if (book().is(heard.words[at], book().words.self))
            ofNobody_.erase(sentences_[at]);
}

bool Stories::isNear(const Hit& hit) const {
    return !told_.empty() && told_.contains(sentences_[hit.first]);
}

bool Stories::holdsAct(const Hit& hit) const {
    if (!isNear(hit))
        return false;
    const Words words = toldIn(hit);
    const bool isAnothers = has(words, book().words.somebody);
    if (!ofNobody_.contains(sentences_[hit.first]))
        return isAnothers && !has(words, book().words.own);
    // Who leaves out the "I" is in a story only where the story is in the clause.
    return isAnothers || std::any_of(named_.begin(), named_.end(), [&](const Words& name) {
               return words.first < name.second && name.first < words.second;
           });
}

bool Stories::holdsEvent(const Hit& hit) const {
    return isNear(hit) && played_.contains(sentences_[hit.first]) &&
           !has(toldIn(hit), book().words.own);
}

Stories::Words Stories::clauseAround(const Hit& hit) const {
    Words clause{hit.first, hit.last};
    while (clause.first > 0 && !isBorder(heard_.words[clause.first - 1]))
        --clause.first;
    if (isBorder(heard_.words[clause.second - 1])) // a phrase may ask for the "and" behind it
        return clause;
    while (clause.second < heard_.words.size() && !isBorder(heard_.words[clause.second]))
        ++clause.second;
    return clause;
}

Stories::Words Stories::toldIn(const Hit& hit) const {
    Words clause = clauseAround(hit);
    for (const Words& words : named_)
        if (clause.first <= words.first && words.second <= hit.first)
            clause.first = words.first;
    return clause;
}

bool Stories::has(const Words& words, const std::vector<std::uint32_t>& anyOf) const {
    return std::any_of(heard_.words.begin() + words.first, heard_.words.begin() + words.second,
                       [&](const PhraseBook::Spot& word) { return book().is(word, anyOf); });
}

} // namespace upturn::hear
