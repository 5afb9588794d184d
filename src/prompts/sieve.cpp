// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "sieve.hpp"

#include "fixed_point.hpp"

#include <algorithm>

namespace upturn::prompts {
namespace {

Sieve sieve(const Outlook& o, Relaxed relaxed) {
    Sieve out;
    out.relaxed = relaxed;
    std::array<int, 12> counts{};
    for (std::size_t i = 0; i < o.catalogue.prompts().size(); ++i) {
        if (o.guide != nullptr && o.catalogue.prompts()[i].guide != o.guide->id)
            continue;
        const Rule rule = ruleAgainst(o, i, relaxed);
        if (rule == Rule::none)
            out.eligible.push_back(i);
        else
            ++counts[static_cast<std::size_t>(rule)];
    }
    for (std::size_t i = 1; i < counts.size(); ++i)
        if (counts[i] > 0)
            out.rejected[nameOf(static_cast<Rule>(i))] = counts[i];
    return out;
}

bool reachesTarget(const Outlook& o, const Sieve& sieve) {
    return std::any_of(sieve.eligible.begin(), sieve.eligible.end(), [&](std::size_t place) {
        const auto& dims = o.catalogue.prompts()[place].dims;
        return std::any_of(dims.begin(), dims.end(),
                           [&](const std::string& dim) { return o.isAimedAt(dim); });
    });
}

} // namespace

Sieve settle(Outlook& o) {
    Sieve out = sieve(o, Relaxed::nothing);
    if (o.guide != nullptr)
        return out;
    const Stage first = o.target;
    while (!o.open.empty() && !reachesTarget(o, out)) {
        // Rather what was asked about another thing some days ago than a part left out.
        if (Sieve again = sieve(o, Relaxed::days); reachesTarget(o, again))
            return again;
        if (!o.moveOn()) {
            o.target = first;
            out = sieve(o, Relaxed::nothing);
            break;
        }
        out = sieve(o, Relaxed::nothing);
    }
    for (const Relaxed step :
         {Relaxed::days, Relaxed::window, Relaxed::minutes, Relaxed::stage, Relaxed::generic}) {
        if (!out.eligible.empty())
            break;
        out = sieve(o, step);
    }
    return out;
}

namespace {

/// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/. The same on every machine.
std::uint64_t lotOf(std::string_view words) {
    constexpr std::uint64_t basis = 14695981039346656037U;
    constexpr std::uint64_t prime = 1099511628211U;
    std::uint64_t hash = basis;
    for (const char c : words)
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return hash;
}

/// Of those that are nearly as good as the best one is drawn, so that not always the same are met.
void drawFirst(const Outlook& o, std::vector<Scored>& order) {
    constexpr std::int64_t nearly = std::int64_t{whole} * whole / 20;
    if (o.situation.lot.empty() || order.size() < 2)
        return;
    const Scored best = order.front();
    const std::string lot = o.situation.lot + '/' + std::to_string(o.sittingsHere) + '/';
    const auto close = std::find_if(order.begin(), order.end(), [&](const Scored& one) {
        return one.turn != best.turn || one.score < best.score - nearly;
    });
    const auto drawn =
        std::min_element(order.begin(), close, [&](const Scored& a, const Scored& b) {
            const auto& prompts = o.catalogue.prompts();
            return lotOf(lot + prompts[a.place].id) < lotOf(lot + prompts[b.place].id);
        });
    std::rotate(order.begin(), drawn, drawn + 1);
}

} // namespace

std::vector<Scored> ranked(const Outlook& o, const std::vector<std::size_t>& eligible) {
    std::vector<Scored> out;
    out.reserve(eligible.size());
    for (const std::size_t place : eligible) {
        const Values values = valuesOf(o, place);
        const Prompt& p = o.catalogue.prompts()[place];
        out.push_back({place, values, scoreOf(o.tuning, values) + freshnessOf(o, place),
                       std::max(isOfItsOwn(o, p) ? 1 : 0, turnOf(o, p))});
    }
    std::stable_sort(out.begin(), out.end(), [](const Scored& a, const Scored& b) {
        return a.turn != b.turn ? a.turn > b.turn : a.score > b.score;
    });
    drawFirst(o, out);
    return out;
}

} // namespace upturn::prompts
