// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "outlook.hpp"

#include "meanings.hpp"

#include <upturn/prompts/sessions.hpp>

#include <algorithm>
#include <numeric>

namespace upturn::prompts {
namespace {

constexpr std::int64_t hour = std::int64_t{60} * 60 * 1000;
constexpr int usualIntensity = 5;
constexpr int heavyFrom = 8;

bool contains(const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool isWritten(Kind kind) {
    return kind == Kind::text || kind == Kind::line || kind == Kind::pair || kind == Kind::ifThen;
}

} // namespace

Outlook::Outlook(const Catalogue& catalogueIn, const Situation& situationIn, const Tuning& tuningIn)
    : catalogue(catalogueIn)
    , situation(situationIn)
    , tuning(tuningIn)
    , past(catalogueIn.prompts().size()) {
    // The weight of a win is joy, which needs no care.
    const bool heavy = situation.weight && situation.kind != core::EntryKind::win;
    intensity = heavy ? std::clamp(*situation.weight, 1, 5) * 2 : usualIntensity;
    look(situation.now);
    depth = situation.depth.value_or(hard ? Depth::gentle : Depth::standard);
    guide = situation.guide.empty() ? nullptr : catalogue.guide(situation.guide);
    // What went well is asked as a win, whatever it was recorded as.
    entryKind =
        core::nameOf(situation.is == hear::Class::win ? core::EntryKind::win : situation.kind);
    if (guide == nullptr && !situation.depth)
        needs = needsOf(situation, hard);
    findRequired();
    feelings = meaningsOf(situation.feelings);
    categories = meaningsOf(situation.categories);
    answered.insert(situation.alsoCovered.begin(), situation.alsoCovered.end());
    covered = answered;
    resting.insert(situation.resting.begin(), situation.resting.end());
    covered.insert(resting.begin(), resting.end());
    if (needs && situation.lessonSettled)
        covered.insert("lesson");
    if (needs && situation.stepSettled)
        covered.insert("next_step");
    readEncounters();
    coverWhatAnswersTell();
    findTarget();
    readLastAnswer();
}

void Outlook::look(std::int64_t at) {
    now = at;
    hours = std::max<std::int64_t>(0, (now - situation.happened) / hour);
    // Whoever may be in danger is asked as gently as after something heavy.
    hard = situation.safe || situation.gentle || (intensity >= heavyFrom && hours < 24);
}

void Outlook::findRequired() {
    if (guide == nullptr && needs) {
        required = needs->dims;
        return;
    }
    for (const std::string& dim :
         guide != nullptr ? guide->dimsRequired : tuning.requiredFor(depth))
        required.push_back({dim});
}

void Outlook::readEncounters() {
    const auto& list = situation.encounters;
    const std::vector<Session> sessions = sessionsOf(list);
    const Session* current = nullptr;
    for (const Session& session : sessions)
        if (session.entry == situation.entry && situation.now - session.to < sessionGap)
            current = &session;
    sittingsHere =
        static_cast<int>(std::ranges::count(sessions, situation.entry, &Session::entry)) -
        (current != nullptr ? 1 : 0);
    int ago = static_cast<int>(sessions.size()) - (current != nullptr ? 1 : 0);
    for (const Session& session : sessions) {
        const bool isNow = &session == current;
        for (const std::size_t i : session.encounters) {
            const auto place = catalogue.indexOf(list[i].question);
            if (!place)
                continue;
            Past& p = past[*place];
            p.now = p.now || isNow;
            if (!isNow)
                p.sessionsAgo = ago;
        }
        ago -= isNow ? 0 : 1;
    }
    std::vector<std::size_t> order(list.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return list[a].at < list[b].at; });
    for (const std::size_t i : order) {
        const core::Encounter& met = list[i];
        const bool wasAnswered = met.met == core::Met::answered;
        Tally& tally = tallies[met.guide];
        ++tally.shown;
        tally.answered += wasAnswered ? 1 : 0;
        const auto place = catalogue.indexOf(met.question);
        if (!place)
            continue;
        Past& p = past[*place];
        ++p.shown;
        p.answered += wasAnswered ? 1 : 0;
        p.skipsInARow = wasAnswered ? 0 : p.skipsInARow + 1;
        p.lastAt = met.at;
        if (met.entry != situation.entry)
            continue;
        p.here = true;
        p.answeredHere = p.answeredHere || wasAnswered;
        answeredHere += wasAnswered ? 1 : 0;
        lifted = lifted || contains(catalogue.prompts()[*place].suits, "lifted");
        cover(met, catalogue.prompts()[*place]);
    }
    if (current != nullptr)
        readSession(current->encounters);
}

hear::Reply Outlook::replyTo(const core::Encounter& met) const {
    if (met.entry != situation.entry || met.met != core::Met::answered)
        return hear::Reply::answer;
    const auto reply = situation.replies.find(met.question);
    return reply != situation.replies.end() ? reply->second : hear::Reply::answer;
}

/// What was passed by or refused rests for this entry; who does not know is asked in another way,
/// once.
void Outlook::cover(const core::Encounter& met, const Prompt& prompt) {
    const hear::Reply reply = replyTo(met);
    const auto& dims = prompt.dims;
    if (reply == hear::Reply::dontKnow) {
        for (const std::string& dim : dims)
            if (!unknown.insert(dim).second)
                covered.insert(dim);
        return;
    }
    covered.insert(dims.begin(), dims.end());
    const bool refused = reply == hear::Reply::refusal || reply == hear::Reply::attack;
    if (refused)
        resting.insert(dims.begin(), dims.end());
    else if (met.met == core::Met::answered)
        answered.insert(dims.begin(), dims.end());
}

void Outlook::readSession(const std::vector<std::size_t>& encounters) {
    askedNow = static_cast<int>(encounters.size());
    for (const std::size_t i : encounters) {
        const core::Encounter& met = situation.encounters[i];
        const Prompt* p = catalogue.prompt(met.question);
        followUpsNow += p != nullptr && p->followUp ? 1 : 0;
        skipsInARow = met.met == core::Met::skipped ? skipsInARow + 1 : 0;
        const hear::Reply reply = replyTo(met);
        const bool refused = reply == hear::Reply::refusal || reply == hear::Reply::attack;
        refusalsNow += refused ? 1 : 0;
        nonAnswersNow += refused || reply == hear::Reply::dontKnow ? 1 : 0;
        rowLength = met.guide == rowGuide ? rowLength + 1 : 1;
        rowGuide = met.guide;
    }
}

/// Only what a sitting needs by itself: a guide asks its own questions.
void Outlook::coverWhatAnswersTell() {
    if (guide != nullptr || !needs)
        return;
    for (const std::vector<std::string>& need : required) {
        const auto told = std::ranges::find_if(
            need, [&](const std::string& dim) { return situation.toldInAnswers.contains(dim); });
        if (told == need.end() || isCovered(need))
            continue;
        covered.insert(*told);
        toldAside = true;
    }
}

void Outlook::findTarget() {
    for (const std::vector<std::string>& need : required)
        if (!isCovered(need)) {
            ++openNeeds;
            open.insert(open.end(), need.begin(), need.end());
        }
    target = situation.lessonSettled ? (situation.stepSettled ? Stage::share : Stage::plan)
                                     : Stage::learn;
    std::optional<Stage> lowest;
    for (const std::string& dim : open) {
        const auto stage = tuning.stages.find(dim);
        if (stage != tuning.stages.end() && (!lowest || stage->second < *lowest))
            lowest = stage->second;
    }
    target = lowest.value_or(target);
    const int left = most() - askedNow;
    tight = guide == nullptr && openNeeds >= left;
    over = guide == nullptr && openNeeds > left;
}

void Outlook::readLastAnswer() {
    if (situation.lastAnswer.empty())
        return;
    const Prompt* last = catalogue.prompt(situation.lastQuestion);
    TriggerContext context;
    context.isNextStep = last != nullptr && contains(last->yields, "next_step");
    context.sameCause = situation.earlierWithCause + 1;
    for (std::size_t i = 0; i < past.size(); ++i) {
        const Prompt& p = catalogue.prompts()[i];
        if (p.followUp && past[i].now && contains(p.triggers, "because"))
            ++context.causeDepth;
    }
    fired = firedTriggers(situation.lastAnswer, languageOf(situation.lastAnswer), context);
    // A tick, a number or a date is no choice of words, and never too short.
    if (last != nullptr && !isWritten(last->kind))
        std::erase_if(fired, [](const Fired& one) { return one.id != "recurring"; });
}

bool Outlook::isOpen(std::string_view dim) const {
    return contains(open, dim);
}

bool Outlook::isAimedAt(std::string_view dim) const {
    const auto stage = tuning.stages.find(dim);
    return stage != tuning.stages.end() && stage->second == target && isOpen(dim);
}

bool Outlook::moveOn() {
    std::optional<Stage> next;
    for (const std::string& dim : open) {
        const auto stage = tuning.stages.find(dim);
        if (stage != tuning.stages.end() && stage->second > target &&
            (!next || stage->second < *next))
            next = stage->second;
    }
    target = next.value_or(target);
    return next.has_value();
}

bool Outlook::isRequired(std::string_view dim) const {
    return std::ranges::any_of(required, [&](const auto& need) { return contains(need, dim); });
}

bool Outlook::isCovered(const std::vector<std::string>& need) const {
    return std::ranges::any_of(need, [&](const auto& dim) { return covered.contains(dim); });
}

int Outlook::most() const {
    return needs ? needs->most : tuning.limits[static_cast<std::size_t>(depth)];
}

} // namespace upturn::prompts
