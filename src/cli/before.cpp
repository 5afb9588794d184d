// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

Outcome before(Call& call, const std::string& words) {
    const auto text = readText(words);
    if (!text)
        return core::passOn(text);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto found = app::lessonsBefore(**journal, *text);
    if (!found)
        return core::passOn(found);
    std::vector<Json> documents;
    Said said;
    for (const app::LessonThatApplies& one : *found) {
        documents.push_back(toJson(one.lesson).with("score", one.score).with("because", one.words));
        said.out += lessonLine(call, **journal, one.lesson) + '\n';
    }
    if (call.json)
        return call.say(Json::object({{"lessons", documents}}), {});
    if (found->empty())
        said.aside = say("None of your lessons speaks of this yet.");
    return said;
}

} // namespace

void describeBefore(Command& command) {
    auto words = std::make_shared<std::string>();
    command.needs(*words, "TEXT", say("what you are about to do; - reads standard input"))
        .does([words](Call& call) { return before(call, *words); });
}

} // namespace upturn::cli
