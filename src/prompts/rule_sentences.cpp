// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "day.hpp"
#include "rules.hpp"

#include <upturn/core/moment.hpp>
#include <upturn/core/say.hpp>

namespace upturn::prompts {
namespace {

using core::say;

std::string awayFor(const Outlook& o, const Prompt& p) {
    if (o.situation.setAside.contains(p.id))
        return say("You asked for something else.");
    if (isOff(o, p))
        return say("Turned off.");
    return isForThisKind(o, p) ? say("Asked only when its guide is chosen.")
                               : say("Made for another kind of entry.");
}

std::string laterThan(const Outlook& o, const Prompt& p) {
    if (hasNothingToTakeUp(o, p))
        return say("Takes up an answer that was not given here.");
    if (!hasItsNeeds(o, p))
        return say("Follows a question that has not been asked here.");
    if (p.followUp && !isCalledFor(o, p))
        return say("Asked only when your words call for it.");
    return p.stage == Stage::followUp ? say("Comes days later.")
                                      : say("A later part: %1.", {titleOf(p.stage)});
}

std::string notAtThisHour(const Outlook& o, const Prompt& p) {
    if (p.hours.max && o.hours > *p.hours.max)
        return say("Meant for the time right after.");
    return p.hours.min >= 24
               ? core::sayCount("Not before a day has passed.", "Not before %n days have passed.",
                                (p.hours.min + 23) / 24)
               : core::sayCount("Not before an hour has passed.",
                                "Not before %n hours have passed.", p.hours.min);
}

std::string askedBefore(const Outlook& o, const Prompt& p, const Past& past) {
    if (past.here || past.now)
        return say("Already asked here.");
    if (isThereAlready(o, p))
        return say("You have said this already.");
    if (past.sessionsAgo > 0 && past.sessionsAgo <= o.tuning.window)
        return say("Asked in one of your last sessions.");
    if (o.rowGuide == p.guide && o.rowLength >= o.tuning.inARow)
        return say("Enough of this guide for now.");
    return say("Asked about another entry in the last 30 days.");
}

} // namespace

std::string sentenceFor(const Outlook& o, std::size_t place, Rule rule) {
    const Prompt& p = o.catalogue.prompts()[place];
    const Past& past = o.past[place];
    switch (rule) {
    case Rule::none:
        return {};
    case Rule::e1:
        return awayFor(o, p);
    case Rule::e2:
        return laterThan(o, p);
    case Rule::e3:
        return o.intensity < p.intensity.min ? say("Meant for heavier moments.")
                                             : say("Not while it is this heavy.");
    case Rule::e4:
        return notAtThisHour(o, p);
    case Rule::e5:
        return askedBefore(o, p, past);
    case Rule::e6:
        return say("Skipped twice. Rests until %1.",
                   {core::isoDate(core::dateOfDayNumber(past.lastAt / day + o.tuning.restDays))});
    case Rule::e7:
        return core::sayCount("Takes a minute.", "Takes %n minutes.", p.minutes);
    case Rule::e8:
        return o.situation.circling ? say("Would lead round in circles now.")
                                    : say("Not while it is this heavy.");
    case Rule::e9:
        return say("Not before facts and feelings are told and a day has passed.");
    case Rule::e11:
        return say("Not about something like this, unless you choose it.");
    }
    return {};
}

} // namespace upturn::prompts
