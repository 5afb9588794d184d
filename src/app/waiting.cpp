// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/reflection.hpp>
#include <upturn/app/waiting.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

using core::BlockKind;

constexpr int firstAfter = 2; ///< days: what was decided in the heat has had time to settle
constexpr int lastAfter = 60; ///< the last question is for thirty days; then it is too late
constexpr std::size_t setbacksLookedAt = 60;
constexpr std::size_t stepsLookedAt = 60;
constexpr std::size_t encountersLookedAt = 500;
/// More would be homework; the older ones have had their time.
constexpr std::size_t mostFollowUps = 5;
constexpr std::int64_t msPerDay = 86'400'000;

core::CivilDate daysBefore(core::CivilDate day, int days) {
    return core::dateOfDayNumber(core::dayNumber(day) - days);
}

/// The day from which on the question could be asked.
core::CivilDate dueDay(const core::Entry& entry, const Surroundings& surroundings,
                       const prompts::Question& question) {
    constexpr int hoursPerDay = 24;
    const prompts::Prompt* prompt = surroundings.catalogue().prompt(question.asked.id);
    const int days = prompt == nullptr ? firstAfter : prompt->hours.min / hoursPerDay;
    return core::dateOfDayNumber(core::dayNumber(entry.happened.date) + days);
}

core::Result<void> addFollowUps(store::Journal& journal, const Surroundings& surroundings,
                                std::vector<Waiting>& all) {
    const core::CivilDate today = surroundings.today();
    const auto setbacks = journal.entries({.from = daysBefore(today, lastAfter),
                                           .to = daysBefore(today, firstAfter),
                                           .kind = core::EntryKind::setback,
                                           .limit = setbacksLookedAt});
    if (!setbacks)
        return core::passOn(setbacks);
    const auto settings = journalSettings(journal);
    if (!settings)
        return core::passOn(settings);
    const std::int64_t since = surroundings.now().instant - (lastAfter + 1) * msPerDay;
    const auto encounters = journal.encountersSince(since, encountersLookedAt);
    if (!encounters)
        return core::passOn(encounters);
    Reflection reflection(journal, surroundings);
    std::size_t due = 0;
    for (const store::Found& found : *setbacks) { // newest first
        if (!found.reflected || due == mostFollowUps)
            continue; // it waits to be reflected on at all
        auto question = reflection.laterQuestion(found.entry, *encounters, *settings);
        if (!question)
            return core::passOn(question);
        due += *question ? 1 : 0;
        if (*question)
            all.push_back({.kind = WaitingKind::followUp,
                           .id = found.entry.id,
                           .entry = found.entry.id,
                           .words = core::heading(found.entry),
                           .due = dueDay(found.entry, surroundings, **question),
                           .when = {},
                           .question = std::move(*question)});
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
                       .when = step.when,
                       .question = {}});
    return {};
}

core::Result<void> addUnjudged(store::Journal& journal, const Surroundings& surroundings,
                               std::vector<Waiting>& all) {
    const auto steps = journal.stepsToAskAbout(surroundings.today(), untilItShows, stepsLookedAt);
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
                       .when = step.when,
                       .question = {}});
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
                           .due = *due,
                           .when = {},
                           .question = {}});
    return {};
}

} // namespace

std::string_view nameOf(WaitingKind kind) {
    switch (kind) {
    case WaitingKind::step:
        return "step";
    case WaitingKind::helped:
        return "helped";
    case WaitingKind::decision:
        return "decision";
    case WaitingKind::goal:
        return "goal";
    case WaitingKind::followUp:
        break;
    }
    return "follow-up";
}

core::Result<std::vector<Waiting>> waiting(store::Journal& journal,
                                           const Surroundings& surroundings) {
    const core::CivilDate today = surroundings.today();
    std::vector<Waiting> all;
    for (const auto& added :
         {addFollowUps(journal, surroundings, all), addSteps(journal, today, all),
          addUnjudged(journal, surroundings, all),
          addDated(journal, today, BlockKind::decision, all),
          addDated(journal, today, BlockKind::goal, all)})
        if (!added)
            return core::passOn(added);
    std::stable_sort(all.begin(), all.end(), [](const Waiting& a, const Waiting& b) {
        return core::dayNumber(a.due) < core::dayNumber(b.due);
    });
    return all;
}

} // namespace upturn::app
