// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/circling.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::app {
namespace {

using core::BlockKind;
using core::say;

std::vector<std::string> sentencesOf(const prompts::Signs& signs) {
    std::vector<std::string> said;
    if (signs.sameWords)
        said.push_back(say("Much of it is in the same words as an earlier time."));
    if (signs.weightStays)
        said.push_back(say("A day or more later it is as heavy as it was."));
    if (signs.noInsight)
        said.push_back(say("There are no more words of understanding than the time before."));
    if (signs.brooding)
        said.push_back(say("There are more words of brooding than you use otherwise."));
    return said;
}

core::Text pauseMark() {
    return core::Text::repaired("pause");
}

/// Other decisions about the entry don't let it rest. Before a decision said what made it, a pause
/// was known by its sentence, in the language of then.
bool isPause(const core::Block& block) {
    if (const core::Text origin = block.words("origin"); !origin.empty())
        return origin == pauseMark();
    const std::string words = block.words("options").utf8();
    const auto around = [&](const char* before, const char* after) {
        return words.starts_with(before) && words.ends_with(after);
    };
    return around("Leave \u201c", "\u201d alone for a while") ||
           around("\u201e", "\u201c eine Weile ruhen lassen");
}

} // namespace

core::Result<std::optional<core::Block>> pauseOf(store::Journal& journal, const core::Entry& entry,
                                                 core::CivilDate today) {
    const auto decisions =
        journal.blocks({.kind = BlockKind::decision, .entry = entry.id, .open = true});
    if (!decisions)
        return core::passOn(decisions);
    const auto lasting =
        std::find_if(decisions->begin(), decisions->end(), [&](const core::Block& block) {
            const auto day = block.day("review_on");
            return day && *day > today && isPause(block);
        });
    return lasting == decisions->end() ? std::nullopt : std::optional(*lasting);
}

core::Result<std::optional<Circles>>
circlesOf(store::Journal& journal, const Surroundings& surroundings, const core::Entry& entry) {
    auto rounds = Reflection(journal, surroundings).rounds(entry);
    if (!rounds)
        return core::passOn(rounds);
    if (!rounds->circling.noticed)
        return std::nullopt;
    const auto resting = pauseOf(journal, entry, surroundings.today());
    if (!resting)
        return core::passOn(resting);
    // Nobody goes in circles about a loss or what others do to them; words of danger lead to
    // people.
    const auto alone = LedBack(journal, surroundings).leavesAlone(entry);
    if (!alone)
        return core::passOn(alone);
    if (*resting || *alone)
        return std::nullopt;
    return Circles{.evidence = rounds->circling.sentence,
                   .signs = sentencesOf(rounds->circling.signs),
                   .sittings = std::move(rounds->sittings)};
}

namespace {

core::Result<store::Done> writePause(store::Journal& journal, const Surroundings& surroundings,
                                     const core::Entry& entry, core::CivilDate until,
                                     const std::string& why) {
    if (until <= surroundings.today())
        return core::fail(core::Fault::usage,
                          say("A pause ends on a day to come, not on %1.", {core::isoDate(until)}));
    return journal.together(std::nullopt, [&]() -> core::Result<store::Done> {
        const auto lasting = pauseOf(journal, entry, surroundings.today());
        if (!lasting)
            return core::passOn(lasting);
        if (const std::optional<core::Block>& there = *lasting)
            return journal.changeBlock(there->id,
                                       {.fields = {{"review_on", until}, {"origin", pauseMark()}}});
        core::BlockFields fields{
            {"options", core::Text::repaired(say("Leave \u201c%1\u201d alone for a while",
                                                 {core::heading(entry).utf8()}))},
            {"review_on", until},
            {"origin", pauseMark()}};
        if (!why.empty())
            fields.emplace("reasons", core::Text::repaired(why));
        const auto made = journal.addBlock(
            {.kind = BlockKind::decision, .entry = entry.id, .fields = std::move(fields)});
        return made ? core::Result<store::Done>(made->done) : core::passOn(made);
    });
}

} // namespace

core::Result<store::Done> pause(store::Journal& journal, const Surroundings& surroundings,
                                const core::Entry& entry, core::CivilDate until,
                                const std::string& why) {
    // A decision is only how it is written down.
    auto done = journal.together(store::ActType::pause, [&] {
        return writePause(journal, surroundings, entry, until, why);
    });
    if (done)
        done->name = store::wordsOf(store::ActType::pause);
    return done;
}

core::Result<store::Done> endPause(store::Journal& journal, const Surroundings& surroundings,
                                   const core::Entry& entry) {
    auto done = journal.together(store::ActType::endPause, [&]() -> core::Result<store::Done> {
        const auto lasting = pauseOf(journal, entry, surroundings.today());
        if (!lasting)
            return core::passOn(lasting);
        if (const std::optional<core::Block>& there = *lasting)
            return journal.changeBlock(there->id, {.closed = true});
        return core::fail(core::Fault::notFound,
                          say("\u201c%1\u201d does not rest.", {core::heading(entry).utf8()}));
    });
    if (done)
        done->name = store::wordsOf(store::ActType::endPause);
    return done;
}

} // namespace upturn::app
