// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reasons.hpp"

#include "fixed_point.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace upturn::prompts {
namespace {

using core::say;

/// A general question suits anything, and two answers are no habit: true, but nothing to say.
bool worthSaying(const Outlook& o, const Prompt& p, Factor factor) {
    constexpr int habit = 5;
    switch (factor) {
    case Factor::category:
        return !p.categories.empty();
    case Factor::emotion:
        return !p.emotions.empty();
    case Factor::preference: {
        const auto tally = o.tallies.find(p.guide);
        return o.situation.pinned.contains(p.guide) ||
               (tally != o.tallies.end() && tally->second.answered >= habit);
    }
    case Factor::yield: {
        const auto kept = o.situation.kept.find(p.id);
        return kept != o.situation.kept.end() && kept->second > 0;
    }
    default:
        return true;
    }
}

Reason reasonOf(const Outlook& o, const Prompt& p, const Values& values, std::size_t factor) {
    Reason reason;
    reason.factor = nameOf(static_cast<Factor>(factor));
    reason.value = values[factor];
    reason.weight = o.tuning.weights[factor];
    reason.contribution = reason.value * reason.weight / whole;
    reason.sentence = becauseOf(o, p, static_cast<Factor>(factor));
    return reason;
}

std::string sentenceFor(Relaxed relaxed) {
    switch (relaxed) {
    case Relaxed::nothing:
        break;
    case Relaxed::days:
    case Relaxed::window:
        return say("Nothing else is left that you have not met lately.");
    case Relaxed::minutes:
        return say("Nothing shorter is left.");
    case Relaxed::stage:
        return say("Nothing is left of this part, so it looks a little ahead.");
    case Relaxed::generic:
        return say("Nothing closer is left, so this is a question that suits anything.");
    }
    return {};
}

std::string idOf(Relaxed relaxed) {
    switch (relaxed) {
    case Relaxed::nothing:
        break;
    case Relaxed::days:
    case Relaxed::window:
        return "E5";
    case Relaxed::minutes:
        return "E7";
    case Relaxed::stage:
        return "E2";
    case Relaxed::generic:
        return "generic";
    }
    return {};
}

/// The answer just given that the question takes up, when it is short enough to be repeated.
std::string takenUp(const Outlook& o, const Prompt& p) {
    constexpr std::size_t longestRepeated = 120;
    const std::string& answer = o.situation.lastAnswer;
    const bool takes =
        std::find(p.takesUp.begin(), p.takesUp.end(), o.situation.lastQuestion) != p.takesUp.end();
    return takes && answer.size() <= longestRepeated ? answer : std::string();
}

} // namespace

std::vector<Reason> reasonsFor(const Outlook& o, const Prompt& p, const Values& best,
                               const Values& second, Relaxed relaxed) {
    std::array<std::size_t, factorCount> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    // What a follow-up is asked for are the words that called for it, whatever else told it apart.
    const auto called = p.followUp && best[static_cast<std::size_t>(Factor::trigger)] > 0
                            ? static_cast<std::size_t>(Factor::trigger)
                            : factorCount;
    const auto lead = [&](std::size_t i) {
        return i == called ? std::numeric_limits<std::int64_t>::max()
                           : std::int64_t{o.tuning.weights[i]} * (best[i] - second[i]);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lead(a) > lead(b); });
    std::vector<Reason> reasons;
    for (const std::size_t i : order)
        if (reasons.size() < 2 && lead(i) > 0 && worthSaying(o, p, static_cast<Factor>(i)))
            reasons.push_back(reasonOf(o, p, best, i));
    // What tells two questions apart may be small. Then what both have in common is said as well.
    for (const Factor common : {Factor::coverage, Factor::stage}) {
        const auto i = static_cast<std::size_t>(common);
        if (reasons.size() < 2 && best[i] == whole && lead(i) <= 0)
            reasons.push_back(reasonOf(o, p, best, i));
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason& a, const Reason& b) {
        return a.contribution > b.contribution;
    });
    if (relaxed != Relaxed::nothing)
        reasons.push_back({"relaxed " + idOf(relaxed), 0, 0, 0, sentenceFor(relaxed)});
    return reasons;
}

std::vector<Reason> reasonsInGuide(const Outlook& o, const Prompt& p) {
    std::vector<Reason> reasons;
    reasons.push_back({"guide", whole, whole, whole,
                       say("Because it comes next in the guide you chose: %1.",
                           {o.guide->title.in(o.situation.language)})});
    if (const std::string taken = takenUp(o, p); !taken.empty())
        reasons.push_back(
            {"answer", whole, 0, 0, say("Because you wrote \u201c%1\u201d.", {taken})});
    else if (const Fired* fired = triggerFor(o, p); fired != nullptr && isQuotable(*fired))
        reasons.push_back({"trigger", fired->strength, 0, 0, becauseOf(o, p, Factor::trigger)});
    return reasons;
}

} // namespace upturn::prompts
