// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/step_words.hpp>

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
    std::optional<std::string> kind;
    std::optional<std::string> follows;
    std::optional<std::string> why;
    std::optional<std::string> differently;
    std::optional<std::string> instead;
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

core::Result<std::optional<core::StepKind>> kindOf(const Asked& asked) {
    if (!asked.kind)
        return std::nullopt;
    const auto kind = core::stepKindNamed(*asked.kind);
    if (!kind)
        return core::fail(core::Fault::usage,
                          say("A step is try-again, messy, remove, add, reach-out, ask-for-help, "
                              "delegate, capability or quick-fix, not \u201c%1\u201d.",
                              {*asked.kind}));
    return kind;
}

/// What is gently said about a plan.
Said withAdvice(const Call& call, const Json& document, std::string lines, const core::Text& when,
                const core::Text& then) {
    std::vector<Json> advice;
    std::string aside;
    for (const prompts::StepAdvice& one : prompts::adviceForStep(when.utf8(), then.utf8())) {
        advice.push_back(
            Json::object({{"id", one.id}, {"words", one.quote}, {"sentence", one.sentence}}));
        aside += (aside.empty() ? "" : "\n") + inLine(one.sentence);
    }
    Said said = call.say(document.with("advice", advice), lines);
    if (!call.json)
        said.aside = std::move(aside);
    return said;
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
    const auto kind = kindOf(asked);
    if (!kind)
        return core::passOn(kind);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto follows = asked.follows ? stepOf(**journal, *asked.follows) : core::Id();
    if (!follows)
        return core::passOn(follows);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    const auto made = (*journal)->addStep({.entry = *entry,
                                           .when = when->value_or(core::Text()),
                                           .then = *then,
                                           .due = due->value_or(Day()),
                                           .kind = *kind,
                                           .follows = *follows});
    if (!made)
        return core::passOn(made);
    return withAdvice(call, toJson(made->done).with("id", made->value),
                      say("Noted as step %1.", {brief(**journal, made->value)}),
                      when->value_or(core::Text()), *then);
}

core::Result<store::StepChange> changeOf(const Asked& asked, const core::Moment& now) {
    auto then = textOf(asked.then);
    auto when = textOf(asked.when);
    auto due = dueOf(asked, now);
    if (!then || !when)
        return core::passOn(then ? when : then);
    if (!due)
        return core::passOn(due);
    const auto kind = kindOf(asked);
    if (!kind)
        return core::passOn(kind);
    if (!*then && !*when && !*due && !*kind)
        return core::fail(core::Fault::usage,
                          say("What should change? --then, --when, --due or --kind."));
    return store::StepChange{.when = *when, .then = *then, .due = *due, .kind = *kind};
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

/// The step ends as it was said, and another one follows it.
Outcome replace(Call& call, const Asked& asked, const store::StepChange& end) {
    const auto then = readText(*asked.instead);
    if (!then)
        return core::passOn(then);
    const auto due = dueOf(asked, call.surroundings().now());
    const auto kind = kindOf(asked);
    const auto when = textOf(asked.when);
    if (!due)
        return core::passOn(due);
    if (!kind || !when)
        return kind ? core::passOn(when) : core::passOn(kind);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = stepOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto step = (*journal)->step(*id);
    if (!step)
        return core::passOn(step);
    if (const auto ended = (*journal)->changeStep(*id, end); !ended)
        return core::passOn(ended);
    const auto made = (*journal)->addStep({.entry = step->entry,
                                           .when = when->value_or(core::Text()),
                                           .then = *then,
                                           .due = due->value_or(Day()),
                                           .kind = *kind,
                                           .follows = *id});
    if (!made)
        return core::passOn(made);
    return withAdvice(call, toJson(made->done).with("id", made->value),
                      say("Noted as step %1.", {brief(**journal, made->value)}),
                      when->value_or(core::Text()), *then);
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
    for (auto [words, into] :
         {std::pair(&asked.what, &wanted.what), std::pair(&asked.why, &wanted.why),
          std::pair(&asked.differently, &wanted.differently)}) {
        auto text = textOf(*words);
        if (!text)
            return core::passOn(text);
        *into = std::move(*text);
    }
    if (asked.instead)
        return replace(call, asked, wanted);
    auto said = change(call, asked, wanted);
    const bool missed = *outcome == core::Outcome::missed || *outcome == core::Outcome::partly;
    if (said && missed && !call.json && !asked.why && !asked.differently)
        said->aside = say("Why did it come otherwise, and what do you do differently now? --why "
                          "and --differently say it; --instead makes the next step of it.");
    return said;
}

void describeWhenAndDue(Command& command, Asked& asked) {
    command.option(asked.when, "--when", "WHEN", say("The situation: if this happens ..."))
        .option(asked.due, "--due", "DAY",
                say("By when: 2026-11-28, tomorrow, \"in 3 days\", or none"))
        .option(asked.kind, "--kind", "KIND",
                say("try-again, messy, remove, add, reach-out, ask-for-help, delegate, capability "
                    "or quick-fix"));
}

} // namespace

void describeStep(Command& command) {
    auto asked = std::make_shared<Asked>();
    Command toAdd = command.below("add", say("What you will do next time"));
    toAdd.needs(asked->id, "ID", say("which entry it follows from"))
        .needs(asked->needed, "THEN", say("what you will do, in quotes"));
    toAdd.option(asked->follows, "--follows", "STEP", say("The step that this one replaces"));
    describeWhenAndDue(toAdd, *asked);
    toAdd.does([asked](Call& call) { return add(call, *asked); });

    Command toEdit = command.below("edit", say("Change a step"));
    toEdit.needs(asked->id, "STEP", say("which step"))
        .option(asked->then, "--then", "THEN", say("What you will do"));
    describeWhenAndDue(toEdit, *asked);
    toEdit.does([asked](Call& call) { return edit(call, *asked); });

    Command toClose = command.below("close", say("Say how a step ended"));
    toClose.needs(asked->id, "STEP", say("which step"))
        .needs(asked->outcome, "OUTCOME", say("done, partly, missed, dropped or replaced"))
        .option(asked->helped, "--helped", "yes|no", say("Did it help?"))
        .option(asked->what, "--what", "TEXT", say("What happened; - reads standard input"))
        .option(asked->why, "--why", "TEXT", say("Why it came otherwise"))
        .option(asked->differently, "--differently", "TEXT", say("What you do differently now"))
        .option(asked->instead, "--instead", "THEN", say("The step that takes its place"));
    describeWhenAndDue(toClose, *asked);
    toClose.does([asked](Call& call) { return close(call, *asked); });
}

} // namespace upturn::cli
