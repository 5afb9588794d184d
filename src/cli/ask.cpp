// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> guide;
    std::optional<std::string> depth;
};

/// The engine counts in 1/10000.
double share(int inTenThousandths) {
    return inTenThousandths / 10'000.0;
}

Json toJson(const std::map<std::string, int>& counts) {
    Json object = Json::object({});
    for (const auto& [rule, count] : counts)
        object = object.with(rule.c_str(), count);
    return object;
}

Json toJson(const prompts::Question& question) {
    std::vector<Json> options;
    for (const auto& [id, label] : question.options)
        options.push_back(Json::object({{"id", id}, {"label", label}}));
    return Json::object({{"id", question.asked.id},
                         {"text", question.asked.text},
                         {"guide", question.asked.guide},
                         {"stage", question.asked.stage},
                         {"article", question.asked.article},
                         {"hint", question.hint},
                         {"why", question.why},
                         {"yields", question.asked.yields},
                         {"kind", prompts::nameOf(question.kind)},
                         {"options", options},
                         {"guide_title", question.guideTitle},
                         {"stage_name", question.stageName},
                         {"source", question.source}});
}

Json toJson(const prompts::Choice& choice) {
    std::vector<Json> reasons;
    for (const prompts::Reason& reason : choice.reasons)
        reasons.push_back(Json::object({{"factor", reason.factor},
                                        {"value", share(reason.value)},
                                        {"weight", share(reason.weight)},
                                        {"sentence", reason.sentence}}));
    return Json::object({{"question", toJson(choice.question)},
                         {"reasons", reasons},
                         {"rejected", toJson(choice.rejected)}});
}

Json toJson(const prompts::Done& done) {
    return Json::object({{"done", true},
                         {"why", prompts::nameOf(done.why)},
                         {"sentence", done.sentence},
                         {"rejected", toJson(done.rejected)}});
}

std::string linesOf(const prompts::Choice& choice, const std::string& id) {
    const prompts::Question& question = choice.question;
    std::string lines = strong(question.asked.text.utf8()) + '\n';
    if (!question.hint.empty())
        lines += question.hint + '\n';
    for (const auto& [option, label] : question.options)
        lines += "  - " + label + '\n';
    lines += '\n' + faint(question.stageName.empty()
                              ? question.guideTitle
                              : question.guideTitle + " \u00b7 " + question.stageName);
    if (!question.source.empty())
        lines += faint(" \u00b7 " + question.source);
    lines += '\n';
    for (const prompts::Reason& reason : choice.reasons)
        lines += "  " + reason.sentence + '\n';
    return lines + '\n' +
           say("To answer: upturn-cli answer %1 %2 \"...\"\nTo skip: upturn-cli skip %1 %2",
               {id, question.asked.id});
}

core::Result<app::Wish> wishOf(const Call& call, const Asked& asked) {
    app::Wish wish;
    if (asked.guide) {
        wish.guide = *asked.guide;
        if (call.surroundings().catalogue().guide(wish.guide) == nullptr)
            return core::fail(core::Fault::notFound,
                              say("There is no guide \u201c%1\u201d. \u201cupturn-cli guides "
                                  "list\u201d shows them all.",
                                  {wish.guide}));
    }
    if (asked.depth) {
        wish.depth = prompts::depthNamed(*asked.depth);
        if (!wish.depth)
            return core::fail(
                core::Fault::usage,
                say("A depth is quick, standard or deep, not \u201c%1\u201d.", {*asked.depth}));
    }
    return wish;
}

Outcome ask(Call& call, const Asked& asked) {
    const auto wish = wishOf(call, asked);
    if (!wish)
        return core::passOn(wish);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    const auto next = app::Reflection(**journal, call.surroundings()).next(*id, *wish);
    if (!next)
        return core::passOn(next);
    if (const auto* choice = std::get_if<prompts::Choice>(&*next))
        return call.say(toJson(*choice), linesOf(*choice, brief(**journal, *id)));
    const auto& done = std::get<prompts::Done>(*next);
    return call.say(toJson(done), done.sentence);
}

} // namespace

void describeAsk(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry"))
        .option(asked->guide, "--guide", "GUIDE", say("Follow this guide"))
        .option(asked->depth, "--depth", "DEPTH", say("How far to go: quick, standard or deep"))
        .does([asked](Call& call) { return ask(call, *asked); });
}

} // namespace upturn::cli
