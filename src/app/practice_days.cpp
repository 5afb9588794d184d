// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/practice_days.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

namespace upturn::app {
namespace {

using core::Block;
using core::BlockKind;
using core::Fault;
using core::say;

int daysBetween(core::CivilDate from, core::CivilDate to) {
    return static_cast<int>(core::dayNumber(to) - core::dayNumber(from));
}

core::Error unknown(const std::string& id) {
    std::string names;
    for (const prompts::Practice& one : prompts::practices())
        names += (names.empty() ? "" : ", ") + one.id;
    return {Fault::notFound,
            say("There is no practice \u201c%1\u201d. There are: %2.", {id, names})};
}

void countDays(PracticeStanding& standing, core::CivilDate today) {
    std::set<core::CivilDate> days;
    std::set<core::CivilDate> written;
    for (const Block& note : standing.notes) {
        const core::CivilDate day = note.day("day").value_or(today);
        days.insert(day);
        if (!note.words("note").blank())
            written.insert(day);
        standing.bySource[note.words("source").utf8()].insert(day);
        std::istringstream ticks(note.words("ticks").utf8());
        for (std::string tick; ticks >> tick;)
            standing.byTick[tick].insert(day);
    }
    standing.loggedDays = static_cast<int>(days.size());
    standing.writtenDays = static_cast<int>(written.size());
    standing.loggedToday = days.contains(today);
    std::optional<core::CivilDate> last;
    for (const core::CivilDate day : days) {
        if (last)
            standing.longestGap = std::max(standing.longestGap, daysBetween(*last, day));
        last = day;
    }
}

void countRun(PracticeStanding& standing, const Surroundings& surroundings) {
    const Block& run = *standing.run;
    standing.running = run.closed == 0;
    const auto paused = run.day("paused");
    standing.paused = standing.running && paused.has_value();
    standing.of = static_cast<int>(run.number("days").value_or(0));
    // What was ended while it rested ended when it began to rest.
    const core::CivilDate last =
        paused.value_or(standing.running ? surroundings.today() : surroundings.dayOf(run.closed));
    const int rested = static_cast<int>(run.number("rested").value_or(0));
    standing.day = std::max(1, daysBetween(run.day("started").value_or(last), last) - rested + 1);
    standing.complete = standing.of > 0 && standing.day > standing.of;
    if (standing.complete)
        standing.day = standing.of;
}

core::Result<PracticeStanding> standingOf(store::Journal& journal, const Surroundings& surroundings,
                                          const prompts::Practice& practice,
                                          const std::vector<Block>& runs) {
    PracticeStanding standing{.practice = &practice, .of = practice.days};
    for (const Block& run : runs) { // newest first
        if (run.words("practice").utf8() != practice.id)
            continue;
        if (standing.run)
            ++standing.runsBefore;
        else
            standing.run = run;
    }
    if (!standing.run)
        return standing;
    auto notes = journal.blocks({.kind = BlockKind::practiceDay, .of = standing.run->id});
    if (!notes)
        return core::passOn(notes);
    standing.notes = std::move(*notes);
    countRun(standing, surroundings);
    countDays(standing, surroundings.today());
    return standing;
}

core::Result<Block> runningOne(store::Journal& journal, const Surroundings& surroundings,
                               const std::string& id) {
    const auto standing = practice(journal, surroundings, id);
    if (!standing)
        return core::passOn(standing);
    if (!standing->running)
        return core::fail(Fault::notFound, say("The practice \u201c%1\u201d is not running. Start "
                                               "it with \u201cpractice start %1\u201d.",
                                               {id}));
    return *standing->run;
}

using Change = core::Result<store::BlockChange>;

/// What is changed follows from the run as it is when it is written.
core::Result<store::Done> changeRun(store::Journal& journal, const Surroundings& surroundings,
                                    const std::string& id,
                                    const std::function<Change(const Block&)>& changeTo) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Done> {
        const auto run = runningOne(journal, surroundings, id);
        if (!run)
            return core::passOn(run);
        const Change change = changeTo(*run);
        if (!change)
            return core::passOn(change);
        return journal.changeBlock(run->id, *change);
    });
}

core::Result<std::string> optionMeant(const std::vector<prompts::PracticeOption>& options,
                                      const std::string& word) {
    std::string names;
    for (const prompts::PracticeOption& option : options) {
        if (option.id == word)
            return word;
        names += (names.empty() ? "" : ", ") + option.id;
    }
    return core::fail(Fault::usage, say("\u201c%1\u201d is none of: %2.", {word, names}));
}

core::Result<core::BlockFields> fieldsOf(const prompts::Practice& practice, const core::Id& run,
                                         const PracticeNote& note, core::CivilDate today) {
    core::BlockFields fields{{"practice", run}, {"day", note.day.value_or(today)}};
    if (!note.source.empty()) {
        const auto source = optionMeant(practice.sources, note.source);
        if (!source)
            return core::passOn(source);
        fields.emplace("source", core::Text::repaired(*source));
    }
    std::set<std::string> given;
    std::string ticks;
    for (const std::string& word : note.ticks) {
        const auto tick = optionMeant(practice.ticks, word);
        if (!tick)
            return core::passOn(tick);
        if (given.insert(*tick).second)
            ticks += (ticks.empty() ? "" : " ") + *tick;
    }
    if (!ticks.empty())
        fields.emplace("ticks", core::Text::repaired(ticks));
    if (!note.note.blank())
        fields.emplace("note", note.note);
    return fields;
}

/// A note belongs to a day of its run that has come.
core::Result<void> checkDay(const PracticeStanding& standing, core::CivilDate day,
                            core::CivilDate today) {
    if (day > today)
        return core::fail(Fault::usage, say("%1 has not come yet. A note is for today or a day "
                                            "before.",
                                            {core::isoDate(day)}));
    const core::CivilDate started =
        standing.running ? standing.run->day("started").value_or(day) : today;
    if (day < started)
        return core::fail(Fault::usage,
                          say("The practice \u201c%1\u201d begins on %2; %3 is before that.",
                              {standing.practice->id, core::isoDate(started), core::isoDate(day)}));
    return {};
}

core::Result<store::Made<core::Id>> begin(store::Journal& journal, const Surroundings& surroundings,
                                          const prompts::Practice& practice,
                                          const core::Id& entry) {
    core::BlockFields fields{{"practice", core::Text::repaired(practice.id)},
                             {"started", surroundings.today()}};
    if (practice.days > 0)
        fields.emplace("days", std::int64_t{practice.days});
    return journal.addBlock({.kind = BlockKind::practice, .entry = entry, .fields = fields});
}

} // namespace

core::Result<std::vector<PracticeStanding>> practices(store::Journal& journal,
                                                      const Surroundings& surroundings) {
    const auto runs = journal.blocks({.kind = BlockKind::practice});
    if (!runs)
        return core::passOn(runs);
    std::vector<PracticeStanding> all;
    for (const prompts::Practice& one : prompts::practices()) {
        auto standing = standingOf(journal, surroundings, one, *runs);
        if (!standing)
            return core::passOn(standing);
        all.push_back(std::move(*standing));
    }
    return all;
}

core::Result<PracticeStanding> practice(store::Journal& journal, const Surroundings& surroundings,
                                        const std::string& id) {
    const prompts::Practice* known = prompts::practiceNamed(id);
    if (known == nullptr)
        return tl::unexpected(unknown(id));
    const auto runs = journal.blocks({.kind = BlockKind::practice});
    if (!runs)
        return core::passOn(runs);
    return standingOf(journal, surroundings, *known, *runs);
}

core::Result<store::Made<core::Id>> startPractice(store::Journal& journal,
                                                  const Surroundings& surroundings,
                                                  const std::string& id, const core::Id& entry) {
    return journal.together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
        const auto standing = practice(journal, surroundings, id);
        if (!standing)
            return core::passOn(standing);
        if (standing->running)
            return core::fail(Fault::usage, say("The practice \u201c%1\u201d is running: day %2.",
                                                {id, std::to_string(standing->day)}));
        return begin(journal, surroundings, *standing->practice, entry);
    });
}

core::Result<store::Made<core::Id>> logPractice(store::Journal& journal,
                                                const Surroundings& surroundings,
                                                const std::string& id, const PracticeNote& note) {
    return journal.together(
        store::ActType::logPractice, [&]() -> core::Result<store::Made<core::Id>> {
            const auto standing = practice(journal, surroundings, id);
            if (!standing)
                return core::passOn(standing);
            const core::CivilDate today = surroundings.today();
            if (const auto checked = checkDay(*standing, note.day.value_or(today), today); !checked)
                return core::passOn(checked);
            core::Id run;
            if (standing->running) {
                run = standing->run->id;
            } else {
                const auto started = begin(journal, surroundings, *standing->practice, {});
                if (!started)
                    return core::passOn(started);
                run = started->value;
            }
            const auto fields = fieldsOf(*standing->practice, run, note, today);
            if (!fields) // then nothing was started either
                return core::passOn(fields);
            return journal.addBlock(
                {.kind = BlockKind::practiceDay, .entry = {}, .fields = *fields});
        });
}

core::Result<store::Done> pausePractice(store::Journal& journal, const Surroundings& surroundings,
                                        const std::string& id) {
    return changeRun(journal, surroundings, id, [&](const Block& run) -> Change {
        if (run.day("paused"))
            return core::fail(Fault::usage,
                              say("The practice \u201c%1\u201d rests already.", {id}));
        return store::BlockChange{.fields = {{"paused", surroundings.today()}}};
    });
}

core::Result<store::Done> resumePractice(store::Journal& journal, const Surroundings& surroundings,
                                         const std::string& id) {
    return changeRun(journal, surroundings, id, [&](const Block& run) -> Change {
        const auto paused = run.day("paused");
        if (!paused)
            return core::fail(Fault::usage,
                              say("The practice \u201c%1\u201d does not rest.", {id}));
        const std::int64_t rested = run.number("rested").value_or(0) +
                                    std::max(0, daysBetween(*paused, surroundings.today()));
        return store::BlockChange{.fields = {{"paused", std::nullopt}, {"rested", rested}}};
    });
}

core::Result<store::Done> endPractice(store::Journal& journal, const Surroundings& surroundings,
                                      const std::string& id) {
    return changeRun(journal, surroundings, id,
                     [](const Block&) -> Change { return store::BlockChange{.closed = true}; });
}

} // namespace upturn::app
