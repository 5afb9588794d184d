// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "score.hpp"

#include "day.hpp"
#include "fixed_point.hpp"

#include <algorithm>

namespace upturn::prompts {
namespace {

constexpr int half = whole / 2;

int stageFit(const Outlook& o, const Prompt& p) {
    const int apart = std::abs(static_cast<int>(p.stage) - static_cast<int>(o.target));
    return apart == 0 ? whole : apart == 1 ? half : 0;
}

int coverage(const Outlook& o, const Prompt& p) {
    int best = 0;
    for (const std::string& dim : p.dims) {
        if (o.isOpen(dim))
            return whole;
        if (!o.tight && !o.covered.contains(dim) && !o.isRequired(dim))
            best = whole * 6 / 10;
    }
    return best;
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

} // namespace

const Fired* triggerFor(const Outlook& o, const Prompt& p) {
    for (const Fired& fired : o.fired) // the strongest comes first
        if (std::find(p.triggers.begin(), p.triggers.end(), fired.id) != p.triggers.end())
            return &fired;
    return nullptr;
}

Values valuesOf(const Outlook& o, std::size_t place) {
    const Prompt& p = o.catalogue.prompts()[place];
    const Past& past = o.past[place];
    const int covered = coverage(o, p);
    // With no question to spare, the person's words may not lead away from what is still open.
    const bool away = o.tight && covered < whole;
    const Fired* trigger = away ? nullptr : triggerFor(o, p);
    const auto repeats = static_cast<std::int64_t>(risenByHalves(o.situation.earlierWithCause));
    Values v{};
    const auto set = [&v](Factor factor, int value) {
        v[static_cast<std::size_t>(factor)] = value;
    };
    set(Factor::stage, stageFit(o, p));
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

std::int64_t scoreOf(const Tuning& tuning, const Values& values) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < factorCount; ++i)
        sum += std::int64_t{tuning.weights[i]} * values[i];
    return sum;
}

} // namespace upturn::prompts
