// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/led_back.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace upturn::app {
namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr int afterLoss = 30;
constexpr int afterDone = 3;
/// Who was away for so long is not reminded of it.
constexpr int untilDays = 120;
constexpr int refusedForDays = 90;
constexpr std::size_t entriesLookedAt = 60;
constexpr std::int64_t metDays = 400;
constexpr std::size_t metLookedAt = 2000;

int daysSince(const core::Entry& entry, core::CivilDate today) {
    return static_cast<int>(core::dayNumber(today) - core::dayNumber(entry.happened.date));
}

/// The same day of a year, or one beside it.
bool isAnniversary(core::CivilDate happened, core::CivilDate today) {
    for (const int beside : {-1, 0, 1}) {
        const core::CivilDate day = core::dateOfDayNumber(core::dayNumber(today) + beside);
        if (day.month() == happened.month() && day.day() == happened.day())
            return true;
    }
    return false;
}

struct MetSoFar {
    int refusals = 0;
    std::int64_t refused = 0; ///< when last, UTC ms
    std::int64_t answered = 0;
};

core::Result<MetSoFar> metAbout(store::Journal& journal, const core::Id& entry) {
    const auto all = journal.encounters(entry);
    if (!all)
        return core::passOn(all);
    MetSoFar met;
    for (const core::Encounter& one : *all) {
        if (one.question == lookAgainId && one.met == core::Met::skipped) {
            ++met.refusals;
            met.refused = std::max(met.refused, one.at);
        } else if (one.met == core::Met::answered) {
            met.answered = std::max(met.answered, one.at);
        }
    }
    return met;
}

/// After so many days; none where the program does not ask.
std::optional<int> daysUntilAsked(const core::Entry& entry, const Bearing& bearing,
                                  std::int64_t now) {
    if (entry.lift || !bearing.sure)
        return std::nullopt;
    if (bearing.is == hear::Class::loss)
        return afterLoss;
    return bearing.is == hear::Class::done && isTimeForLesson(entry, bearing, now)
               ? std::optional(afterDone)
               : std::nullopt;
}

core::Result<bool> isDue(store::Journal& journal, const Surroundings& surroundings,
                         const core::Entry& entry) {
    const core::CivilDate today = surroundings.today();
    const std::int64_t now = surroundings.now().instant;
    const auto answers = journal.answers(entry.id);
    if (!answers)
        return core::passOn(answers);
    const hear::Hearing heard = heardIn(entry);
    const LeftAlone why = LedBack(journal, surroundings).why(entry, *answers);
    if (why == LeftAlone::danger || why == LeftAlone::safety)
        return false;
    const auto after = daysUntilAsked(entry, bearingOf(surroundings, entry, heard, *answers), now);
    if (!after || daysSince(entry, today) < *after || isAnniversary(entry.happened.date, today))
        return false;
    const auto met = metAbout(journal, entry.id);
    if (!met)
        return core::passOn(met);
    if (met->refusals >= 2 || (met->refusals == 1 && now - met->refused < refusedForDays * dayMs))
        return false;
    // It was looked at since, of their own accord or after a yes.
    if (met->answered - entry.happened.instant >= *after * dayMs)
        return false;
    const auto lessons = journal.countLessons({.entry = entry.id});
    return lessons ? core::Result<bool>(*lessons == 0) : core::passOn(lessons);
}

/// Those that it may be time for, and those of which it was refused once.
core::Result<std::vector<core::Entry>> candidates(store::Journal& journal,
                                                  const Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    const auto before = [&](int days) {
        return core::dateOfDayNumber(core::dayNumber(today) - days);
    };
    auto found = journal.entries({.from = before(untilDays),
                                  .to = before(afterDone),
                                  .kind = core::EntryKind::setback,
                                  .limit = entriesLookedAt});
    const auto met =
        journal.encountersSince(surroundings.now().instant - metDays * dayMs, metLookedAt);
    if (!found)
        return core::passOn(found);
    if (!met)
        return core::passOn(met);
    std::vector<core::Entry> all;
    std::set<core::Id> known;
    for (store::Found& one : *found) {
        known.insert(one.entry.id);
        all.push_back(std::move(one.entry));
    }
    for (const core::Encounter& one : *met) {
        if (one.question != lookAgainId || !known.insert(one.entry).second)
            continue;
        auto entry = journal.entry(one.entry);
        if (!entry && entry.error().fault != core::Fault::notFound)
            return core::passOn(entry);
        if (entry && !entry->inTrash)
            all.push_back(std::move(*entry));
    }
    return all;
}

} // namespace

core::Result<std::optional<core::Entry>> lookAgainDue(store::Journal& journal,
                                                      const Surroundings& surroundings) {
    auto all = candidates(journal, surroundings);
    if (!all)
        return core::passOn(all);
    for (core::Entry& entry : *all) {
        const auto due = isDue(journal, surroundings, entry);
        if (!due)
            return core::passOn(due);
        if (*due)
            return std::optional(std::move(entry));
    }
    return std::nullopt;
}

std::string sentenceOfLookAgain() {
    return core::say("Would you like to look at it once more?");
}

core::Result<store::Done> dontLookAgain(store::Journal& journal, const core::Id& entry) {
    return journal.skip(entry,
                        {.id = lookAgainId, .text = core::Text::repaired(sentenceOfLookAgain())});
}

} // namespace upturn::app
