// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "end.hpp"
#include "fixed_point.hpp"
#include "guide_rest.hpp"
#include "question.hpp"
#include "reasons.hpp"
#include "sieve.hpp"

#include <upturn/prompts/selector.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

Done done(End end, std::map<std::string, int> rejected = {}) {
    return {end, sentenceOf(end), std::move(rejected)};
}

/// The stop rule: it offers to stop, and gives way when the person wants to go on.
std::optional<End> stopping(const Outlook& o) {
    if (o.situation.carryOn)
        return std::nullopt;
    constexpr int refusals = 2;
    constexpr int nonAnswers = 3;
    if (o.skipsInARow >= 2 || o.refusalsNow >= refusals || o.nonAnswersNow >= nonAnswers)
        return End::twoSkips;
    if (o.guide != nullptr)
        return std::nullopt;
    if (wantsTheirPart(o.situation)) // further only by wish, step by step
        return o.lifted ? std::optional(End::enough) : std::nullopt;
    if (o.needs) {
        constexpr int leastAside = 2; // who tells much at once is still asked about some of it
        const int least = std::max(o.needs->least, o.toldAside ? leastAside : 0);
        const bool told = o.open.empty() && o.askedNow >= std::min(least, o.needs->most);
        return told                          ? std::optional(End::enough)
               : o.askedNow >= o.needs->most ? std::optional(End::limit)
                                             : std::nullopt;
    }
    if (o.askedNow >= o.tuning.limits[static_cast<std::size_t>(o.depth)])
        return End::limit;
    if (o.open.empty() && o.situation.lessonSettled && o.situation.stepSettled)
        return End::enough;
    return std::nullopt;
}

Next chooseFreely(const Outlook& o, Sieve left) {
    if (left.eligible.empty())
        return done(End::nothingFits, std::move(left.rejected));
    const std::vector<Scored> order = ranked(o, left.eligible);
    const Scored& best = order.front();
    const Values second = order.size() > 1 ? order[1].values : Values{};
    const Prompt& p = o.catalogue.prompts()[best.place];
    return Choice{questionFrom(o, p), reasonsFor(o, p, best.values, second, left.relaxed),
                  std::move(left.rejected), static_cast<int>(order.size()),
                  static_cast<int>(best.score / whole)};
}

Next chooseInGuide(const Outlook& o, Sieve left) {
    if (left.eligible.empty()) {
        GuideRest rest = restOf(o);
        return Done{rest.end, std::move(rest.sentence), std::move(left.rejected)};
    }
    const Prompt& p = o.catalogue.prompts()[left.eligible.front()];
    return Choice{questionFrom(o, p), reasonsInGuide(o, p), std::move(left.rejected),
                  static_cast<int>(left.eligible.size()), whole};
}

/// The first of what days have made due, in the order of the catalogue.
const Prompt* dueLater(const Outlook& o) {
    const auto& prompts = o.catalogue.prompts();
    for (std::size_t i = 0; i < prompts.size(); ++i)
        if (isDueLater(o, i))
            return &prompts[i];
    return nullptr;
}

Next chooseDue(const Outlook& o) {
    const Prompt* due = dueLater(o);
    if (due == nullptr)
        return done(End::lookedBack);
    return Choice{questionFrom(o, *due), {}, {}, 1, whole};
}

hear::Alarm alarmIn(const Situation& situation) {
    hear::Alarm alarm = hear::alarmIn(situation.lastAnswer);
    for (const std::string& words : situation.written)
        alarm = std::max(alarm, hear::alarmIn(words));
    return alarm;
}

/// What comes before any question. Who answered that they are not safe, or not sure, is where
/// words leave no doubt.
std::optional<Done> before(const Situation& situation) {
    const hear::Alarm alarm = alarmIn(situation);
    const bool unsafe = situation.safe == core::Safe::no || situation.safe == core::Safe::unsure;
    if (alarm == hear::Alarm::sure || (alarm == hear::Alarm::unsure && unsafe) ||
        situation.saidUnsafe)
        return done(End::crisis);
    if (alarm == hear::Alarm::unsure) {
        Done asked = done(End::safe);
        asked.options = safeOptions();
        return asked;
    }
    if (situation.which && situation.guide.empty() && !situation.lookingBack) {
        Done asked = done(End::which);
        asked.options = whichOptions(*situation.which);
        return asked;
    }
    return std::nullopt;
}

} // namespace

Next select(const Catalogue& catalogue, const Situation& situation, const Tuning& tuning) {
    if (auto asked = before(situation))
        return std::move(*asked);
    Outlook outlook(catalogue, situation, tuning);
    if (!situation.guide.empty() && outlook.guide == nullptr)
        return done(End::noSuchGuide);
    if (situation.lookingBack)
        return chooseDue(outlook);
    if (const auto end = stopping(outlook))
        return done(*end);
    Sieve left = settle(outlook);
    return outlook.guide != nullptr ? chooseInGuide(outlook, std::move(left))
                                    : chooseFreely(outlook, std::move(left));
}

std::optional<Question> questionForLater(const Catalogue& catalogue, const Situation& situation) {
    if (alarmIn(situation) != hear::Alarm::none)
        return std::nullopt;
    const Outlook o(catalogue, situation, Tuning::builtIn());
    const Prompt* due = dueLater(o);
    return due == nullptr ? std::nullopt : std::optional(questionFrom(o, *due));
}

} // namespace upturn::prompts
