// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The answer to "why not another one".

#include "fixed_point.hpp"
#include "sieve.hpp"

#include <upturn/core/say.hpp>

namespace upturn::prompts {

using core::say;

std::vector<Candidate> candidates(const Catalogue& catalogue, const Situation& situation,
                                  const Tuning& tuning) {
    Outlook o(catalogue, situation, tuning);
    const Sieve left = settle(o);
    std::vector<Candidate> out;
    const auto add = [&](std::size_t place, Rule rule, std::string sentence) {
        const Prompt& p = catalogue.prompts()[place];
        const Values values = valuesOf(o, place);
        out.push_back({p.id, p.text.in(situation.language), nameOf(rule), values,
                       static_cast<int>(scoreOf(tuning, values) / whole), std::move(sentence)});
    };
    for (const Scored& each : ranked(o, left.eligible))
        add(each.place, Rule::none,
            out.empty()       ? say("Asked now.")
            : out.size() == 1 ? say("A close second. It is next if you skip.")
                              : say("Fits too, and comes after those above."));
    for (std::size_t i = 0; i < catalogue.prompts().size(); ++i) {
        if (o.guide != nullptr && catalogue.prompts()[i].guide != o.guide->id)
            continue;
        const Rule rule = ruleAgainst(o, i, left.relaxed);
        if (rule != Rule::none)
            add(i, rule, sentenceFor(o, i, rule));
    }
    return out;
}

} // namespace upturn::prompts
