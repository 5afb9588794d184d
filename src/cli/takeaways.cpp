// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/numbered_takeaways.hpp>
#include <upturn/core/language.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::optional<std::string> yields;
    std::optional<std::string> language;
    std::optional<std::string> leave;
};

Json toJson(const app::NumberedTakeaway& numbered) {
    const takeaways::Takeaway& takeaway = numbered.proposal.takeaway;
    const core::Excerpt& from = numbered.proposal.from;
    std::vector<Json> reasons;
    for (const takeaways::Reason& reason : takeaway.reasons)
        reasons.push_back(Json::object(
            {{"family", reason.family}, {"words", reason.words}, {"sentence", reason.sentence}}));
    return Json::object({{"number", numbered.number},
                         {"text", takeaway.text},
                         {"kind", takeaways::nameOf(takeaway.kind)},
                         {"probability", takeaway.probability},
                         {"confidence", takeaways::nameOf(takeaway.confidence)},
                         {"start", takeaway.start},
                         {"end", takeaway.end},
                         {"answer", from.answer},
                         {"version", from.version.empty() ? Json() : Json(from.version)},
                         {"reasons", reasons}});
}

const char* titleOf(takeaways::Kind kind) {
    switch (kind) {
    case takeaways::Kind::nextStep:
        return "next step";
    case takeaways::Kind::cause:
        return "cause";
    case takeaways::Kind::strength:
        return "strength";
    case takeaways::Kind::lesson:
        break;
    }
    return "lesson";
}

Said said(const Call& call, const std::vector<app::NumberedTakeaway>& numbered) {
    if (call.json) {
        std::vector<Json> documents;
        for (const app::NumberedTakeaway& one : numbered)
            documents.push_back(toJson(one));
        return call.say(Json::object({{"takeaways", documents}}), {});
    }
    Said lines;
    for (const app::NumberedTakeaway& one : numbered) {
        const takeaways::Takeaway& takeaway = one.proposal.takeaway;
        lines.out += std::to_string(one.number) + "  " +
                     inColumn(titleOf(takeaway.kind), {"lesson", "next step", "strength"}) + "  " +
                     strong(inLine(takeaway.text)) + '\n';
        for (const takeaways::Reason& reason : takeaway.reasons)
            lines.out += "              " + faint(reason.sentence) + '\n';
    }
    if (numbered.empty())
        lines.aside = say("Nothing here asks to be kept yet.");
    return lines;
}

Outcome ofInput(const Call& call, const Asked& asked) {
    if (asked.yields && !takeaways::kindNamed(*asked.yields))
        return tl::unexpected(Choices(takeaways::kindNames()).refusal("--yields", *asked.yields));
    const Choices languages(core::languages());
    if (asked.language && !languages.has(*asked.language))
        return tl::unexpected(languages.refusal("--language", *asked.language));
    auto text = readText(asked.id);
    if (!text)
        return core::passOn(text);
    const std::vector<takeaways::Source> sources{{.text = std::move(*text),
                                                  .yields = asked.yields.value_or(""),
                                                  .language = asked.language.value_or("")}};
    std::vector<app::NumberedTakeaway> numbered;
    for (takeaways::Takeaway& takeaway : takeaways::proposals(sources))
        numbered.push_back({static_cast<int>(numbered.size()) + 1, {std::move(takeaway), {}}});
    return said(call, numbered);
}

/// The sentence is no lesson, and is not proposed again.
Outcome leave(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    core::Text sentence;
    const auto made =
        (*journal)->together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
            const auto one =
                takeawayNumbered("--leave", *asked.leave, call.surroundings(), **journal, *entry);
            if (!one)
                return core::passOn(one);
            sentence = one->proposal.takeaway.text;
            return (*journal)->addBlock({.kind = core::BlockKind::declined,
                                         .entry = *entry,
                                         .fields = {{"quote", sentence}}});
        });
    if (!made)
        return core::passOn(made);
    return call.say(cli::toJson(made->done).with("id", made->value),
                    say("Left, and not proposed again: \u201c%1\u201d", {inLine(sentence)}));
}

Outcome ofEntry(const Call& call, const Asked& asked) {
    if (asked.yields || asked.language)
        return core::fail(core::Fault::usage,
                          say("--yields and --language go with a text from standard input: "
                              "upturn-cli takeaways - --yields lesson"));
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    auto numbered = app::numberedTakeaways(**journal, call.surroundings(), *id);
    if (!numbered)
        return core::passOn(numbered);
    std::erase_if(*numbered, [](const app::NumberedTakeaway& one) { return one.kept || one.left; });
    const auto gentle = app::isGentleEvening(**journal, call.surroundings());
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return call.say(Json::object({{"takeaways", std::vector<Json>()},
                                      {"why", "evening"},
                                      {"sentence", app::sentenceOfEvening(call.surroundings())}}),
                        app::sentenceOfEvening(call.surroundings()));
    Said lines = said(call, *numbered);
    if (!call.json && !numbered->empty())
        lines.aside = say("To keep one: upturn-cli keep %1 --takeaway %2",
                          {brief(**journal, *id), std::to_string(numbered->front().number)});
    return lines;
}

} // namespace

void describeTakeaways(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry; - reads any text from standard input"))
        .option(asked->yields, "--yields", Value::oneOf("KIND", Choices(takeaways::kindNames())),
                say("What the text was asked for"))
        .option(asked->language, "--language", Value::oneOf("CODE", Choices(core::languages())),
                say("Its language; found out when not given"))
        .option(asked->leave, "--leave", "N", say("That one is no lesson: propose it no more"))
        .does([asked](Call& call) {
            if (asked->leave)
                return leave(call, *asked);
            return asked->id == "-" ? ofInput(call, *asked) : ofEntry(call, *asked);
        });
}

} // namespace upturn::cli
