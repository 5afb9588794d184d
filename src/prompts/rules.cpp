// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "rules.hpp"

#include <upturn/core/moment.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

using core::say;

constexpr std::int64_t day = std::int64_t{24} * 60 * 60 * 1000;
constexpr int noWhyFrom = 6;
constexpr int tinyMinutes = 2;
constexpr int calm = 5;

bool off(const Outlook& o, const Prompt& p) {
    return p.off || o.situation.off.contains(p.id) || o.situation.off.contains(p.guide) ||
           o.situation.setAside.contains(p.id);
}

bool forThisKind(const Outlook& o, const Prompt& p) {
    return std::find(p.entries.begin(), p.entries.end(), o.entryKind) != p.entries.end();
}

bool calledFor(const Outlook& o, const Prompt& p) {
    return std::any_of(o.fired.begin(), o.fired.end(), [&](const Fired& fired) {
        return std::find(p.triggers.begin(), p.triggers.end(), fired.id) != p.triggers.end();
    });
}

bool needsMet(const Outlook& o, const Prompt& p) {
    return std::all_of(p.needs.begin(), p.needs.end(), [&](const std::string& need) {
        const auto place = o.catalogue.indexOf(need);
        return place && (o.past[*place].here || o.catalogue.prompts()[*place].off);
    });
}

bool e1(const Outlook& o, const Prompt& p) {
    return !off(o, p) && forThisKind(o, p) && (o.guide != nullptr || !p.byChoice);
}

bool e2(const Outlook& o, const Prompt& p, Relaxed relaxed) {
    if (!needsMet(o, p) || (p.followUp && !calledFor(o, p)))
        return false;
    if (o.guide != nullptr)
        return p.stage != Stage::followUp;
    const int ahead = relaxed >= Relaxed::stage ? 2 : 1;
    return p.stage != Stage::followUp &&
           static_cast<int>(p.stage) <= static_cast<int>(o.target) + ahead;
}

bool within(const Span& span, std::int64_t value) {
    return value >= span.min && (!span.max || value <= *span.max);
}

bool thereAlready(const Outlook& o, const Prompt& p) {
    return p.unlessCovered && std::all_of(p.dims.begin(), p.dims.end(),
                                          [&](const auto& dim) { return o.covered.contains(dim); });
}

bool e5(const Outlook& o, const Prompt& p, const Past& past, Relaxed relaxed) {
    if (past.now || (past.here && !p.repeatable) || thereAlready(o, p))
        return false;
    if (o.guide != nullptr)
        return true;
    const int window = relaxed >= Relaxed::generic  ? 0
                       : relaxed >= Relaxed::window ? std::min(1, o.tuning.window)
                                                    : o.tuning.window;
    if (!p.repeatable && past.sessionsAgo > 0 && past.sessionsAgo <= window)
        return false;
    // General questions are no framework, so nothing gets one-sided by several of them in a row.
    return relaxed >= Relaxed::window || o.rowGuide != p.guide || o.rowLength < o.tuning.inARow ||
           o.situation.pinned.contains(p.guide) || p.generic;
}

bool e6(const Outlook& o, const Past& past) {
    return past.skipsInARow < 2 || o.situation.now - past.lastAt >= day * o.tuning.restDays;
}

bool gentle(const Prompt& p) {
    switch (p.mode) {
    case Mode::facts:
    case Mode::kind:
    case Mode::distanced:
        return true;
    case Mode::plan:
        return p.minutes <= tinyMinutes;
    default:
        return false;
    }
}

bool leadsOut(const Prompt& p) {
    return p.mode == Mode::distanced || p.mode == Mode::plan || p.kind == Kind::ifThen ||
           p.kind == Kind::timer || p.stage == Stage::share;
}

bool e8(const Outlook& o, const Prompt& p) {
    return (!o.hard || gentle(p)) && (o.intensity < noWhyFrom || p.mode != Mode::why) &&
           (!o.situation.circling || leadsOut(p));
}

bool e9(const Outlook& o, const Prompt& p) {
    return p.mode != Mode::meaning ||
           (o.answered.contains("facts") && o.answered.contains("feeling") &&
            (o.hours >= 24 || o.intensity <= calm));
}

} // namespace

std::string nameOf(Rule rule) {
    return rule == Rule::none ? std::string() : "E" + std::to_string(static_cast<int>(rule));
}

Rule ruleAgainst(const Outlook& o, std::size_t place, Relaxed relaxed) {
    const Prompt& p = o.catalogue.prompts()[place];
    const Past& past = o.past[place];
    const bool anyway = relaxed >= Relaxed::generic && p.generic;
    if (!e1(o, p))
        return Rule::e1;
    if (!e2(o, p, relaxed))
        return Rule::e2;
    if (!anyway && !within(p.intensity, o.intensity))
        return Rule::e3;
    if (!anyway && !within(p.hours, o.hours))
        return Rule::e4;
    if (!e5(o, p, past, anyway ? relaxed : std::min(relaxed, Relaxed::stage)))
        return Rule::e5;
    if (!anyway && !e6(o, past))
        return Rule::e6;
    if (relaxed < Relaxed::minutes && o.situation.minutesLeft &&
        p.minutes > *o.situation.minutesLeft)
        return Rule::e7;
    if (!e8(o, p))
        return Rule::e8;
    return e9(o, p) ? Rule::none : Rule::e9;
}

bool isDueLater(const Outlook& o, std::size_t place) {
    const Prompt& p = o.catalogue.prompts()[place];
    return p.stage == Stage::followUp && !o.past[place].here && e1(o, p) && needsMet(o, p) &&
           within(p.intensity, o.intensity) && within(p.hours, o.hours) && e6(o, o.past[place]) &&
           e8(o, p) && e9(o, p);
}

namespace {

std::string awayFor(const Outlook& o, const Prompt& p) {
    if (o.situation.setAside.contains(p.id))
        return say("You asked for something else.");
    if (off(o, p))
        return say("Turned off.");
    return forThisKind(o, p) ? say("Asked only when its guide is chosen.")
                             : say("Made for another kind of entry.");
}

std::string laterThan(const Outlook& o, const Prompt& p) {
    if (!needsMet(o, p))
        return say("Follows a question that has not been asked here.");
    if (p.followUp && !calledFor(o, p))
        return say("Asked only when your words call for it.");
    return p.stage == Stage::followUp ? say("Comes days later.")
                                      : say("A later part: %1.", {titleOf(p.stage)});
}

std::string notAtThisHour(const Outlook& o, const Prompt& p) {
    if (p.hours.max && o.hours > *p.hours.max)
        return say("Meant for the time right after.");
    return p.hours.min >= 24
               ? say("Not before %1 days have passed.", {std::to_string((p.hours.min + 23) / 24)})
               : say("Not before %1 hours have passed.", {std::to_string(p.hours.min)});
}

std::string askedBefore(const Outlook& o, const Prompt& p, const Past& past) {
    if (past.here || past.now)
        return say("Already asked here.");
    if (thereAlready(o, p))
        return say("You have said this already.");
    if (past.sessionsAgo > 0 && past.sessionsAgo <= o.tuning.window)
        return say("Asked in one of your last sessions.");
    return say("Enough of this guide for now.");
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
        return say("Takes %1 minutes.", {std::to_string(p.minutes)});
    case Rule::e8:
        return o.situation.circling ? say("Would lead round in circles now.")
                                    : say("Not while it is this heavy.");
    case Rule::e9:
        return say("Not before facts and feelings are told and a day has passed.");
    }
    return {};
}

} // namespace upturn::prompts
