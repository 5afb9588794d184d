// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string outcome;
    std::string needed;
    std::optional<std::string> then;
    std::optional<std::string> when;
    std::optional<std::string> due;
    std::optional<std::string> helped;
    std::optional<std::string> what;
};

using Day = std::optional<core::CivilDate>;

core::Result<std::optional<Day>> dueOf(const Asked& asked, const core::Moment& now) {
    if (!asked.due)
        return std::nullopt;
    if (*asked.due == "none")
        return Day();
    const auto day = core::readDay(*asked.due, now);
    if (!day)
        return core::passOn(day);
    return Day(*day);
}

core::Result<std::optional<core::Text>> textOf(const std::optional<std::string>& word) {
    if (!word)
        return std::nullopt;
    auto text = readText(*word);
    if (!text)
        return core::passOn(text);
    return std::move(*text);
}

Outcome add(Call& call, const Asked& asked) {
    const auto then = readText(asked.needed);
    const auto when = textOf(asked.when);
    const auto due = dueOf(asked, call.surroundings().now());
    if (!then)
        return core::passOn(then);
    if (!when)
        return core::passOn(when);
    if (!due)
        return core::passOn(due);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    const auto made = (*journal)->addStep({.entry = *entry,
                                           .when = when->value_or(core::Text()),
                                           .then = *then,
                                           .due = due->value_or(Day())});
    if (!made)
        return core::passOn(made);
    return call.say(toJson(made->done).with("id", made->value),
                    say("Noted as step %1.", {brief(**journal, made->value)}));
}

core::Result<store::StepChange> changeOf(const Asked& asked, const core::Moment& now) {
    auto then = textOf(asked.then);
    auto when = textOf(asked.when);
    auto due = dueOf(asked, now);
    if (!then || !when)
        return core::passOn(then ? when : then);
    if (!due)
        return core::passOn(due);
    if (!*then && !*when && !*due)
        return core::fail(core::Fault::usage, say("What should change? --then, --when or --due."));
    return store::StepChange{.when = *when, .then = *then, .due = *due};
}

Outcome change(Call& call, const Asked& asked, const store::StepChange& change) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto step = stepOf(**journal, asked.id);
    if (!step)
        return core::passOn(step);
    return saidDone(call, (*journal)->changeStep(*step, change));
}

Outcome edit(Call& call, const Asked& asked) {
    const auto wanted = changeOf(asked, call.surroundings().now());
    if (!wanted)
        return core::passOn(wanted);
    return change(call, asked, *wanted);
}

Outcome close(Call& call, const Asked& asked) {
    const auto outcome = core::outcomeNamed(asked.outcome);
    if (!outcome)
        return core::fail(core::Fault::usage,
                          say("A step ends done, partly, missed, dropped or replaced, not "
                              "\u201c%1\u201d.",
                              {asked.outcome}));
    store::StepChange wanted{.outcome = *outcome};
    if (asked.helped) {
        const auto helped = readYesNo("--helped", *asked.helped);
        if (!helped)
            return core::passOn(helped);
        wanted.helped = *helped;
    }
    auto what = textOf(asked.what);
    if (!what)
        return core::passOn(what);
    wanted.what = std::move(*what);
    return change(call, asked, wanted);
}

void describeWhenAndDue(Command& command, Asked& asked) {
    command.option(asked.when, "--when", "WHEN", say("The situation: if this happens ..."))
        .option(asked.due, "--due", "DAY",
                say("By when: 2026-11-28, tomorrow, \"in 3 days\", or none"));
}

} // namespace

void describeStep(Command& command) {
    auto asked = std::make_shared<Asked>();
    Command toAdd = command.below("add", say("What you will do next time"));
    toAdd.needs(asked->id, "ID", say("which entry it follows from"))
        .needs(asked->needed, "THEN", say("what you will do, in quotes"));
    describeWhenAndDue(toAdd, *asked);
    toAdd.does([asked](Call& call) { return add(call, *asked); });

    Command toEdit = command.below("edit", say("Change a step"));
    toEdit.needs(asked->id, "STEP", say("which step"))
        .option(asked->then, "--then", "THEN", say("What you will do"));
    describeWhenAndDue(toEdit, *asked);
    toEdit.does([asked](Call& call) { return edit(call, *asked); });

    command.below("close", say("Say how a step ended"))
        .needs(asked->id, "STEP", say("which step"))
        .needs(asked->outcome, "OUTCOME", say("done, partly, missed, dropped or replaced"))
        .option(asked->helped, "--helped", "yes|no", say("Did it help?"))
        .option(asked->what, "--what", "TEXT", say("What happened; - reads standard input"))
        .does([asked](Call& call) { return close(call, *asked); });
}

} // namespace upturn::cli
