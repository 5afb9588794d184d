// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "rules.hpp"

#include "classes.hpp"
#include "day.hpp"
#include "score.hpp"

#include <algorithm>

namespace upturn::prompts {

bool isTurnedOff(const Outlook& o, const Prompt& p) {
    return p.off || o.situation.off.contains(p.id) || o.situation.off.contains(p.guide);
}

bool isOff(const Outlook& o, const Prompt& p) {
    return isTurnedOff(o, p) || o.situation.setAside.contains(p.id);
}

bool isForThisKind(const Outlook& o, const Prompt& p) {
    return std::find(p.entries.begin(), p.entries.end(), o.entryKind) != p.entries.end();
}

bool isCalledFor(const Outlook& o, const Prompt& p) {
    return std::any_of(o.fired.begin(), o.fired.end(), [&](const Fired& fired) {
        return std::find(p.triggers.begin(), p.triggers.end(), fired.id) != p.triggers.end();
    });
}

bool hasItsNeeds(const Outlook& o, const Prompt& p) {
    return std::all_of(p.needs.begin(), p.needs.end(), [&](const std::string& need) {
        const auto place = o.catalogue.indexOf(need);
        if (!place)
            return false;
        const Prompt& before = o.catalogue.prompts()[*place];
        return o.past[*place].here || isTurnedOff(o, before) || hasNothingToTakeUp(o, before);
    });
}

bool hasNothingToTakeUp(const Outlook& o, const Prompt& p) {
    return std::any_of(p.takesUp.begin(), p.takesUp.end(), [&](const std::string& need) {
        const auto place = o.catalogue.indexOf(need);
        if (!place)
            return true;
        const Prompt& before = o.catalogue.prompts()[*place];
        const Past& past = o.past[*place];
        return past.here ? !past.answeredHere
                         : isTurnedOff(o, before) || hasNothingToTakeUp(o, before);
    });
}

bool isThereAlready(const Outlook& o, const Prompt& p) {
    return p.unlessCovered && std::all_of(p.dims.begin(), p.dims.end(),
                                          [&](const auto& dim) { return o.covered.contains(dim); });
}

bool isAnsweredTo(const Outlook& o, const Prompt& p) {
    constexpr int most = 3;
    if (!p.followUp || o.guide != nullptr || o.hard || o.followUpsNow >= most ||
        (o.depth != Depth::standard && o.depth != Depth::deep))
        return false;
    const Fired* fired = triggerFor(o, p);
    return fired != nullptr && isQuotable(*fired) &&
           std::any_of(p.dims.begin(), p.dims.end(),
                       [&](const std::string& dim) { return o.isOpen(dim); });
}

namespace {

constexpr int noWhyFrom = 6;
constexpr int tinyMinutes = 2;
constexpr int calm = 5;
constexpr int daysApart = 30; ///< of the same question about two entries

bool e1(const Outlook& o, const Prompt& p) {
    return !isOff(o, p) && isForThisKind(o, p) && (o.guide != nullptr || !p.byChoice);
}

bool e2(const Outlook& o, const Prompt& p, Relaxed relaxed) {
    if (!hasItsNeeds(o, p) || hasNothingToTakeUp(o, p) || (p.followUp && !isCalledFor(o, p)))
        return false;
    if (o.guide != nullptr)
        return p.stage != Stage::followUp;
    const int ahead = relaxed >= Relaxed::stage ? 2 : 1;
    return p.stage != Stage::followUp &&
           (static_cast<int>(p.stage) <= static_cast<int>(o.target) + ahead || isAnsweredTo(o, p));
}

bool within(const Span& span, std::int64_t value) {
    return value >= span.min && (!span.max || value <= *span.max);
}

/// In what is soft there are few questions, and these may be asked again after three sittings.
bool mayReturnSoon(const Outlook& o, const Prompt& p) {
    return (o.situation.open || hear::isSoft(o.situation.is)) &&
           std::ranges::any_of(p.dims, [](const std::string& dim) {
               return dim == "safety" || dim == "feeling" || dim == "need";
           });
}

/// The second half of E5. Whoever chose a guide or a depth wants its questions.
bool restsFromOthers(const Outlook& o, const Prompt& p, const Past& past) {
    return o.needs && !past.here && past.shown > 0 && !mayReturnSoon(o, p) &&
           o.now - past.lastAt < day * daysApart;
}

/// What was refused is not asked in other words either.
bool isRefused(const Outlook& o, const Prompt& p) {
    return std::ranges::any_of(p.dims,
                               [&](const std::string& dim) { return o.resting.contains(dim); });
}

bool e5(const Outlook& o, const Prompt& p, const Past& past, Relaxed relaxed) {
    if (past.now || (past.here && !p.repeatable) || isThereAlready(o, p))
        return false;
    if (o.guide != nullptr)
        return true;
    if (isRefused(o, p))
        return false;
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
    return past.skipsInARow < 2 || o.now - past.lastAt >= day * o.tuning.restDays;
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
    if (o.guide == nullptr && !isFor(o, p))
        return Rule::e11;
    if (!anyway && !within(p.intensity, o.intensity))
        return Rule::e3;
    if (!anyway && !within(p.hours, o.hours))
        return Rule::e4;
    if (!e5(o, p, past, anyway ? relaxed : std::min(relaxed, Relaxed::stage)))
        return Rule::e5;
    if (!anyway && !e6(o, past))
        return Rule::e6;
    if (relaxed < Relaxed::days && restsFromOthers(o, p, past))
        return Rule::e5;
    if (relaxed < Relaxed::minutes && o.situation.minutesLeft &&
        p.minutes > *o.situation.minutesLeft)
        return Rule::e7;
    if (!e8(o, p))
        return Rule::e8;
    return e9(o, p) ? Rule::none : Rule::e9;
}

bool isDueLater(const Outlook& o, std::size_t place) {
    const Prompt& p = o.catalogue.prompts()[place];
    return p.stage == Stage::followUp && !hasNoFollowUps(o) && !o.past[place].here && e1(o, p) &&
           isFor(o, p) && hasItsNeeds(o, p) && within(p.intensity, o.intensity) &&
           within(p.hours, o.hours) && e6(o, o.past[place]) && e8(o, p) && e9(o, p);
}

} // namespace upturn::prompts
