// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "classes.hpp"

#include "outlook.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace upturn::prompts {
namespace {

using hear::Class;

bool has(const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool goesFor(const Prompt& p, std::initializer_list<std::string_view> families) {
    return std::any_of(families.begin(), families.end(),
                       [&](std::string_view family) { return has(p.families, family); });
}

/// Step by step, once it was said what was out of the person's hands. Nobody dies again, and what
/// brought it about is no part of theirs.
bool isForPart(const Outlook& o, const Prompt& p) {
    if (has(p.suits, "lifted"))
        return true;
    if (o.situation.is == Class::loss && goesFor(p, {"again", "cause"}))
        return false;
    return o.lifted && has(p.suits, "ordinary") && goesFor(p, {"own", "cause", "lesson"}) &&
           !goesFor(p, {"pattern", "gain", "verdict", "doubt", "retell", "incident", "share"});
}

bool isForSoft(const Outlook& o, const Prompt& p) {
    return has(p.suits, "soft") || has(p.suits, hear::nameOf(o.situation.is)) ||
           (o.situation.lift == core::Lift::myPart && isForPart(o, p));
}

/// What has to be given beside the kind of event. What an incident is asks for work, as far as the
/// person names an area.
bool isGiven(const Outlook& o, std::string_view occasion) {
    constexpr int often = 2;
    constexpr int evening = 22;
    constexpr int morning = 5;
    const Situation& s = o.situation;
    if (occasion == "again")
        return s.earlierWithCause >= often;
    if (occasion == "night")
        return s.hourOfDay && (*s.hourOfDay >= evening || *s.hourOfDay < morning);
    const bool elsewhere = occasion == "incident" && !o.categories.empty() &&
                           !has(o.categories, "work") && !has(o.categories, "team");
    return has(s.occasions, occasion) && !elsewhere;
}

/// Those that have questions of their own and get no others.
bool hasItsOwn(Class one) {
    return one == Class::win || one == Class::plan || one == Class::annoyance;
}

bool isForOrdinary(const Outlook& o, const Prompt& p) {
    constexpr int answersBeforeLesson = 3;
    const Situation& s = o.situation;
    if (!has(p.suits, "ordinary") && !has(p.suits, hear::nameOf(s.is)))
        return false;
    if (!std::ranges::all_of(p.occasions, [&](const auto& one) { return isGiven(o, one); }))
        return false;
    if ((s.lift == core::Lift::notMine || s.safe || s.gentle) && goesFor(p, {"lesson", "gain"}))
        return false;
    // Whoever may be in danger is asked how they are, and nothing else.
    if (s.safe && ((p.mode != Mode::kind && p.mode != Mode::facts) ||
                   goesFor(p, {"own", "cause", "pattern", "verdict", "doubt", "share", "again"})))
        return false;
    if (s.is != Class::done)
        return true;
    return !goesFor(p, {"own", "pattern", "gain", "verdict", "incident", "again"}) &&
           (!goesFor(p, {"lesson"}) || o.answeredHere >= answersBeforeLesson);
}

/// Three questions at most.
Needs both(std::string first, std::string second, int least = 1) {
    return {.dims = {{std::move(first)}, {std::move(second)}}, .least = least};
}

/// In what is soft two that fit are owed.
Needs gently(std::string first, std::string second) {
    return both(std::move(first), std::move(second), 2);
}

Needs ofOrdinary(const Situation& s, bool hard) {
    constexpr int light = 1;
    constexpr int mild = 2;
    if (hard)
        return {.dims = {{"facts"}, {"feeling"}, {"need"}}};
    switch (s.weight.value_or(mild + 1)) {
    case light:
        return {.dims = {{"lesson", "next_step"}}, .most = 2};
    case mild:
        return {.dims = {{"facts"}, {"lesson", "next_step"}}};
    default: {
        constexpr int most = 6;
        return {.dims = {{"facts"}, {"feeling"}, {"own_part", "cause"}, {"lesson"}, {"next_step"}},
                .most = most};
    }
    }
}

} // namespace

bool wantsTheirPart(const Situation& s) {
    return s.lift == core::Lift::myPart && (s.open || hear::isSoft(s.is));
}

std::optional<Needs> needsOf(const Situation& s, bool hard) {
    if (s.open) {
        Needs needs = gently("feeling", "need");
        needs.dims.insert(needs.dims.begin(), {"facts"});
        return needs;
    }
    if (wantsTheirPart(s)) {
        constexpr int most = 6;
        if (s.is == Class::loss)
            return Needs{.dims = {{"own_part"}, {"lesson"}}, .most = most};
        return Needs{.dims = {{"own_part"}, {"cause"}, {"lesson"}}, .most = most};
    }
    switch (s.is) {
    case Class::violence:
        return gently("safety", "need");
    case Class::loss:
    case Class::illness:
    case Class::injustice:
        return gently("feeling", "need");
    case Class::win:
        return both("feeling", "strength");
    case Class::plan:
        return both("wish", "obstacle");
    case Class::annoyance:
        return both("feeling", "next_step");
    default:
        break;
    }
    if (s.safe || s.gentle)
        return gently("feeling", "need");
    if (s.carryOn)
        return std::nullopt;
    Needs needs = ofOrdinary(s, hard);
    if (std::ranges::find(s.occasions, "harmed") != s.occasions.end()) {
        needs.dims.insert(needs.dims.begin(), {"safety"});
        ++needs.most;
    }
    return needs;
}

bool hasNoFollowUps(const Outlook& o) {
    const Situation& s = o.situation;
    return s.lift == core::Lift::notMine ||
           ((s.open || hear::isSoft(s.is)) && s.lift != core::Lift::myPart);
}

bool isFor(const Outlook& o, const Prompt& p) {
    const Class is = o.situation.is;
    if (o.situation.open)
        return has(p.suits, "open");
    if (hear::isSoft(is))
        return isForSoft(o, p);
    if (hasItsOwn(is))
        return has(p.suits, hear::nameOf(is));
    return isForOrdinary(o, p);
}

} // namespace upturn::prompts
