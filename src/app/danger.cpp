// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/danger.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/hear/answers.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace upturn::app {
namespace {

using hear::Alarm;
using store::ActType;

/// Those in which nobody says anything now.
constexpr std::array silent{ActType::importing,      ActType::repair,       ActType::restore,
                            ActType::changeSettings, ActType::putBack,      ActType::purge,
                            ActType::deleteEntry,    ActType::deleteLesson, ActType::deleteStep,
                            ActType::deleteAnswer,   ActType::deleteRow,    ActType::pause,
                            ActType::leaveSentence};

bool isSilent(const store::Act& act) {
    return !act.type || std::ranges::find(silent, *act.type) != silent.end();
}

std::string joined(const std::vector<store::SaidWords>& said, const core::Entry* entry) {
    std::string words;
    for (const store::SaidWords& one : said)
        if (entry == nullptr || !isHeeded(*entry, one.words))
            words += one.words.utf8() + ".\n";
    return words;
}

} // namespace

Alarm alarmIn(const std::vector<core::Text>& words) {
    Alarm heaviest = Alarm::none;
    for (const core::Text& one : words)
        heaviest = std::max(heaviest, hear::alarmIn(one.utf8()));
    return heaviest;
}

bool asksWhetherSafe(std::string_view question) {
    return question == "soft.violence-safe" || question == "upturn.other-safe";
}

core::Result<Alarm> dangerOf(store::Journal& journal, const Surroundings& surroundings,
                             const core::Id& entry) {
    const auto next = Reflection(journal, surroundings).next(entry);
    if (!next)
        return core::passOn(next);
    const auto* done = std::get_if<prompts::Done>(&*next);
    if (done == nullptr)
        return Alarm::none;
    return done->why == prompts::End::crisis ? Alarm::sure
           : done->why == prompts::End::safe ? Alarm::unsure
                                             : Alarm::none;
}

namespace {

/// Nothing where the act says nothing about it.
core::Result<bool> answersUnsafe(store::Journal& journal, const store::Act& act) {
    if (act.type != ActType::answer && act.type != ActType::editAnswer)
        return false;
    const auto answer = journal.answerById(act.row);
    if (!answer)
        return core::passOn(answer);
    return asksWhetherSafe(answer->question.id) && hear::saysUnsafe(answer->text.utf8());
}

core::Result<Danger> dangerIn(store::Journal& journal, const Surroundings& surroundings,
                              const store::Act& act) {
    const auto said = journal.saidIn(act.id);
    if (!said)
        return core::passOn(said);
    std::optional<core::Entry> entry;
    if (!act.entry.empty()) {
        const auto found = journal.entry(act.entry);
        if (!found)
            return core::passOn(found);
        entry = *found;
    }
    Alarm alarm = hear::alarmIn(joined(*said, entry ? &*entry : nullptr));
    // Title and text may say it together, and how heavy it is counts.
    const bool whole = act.type == ActType::recordSetback || act.type == ActType::recordWin ||
                       act.type == ActType::recordNote || act.type == ActType::editText;
    if (entry && whole)
        alarm = std::max(alarm, alarmLeft(*entry, heardIn(*entry)));
    const auto unsafe = answersUnsafe(journal, act);
    if (!unsafe)
        return core::passOn(unsafe);
    if (alarm == Alarm::none && !*unsafe)
        return Danger{};
    if (!entry)
        return Danger{alarm, {}};
    const auto leads = dangerOf(journal, surroundings, act.entry);
    if (!leads)
        return core::passOn(leads);
    if (*leads != Alarm::none)
        return Danger{*leads, act.entry};
    // A review speaks of a lesson, and is not read with the entry.
    const bool apart = act.type == ActType::reviewLesson;
    return apart ? Danger{alarm, {}} : Danger{};
}

} // namespace

core::Result<Danger> dangerIn(store::Journal& journal, const Surroundings& surroundings,
                              const std::vector<store::Act>& acts) {
    Danger heaviest;
    for (const store::Act& act : acts) {
        if (isSilent(act))
            continue;
        const auto danger = dangerIn(journal, surroundings, act);
        if (!danger)
            return danger;
        if (danger->alarm > heaviest.alarm)
            heaviest = *danger;
    }
    return heaviest;
}

} // namespace upturn::app
