// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "guide_rest.hpp"

#include "day.hpp"
#include "end.hpp"
#include "rules.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>
#include <optional>

namespace upturn::prompts {
namespace {

using core::say;
using core::sayCount;

constexpr std::int64_t hour = day / 24;
constexpr std::int64_t freshHours = 24;

/// Asked here, said in another way, or about an answer that was not given: it waits for nothing.
bool isThrough(const Outlook& o, std::size_t place) {
    const Prompt& p = o.catalogue.prompts()[place];
    return o.past[place].here || isThereAlready(o, p) || hasNothingToTakeUp(o, p);
}

struct Left {
    std::vector<std::size_t> waiting;
    bool anyAsked = false;
    bool allOff = true;
    bool otherKind = false; ///< one was made for another kind of entry
};

Left leftOf(const Outlook& o) {
    Left left;
    for (const Prompt& p : o.catalogue.questionsOf(o.guide->id)) {
        const std::size_t place = *o.catalogue.indexOf(p.id);
        left.anyAsked = left.anyAsked || o.past[place].here;
        if (isTurnedOff(o, p))
            continue;
        left.allOff = false;
        if (!isForThisKind(o, p))
            left.otherKind = true;
        else if (!isThrough(o, place))
            left.waiting.push_back(place);
    }
    return left;
}

/// The first moment at which one of them may be asked although nothing but time has passed.
std::optional<std::int64_t> opens(const Outlook& o, const std::vector<std::size_t>& waiting) {
    const std::int64_t happened = o.situation.happened;
    std::vector<std::int64_t> moments{happened + freshHours * hour};
    for (const std::size_t place : waiting) {
        moments.push_back(happened + o.catalogue.prompts()[place].hours.min * hour);
        moments.push_back(o.past[place].lastAt + o.tuning.restDays * day);
    }
    std::sort(moments.begin(), moments.end());
    Outlook then = o;
    for (const std::int64_t moment : moments) {
        if (moment <= o.now)
            continue;
        then.look(moment);
        if (std::any_of(waiting.begin(), waiting.end(), [&](std::size_t place) {
                return ruleAgainst(then, place, Relaxed::nothing) == Rule::none;
            }))
            return moment;
    }
    return std::nullopt;
}

std::string opensIn(std::int64_t wait, bool rest) {
    const auto hours = static_cast<int>((wait + hour - 1) / hour);
    if (hours < 24)
        return rest ? sayCount("The rest of this guide opens in an hour.",
                               "The rest of this guide opens in %n hours.", hours)
                    : sayCount("This guide opens in an hour.", "This guide opens in %n hours.",
                               hours);
    const int days = (hours + 23) / 24;
    return rest ? sayCount("The rest of this guide opens tomorrow.",
                           "The rest of this guide opens in %n days.", days)
                : sayCount("This guide opens tomorrow.", "This guide opens in %n days.", days);
}

std::string forLess(bool rest) {
    return rest ? say("The rest of this guide is for when it weighs less. It will be here then.")
                : say("This guide is for when it weighs less. It will be here then.");
}

/// What time alone does not bring: the first question that waits for nothing but its own turn.
std::string waitsFor(const Outlook& o, const Left& left) {
    for (const std::size_t place : left.waiting) {
        const Prompt& p = o.catalogue.prompts()[place];
        switch (ruleAgainst(o, place, Relaxed::nothing)) {
        case Rule::e1:
            return say("You set aside what this guide would ask. It will be here next time.");
        case Rule::e2:
            if (!hasItsNeeds(o, p))
                continue; // the one it follows says more
            return p.stage == Stage::followUp
                       ? say("What is left of this guide comes by itself, days later.")
                       : say("This guide takes up your own words, when they call for it.");
        case Rule::e3:
            return o.intensity < p.intensity.min
                       ? say("What this guide still asks is meant for heavier moments.")
                       : forLess(left.anyAsked);
        case Rule::e4:
            return say("What this guide still asks was meant for the time right after.");
        case Rule::e7:
            return say("What this guide still asks takes more time than there is now.");
        case Rule::e8:
            return o.situation.circling
                       ? say("What this guide still asks would lead round in circles now.")
                       : forLess(left.anyAsked);
        case Rule::e9:
            return say("What this guide still asks comes after what happened and how it felt are "
                       "told.");
        default:
            break;
        }
    }
    return sentenceOf(End::guideWaits);
}

} // namespace

GuideRest restOf(const Outlook& o) {
    const Left left = leftOf(o);
    if (left.allOff)
        return {End::guideWaits, say("This guide is turned off.")};
    if (left.waiting.empty()) {
        const End end = left.otherKind && !left.anyAsked ? End::guideOfOther : End::guideFinished;
        return {end, sentenceOf(end)};
    }
    if (const auto moment = opens(o, left.waiting))
        return {End::guideWaits, opensIn(*moment - o.now, left.anyAsked)};
    return {End::guideWaits, waitsFor(o, left)};
}

} // namespace upturn::prompts
