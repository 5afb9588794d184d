// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// E12: what is told already, and which clause may be held up to the person.

#include "claims.hpp"
#include "ear.hpp"

#include <upturn/core/utf8.hpp>

#include <algorithm>
#include <array>

namespace upturn::hear {
namespace {

using core::PhraseBook;

constexpr double weakStrength = .5;
constexpr std::size_t longestQuote = 90; ///< characters
constexpr std::uint32_t fewestWords = 3; ///< of a clause that tells what happened, or is quoted

std::uint32_t wordsIn(const Heard& heard, const Clause& clause) {
    std::uint32_t count = 0;
    for (std::uint32_t at = clause.first; at < clause.last; ++at)
        count += heard.words[at].number > PhraseBook::pause ? 1 : 0;
    return count;
}

/// A verb of what is over, said of somebody or something.
double factsIn(const Heard& heard) {
    double strength = 0;
    for (const Clause& clause : heard.clauses) {
        const auto begin = heard.words.begin();
        const bool past = std::any_of(
            begin + clause.first, begin + clause.last,
            [](const PhraseBook::Spot& word) { return book().is(word, book().words.past); });
        if (past)
            strength =
                std::max(strength, wordsIn(heard, clause) >= fewestWords ? covered : weakStrength);
    }
    return strength;
}

class Strengths {
  public:
    void add(const Heard& heard) {
        for (const Hit& hit : heard.hits) {
            const Meaning& meaning = book().of(hit);
            if (meaning.kind != Meaning::Kind::told)
                continue;
            auto& strength = by_[static_cast<std::size_t>(meaning.about)];
            auto& last = lastWeak_[static_cast<std::size_t>(meaning.about)];
            if (meaning.strong) {
                strength = covered;
            } else if (strength == 0 || hit.first >= last) {
                strength = strength == 0 ? weakStrength : covered;
                last = hit.last;
            }
        }
        auto& facts = by_[static_cast<std::size_t>(Dimension::facts)];
        facts = std::max(facts, factsIn(heard));
        lastWeak_ = {};
    }
    std::vector<Told> told() const {
        std::vector<Told> all;
        for (std::size_t about = 0; about < static_cast<std::size_t>(Dimension::wish); ++about)
            if (by_[about] > 0)
                all.push_back({static_cast<Dimension>(about), by_[about]});
        return all;
    }

  private:
    std::array<double, dimensions> by_{};
    std::array<std::uint32_t, dimensions> lastWeak_{};
};

/// The words that hurt when they are read again.
Claims unquotableIn(const Heard& heard) {
    Claims words;
    for (const Hit& hit : heard.hits) {
        const Meaning& meaning = book().of(hit);
        if (meaning.kind == Meaning::Kind::unquotable || meaning.kind == Meaning::Kind::crisis ||
            meaning.kind == Meaning::Kind::line ||
            (meaning.kind == Meaning::Kind::event && meaning.one == Class::violence))
            words.add(hit.first, hit.last);
    }
    return words;
}

int rankOf(Dimension about, bool behindBut) {
    if (about == Dimension::feeling)
        return 0;
    return about == Dimension::wish ? 1 : behindBut ? 2 : 3;
}

} // namespace

std::vector<Told> toldIn(const Heard& text, const Heard& title) {
    Strengths strengths;
    strengths.add(text);
    strengths.add(title);
    return strengths.told();
}

std::vector<Quote> quotesIn(const Heard& heard) {
    struct Ranked {
        Quote quote;
        int rank = 0;
    };
    std::vector<Ranked> ranked;
    const Claims unquotable = unquotableIn(heard);
    auto next = heard.hits.begin(); // they stand in the order of the words, as the clauses do
    for (const Clause& clause : heard.clauses) {
        while (next != heard.hits.end() && next->first < clause.first)
            ++next;
        if (wordsIn(heard, clause) < fewestWords || unquotable.touch(clause.first, clause.last))
            continue;
        const std::size_t first = heard.words[clause.first].first;
        std::size_t last = heard.words[clause.last - 1].last;
        if (heard.words[clause.last - 1].number <= PhraseBook::pause)
            last = heard.words[clause.last - 1].first;
        if (core::charactersIn(heard.text.substr(first, last - first)) > longestQuote)
            continue;
        std::array<bool, dimensions> isThere{};
        for (; next != heard.hits.end() && next->first < clause.last; ++next) {
            const Meaning& meaning = book().of(*next);
            bool& isQuoted = isThere[static_cast<std::size_t>(meaning.about)];
            if (meaning.kind != Meaning::Kind::told || !meaning.strong || isQuoted)
                continue;
            isQuoted = true;
            ranked.push_back(
                {{meaning.about, first, last}, rankOf(meaning.about, clause.behindBut)});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    std::vector<Quote> quotes;
    for (const Ranked& each : ranked)
        quotes.push_back(each.quote);
    return quotes;
}

} // namespace upturn::hear
