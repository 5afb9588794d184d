// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/drafts.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/app/waiting.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <array>

namespace upturn::app {
namespace {

using core::BlockKind;

constexpr int lastAfter = 60; ///< days: then it is too late for the question of thirty
/// Days after which questions become due, and the end.
constexpr std::array<int, 4> askedAfter{2, 7, 30, lastAfter + 1};
constexpr std::size_t setbacksLookedAt = 8; ///< for each of them
constexpr std::size_t stepsLookedAt = 60;
constexpr int tooLateToAsk = 90; ///< days after a step was closed
constexpr std::size_t encountersLookedAt = 500;
/// More would be homework; the older ones have had their time.
constexpr std::size_t mostFollowUps = 5;
/// More than anybody unfolds.
constexpr std::size_t unreflectedLookedAt = 20;
constexpr std::int64_t msPerDay = 86'400'000;

core::CivilDate daysBefore(core::CivilDate day, int days) {
    return core::dateOfDayNumber(core::dayNumber(day) - days);
}

/// The day from which on the question could be asked.
core::CivilDate dueDay(const core::Entry& entry, const Surroundings& surroundings,
                       const prompts::Question& question) {
    constexpr int hoursPerDay = 24;
    const prompts::Prompt* prompt = surroundings.catalogue().prompt(question.asked.id);
    const int days = prompt == nullptr ? askedAfter.front() : prompt->hours.min / hoursPerDay;
    return core::dateOfDayNumber(core::dayNumber(entry.happened.date) + days);
}

/// The newest reflected setbacks of those days: for each question those it has just come to.
core::Result<std::vector<core::Entry>> setbacksOf(store::Journal& journal, core::CivilDate today,
                                                  int firstDay, int lastDay) {
    const auto found = journal.entries({.from = daysBefore(today, lastDay),
                                        .to = daysBefore(today, firstDay),
                                        .kind = core::EntryKind::setback,
                                        .limit = setbacksLookedAt});
    if (!found)
        return core::passOn(found);
    std::vector<core::Entry> setbacks;
    for (const store::Found& one : *found)
        if (one.reflected) // else it waits to be reflected on at all
            setbacks.push_back(one.entry);
    return setbacks;
}

/// Not about what is under way or rests: one way back to an entry is enough.
core::Result<void> addFollowUps(store::Journal& journal, const Surroundings& surroundings,
                                const Evening& evening, const std::set<core::Id>& underWay,
                                std::vector<Waiting>& all) {
    const auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    const std::int64_t since = surroundings.now().instant - (lastAfter + 1) * msPerDay;
    auto encounters = journal.encountersSince(since, encountersLookedAt);
    if (!encounters)
        return core::passOn(encounters);
    std::reverse(encounters->begin(), encounters->end());
    Reflection reflection(journal, surroundings, evening);
    std::size_t due = 0;
    for (std::size_t i = 0; i + 1 < askedAfter.size(); ++i) {
        const auto setbacks =
            setbacksOf(journal, surroundings.today(), askedAfter.at(i), askedAfter.at(i + 1) - 1);
        if (!setbacks)
            return core::passOn(setbacks);
        for (const core::Entry& entry : *setbacks) {
            if (underWay.contains(entry.id))
                continue;
            auto question = reflection.laterQuestion(entry, *encounters, *settings);
            if (!question)
                return core::passOn(question);
            if (!*question || ++due > mostFollowUps)
                continue;
            all.push_back({.kind = WaitingKind::followUp,
                           .id = entry.id,
                           .entry = entry.id,
                           .words = core::heading(entry),
                           .due = dueDay(entry, surroundings, **question),
                           .question = std::move(*question)});
        }
    }
    return {};
}

core::Result<void> addSteps(store::Journal& journal, core::CivilDate today,
                            std::vector<Waiting>& all) {
    const auto steps = journal.openSteps(today);
    if (!steps)
        return core::passOn(steps);
    for (const core::NextStep& step : *steps)
        all.push_back({.kind = WaitingKind::step,
                       .id = step.id,
                       .entry = step.entry,
                       .words = step.then,
                       .due = step.due.value_or(today),
                       .when = step.when});
    return {};
}

core::Result<void> addUnjudged(store::Journal& journal, const Surroundings& surroundings,
                               std::vector<Waiting>& all) {
    const core::CivilDate today = surroundings.today();
    // Closed on the day that many days ago, or before it.
    const auto steps = journal.stepsToAskAbout(
        today, surroundings.beginOf(daysBefore(today, untilItShows - 1)),
        surroundings.beginOf(daysBefore(today, tooLateToAsk)), stepsLookedAt);
    if (!steps)
        return core::passOn(steps);
    for (const core::NextStep& step : *steps) {
        const core::CivilDate closed = surroundings.dayOf(step.closed);
        all.push_back({.kind = WaitingKind::helped,
                       .id = step.id,
                       .entry = step.entry,
                       .words = step.then,
                       .due = step.askAgain.value_or(
                           core::dateOfDayNumber(core::dayNumber(closed) + untilItShows)),
                       .when = step.when});
    }
    return {};
}

core::Result<void> addDated(store::Journal& journal, core::CivilDate today, BlockKind list,
                            std::vector<Waiting>& all) {
    const bool decision = list == BlockKind::decision;
    const auto blocks = journal.blocks({.kind = list, .open = true});
    if (!blocks)
        return core::passOn(blocks);
    for (const core::Block& block : *blocks)
        if (const auto due = block.day(decision ? "review_on" : "by"); due && *due <= today)
            all.push_back({.kind = decision ? WaitingKind::decision : WaitingKind::goal,
                           .id = block.id,
                           .entry = block.entry,
                           .words = block.words(decision ? "options" : "target"),
                           .due = *due});
    return {};
}

void addReflections(std::vector<Unfinished> unfinished, const Surroundings& surroundings,
                    std::vector<Waiting>& all) {
    for (Unfinished& one : unfinished)
        all.push_back({.kind = WaitingKind::reflection,
                       .id = one.sitting.entry,
                       .entry = one.sitting.entry,
                       .words = one.entry,
                       .due = surroundings.dayOf(one.sitting.begun),
                       .unfinished = std::move(one)});
}

Waiting aboutEntry(WaitingKind kind, core::Entry entry, const Surroundings& surroundings) {
    return {.kind = kind,
            .id = entry.id,
            .entry = entry.id,
            .words = core::heading(entry),
            .due = surroundings.dayOf(entry.written),
            .about = std::move(entry)};
}

core::Result<void> addUnsaved(store::Journal& journal, const Surroundings& surroundings,
                              std::vector<Waiting>& all) {
    auto entries = entriesWithUnsaved(journal);
    if (!entries)
        return core::passOn(entries);
    for (core::Entry& entry : *entries)
        all.push_back(aboutEntry(WaitingKind::unsaved, std::move(entry), surroundings));
    return {};
}

/// What is known as under way, or is told to rest, is not called untouched as well.
core::Result<void> addUnreflected(store::Journal& journal, const Surroundings& surroundings,
                                  const std::set<core::Id>& underWay, std::vector<Waiting>& all) {
    auto entries = toReflectOn(journal, unreflectedLookedAt);
    if (!entries)
        return core::passOn(entries);
    for (core::Entry& entry : *entries)
        if (!underWay.contains(entry.id))
            all.push_back(aboutEntry(WaitingKind::unreflected, std::move(entry), surroundings));
    return {};
}

/// What somebody made of an entry comes back only where it may. A step in words of danger is never
/// asked about: whoever meets its day is led to people.
core::Result<void> leaveWhatRests(store::Journal& journal, const Surroundings& surroundings,
                                  std::vector<Waiting>& all) {
    using enum WaitingKind;
    constexpr int peopleForDays = 7;
    LedBack back(journal, surroundings);
    std::vector<Waiting> left;
    bool toPeople = false;
    for (Waiting& one : all) {
        const bool made =
            one.kind == step || one.kind == helped || one.kind == decision || one.kind == goal;
        Planned what{.id = one.id, .entry = one.entry};
        what.words = std::vector<core::Text>{one.when, one.words};
        const auto comes = made ? back.comesBack(what) : core::Result<bool>(true);
        if (!comes)
            return core::passOn(comes);
        if (*comes) {
            left.push_back(std::move(one));
            continue;
        }
        const auto danger = back.speaksOfDanger(what);
        if (!danger)
            return core::passOn(danger);
        toPeople = toPeople || (one.kind == step && *danger &&
                                core::dayNumber(one.due) >=
                                    core::dayNumber(surroundings.today()) - peopleForDays);
    }
    all = std::move(left);
    if (toPeople)
        all.insert(all.begin(), {.kind = WaitingKind::people,
                                 .id = {},
                                 .entry = {},
                                 .words = core::Text::repaired(
                                     core::say("There is someone to talk to, at any hour.")),
                                 .due = surroundings.today()});
    return {};
}

core::Result<void> addLookAgain(store::Journal& journal, const Surroundings& surroundings,
                                const std::set<core::Id>& underWay, std::vector<Waiting>& all) {
    auto due = lookAgainDue(journal, surroundings);
    if (!due)
        return core::passOn(due);
    if (*due && !underWay.contains((*due)->id))
        all.push_back(aboutEntry(WaitingKind::lookAgain, std::move(**due), surroundings));
    return {};
}

core::Result<void> addYesterday(const Surroundings& surroundings, Evening& evening,
                                std::vector<Waiting>& all) {
    const auto heavy = evening.followsHeavyDay();
    if (!heavy)
        return core::passOn(heavy);
    if (!*heavy)
        return {};
    Waiting line{.kind = WaitingKind::yesterday,
                 .id = {},
                 .entry = {},
                 .words = core::Text::repaired(sentenceOfYesterday()),
                 .due = daysBefore(surroundings.today(), 1)};
    all.insert(all.begin(), std::move(line));
    return {};
}

core::Result<void> addDue(store::Journal& journal, const Surroundings& surroundings,
                          Evening& evening, const std::set<core::Id>& underWay,
                          std::vector<Waiting>& all) {
    const core::CivilDate today = surroundings.today();
    const auto first = static_cast<std::ptrdiff_t>(all.size());
    for (const auto& added :
         {addFollowUps(journal, surroundings, evening, underWay, all),
          addSteps(journal, today, all), addUnjudged(journal, surroundings, all),
          addDated(journal, today, BlockKind::decision, all),
          addDated(journal, today, BlockKind::goal, all)})
        if (!added)
            return added;
    std::stable_sort(all.begin() + first, all.end(), [](const Waiting& a, const Waiting& b) {
        return core::dayNumber(a.due) < core::dayNumber(b.due);
    });
    return {};
}

} // namespace

std::string_view nameOf(WaitingKind kind) {
    switch (kind) {
    case WaitingKind::reflection:
        return "reflection";
    case WaitingKind::unsaved:
        return "unsaved";
    case WaitingKind::unreflected:
        return "unreflected";
    case WaitingKind::step:
        return "step";
    case WaitingKind::helped:
        return "helped";
    case WaitingKind::decision:
        return "decision";
    case WaitingKind::goal:
        return "goal";
    case WaitingKind::lookAgain:
        return "look-again";
    case WaitingKind::yesterday:
        return "yesterday";
    case WaitingKind::people:
        return "people";
    case WaitingKind::followUp:
        break;
    }
    return "follow-up";
}

core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings) {
    Evening evening(journal, surroundings);
    return waiting(journal, surroundings, evening);
}

core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings, Evening& evening) {
    auto underWay = sittings(journal, surroundings, evening);
    if (!underWay)
        return core::passOn(underWay);
    std::vector<Waiting> all;
    addReflections(std::move(underWay->unfinished), surroundings, all);
    if (const auto added = addUnsaved(journal, surroundings, all); !added)
        return core::passOn(added);
    const auto gentle = evening.isGentle();
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return all;
    if (const auto added = addYesterday(surroundings, evening, all); !added)
        return core::passOn(added);
    if (const auto added = addDue(journal, surroundings, evening, underWay->known, all); !added)
        return core::passOn(added);
    if (const auto left = leaveWhatRests(journal, surroundings, all); !left)
        return core::passOn(left);
    if (const auto added = addLookAgain(journal, surroundings, underWay->known, all); !added)
        return core::passOn(added);
    if (const auto added = addUnreflected(journal, surroundings, underWay->known, all); !added)
        return core::passOn(added);
    return all;
}

} // namespace upturn::app
