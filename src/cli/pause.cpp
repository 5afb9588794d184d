// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/circling.hpp>
#include <upturn/core/say.hpp>

#include <charconv>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> length;
    std::optional<std::string> day;
};

core::CivilDate daysFrom(core::CivilDate today, int days) {
    return core::dateOfDayNumber(core::dayNumber(today) + days);
}

std::optional<int> wholeNumber(const std::string& word) {
    int number = 0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = error == std::errc() && stop == word.data() + word.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// "7", "until 2026-12-01", "2026-12-01", "in 2 weeks".
core::Result<core::CivilDate> untilOf(const Call& call, const Asked& asked) {
    constexpr int longest = 3650;
    const core::CivilDate today = call.surroundings().today();
    if (!asked.length)
        return daysFrom(today, app::usualPauseDays);
    const bool until = *asked.length == "until" || *asked.length == "bis";
    if (until && !asked.day)
        return core::fail(
            core::Fault::usage,
            say("Until which day? For example: upturn-cli pause %1 until 2026-12-01", {asked.id}));
    if (until)
        return core::readDay(*asked.day, call.fromHere(), core::Lean::ahead);
    if (asked.day)
        return core::fail(
            core::Fault::usage,
            say("\u201c%1\u201d follows no \u201cuntil\u201d. For example: upturn-cli "
                "pause %2 until 2026-12-01",
                {*asked.day, asked.id}));
    const auto days = wholeNumber(*asked.length);
    if (!days)
        return core::readDay(*asked.length, call.fromHere(), core::Lean::ahead);
    if (*days < 1 || *days > longest)
        return core::fail(core::Fault::usage, say("A pause has 1 to %1 days, not \u201c%2\u201d.",
                                                  {std::to_string(longest), *asked.length}));
    return daysFrom(today, *days);
}

Outcome rest(Call& call, const Asked& asked) {
    const bool ends = asked.length == "none";
    if (ends && asked.day)
        return core::fail(
            core::Fault::usage,
            say("none ends the pause; \u201c%1\u201d has no place after it.", {*asked.day}));
    const auto until = ends ? call.surroundings().today() : untilOf(call, asked);
    if (!until)
        return core::passOn(until);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto entry = (*journal)->entry(*id);
    if (!entry)
        return core::passOn(entry);
    const auto noticed = app::circlesOf(**journal, call.surroundings(), *entry);
    if (!noticed)
        return core::passOn(noticed);
    const std::optional<app::Circles>& circles = *noticed;
    const auto done = ends ? app::endPause(**journal, call.surroundings(), *entry)
                           : app::pause(**journal, call.surroundings(), *entry, *until,
                                        circles ? circles->evidence : std::string());
    if (!done)
        return core::passOn(done);
    if (ends)
        return call.say(toJson(*done), say("It rests no longer."));
    return call.say(
        toJson(*done).with("until", *until),
        endedOnce(say("It rests until %1.", {saidDay(*until, call.surroundings().today())})) + ' ' +
            say("You can open it sooner."));
}

} // namespace

void describePause(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .takes(asked->length, "DAYS",
               say("for how many days, or \u201cuntil\u201d and a day; none "
                   "ends it; 7 when not said"))
        .takes(asked->day, "DAY", say("after \u201cuntil\u201d: 2026-12-01, \"in 3 days\""))
        .does([asked](Call& call) { return rest(call, *asked); });
}

} // namespace upturn::cli
