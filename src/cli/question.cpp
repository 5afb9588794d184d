// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "question.hpp"

#include "terminal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

namespace upturn::cli {
namespace {

using core::say;
using prompts::Kind;

/// The engine counts in 1/10000.
double share(int inTenThousandths) {
    return inTenThousandths / 10'000.0;
}

Json toJson(const prompts::Question& question) {
    std::vector<Json> options;
    options.reserve(question.options.size());
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

/// The options with the number and the name that an answer may use.
std::string optionsOf(const prompts::Question& question) {
    std::size_t width = 0;
    for (const auto& [id, label] : question.options)
        width = std::max(width, core::charactersIn(id));
    std::string lines;
    int nth = 0;
    for (const auto& [id, label] : question.options)
        lines += padded(std::to_string(++nth), 4) + padded(id, width) + "  " + label + '\n';
    return lines;
}

/// What is to be known about the answer; empty where any words will do.
std::string howToAnswer(const prompts::Question& question) {
    const auto& options = question.options;
    switch (question.kind) {
    case Kind::choice:
        if (!options.empty())
            return say("One of them, by its name or number: %1", {options[0].first});
        break;
    case Kind::checklist:
        if (options.size() > 1)
            return say("One or several, by name or number, divided by commas: \"%1, %2\"",
                       {options[0].first, options[1].first});
        break;
    case Kind::scale:
        return question.asked.text.utf8().find("100") == std::string::npos
                   ? say("A whole number from 0 to 10.")
                   : say("A whole number from 0 to 100.");
    case Kind::date:
        return say("A day: 2026-11-21, yesterday, \"in 3 days\".");
    case Kind::pair:
        return say("Both parts in one answer: \"... / ...\"");
    case Kind::ifThen:
        return say("As a plan: \"If ..., then ...\"");
    default:
        break;
    }
    return {};
}

} // namespace

Json toJson(const std::map<std::string, int>& counts) {
    Json object = Json::object({});
    for (const auto& [rule, count] : counts)
        object = object.with(rule.c_str(), count);
    return object;
}

Json toJson(const prompts::Choice& choice) {
    std::vector<Json> reasons;
    reasons.reserve(choice.reasons.size());
    for (const prompts::Reason& reason : choice.reasons)
        reasons.push_back(Json::object({{"factor", reason.factor},
                                        {"value", share(reason.value)},
                                        {"weight", share(reason.weight)},
                                        {"sentence", reason.sentence}}));
    return Json::object({{"question", toJson(choice.question)},
                         {"reasons", reasons},
                         {"rejected", toJson(choice.rejected)}});
}

std::string linesOf(const prompts::Choice& choice, const std::string& id) {
    const prompts::Question& question = choice.question;
    std::string lines = strong(question.asked.text.utf8()) + '\n';
    if (!question.hint.empty())
        lines += question.hint + '\n';
    lines += optionsOf(question);
    lines += '\n' + faint(question.stageName.empty()
                              ? question.guideTitle
                              : question.guideTitle + " \u00b7 " + question.stageName);
    if (!question.source.empty())
        lines += faint(" \u00b7 " + question.source);
    lines += '\n';
    for (const prompts::Reason& reason : choice.reasons)
        lines += "  " + reason.sentence + '\n';
    const std::string how = howToAnswer(question);
    return lines + '\n' + how + (how.empty() ? "" : "\n") +
           say("To answer: upturn-cli answer %1 %2 \"...\"\nTo skip: upturn-cli skip %1 %2",
               {id, question.asked.id});
}

} // namespace upturn::cli
