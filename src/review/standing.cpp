// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/review/standing.hpp>

#include <algorithm>
#include <set>

namespace upturn::review {
namespace {

constexpr int lapsesToSlip = 4;

/// A lesson on its way through its reviews.
struct Replay {
    core::Standing standing;
    std::optional<Memory> memory;
    core::CivilDate last;      ///< the latest review, or the day it was kept
    std::set<core::Id> usedIn; ///< setbacks and steps
};

int daysBetween(core::CivilDate from, core::CivilDate to) {
    return static_cast<int>(core::dayNumber(to) - core::dayNumber(from));
}

core::CivilDate daysAfter(core::CivilDate day, int days) {
    return core::dateOfDayNumber(core::dayNumber(day) + days);
}

bool isAnotherUse(Replay& replay, const core::Review& review) {
    const core::Id& where = review.step.empty() ? review.entry : review.step;
    return where.empty() || replay.usedIn.insert(where).second;
}

void take(Replay& replay, const core::Review& review, core::CivilDate newest) {
    const core::CivilDate day = std::min(review.day, newest);
    const int elapsed = std::max(daysBetween(replay.last, day), 0);
    if (replay.memory && elapsed > 0 && review.grade == core::Grade::forgot)
        ++replay.standing.lapses;
    const bool used = review.used.value_or(false);
    if (used && isAnotherUse(replay, review))
        ++replay.standing.uses;
    // Only a yes is said of a situation: one that came up, with nothing said of use, went without.
    replay.standing.soon = !used && review.met.value_or(false);
    if (used)
        replay.standing.unused = 0;
    else if (replay.standing.soon)
        ++replay.standing.unused;
    replay.memory = afterReview(replay.memory, elapsed, review.grade);
    replay.last = std::max(replay.last, day);
}

/// A lesson that is met long before it was kept was kept when the clock stood wrong.
core::CivilDate begun(core::CivilDate kept, std::span<const core::Review> reviews,
                      core::CivilDate newest) {
    constexpr int surelyWrong = 30; // days
    return !reviews.empty() && daysBetween(newest, kept) > surelyWrong ? newest : kept;
}

Replay replayed(core::CivilDate kept, std::span<const core::Review> reviews) {
    const core::CivilDate newest = reviews.empty() ? kept : reviews.back().day;
    Replay replay{.standing = {}, .memory = {}, .last = begun(kept, reviews, newest), .usedIn = {}};
    for (const core::Review& review : reviews)
        take(replay, review, newest);
    return replay;
}

Replay replayed(const core::LessonLife& life) {
    Replay replay = replayed(core::dayOf(life.kept, life.dayStart), life.reviews);
    for (const core::Id& step : life.helped)
        if (replay.usedIn.insert(step).second)
            ++replay.standing.uses;
    return replay;
}

core::LessonState stateOf(const Replay& replay, bool retired, const Policy& policy) {
    if (retired)
        return core::LessonState::retired;
    if (!replay.memory) // never looked at again, but life may have asked for it
        return replay.standing.uses > 0 ? core::LessonState::proven : core::LessonState::draft;
    if (replay.standing.uses >= policy.usesToBePartOfMe &&
        replay.memory->stability >= policy.stabilityToBePartOfMe)
        return core::LessonState::partOfMe;
    return replay.standing.uses > 0 ? core::LessonState::proven : core::LessonState::active;
}

core::Standing settled(const Replay& replay, bool retired, const Policy& policy) {
    core::Standing standing = replay.standing;
    standing.state = stateOf(replay, retired, policy);
    const Memory memory = replay.memory.value_or(Memory{});
    standing.stability = memory.stability;
    standing.difficulty = memory.difficulty;
    if (standing.state == core::LessonState::retired)
        return standing;
    const double retention = std::clamp(policy.retention, 0.80, 0.95);
    int wait = replay.memory ? intervalFor(memory.stability, retention, policy.longestInterval)
                             : policy.firstInterval;
    if (standing.state == core::LessonState::partOfMe)
        wait = policy.daysOfPartOfMe;
    if (standing.soon)
        wait = std::min(wait, policy.longestAfterUnused);
    standing.due = daysAfter(replay.last, wait);
    return standing;
}

} // namespace

core::Standing standingOf(core::CivilDate kept, std::span<const core::Review> reviews, bool retired,
                          const Policy& policy) {
    return settled(replayed(kept, reviews), retired, policy);
}

core::Standing standingOf(const core::LessonLife& life, const Policy& policy) {
    const Replay replay = replayed(life);
    core::Standing standing = settled(replay, life.retired, policy);
    const bool metSince = !life.reviews.empty() && life.reviews.back().at > life.broughtBack;
    if (life.broughtBack == 0 || metSince || life.retired || !replay.memory)
        return standing;
    if (standing.state == core::LessonState::partOfMe)
        standing.state = core::LessonState::proven;
    const core::Moment back = core::momentAt(life.broughtBack, life.kept.zone, life.kept.offset);
    standing.due = daysAfter(core::dayOf(back, life.dayStart), policy.firstInterval);
    return standing;
}

std::array<core::Standing, 4> preview(const core::LessonLife& life, core::CivilDate today,
                                      const Since& since, const Policy& policy) {
    core::LessonLife lived = life;
    core::Review& review = lived.reviews.emplace_back(
        core::Review{.day = today, .met = since.met || since.used, .used = since.used});
    std::array<core::Standing, 4> after;
    for (std::size_t i = 0; i < after.size(); ++i) {
        review.grade = static_cast<core::Grade>(i + 1);
        after[i] = settled(replayed(lived), false, policy);
    }
    return after;
}

bool knowingIsNotEnough(const core::Standing& standing) {
    return standing.soon && standing.unused > 0 && standing.unused % 2 == 0;
}

bool comesSooner(const core::Standing& standing, const Policy& policy) {
    const bool part = standing.state == core::LessonState::partOfMe;
    return standing.soon &&
           (part || intervalFor(standing.stability, policy.retention, policy.longestInterval) >
                        policy.longestAfterUnused);
}

bool keepsSlipping(const core::Standing& standing) {
    return standing.lapses >= lapsesToSlip;
}

} // namespace upturn::review
