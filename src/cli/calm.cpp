// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/hearing.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/selector.hpp>

namespace upturn::cli {

std::string together(std::initializer_list<const core::Text*> texts) {
    std::string all;
    for (const core::Text* text : texts)
        all += text->utf8() + '\n';
    return all;
}

std::string together(const std::vector<core::Text>& texts) {
    std::string all;
    for (const core::Text& text : texts)
        all += text.utf8() + '\n';
    return all;
}

std::string linesOf(const app::Calm& calm, const core::Moment& now) {
    std::string lines = calm.sentence;
    if (calm.emergencyFirst)
        lines += "\n\n" + strong(calm.emergency);
    for (const core::Text& person : calm.contacts)
        lines += (&person == &calm.contacts.front() ? "\n\n" : "\n") + strong(inLine(person));
    if (calm.contacts.empty())
        lines += "\n\n" + core::say("Who comes to mind? upturn-cli contacts \"...\"");
    lines += '\n';
    for (const app::Helpline& line : calm.helplines)
        lines += '\n' + app::sentenceOf(line, now);
    if (!calm.emergencyFirst)
        lines += '\n' + calm.emergency;
    // The people stand above.
    std::string steps;
    for (const app::PlanStep step : app::planSteps)
        if (step != app::PlanStep::people && !calm.plan.of(step).blank())
            steps += '\n' + strong(app::headOf(step)) + '\n' + inLine(calm.plan.of(step));
    return steps.empty() ? lines : lines + "\n\n" + core::say("Your safety plan:") + steps;
}

Json documentOf(const app::Plan& plan) {
    Json document = Json::object({});
    for (const app::PlanStep step : app::planSteps)
        if (!plan.of(step).blank())
            document = document.with(app::nameOf(step).data(), plan.of(step));
    return document;
}

std::vector<Json> documentsOf(const std::vector<app::Helpline>& lines) {
    std::vector<Json> documents;
    for (const app::Helpline& line : lines)
        documents.push_back(
            Json::object({{"country", line.country},
                          {"kind", app::nameOf(line.kind)},
                          {"name", line.name},
                          {"number", line.number},
                          {"hours", line.hours},
                          {"as_of", line.asOf.empty() ? Json() : Json(line.asOf)}}));
    return documents;
}

Json documentOf(const app::Calm& calm) {
    return Json::object({{"sentence", calm.sentence},
                         {"contacts", calm.contacts},
                         {"helplines", documentsOf(calm.helplines)},
                         {"emergency", calm.emergency},
                         {"plan", calm.plan.empty() ? Json() : documentOf(calm.plan)}});
}

Outcome calmly(const Call& call, store::Journal& journal, std::string_view words,
               const Json& document, Outcome otherwise) {
    if (!otherwise)
        return otherwise;
    const auto calm = app::calmFor(journal, call.surroundings(), words);
    if (!calm)
        return core::passOn(calm);
    const std::optional<app::Calm>& note = *calm;
    if (!note)
        return otherwise;
    Said said = call.say(document.with("calm", documentOf(*note)),
                         linesOf(*note, call.surroundings().now()));
    said.calm = true;
    return said;
}

Said withPeople(const Call& call, Said said) {
    const app::Danger danger = said.calm ? app::Danger() : call.danger();
    if (danger.alarm == hear::Alarm::none)
        return said;
    const auto journal = call.read();
    store::Journal* there = journal ? &**journal : nullptr;
    app::Calm calm = there != nullptr && !danger.entry.empty()
                         ? app::calmAbout(*there, call.surroundings(), danger.entry)
                         : app::calmHere(there, call.surroundings());
    calm.sentence = prompts::sentenceOfCrisis();
    if (danger.alarm == hear::Alarm::unsure)
        calm.sentence = core::say("Are you safe right now? If not, or not for sure: here is "
                                  "someone to talk to.");
    std::string lines = linesOf(calm, call.surroundings().now());
    if (there != nullptr && !danger.entry.empty() && danger.alarm == hear::Alarm::unsure)
        lines += "\n\n" + core::say("To answer: upturn-cli calm %1 --safe yes",
                                    {brief(*there, danger.entry)});
    said.out = call.json ? said.document.with("calm", documentOf(calm)).text() + '\n'
                         : said.out + '\n' + lines + '\n';
    said.calm = true;
    return said;
}

namespace {

using core::say;

struct Asked {
    std::optional<std::string> id;
    std::optional<std::string> safe;
    bool manner = false;
};

Outcome page(const Call& call, store::Journal* journal) {
    const app::Calm calm = app::calmHere(journal, call.surroundings());
    return call.say(documentOf(calm), linesOf(calm, call.surroundings().now()));
}

Outcome tell(Call& call, const Asked& asked) {
    if (asked.safe && asked.manner)
        return core::fail(core::Fault::usage,
                          say("Either --safe or --manner-of-speaking, not both."));
    std::optional<core::Safe> safe;
    if (asked.safe) {
        safe = core::safeNamed(*asked.safe);
        if (!safe || *safe == core::Safe::passed)
            return tl::unexpected(Choices(core::safeNames()).refusal("--safe", *asked.safe));
    }
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, *asked.id);
    if (!id)
        return core::passOn(id);
    const auto done = asked.manner ? app::sayManner(**journal, call.surroundings(), *id)
                                   : app::saySafe(**journal, call.surroundings(), *id, *safe);
    if (!done)
        return core::passOn(done);
    if (asked.manner || *safe == core::Safe::yes)
        return call.say(toJson(*done),
                        say("Noted. What comes next: upturn-cli ask %1", {brief(**journal, *id)}));
    const app::Calm calm = app::calmAbout(**journal, call.surroundings(), *id);
    return call.say(toJson(*done).with("calm", documentOf(calm)),
                    linesOf(calm, call.surroundings().now()));
}

Outcome calm(Call& call, const Asked& asked) {
    if (asked.safe || asked.manner) {
        if (asked.id)
            return tell(call, asked);
        return core::fail(core::Fault::usage, say("Which entry? Give its first digits."));
    }
    // The page is owed also where no journal is there, or none that can be opened.
    const auto journal = call.read();
    return page(call, journal ? &**journal : nullptr);
}

} // namespace

void describeCalm(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.takes(asked->id, "ID", say("which entry"))
        .option(asked->safe, "--safe", Value::oneOf("ANSWER", Choices(core::safeNames())),
                say("The answer to \u201cAre you safe right now?\u201d"))
        .flag(asked->manner, "--manner-of-speaking",
              say("What sounds like danger in this entry is a manner of speaking"))
        .does([asked](Call& call) { return calm(call, *asked); });
}

} // namespace upturn::cli
