// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/plan.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::optional<std::string> step;
    std::optional<std::string> words;
};

Outcome show(const Call& call, store::Journal& journal) {
    const auto plan = app::plan(journal);
    if (!plan)
        return core::passOn(plan);
    if (call.json)
        return call.say(Json::object({{"plan", documentOf(*plan)}}), {});
    Said said;
    for (const app::PlanStep step : app::planSteps)
        said.out += padded(std::string(app::nameOf(step)), 15) + strong(app::headOf(step)) + ". " +
                    app::hintOf(step) + '\n' +
                    (plan->of(step).blank() ? std::string()
                                            : std::string(15, ' ') + inLine(plan->of(step)) + '\n');
    if (plan->empty())
        said.aside = say("Nothing is filled in yet. Best on a calm day: upturn-cli plan signs "
                         "\"...\"");
    return said;
}

Outcome plan(Call& call, const Asked& asked) {
    if (!asked.step) {
        const auto journal = call.read();
        return journal ? show(call, **journal) : core::passOn(journal);
    }
    const Choices steps(app::planStepNames());
    const auto step = app::planStepNamed(*asked.step);
    if (!step)
        return tl::unexpected(steps.refusal("STEP", *asked.step));
    if (!asked.words)
        return core::fail(
            core::Fault::usage,
            say("What belongs there? Give the words, - for standard input, or none."));
    core::Text words;
    if (*asked.words != "none") {
        auto text = readText(*asked.words);
        if (!text)
            return core::passOn(text);
        words = std::move(*text);
    }
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    const auto before = app::plan(**journal);
    if (!before)
        return core::passOn(before);
    const bool wasEmpty = before->of(*step).blank();
    if (const auto done = app::writePlan(**journal, *step, words); !done)
        return core::passOn(done);
    const auto now = app::plan(**journal);
    if (!now)
        return core::passOn(now);
    if (words.blank())
        return call.say(Json::object({{"ok", true}, {"plan", documentOf(*now)}}),
                        wasEmpty
                            ? say("Nothing stood there.")
                            : say("It is empty now. \u201cupturn-cli undo\u201d takes it back."));
    return call.say(
        Json::object({{"ok", true}, {"plan", documentOf(*now)}}),
        say("Noted. It stands on the calm page (F7, upturn-cli calm) and nowhere else."));
}

} // namespace

void describePlan(Command& command) {
    auto asked = std::make_shared<Asked>();
    command
        .takes(asked->step, Value::offering("STEP", Choices(app::planStepNames())),
               say("Which step: %1", {Choices(app::planStepNames()).said()}))
        .takes(asked->words, "WORDS",
               say("What belongs there; - reads standard input; none empties it"))
        .does([asked](Call& call) { return plan(call, *asked); });
}

} // namespace upturn::cli
