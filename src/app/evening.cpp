// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/danger.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>
#include <upturn/hear/hearing.hpp>

#include <algorithm>
#include <string>

namespace upturn::app {
namespace {

/// More than anybody does on a day.
constexpr std::size_t actsLookedAt = 500;
constexpr const char* putAwayName = "yesterday/put-away";

bool saysUnsafe(const core::Entry& entry) {
    return entry.safe == core::Safe::unsure || entry.safe == core::Safe::no;
}

core::Result<bool> saidUnsafeSince(store::Journal& journal, const core::Entry& entry,
                                   std::int64_t since) {
    if (!saysUnsafe(entry))
        return false;
    const auto said = journal.saidAt(entry.id);
    if (!said)
        return core::passOn(said);
    const auto at = said->find("safe");
    return at != said->end() && at->second >= since;
}

/// The entry that it is, or an empty id where the words stand in a row of none.
core::Result<std::optional<core::Id>>
heavySince(store::Journal& journal, const Surroundings& surroundings, std::int64_t since) {
    const auto touched = journal.entriesTouchedSince(since, actsLookedAt);
    if (!touched)
        return core::passOn(touched);
    Reflection reflection(journal, surroundings);
    for (const core::Id& id : *touched) {
        const auto entry = journal.entry(id);
        if (!entry && entry.error().fault == core::Fault::notFound)
            continue; // purged, or taken back
        if (!entry)
            return core::passOn(entry);
        if (entry->inTrash)
            continue;
        const auto unsafe = saidUnsafeSince(journal, *entry, since);
        if (!unsafe)
            return core::passOn(unsafe);
        const auto answered = reflection.answeredUnsafe(*entry, since);
        if (!answered)
            return core::passOn(answered);
        if (*unsafe || *answered)
            return id;
        const auto words = reflection.wordsSince(*entry, since);
        if (!words)
            return core::passOn(words);
        if (std::ranges::any_of(*words, [](const std::string& row) {
                return hear::alarmIn(row) == hear::Alarm::sure;
            }))
            return id;
    }
    const auto apart = journal.saidApartSince(since, actsLookedAt);
    if (!apart)
        return core::passOn(apart);
    if (std::ranges::any_of(*apart, [](const store::SaidWords& said) {
            return hear::alarmIn(said.words.utf8()) == hear::Alarm::sure;
        }))
        return core::Id();
    return std::nullopt;
}

core::Result<bool> isHeavySince(store::Journal& journal, const Surroundings& surroundings,
                                std::int64_t since) {
    const auto heavy = heavySince(journal, surroundings, since);
    return heavy ? core::Result<bool>(heavy->has_value()) : core::passOn(heavy);
}

std::int64_t beginOf(const Surroundings& surroundings, int daysAgo) {
    return surroundings.beginOf(
        core::dateOfDayNumber(core::dayNumber(surroundings.today()) - daysAgo));
}

} // namespace

core::Result<bool> Evening::isGentle() {
    if (!gentle_) {
        const auto heavy = isHeavySince(journal_, surroundings_, beginOf(surroundings_, 0));
        if (!heavy)
            return heavy;
        gentle_ = *heavy;
    }
    return *gentle_;
}

core::Result<bool> Evening::followsHeavyDay() {
    const auto away = journal_.draft(putAwayName);
    if (!away)
        return core::passOn(away);
    if (away->utf8() == core::isoDate(surroundings_.today()))
        return false;
    const auto today = isGentle();
    if (!today || *today)
        return today ? core::Result<bool>(false) : today;
    return isHeavySince(journal_, surroundings_, beginOf(surroundings_, 1));
}

core::Result<bool> isGentleEvening(store::Journal& journal, const Surroundings& surroundings) {
    return Evening(journal, surroundings).isGentle();
}

core::Result<core::Id> raisedToday(store::Journal& journal, const Surroundings& surroundings) {
    const auto heavy = heavySince(journal, surroundings, beginOf(surroundings, 0));
    if (!heavy)
        return core::passOn(heavy);
    return heavy->value_or(core::Id());
}

bool isByDay(const Surroundings& surroundings) {
    constexpr int morning = 5;
    constexpr int evening = 17;
    const int hour = std::stoi(core::timeOfDay(surroundings.now()));
    return hour >= morning && hour < evening;
}

std::string sentenceOfEvening(const Surroundings& surroundings) {
    return isByDay(surroundings)
               ? core::say(
                     "Today there is nothing to learn and nothing to do. What you wrote is kept.")
               : core::say("Tonight there is nothing to learn and nothing to do. What you wrote is "
                           "kept.");
}

std::string sentenceOfYesterday() {
    return core::say("Yesterday was heavy. There is someone to talk to, at any hour.");
}

core::Result<void> putYesterdayAway(store::Journal& journal, const Surroundings& surroundings) {
    return journal.saveDraft(putAwayName,
                             core::Text::repaired(core::isoDate(surroundings.today())));
}

} // namespace upturn::app
