// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/waiting.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

Json toJson(const app::Waiting& one) {
    const Json question = one.question ? Json::object({{"id", one.question->asked.id},
                                                       {"text", one.question->asked.text},
                                                       {"guide", one.question->asked.guide}})
                                       : Json();
    return Json::object({{"kind", app::nameOf(one.kind)},
                         {"id", one.id},
                         {"entry", one.entry},
                         {"words", one.words},
                         {"due", one.due},
                         {"question", question}});
}

std::string wordsOf(app::WaitingKind kind) {
    switch (kind) {
    case app::WaitingKind::step:
        return say("next step");
    case app::WaitingKind::helped:
        return say("did it help");
    case app::WaitingKind::decision:
        return say("decision");
    case app::WaitingKind::goal:
        return say("goal");
    case app::WaitingKind::followUp:
        break;
    }
    return say("follow-up");
}

std::size_t widestKind() {
    using enum app::WaitingKind;
    std::size_t widest = 0;
    for (const app::WaitingKind kind : {followUp, step, helped, decision, goal})
        widest = std::max(widest, core::charactersIn(wordsOf(kind)));
    return widest;
}

std::string lineOf(const Call& call, store::Journal& journal, const app::Waiting& one) {
    constexpr std::size_t dayWidth = 17;
    const auto& around = call.surroundings();
    std::string line =
        faint(brief(journal, one.id)) + "  " + padded(wordsOf(one.kind), widestKind()) + "  " +
        padded(saidDay(one.due, around.today()), dayWidth) + ' ' + strong(inLine(one.words));
    if (one.question)
        line += "\n          " + inLine(one.question->asked.text) + "  " +
                faint(one.question->asked.id);
    return line;
}

Outcome waiting(Call& call) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto all = app::waiting(**journal, call.surroundings());
    if (!all)
        return core::passOn(all);
    std::vector<Json> documents;
    Said said;
    for (const app::Waiting& one : *all) {
        documents.push_back(toJson(one));
        said.out += lineOf(call, **journal, one) + '\n';
    }
    if (call.json)
        return call.say(Json::object({{"waiting", documents}}), {});
    if (all->empty())
        said.aside = say("Nothing waits for you today.");
    return said;
}

} // namespace

void describeWaiting(Command& command) {
    command.does([](Call& call) { return waiting(call); });
}

} // namespace upturn::cli
