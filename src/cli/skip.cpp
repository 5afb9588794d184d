// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/app/hearing.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string question;
};

Outcome skip(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    if (app::isChoice(asked.question))
        return saidDone(call,
                        app::passBy(**journal, call.surroundings(), *id, {.id = asked.question}));
    const auto question = app::Reflection(**journal, call.surroundings()).question(asked.question);
    if (!question)
        return core::passOn(question);
    return saidDone(call, (*journal)->skip(*id, *question));
}

} // namespace

void describeSkip(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .needs(asked->question, "QUESTION", say("the question's name, as ask shows it"))
        .does([asked](Call& call) { return skip(call, *asked); });
}

} // namespace upturn::cli
