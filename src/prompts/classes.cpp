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

/// Step by step, once it was said what was out of the person's hands.
bool isForPart(const Outlook& o, const Prompt& p) {
    if (has(p.suits, "lifted"))
        return true;
    return o.lifted && has(p.suits, "ordinary") && goesFor(p, {"own", "cause", "lesson"}) &&
           !goesFor(p, {"pattern", "gain", "verdict", "doubt", "retell", "incident", "share"});
}

bool isForSoft(const Outlook& o, const Prompt& p) {
    return has(p.suits, "soft") || has(p.suits, hear::nameOf(o.situation.is)) ||
           (o.situation.lift == core::Lift::myPart && isForPart(o, p));
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
    if ((s.lift == core::Lift::notMine || s.safe) && goesFor(p, {"lesson", "gain"}))
        return false;
    if (s.is != Class::done)
        return true;
    return !goesFor(p, {"own", "pattern", "gain", "verdict", "incident", "again"}) &&
           (!goesFor(p, {"lesson"}) || o.answeredHere >= answersBeforeLesson);
}

Needs wanting(std::vector<std::string> dims) {
    Needs needs;
    needs.dims = std::move(dims);
    return needs;
}

} // namespace

std::optional<Needs> needsOf(const Situation& s) {
    if (s.open)
        return wanting({"facts", "feeling", "need"});
    switch (s.is) {
    case Class::violence:
        return wanting({"safety", "need"});
    case Class::loss:
    case Class::illness:
    case Class::injustice:
        return wanting({"feeling", "need"});
    case Class::win:
        return wanting({"feeling", "strength"});
    case Class::plan:
        return wanting({"wish", "obstacle"});
    case Class::annoyance:
        return wanting({"feeling", "next_step"});
    default:
        break;
    }
    if (s.safe)
        return wanting({"feeling", "need"});
    return std::nullopt;
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
