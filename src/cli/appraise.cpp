// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/app/hearing.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> sort;
    bool notMine = false;
    bool myPart = false;
};

Choices sortWords() {
    std::vector<std::string> words = core::sortNames();
    words.emplace_back("go-on"); // as the choice calls it
    words.emplace_back("none");  // takes it back
    return Choices(std::move(words));
}

core::Result<store::EntryChange> changeOf(const Asked& asked) {
    store::EntryChange change;
    if ((asked.sort ? 1 : 0) + (asked.notMine ? 1 : 0) + (asked.myPart ? 1 : 0) != 1)
        return core::fail(core::Fault::usage, say("Say what it is, or --not-mine, or --my-part."));
    if (asked.notMine)
        change.lift = core::Lift::notMine;
    if (asked.myPart)
        change.lift = core::Lift::myPart;
    if (!asked.sort)
        return change;
    if (!sortWords().has(*asked.sort))
        return tl::unexpected(sortWords().refusal("CLASS", *asked.sort));
    if (*asked.sort == "none") { // and nothing is lifted either
        change.sort = std::optional<core::Sort>();
        change.lift = std::optional<core::Lift>();
        return change;
    }
    change.sort = *asked.sort == "go-on" ? core::Sort::asFound : core::sortNamed(*asked.sort);
    return change;
}

Outcome appraise(Call& call, const Asked& asked) {
    const auto change = changeOf(asked);
    if (!change)
        return core::passOn(change);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto done = (*journal)->edit(*id, *change);
    if (!done)
        return core::passOn(done);
    const auto entry = (*journal)->entry(*id);
    if (!entry)
        return core::passOn(entry);
    const auto answers = (*journal)->answers(*id);
    if (!answers)
        return core::passOn(answers);
    const app::Bearing bearing =
        app::bearingOf(call.surroundings(), *entry, app::heardIn(*entry), *answers);
    return call.say(
        toJson(*done).with("appraisal", Json::object({{"class", hear::nameOf(bearing.is)},
                                                      {"sure", bearing.sure}})),
        say("Noted. What comes next: upturn-cli ask %1", {brief(**journal, *id)}));
}

} // namespace

void describeAppraise(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .takes(asked->sort, Value::offering("CLASS", sortWords()),
               say("What kind of thing it is: %1", {sortWords().said()}))
        .flag(asked->notMine, "--not-mine", say("This is not mine to learn from"))
        .flag(asked->myPart, "--my-part", say("I want to look at my part"))
        .does([asked](Call& call) { return appraise(call, *asked); });
}

} // namespace upturn::cli
