// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fixed_point.hpp"
#include "reasons.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

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
    return isQuotable(*fired) ? say("Because you wrote \u201c%1\u201d.", {fired->quote})
                              : say("Because of what you just wrote.");
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
    if (dimension == "need")
        return say("what you need");
    if (dimension == "safety")
        return say("whether you are safe");
    if (dimension == "wish")
        return say("what you wish for");
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

} // namespace upturn::prompts
