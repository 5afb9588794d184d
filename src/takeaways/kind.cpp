// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "kind.hpp"

#include <upturn/core/names.hpp>

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

constexpr core::Names<Kind, 4> kinds{{
    {Kind::lesson, "lesson"},
    {Kind::nextStep, "next_step"},
    {Kind::cause, "cause"},
    {Kind::strength, "strength"},
}};

constexpr double asMuchAsAsked = 2.0;

} // namespace

std::string_view nameOf(Kind kind) {
    return core::nameIn(kinds, kind);
}

std::optional<Kind> kindNamed(std::string_view name) {
    return core::valueIn(kinds, name);
}

std::vector<std::string> kindNames() {
    return core::namesIn(kinds);
}

Kind kindOf(const Signals& signals, std::string_view asked) {
    const auto of = [&](Signal signal) { return at(signals, signal); };
    const double advice = std::max({of(Signal::lesson), of(Signal::rule), of(Signal::advice)});
    std::array<double, kinds.size()> votes{
        0.5 + 2 * of(Signal::lesson) + of(Signal::insight) + 1.5 * of(Signal::hindsight) +
            0.5 * of(Signal::rule) + of(Signal::advice) + of(Signal::pattern) + of(Signal::value),
        2.5 * of(Signal::imperative) + 2.5 * of(Signal::resolve) + 1.2 * of(Signal::intent) +
            1.5 * of(Signal::rule) + 1.5 * of(Signal::improvement) + of(Signal::done),
        1.8 * of(Signal::cause) * (1 - advice),
        1.8 * of(Signal::strength) * (1 - of(Signal::rule)),
    };
    for (const auto& [kind, name] : kinds)
        if (name == asked)
            votes[static_cast<std::size_t>(kind)] += asMuchAsAsked;
    return static_cast<Kind>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

} // namespace upturn::takeaways
