// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ear.hpp"

#include <upturn/hear/beliefs.hpp>

#include <algorithm>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isLimited(const Heard& heard, const std::vector<std::uint32_t>& sentences, const Hit& belief) {
    return std::ranges::any_of(heard.hits, [&](const Hit& hit) {
        return book().of(hit).kind == Meaning::Kind::limit &&
               sentences[hit.first] == sentences[belief.first] &&
               !book().phrases.asksFor(belief, heard.words[hit.first]);
    });
}

/// "Crying is not weakness", "don't give up on people": but for what denies by itself. What is
/// heavy in any situation has denials of its own in the lists.
bool isDenied(const Heard& heard, const Hit& belief) {
    constexpr std::uint32_t wordsBefore = 2;
    return heard.near(belief, wordsBefore, book().words.not_);
}

} // namespace

std::optional<HeavySentence> heavySentenceIn(std::string_view text) {
    const Heard heard(beginningOf(text));
    const std::vector<std::uint32_t> sentences = heard.sentences();
    for (const Hit& hit : heard.hits) {
        const Meaning& meaning = book().of(hit);
        if (meaning.kind != Meaning::Kind::belief ||
            (!meaning.strong && (isLimited(heard, sentences, hit) || isDenied(heard, hit))))
            continue;
        const Clause& clause = heard.clauseOf(hit);
        std::uint32_t last = std::max(clause.last, hit.last);
        while (last > clause.first + 1 && heard.words[last - 1].number <= PhraseBook::pause)
            --last;
        return HeavySentence{heard.words[clause.first].first, heard.words[last - 1].last};
    }
    return std::nullopt;
}

} // namespace upturn::hear
