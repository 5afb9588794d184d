// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/calm.hpp>
#include <upturn/app/journal_settings.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

Outcome show(Call& call) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto people = app::contacts(**journal);
    if (!people)
        return core::passOn(people);
    if (call.json)
        return call.say(Json::object({{"contacts", *people}}), {});
    Said said;
    for (const core::Text& person : *people)
        said.out += inLine(person) + '\n';
    if (people->empty())
        said.aside = say("Nobody is noted yet. Whom do you want to reach in a hard moment? For "
                         "example: upturn-cli contacts \"Lena, 0151 234 567\"");
    return said;
}

Outcome change(Call& call, const std::string& words) {
    core::Text wanted;
    if (words != "none") {
        auto text = readText(words);
        if (!text)
            return core::passOn(text);
        wanted = std::move(*text);
    }
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    auto settings = app::journalSettings(**journal);
    if (!settings)
        return core::passOn(settings);
    const app::JournalSettings before = *settings;
    settings->contacts = wanted;
    if (const auto done = app::changeJournalSettings(**journal, before, *settings); !done)
        return core::passOn(done);
    const auto people = app::contacts(**journal);
    if (!people)
        return core::passOn(people);
    return call.say(Json::object({{"ok", true}, {"contacts", *people}}),
                    people->empty() ? say("Nobody is noted any more.")
                                    : say("Noted. Upturn shows it in a hard moment and nowhere "
                                          "else."));
}

Outcome add(Call& call, const std::string& words) {
    const auto person = readText(words);
    if (!person)
        return core::passOn(person);
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    if (const auto added = app::addToPlan(**journal, app::PlanStep::people, *person); !added)
        return core::passOn(added);
    const auto people = app::contacts(**journal);
    if (!people)
        return core::passOn(people);
    return call.say(Json::object({{"ok", true}, {"contacts", *people}}),
                    say("Noted. Upturn shows it in a hard moment and nowhere else."));
}

} // namespace

void describeContacts(Command& command) {
    auto words = std::make_shared<std::optional<std::string>>();
    auto more = std::make_shared<std::optional<std::string>>();
    command.option(*more, "--add", "WORDS", say("One more; the others stay"))
        .takes(*words, "WORDS",
               say("Who, and how to reach them; a person a line; - reads standard input; none "
                   "empties it"))
        .does([words, more](Call& call) {
            if (*words && *more)
                return Outcome(core::fail(core::Fault::usage,
                                          say("Either all of them, or --add for one more.")));
            if (*more)
                return add(call, **more);
            return *words ? change(call, **words) : show(call);
        });
}

} // namespace upturn::cli
