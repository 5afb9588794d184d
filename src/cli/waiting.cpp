// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/look_again.hpp>
#include <upturn/app/waiting.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/say.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

/// The question that is due, or that a reflection goes on with; null where there is none.
const core::Asked* questionOf(const app::Waiting& one) {
    if (one.question)
        return &one.question->asked;
    const bool goesOn = one.unfinished && !one.unfinished->question.id.empty();
    return goesOn ? &one.unfinished->question : nullptr;
}

Json toJson(const app::Waiting& one) {
    const core::Asked* question = questionOf(one);
    Json json = Json::object(
        {{"kind", app::nameOf(one.kind)},
         {"id", one.id},
         {"entry", one.entry},
         {"words", one.words},
         {"due", one.due},
         {"question", question == nullptr ? Json()
                                          : Json::object({{"id", question->id},
                                                          {"text", question->text},
                                                          {"guide", question->guide}})}});
    if (!one.unfinished)
        return json;
    const app::Unfinished& left = *one.unfinished;
    return json.with("begun", instant(left.sitting.begun))
        .with("guide", left.sitting.wish.guide)
        .with("answered", left.answered)
        .with("about", left.about == 0 ? Json() : Json(left.about))
        .with("typed", left.typed);
}

std::string wordsOf(app::WaitingKind kind) {
    switch (kind) {
    case app::WaitingKind::reflection:
        return say("go on");
    case app::WaitingKind::unsaved:
        return say("unsaved words");
    case app::WaitingKind::unreflected:
        return say("to reflect on");
    case app::WaitingKind::step:
        return say("next step");
    case app::WaitingKind::helped:
        return say("did it help");
    case app::WaitingKind::decision:
        return say("decision");
    case app::WaitingKind::goal:
        return say("goal");
    case app::WaitingKind::lookAgain:
        return say("once more");
    case app::WaitingKind::yesterday:
        return say("yesterday");
    case app::WaitingKind::people:
        return say("people");
    case app::WaitingKind::followUp:
        break;
    }
    return say("follow-up");
}

std::size_t widestKind() {
    using enum app::WaitingKind;
    std::size_t widest = 0;
    for (const app::WaitingKind kind :
         {reflection, unsaved, followUp, step, helped, decision, goal, unreflected, lookAgain})
        widest = std::max(widest, core::charactersIn(wordsOf(kind)));
    return widest;
}

/// "Failing upwards, 1 of about 6 answered"
std::string howFar(const app::Unfinished& left) {
    if (left.hard)
        return say("words for a hard moment, not kept yet");
    const std::string answered = std::to_string(left.answered);
    const std::string far =
        left.about == 0 ? say("%1 answered", {answered})
                        : say("%1 of about %2 answered", {answered, std::to_string(left.about)});
    return left.guide.empty() ? far : say("%1, %2", {left.guide, far});
}

std::string lineOf(const Call& call, store::Journal& journal, const app::Waiting& one) {
    constexpr std::size_t dayWidth = 17;
    const auto& around = call.surroundings();
    if (one.kind == app::WaitingKind::people)
        return inLine(one.words) + "\n" +
               faint(say("Someone to talk to, at any hour: upturn-cli calm")) + '\n';
    if (one.kind == app::WaitingKind::yesterday)
        return inLine(one.words) + "\n" +
               faint(say("Someone to talk to, at any hour: upturn-cli calm") + '\n' +
                     say("To put this line away: upturn-cli waiting yesterday")) +
               '\n';
    std::string line =
        faint(brief(journal, one.id)) + "  " + padded(wordsOf(one.kind), widestKind()) + "  " +
        padded(saidDay(one.due, around.today()), dayWidth) + ' ' + strong(inLine(one.words));
    constexpr const char* below = "\n          ";
    if (one.unfinished)
        line += below + faint(howFar(*one.unfinished));
    if (const core::Asked* question = questionOf(one))
        line += below + inLine(question->text) + "  " + faint(question->id);
    if (one.unfinished && !one.unfinished->typed.blank())
        line += below + inLine(core::heading({}, one.unfinished->typed));
    if (one.kind == app::WaitingKind::lookAgain)
        line += below + app::sentenceOfLookAgain() + below +
                faint(say("upturn-cli waiting %1 yes, or no", {brief(journal, one.id)}));
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
    if (!all->empty())
        return said;
    const auto gentle = app::isGentleEvening(**journal, call.surroundings());
    if (!gentle)
        return core::passOn(gentle);
    // As Today says it in the window: after words of danger it is no good news that nothing waits.
    said.aside = *gentle ? app::sentenceOfEvening(call.surroundings()) + '\n' +
                               say("Someone to talk to, at any hour: upturn-cli calm")
                         : say("Nothing waits for you today.");
    return said;
}

struct Asked {
    std::optional<std::string> which;
    std::optional<std::string> answer;
};

/// The line about yesterday is put away.
Outcome putAway(Call& call) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    if (const auto done = app::putYesterdayAway(**journal, call.surroundings()); !done)
        return core::passOn(done);
    return call.say(Json::object({{"ok", true}}), say("Put away."));
}

/// Yes or no to "Would you like to look at it once more?"
Outcome reply(Call& call, const Asked& asked) {
    if (!asked.answer)
        return core::fail(core::Fault::usage, say("Yes or no?"));
    const auto yes = readYesNo("ANSWER", *asked.answer);
    if (!yes)
        return core::passOn(yes);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = entryOf(**journal, *asked.which);
    if (!id)
        return core::passOn(id);
    if (*yes)
        return call.say(Json::object({{"ok", true}, {"entry", *id}, {"command", "ask"}}),
                        say("When you like: upturn-cli ask %1", {brief(**journal, *id)}));
    const auto done = app::dontLookAgain(**journal, *id);
    if (!done)
        return core::passOn(done);
    return call.say(cli::toJson(*done),
                    say("It rests. \u201cupturn-cli undo\u201d takes it back."));
}

Outcome answerOrList(Call& call, const Asked& asked) {
    if (!asked.which)
        return waiting(call);
    return *asked.which == "yesterday" ? putAway(call) : reply(call, asked);
}

} // namespace

void describeWaiting(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.takes(asked->which, "ID", say("the entry to answer about, or yesterday"))
        .takes(asked->answer, Value::offering("yes|no", yesOrNo()),
               say("whether you would like to look at it once more"))
        .does([asked](Call& call) { return answerOrList(call, *asked); });
}

} // namespace upturn::cli
