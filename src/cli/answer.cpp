// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string question;
    std::optional<std::string> text;
};

Outcome answer(Call& call, const Asked& asked) {
    if (!asked.text)
        return core::fail(core::Fault::usage,
                          say("What is your answer? Write it in quotes, or hand it in on standard "
                              "input with -"));
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto question = app::Reflection(**journal, call.surroundings()).question(asked.question);
    if (!question)
        return core::passOn(question);
    const auto text = readText(*asked.text);
    if (!text)
        return core::passOn(text);
    const auto made = app::writeAnswer(**journal, call.surroundings(),
                                       {.entry = *id, .question = *question, .text = *text});
    if (!made)
        return core::passOn(made);
    return call.say(toJson(made->done).with("id", made->value),
                    say("Saved. What comes next: upturn-cli ask %1", {brief(**journal, *id)}));
}

} // namespace

void describeAnswer(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .needs(asked->question, "QUESTION", say("the question's name, as ask shows it"))
        .takes(asked->text, "TEXT", say("Your answer, in quotes; - reads standard input"))
        .does([asked](Call& call) { return answer(call, *asked); });
}

} // namespace upturn::cli
