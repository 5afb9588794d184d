// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/answer_notes.hpp>
#include <upturn/app/answer_values.hpp>
#include <upturn/app/hearing.hpp>
#include <upturn/app/reflection.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string question;
    std::optional<std::string> text;
};

/// The one command that makes more of an answer than words.
std::string nextCommand(const prompts::Prompt* prompt, const std::string& id) {
    if (prompt == nullptr)
        return {};
    const auto yields = [&](const char* what) {
        return std::find(prompt->yields.begin(), prompt->yields.end(), what) !=
               prompt->yields.end();
    };
    if (prompt->kind == prompts::Kind::ifThen)
        return "upturn-cli step add " + id + R"( "..." --when "..." --due tomorrow)";
    if (prompt->kind != prompts::Kind::text && yields("decision"))
        return R"(upturn-cli decision add "..." --entry )" + id + R"( --review-on "in 2 weeks")";
    return {};
}

std::string invitation(const prompts::Prompt* prompt, const std::string& command) {
    return prompt->kind == prompts::Kind::ifThen ? say("Make it a step: %1", {command})
                                                 : say("Make it a decision: %1", {command});
}

/// What is told beside "Saved".
struct Beside {
    std::vector<std::string> notes;
    std::string command;
    std::optional<core::Block> decision;
    hear::Reading heard{};
    std::optional<app::SaidBefore> where; ///< of what was said already
    std::string example;                  ///< of what is short
};

/// What helps where the answer is none, or speaks of something else.
core::Result<void> addHeard(const Call& call, store::Journal& journal, const core::Entry& entry,
                            const app::Answering& answering, Beside& beside) {
    const prompts::Prompt* prompt = call.surroundings().catalogue().prompt(answering.question.id);
    switch (beside.heard.reply) {
    case hear::Reply::attack:
        beside.notes.push_back(say("Fair. It goes."));
        break;
    case hear::Reply::refusal:
        beside.notes.push_back(say("That is left out, then."));
        break;
    case hear::Reply::alreadySaid: {
        const auto answers = journal.answers(entry.id);
        if (!answers)
            return core::passOn(answers);
        beside.where = app::saidBefore(call.surroundings(), entry, *answers, answering.question);
        beside.notes.push_back(beside.where
                                   ? say("You wrote: \u201c%1\u201d", {inLine(beside.where->quote)})
                                   : say("That counts as told."));
        break;
    }
    case hear::Reply::tooShort:
        if (prompt != nullptr)
            beside.example = prompt->hint.in(call.surroundings().language());
        if (beside.example.empty())
            beside.example =
                say("One sentence is enough: what somebody beside you would have seen or heard.");
        beside.notes.push_back(beside.example);
        break;
    case hear::Reply::offTopic:
        // What the person said of the entry stays; then it is something of its own.
        if (entry.sort)
            beside.notes.push_back(say("That may be something of its own: upturn-cli add \"...\""));
        break;
    default:
        break;
    }
    return {};
}

core::Result<Beside> besideOf(Call& call, store::Journal& journal,
                              const app::Answering& answering) {
    auto notes = app::notesOn(journal, call.surroundings(), answering);
    if (!notes)
        return core::passOn(notes);
    auto decision = app::decisionFrom(journal, call.surroundings(), answering);
    if (!decision)
        return core::passOn(decision);
    const auto entry = journal.entry(answering.entry);
    if (!entry)
        return core::passOn(entry);
    // What the entry was before this answer: else it could never be something else.
    auto answers = journal.answers(answering.entry);
    if (!answers)
        return core::passOn(answers);
    std::erase_if(*answers, [&](const core::Answer& one) {
        return one.question.id == answering.question.id;
    });
    Beside beside{
        .notes = std::move(*notes),
        .command = {},
        .decision = std::move(*decision),
        .heard = app::readingOf(
            call.surroundings(), *entry,
            app::bearingOf(call.surroundings(), *entry, app::heardIn(*entry), *answers).is,
            answering.question, answering.text),
        .where = {},
        .example = {}};
    if (const auto added = addHeard(call, journal, *entry, answering, beside); !added)
        return core::passOn(added);
    const prompts::Prompt* prompt = call.surroundings().catalogue().prompt(answering.question.id);
    if (app::isStep(call.surroundings(), *entry, answering.question, answering.text))
        beside.command = nextCommand(prompt, brief(journal, answering.entry));
    if (answering.question.guide == "step-back") { // the guide makes it itself
        beside.command.clear();
        const auto day = beside.decision ? beside.decision->day("review_on") : std::nullopt;
        if (day && (answering.question.id == "step-back.by" ||
                    answering.question.id == "step-back.decide"))
            beside.notes.push_back(say(
                "It is among your decisions, to be looked at again (%1): upturn-cli decision list",
                {saidDay(*day, call.surroundings().today())}));
    } else if (!beside.command.empty()) {
        beside.notes.push_back(invitation(prompt, beside.command));
    }
    return beside;
}

Json documentOf(const store::Made<core::Id>& made, const Beside& beside) {
    Json document =
        toJson(made.done).with("id", made.value).with("heard", hear::nameOf(beside.heard.reply));
    if (beside.heard.reply == hear::Reply::alreadySaid)
        document = document.with("where", !beside.where
                                              ? Json()
                                              : Json::object({{"quote", beside.where->quote},
                                                              {"answer", beside.where->answer}}));
    if (!beside.example.empty())
        document = document.with("example", beside.example);
    if (beside.heard.becomes != hear::Class::none)
        document = document.with("about", hear::nameOf(beside.heard.becomes));
    std::string note;
    for (const std::string& sentence : beside.notes)
        note += (note.empty() ? "" : " ") + sentence;
    document = document.with("note", note.empty() ? Json() : Json(note));
    if (!beside.command.empty())
        document = document.with("command", beside.command);
    if (beside.decision)
        document = document.with("decision", beside.decision->id);
    return document;
}

/// The words as they are kept: of options their labels.
core::Result<core::Text> wordsFor(const Call& call, const core::Asked& question,
                                  const std::string& typed) {
    auto text = readText(typed);
    const prompts::Prompt* prompt = call.surroundings().catalogue().prompt(question.id);
    if (!text || prompt == nullptr)
        return text;
    return app::withLabels(*prompt, *text, call.surroundings().language());
}

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
    const auto text = wordsFor(call, *question, *asked.text);
    if (!text)
        return core::passOn(text);
    const app::Answering answering{.entry = *id, .question = *question, .text = *text};
    const auto made = app::writeAnswer(**journal, call.surroundings(), answering);
    if (!made)
        return core::passOn(made);
    const auto beside = besideOf(call, **journal, answering);
    if (!beside)
        return core::passOn(beside);
    Said said = call.say(documentOf(*made, *beside),
                         say("Saved. What comes next: upturn-cli ask %1", {brief(**journal, *id)}));
    if (!call.json)
        for (const std::string& note : beside->notes)
            said.aside += (said.aside.empty() ? "" : "\n") + inLine(note);
    return calmly(call, **journal, text->utf8(), toJson(made->done).with("id", made->value),
                  std::move(said));
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
