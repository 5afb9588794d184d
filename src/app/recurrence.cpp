// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/applying.hpp>
#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/recurrence.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

constexpr std::size_t longestChain = 200;
/// A third of the weight of the words that say something: less is a likeness, not the same again.
constexpr double sameAgain = 0.3;

core::Result<std::vector<ChainLink>> chainOf(store::Journal& journal,
                                             const Surroundings& surroundings,
                                             const core::Entry& entry, const core::Text& cause) {
    auto setbacks = earlierWith(journal, surroundings, entry, cause);
    if (!setbacks)
        return core::passOn(setbacks);
    setbacks->push_back(entry);
    std::vector<ChainLink> chain;
    for (const core::Entry& one : *setbacks) {
        ChainLink link{one.id, core::heading(one), one.happened, std::nullopt};
        if (!chain.empty())
            link.gap = static_cast<int>(core::dayNumber(link.happened.date) -
                                        core::dayNumber(chain.back().happened.date));
        chain.push_back(std::move(link));
    }
    return chain;
}

/// The lesson of the chain that helped most.
core::Result<std::optional<core::Lesson>> lessonOf(store::Journal& journal, LedBack& back,
                                                   const std::vector<ChainLink>& chain) {
    std::optional<core::Lesson> best;
    for (const ChainLink& link : chain) {
        auto lessons = journal.lessons({.entry = link.entry});
        if (!lessons)
            return core::passOn(lessons);
        if (const auto laid = back.layToRest(*lessons); !laid)
            return core::passOn(laid);
        for (core::Lesson& lesson : *lessons) {
            const auto worth = [](const core::Lesson& one) {
                return std::pair(one.standing.uses, one.kept.instant);
            };
            if (!lesson.retired && !lesson.rests && (!best || worth(lesson) > worth(*best)))
                best = std::move(lesson);
        }
    }
    return best;
}

} // namespace

core::Result<std::vector<core::Entry>>
earlierWith(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry,
            const core::Text& cause, const std::optional<core::CivilDate>& from) {
    auto found = journal.entries(
        {.from = from, .kind = core::EntryKind::setback, .cause = cause, .limit = longestChain});
    if (!found)
        return core::passOn(found);
    LedBack back(journal, surroundings);
    std::vector<core::Entry> earlier;
    bool reached = false; // of the same minute, what was written down before is earlier
    for (store::Found& one : *found) { // newest first
        reached = reached || one.entry.id == entry.id;
        const bool before = reached ? one.entry.happened.instant <= entry.happened.instant
                                    : one.entry.happened.instant < entry.happened.instant;
        if (before && one.entry.id != entry.id && one.entry.again != core::Again::different) {
            const auto alone = back.leavesAlone(one.entry);
            if (!alone)
                return core::passOn(alone);
            if (!*alone)
                earlier.push_back(std::move(one.entry));
        }
    }
    std::reverse(earlier.begin(), earlier.end());
    return earlier;
}

core::Result<std::optional<Recurrence>>
recurrenceOf(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry) {
    if (entry.again == core::Again::different || entry.kind != core::EntryKind::setback)
        return std::nullopt;
    LedBack back(journal, surroundings);
    const auto alone = back.leavesAlone(entry);
    if (!alone)
        return core::passOn(alone);
    if (*alone)
        return std::nullopt;
    Recurrence recurrence{
        .cause = {}, .chain = {}, .lesson = {}, .verdict = entry.again, .words = {}};
    for (const core::Text& cause : entry.causes) {
        auto chain = chainOf(journal, surroundings, entry, cause);
        if (!chain)
            return core::passOn(chain);
        if (chain->size() > std::max<std::size_t>(recurrence.chain.size(), 1)) {
            recurrence.chain = std::move(*chain);
            recurrence.cause = cause;
        }
    }
    if (recurrence.chain.empty())
        return std::nullopt;
    std::vector<ChainLink> before(recurrence.chain.begin(), recurrence.chain.end() - 1);
    const std::size_t count = recurrence.chain.size();
    recurrence.growing =
        count > 2 && recurrence.chain[count - 1].gap > recurrence.chain[count - 2].gap;
    auto lesson = lessonOf(journal, back, before);
    if (!lesson)
        return core::passOn(lesson);
    recurrence.lesson = std::move(*lesson);
    return recurrence;
}

core::Result<std::optional<Recurrence>> metBefore(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  const core::Text& words,
                                                  const core::Moment& now) {
    core::Entry writing;
    writing.text = words;
    writing.happened = now;
    return metBefore(journal, surroundings, writing);
}

core::Result<std::optional<Recurrence>>
metBefore(store::Journal& journal, const Surroundings& surroundings, const core::Entry& writing) {
    const auto like = setbacksLike(journal, surroundings, writing, 1);
    if (!like)
        return core::passOn(like);
    if (like->empty() || like->front().score < sameAgain)
        return std::nullopt;
    const auto gentle = isGentleEvening(journal, surroundings);
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return std::nullopt;
    const core::Entry& earlier = like->front().entry;
    // The second time makes a chain: by the cause the first one names.
    Recurrence alone{.cause = earlier.causes.empty() ? core::Text() : earlier.causes.front(),
                     .chain = {{earlier.id, core::heading(earlier), earlier.happened, {}}},
                     .lesson = {},
                     .verdict = {},
                     .words = {}};
    auto chain = recurrenceOf(journal, surroundings, earlier);
    if (!chain)
        return core::passOn(chain);
    Recurrence met = chain->value_or(alone);
    met.words = like->front().words;
    LedBack back(journal, surroundings);
    auto lesson = lessonOf(journal, back, met.chain);
    if (!lesson)
        return core::passOn(lesson);
    met.lesson = std::move(*lesson);
    return met;
}

} // namespace upturn::app
