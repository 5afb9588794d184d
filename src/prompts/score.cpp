// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "score.hpp"

#include "day.hpp"
#include "fixed_point.hpp"
#include "rules.hpp"

#include <QString>

#include <algorithm>

namespace upturn::prompts {
namespace {

constexpr int half = whole / 2;

int stageFit(const Outlook& o, const Prompt& p) {
    const int apart = std::abs(static_cast<int>(p.stage) - static_cast<int>(o.target));
    return apart == 0 ? whole : apart == 1 ? half : 0;
}

std::ptrdiff_t openIn(const Outlook& o, const Prompt& p) {
    return std::count_if(p.dims.begin(), p.dims.end(),
                         [&](const std::string& dim) { return o.isOpen(dim); });
}

/// With fewer questions left than dimensions are open, one that covers two of them is worth most.
bool catchesUp(const Outlook& o, std::ptrdiff_t opened) {
    return o.over && opened >= 2;
}

int coverage(const Outlook& o, const Prompt& p, std::ptrdiff_t opened) {
    constexpr int some = whole * 6 / 10;
    if (opened > 0)
        return o.over && !catchesUp(o, opened) ? some : whole;
    const bool more = !o.tight && std::any_of(p.dims.begin(), p.dims.end(), [&](const auto& dim) {
        return !o.covered.contains(dim) && !o.isRequired(dim);
    });
    return more ? some : 0;
}

int category(const Outlook& o, const Prompt& p) {
    if (p.categories.empty())
        return half;
    const bool match = std::any_of(p.categories.begin(), p.categories.end(), [&](const auto& c) {
        return std::binary_search(o.categories.begin(), o.categories.end(), c);
    });
    return match ? whole : 0;
}

/// Shared over all (Jaccard), counting only feelings that questions know.
int emotion(const Outlook& o, const Prompt& p) {
    if (p.emotions.empty())
        return half;
    int shared = 0;
    for (const std::string& each : p.emotions)
        shared += std::binary_search(o.feelings.begin(), o.feelings.end(), each) ? 1 : 0;
    const int named = static_cast<int>(o.situation.feelings.size());
    const int all = static_cast<int>(p.emotions.size()) + std::max(named, shared) - shared;
    return shared * whole / all;
}

int intensityFit(const Outlook& o, const Prompt& p) {
    if (o.situation.kind == core::EntryKind::win)
        return half;
    return p.intensity.ideal ? whole - std::abs(o.intensity - *p.intensity.ideal) * whole / 10
                             : half;
}

int timeFit(const Outlook& o, const Prompt& p) {
    return p.hours.ideal ? nearnessByOctaves(o.hours, *p.hours.ideal) : half;
}

/// Beta(2, 2) mean of "answered when shown", for the guide.
int preference(const Outlook& o, const Prompt& p) {
    if (o.situation.pinned.contains(p.guide))
        return whole;
    if (p.generic && !p.followUp)
        return o.hard ? half : 0; // it fills what the frameworks leave, and goes before in need
    const auto tally = o.tallies.find(p.guide);
    if (tally == o.tallies.end())
        return half;
    return (2 + tally->second.answered) * whole / (4 + tally->second.shown);
}

int novelty(const Outlook& o, const Past& past) {
    return past.shown == 0 ? whole : risenByFortnights((o.situation.now - past.lastAt) / day);
}

/// Beta(1, 3) mean of "a lesson or a step came of it", per answer.
int yield(const Outlook& o, const Prompt& p, const Past& past) {
    const auto kept = o.situation.kept.find(p.id);
    const int times = kept != o.situation.kept.end() ? std::max(0, kept->second) : 0;
    return std::min(whole, (1 + times) * whole / (4 + std::max(past.answered, times)));
}

/// A question of this session took up such words already.
bool wasTakenUp(const Outlook& o, const std::string& trigger) {
    for (std::size_t i = 0; i < o.past.size(); ++i) {
        const Prompt& p = o.catalogue.prompts()[i];
        if (o.past[i].now && p.followUp &&
            std::find(p.triggers.begin(), p.triggers.end(), trigger) != p.triggers.end())
            return true;
    }
    return false;
}

} // namespace

const Fired* triggerFor(const Outlook& o, const Prompt& p) {
    for (const Fired& fired : o.fired) // the strongest comes first
        if (std::find(p.triggers.begin(), p.triggers.end(), fired.id) != p.triggers.end())
            return &fired;
    return nullptr;
}

bool isQuotable(const Fired& fired) {
    const QString words = QString::fromStdString(fired.quote);
    return std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

bool isOfItsOwn(const Outlook& o, const Prompt& p) {
    return o.needs && !wantsTheirPart(o.situation) &&
           std::find(p.suits.begin(), p.suits.end(), "ordinary") == p.suits.end();
}

int turnOf(const Outlook& o, const Prompt& p) {
    constexpr int beforeAll = 3;
    if (wantsTheirPart(o.situation) && !o.lifted &&
        std::find(p.suits.begin(), p.suits.end(), "lifted") != p.suits.end())
        return beforeAll;
    if (o.isOpen("safety") && std::find(p.dims.begin(), p.dims.end(), "safety") != p.dims.end())
        return beforeAll;
    constexpr int strongEnough = whole * 7 / 10;
    constexpr int askedBefore = 2; // until then one that is due anyway may take up the words
    const Fired* fired = p.followUp && o.guide == nullptr ? triggerFor(o, p) : nullptr;
    if (fired == nullptr)
        return 0;
    if (fired->strength == whole && (openIn(o, p) > 0 || !wasTakenUp(o, fired->id)))
        return 2;
    const bool owed = (o.depth == Depth::standard || o.depth == Depth::deep) &&
                      o.followUpsNow == 0 && o.askedNow >= askedBefore && !o.over && !o.hard;
    return owed && isQuotable(*fired) && fired->strength >= strongEnough ? 1 : 0;
}

Values valuesOf(const Outlook& o, std::size_t place) {
    const Prompt& p = o.catalogue.prompts()[place];
    const Past& past = o.past[place];
    const std::ptrdiff_t opened = openIn(o, p);
    const int covered = coverage(o, p, opened);
    // With no question to spare, the person's words may not lead away from what is still open.
    const bool away = o.tight && covered == 0 && turnOf(o, p) == 0;
    const Fired* trigger = away ? nullptr : triggerFor(o, p);
    const auto repeats = static_cast<std::int64_t>(risenByHalves(o.situation.earlierWithCause));
    Values v{};
    const auto set = [&v](Factor factor, int value) {
        v[static_cast<std::size_t>(factor)] = value;
    };
    set(Factor::stage, isAnsweredTo(o, p) || catchesUp(o, opened) ? whole : stageFit(o, p));
    set(Factor::coverage, covered);
    set(Factor::trigger, trigger != nullptr ? trigger->strength : 0);
    set(Factor::recurrence, static_cast<int>(repeats * p.recurrence / whole));
    set(Factor::category, category(o, p));
    set(Factor::emotion, emotion(o, p));
    set(Factor::intensity, intensityFit(o, p));
    set(Factor::time, timeFit(o, p));
    set(Factor::preference, preference(o, p));
    set(Factor::novelty, novelty(o, past));
    set(Factor::yield, yield(o, p, past));
    return v;
}

std::int64_t freshnessOf(const Outlook& o, std::size_t place) {
    constexpr std::int64_t tenth = std::int64_t{whole} * whole / 10;
    constexpr std::int64_t year = 365;
    constexpr int longAgo = 8; // sittings
    if (!o.needs)
        return 0;
    const Past& past = o.past[place];
    const Prompt& p = o.catalogue.prompts()[place];
    std::int64_t fresh = 0;
    if (past.shown > 0 && !past.here)
        fresh -= tenth * std::max<std::int64_t>(0, year - (o.now - past.lastAt) / day) / year;
    const bool lately = past.here || (past.sessionsAgo > 0 && past.sessionsAgo <= longAgo);
    if (p.quoted && !lately && openIn(o, p) > 0)
        fresh += tenth;
    return fresh;
}

std::int64_t scoreOf(const Tuning& tuning, const Values& values) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < factorCount; ++i)
        sum += std::int64_t{tuning.weights[i]} * values[i];
    return sum;
}

} // namespace upturn::prompts
