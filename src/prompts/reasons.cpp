// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reasons.hpp"

#include "fixed_point.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <numeric>

namespace upturn::prompts {
namespace {

using core::say;

std::string becauseOfCoverage(const Outlook& o, const Prompt& p) {
    for (const std::string& dim : p.dims)
        if (o.isOpen(dim))
            return say("Because you have not yet looked at %1.", {phraseFor(dim)});
    for (const std::string& dim : p.dims)
        if (!o.covered.contains(dim))
            return say("Because you have not yet looked at %1.", {phraseFor(dim)});
    return say("Because there may be more to say about this.");
}

std::string becauseOfTrigger(const Outlook& o, const Prompt& p) {
    const Fired* fired = triggerFor(o, p);
    if (fired == nullptr)
        return {};
    if (fired->id == "short")
        return say("Because your last answer was short.");
    if (fired->id == "recurring")
        return say("Because the same cause has come back three times or more.");
    return fired->quote.empty() ? say("Because of what you just wrote.")
                                : say("Because you wrote \u201c%1\u201d.", {fired->quote});
}

std::string becauseOfRecurrence(const Outlook& o) {
    const std::string times = std::to_string(o.situation.earlierWithCause + 1);
    return o.situation.cause.empty()
               ? say("Because something like this has come up %1 times in 90 days.", {times})
               : say("Because this is setback number %1 in 90 days with \u201c%2\u201d.",
                     {times, o.situation.cause});
}

std::string becauseOfFeeling(const Outlook& o, const Prompt& p) {
    for (const std::string& named : o.situation.feelings)
        for (const std::string& tag : p.emotions)
            if (std::binary_search(o.feelings.begin(), o.feelings.end(), tag))
                return say("Because you named this feeling: %1.", {named});
    return say("Because it suits what you feel.");
}

std::string becauseOfPreference(const Outlook& o, const Prompt& p) {
    const Guide* guide = o.catalogue.guide(p.guide);
    const std::string title = guide != nullptr ? guide->title.in(o.situation.language) : p.guide;
    return o.situation.pinned.contains(p.guide)
               ? say("Because you pinned \u201c%1\u201d.", {title})
               : say("Because you tend to answer questions of \u201c%1\u201d.", {title});
}

std::string becauseOfNovelty(const Outlook& o, const Prompt& p) {
    const auto place = o.catalogue.indexOf(p.id);
    return place && o.past[*place].shown == 0
               ? say("Because you have not met this question before.")
               : say("Because you have not met this question for a while.");
}

} // namespace

std::string phraseFor(std::string_view dimension) {
    if (dimension == "facts")
        return say("what happened");
    if (dimension == "feeling")
        return say("how it feels");
    if (dimension == "own_part")
        return say("your own part");
    if (dimension == "cause")
        return say("what led to it");
    if (dimension == "pattern")
        return say("what repeats");
    if (dimension == "strength")
        return say("what you can build on");
    if (dimension == "lesson")
        return say("what you take from it");
    if (dimension == "next_step")
        return say("what you will do next");
    if (dimension == "obstacle")
        return say("what may get in the way");
    return dimension == "share" ? say("who may hear of it") : say("this side of it");
}

std::string becauseOf(const Outlook& o, const Prompt& p, Factor factor) {
    switch (factor) {
    case Factor::stage:
        return say("Because this is the part you have come to: %1.", {titleOf(p.stage)});
    case Factor::coverage:
        return becauseOfCoverage(o, p);
    case Factor::trigger:
        return becauseOfTrigger(o, p);
    case Factor::recurrence:
        return becauseOfRecurrence(o);
    case Factor::category:
        return say("Because it suits the part of life you named.");
    case Factor::emotion:
        return becauseOfFeeling(o, p);
    case Factor::intensity:
        return say("Because it suits how heavy this is right now.");
    case Factor::time:
        return say("Because it suits how long ago this was.");
    case Factor::preference:
        return becauseOfPreference(o, p);
    case Factor::novelty:
        return becauseOfNovelty(o, p);
    case Factor::yield:
        return say("Because it has brought you something worth keeping before.");
    }
    return {};
}

namespace {

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

} // namespace

std::vector<Reason> reasonsFor(const Outlook& o, const Prompt& p, const Values& best,
                               const Values& second, Relaxed relaxed) {
    std::array<std::size_t, factorCount> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto lead = [&](std::size_t i) {
        return std::int64_t{o.tuning.weights[i]} * (best[i] - second[i]);
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
    if (const Fired* fired = triggerFor(o, p); fired != nullptr && !fired->quote.empty())
        reasons.push_back({"trigger", fired->strength, 0, 0, becauseOf(o, p, Factor::trigger)});
    return reasons;
}

} // namespace upturn::prompts
