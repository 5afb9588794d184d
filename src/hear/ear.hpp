// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One text, read once: its words, its clauses and what stands in them of the lists.

#pragma once

#include "lists.hpp"

#include <string_view>
#include <vector>

namespace upturn::hear {

using Hit = core::PhraseBook::Hit;

struct Clause {
    std::uint32_t first = 0; ///< words
    std::uint32_t last = 0;
    bool behindBut = false;
};

struct Heard {
    std::string_view text;
    core::PhraseBook::Reading words;
    std::vector<Hit> hits;
    std::vector<Clause> clauses;

    explicit Heard(std::string_view of);

    const Clause& clauseOf(const Hit& hit) const;
    /// By word: which sentence it stands in.
    std::vector<std::uint32_t> sentences() const;
    /// A word of the classes from `back` words before the hit to its end, in its sentence. What the
    /// phrase itself asks for does not count.
    bool near(const Hit& hit, std::uint32_t back, const std::vector<std::uint32_t>& anyOf) const;
};

bool sharesWord(const Hit& a, const Hit& b);

/// A longer text is read to its end for danger alone: what kind of thing it is, it says before.
std::string_view beginningOf(std::string_view text);

Alarm alarmOf(const Heard& heard);
/// Of the whole, of which the beginning is heard already.
Alarm alarmOf(const Heard& beginning, std::string_view whole);
/// A hint of danger other than a means: enough to ask where the person gave the greatest weight.
bool hasHeavyHint(const Heard& heard);
bool hasLine(const Heard& heard);
/// "I want to be with her": grave where somebody died.
bool wantsToJoin(const Heard& heard);
Appraisal appraise(const Heard& text, const Heard& title, int weight);
std::vector<Told> toldIn(const Heard& text, const Heard& title);
std::vector<Quote> quotesIn(const Heard& text);

} // namespace upturn::hear
