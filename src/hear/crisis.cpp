// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E10: danger to oneself.

#include "ear.hpp"

#include <algorithm>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isCrisis(const Hit& hit) {
    return book().of(hit).kind == Meaning::Kind::crisis;
}

/// A misspelt word alone says little; it counts where the sentence speaks of oneself or a second
/// cue stands beside it.
bool isBorneOut(const Heard& heard, const Hit& hit) {
    for (const Hit& other : heard.hits)
        if (isCrisis(other) && !sharesWord(other, hit))
            return true;
    const Clause& clause = heard.clauseOf(hit);
    return std::any_of(
        heard.words.begin() + clause.first, heard.words.begin() + clause.last,
        [](const PhraseBook::Spot& word) { return book().is(word, book().words.self); });
}

} // namespace

Alarm alarmOf(const Heard& heard) {
    Alarm alarm = Alarm::none;
    for (const Hit& hit : heard.hits) {
        if (!isCrisis(hit))
            continue;
        const bool doubtful = hit.guessed && !isBorneOut(heard, hit);
        alarm = std::max(alarm, doubtful ? Alarm::unsure : book().of(hit).alarm);
    }
    return alarm;
}

bool hasLine(const Heard& heard) {
    return std::any_of(heard.hits.begin(), heard.hits.end(),
                       [](const Hit& hit) { return book().of(hit).kind == Meaning::Kind::line; });
}

Alarm alarmIn(std::string_view text) {
    return alarmOf(Heard(text));
}

} // namespace upturn::hear
