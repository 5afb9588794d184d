// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/applying.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

/// When one last stood there: the setback that is most like it.
core::Result<std::optional<core::Entry>> lastTime(const Call& call, store::Journal& journal,
                                                  const core::Text& words) {
    core::Entry facing;
    facing.text = words;
    facing.happened = call.surroundings().now();
    auto like = app::setbacksLike(journal, call.surroundings(), facing, 1);
    if (!like)
        return core::passOn(like);
    return like->empty() ? std::nullopt : std::optional(std::move(like->front().entry));
}

Json lastJson(const std::optional<core::Entry>& last) {
    if (!last)
        return {};
    return Json::object({{"id", last->id},
                         {"title", core::heading(*last)},
                         {"date", last->happened.date},
                         {"weight", core::currentWeight(*last)}});
}

Said said(const Call& call, store::Journal& journal,
          const std::vector<app::LessonThatApplies>& found,
          const std::optional<core::Entry>& last) {
    std::vector<Json> documents;
    Said said;
    for (const app::LessonThatApplies& one : found) {
        std::vector<std::string> words;
        std::vector<Json> reasons;
        for (const app::Reason& reason : one.words) {
            words.push_back(reason.word);
            reasons.push_back(Json::object(
                {{"word", reason.word}, {"by", reason.by}, {"thesaurus", reason.byThesaurus}}));
        }
        documents.push_back(toJson(one.lesson)
                                .with("score", one.score)
                                .with("because", words)
                                .with("reasons", reasons));
        said.out += lessonLine(call, journal, one.lesson) + '\n';
    }
    if (call.json)
        return call.say(Json::object({{"lessons", documents}, {"last", lastJson(last)}}), {});
    if (last)
        said.out +=
            say("You last stood there %1: %2",
                {saidDay(last->happened, call.surroundings()), inLine(core::heading(*last))}) +
            "  " + faint(brief(journal, last->id)) + '\n';
    if (found.empty())
        said.aside = say("None of your lessons speaks of this yet.");
    return said;
}

Outcome before(Call& call, const std::string& words) {
    const auto text = readText(words);
    if (!text)
        return core::passOn(text);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto found = app::lessonsBefore(**journal, call.surroundings(), *text);
    if (!found)
        return core::passOn(found);
    const auto last = lastTime(call, **journal, *text);
    if (!last)
        return core::passOn(last);
    return calmly(call, **journal, text->utf8(),
                  Json::object({{"lessons", std::vector<Json>()}, {"last", Json()}}),
                  said(call, **journal, *found, *last));
}

} // namespace

void describeBefore(Command& command) {
    auto words = std::make_shared<std::string>();
    command.needs(*words, "TEXT", say("what you are about to do; - reads standard input"))
        .does([words](Call& call) { return before(call, *words); });
}

} // namespace upturn::cli
