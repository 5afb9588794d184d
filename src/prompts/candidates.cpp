// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The answer to "why not another one".

#include "fixed_point.hpp"
#include "sieve.hpp"

#include <upturn/core/say.hpp>

namespace upturn::prompts {

using core::say;

namespace {

Candidate candidate(const Outlook& o, std::size_t place, Rule rule, std::string sentence) {
    const Prompt& p = o.catalogue.prompts()[place];
    const Values values = valuesOf(o, place);
    return {p.id,
            p.text.in(o.situation.language),
            nameOf(rule),
            values,
            static_cast<int>((scoreOf(o.tuning, values) + freshnessOf(o, place)) / whole),
            std::move(sentence)};
}

/// Looking back there is no choice but among what days make due: the rest is not in question.
std::vector<Candidate> lookedBackAt(const Outlook& o) {
    std::vector<Candidate> due;
    std::vector<Candidate> others;
    for (std::size_t i = 0; i < o.catalogue.prompts().size(); ++i) {
        const Prompt& p = o.catalogue.prompts()[i];
        if (p.stage != Stage::followUp || !isForThisKind(o, p))
            continue;
        if (isDueLater(o, i)) {
            due.push_back(candidate(o, i, Rule::none,
                                    due.empty() ? say("Asked now.")
                                                : say("Fits too, and comes after those above.")));
            continue;
        }
        const Rule rule = o.past[i].here ? Rule::e5 : isOff(o, p) ? Rule::e1 : Rule::e4;
        others.push_back(candidate(
            o, i, rule, rule == Rule::e4 ? say("Comes days later.") : sentenceFor(o, i, rule)));
    }
    due.insert(due.end(), others.begin(), others.end());
    return due;
}

} // namespace

std::vector<Candidate> candidates(const Catalogue& catalogue, const Situation& situation,
                                  const Tuning& tuning) {
    Outlook o(catalogue, situation, tuning);
    if (situation.lookingBack)
        return lookedBackAt(o);
    const Sieve left = settle(o);
    std::vector<Candidate> out;
    const auto add = [&](std::size_t place, Rule rule, std::string sentence) {
        out.push_back(candidate(o, place, rule, std::move(sentence)));
    };
    for (const Scored& each : ranked(o, left.eligible))
        add(each.place, Rule::none,
            out.empty()       ? say("Asked now.")
            : out.size() == 1 ? say("A close second. It is next if you skip.")
                              : say("Fits too, and comes after those above."));
    for (std::size_t i = 0; i < catalogue.prompts().size(); ++i) {
        if (o.guide != nullptr && catalogue.prompts()[i].guide != o.guide->id)
            continue;
        // What would hurt to be asked hurts to be read as well.
        if (hasNoFollowUps(o) && o.situation.lift != core::Lift::notMine &&
            !isFor(o, catalogue.prompts()[i]))
            continue;
        const Rule rule = ruleAgainst(o, i, left.relaxed);
        if (rule != Rule::none)
            add(i, rule, sentenceFor(o, i, rule));
    }
    return out;
}

} // namespace upturn::prompts
