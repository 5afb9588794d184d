// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/goal_words.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/step_words.hpp>

#include <algorithm>
#include <cctype>
#include <map>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string outcome;
    std::string needed;
    std::optional<std::string> then;
    std::optional<std::string> when;
    std::optional<std::string> due;
    std::optional<std::string> helped;
    std::optional<std::string> what;
    std::optional<std::string> kind;
    std::optional<std::string> follows;
    std::optional<std::string> why;
    std::optional<std::string> differently;
    std::optional<std::string> instead;
    std::optional<std::string> lesson;
    std::optional<std::string> askAgain;
};

using Day = std::optional<core::CivilDate>;

core::Result<std::optional<Day>> dueOf(const Asked& asked, const Call& call) {
    if (!asked.due)
        return std::nullopt;
    if (*asked.due == "none")
        return Day();
    const auto day = core::readDay(*asked.due, call.fromHere(), core::Lean::ahead);
    if (!day)
        return core::passOn(day);
    return Day(*day);
}

core::Result<std::optional<core::Text>> textOf(const std::optional<std::string>& word) {
    if (!word)
        return std::nullopt;
    auto text = readText(*word);
    if (!text)
        return core::passOn(text);
    return std::move(*text);
}

core::Result<std::optional<core::StepKind>> kindOf(const Asked& asked) {
    if (!asked.kind)
        return std::nullopt;
    const auto kind = core::stepKindNamed(*asked.kind);
    if (!kind)
        return tl::unexpected(Choices(core::stepKindNames()).refusal("--kind", *asked.kind));
    return kind;
}

/// The lesson that a step puts to use; "none" empties it.
core::Result<std::optional<core::Id>> lessonFor(store::Journal& journal, const Asked& asked) {
    if (!asked.lesson)
        return std::nullopt;
    if (*asked.lesson == "none")
        return core::Id();
    const auto lesson = lessonOf(journal, *asked.lesson);
    return lesson ? core::Result<std::optional<core::Id>>(*lesson) : core::passOn(lesson);
}

/// What a new step says, as it was typed.
core::Result<store::NewStep> stepFrom(const std::string& then, const Asked& asked,
                                      const Call& call) {
    const auto what = readText(then);
    const auto when = textOf(asked.when);
    const auto due = dueOf(asked, call);
    const auto kind = kindOf(asked);
    if (!what)
        return core::passOn(what);
    if (!when)
        return core::passOn(when);
    if (!due)
        return core::passOn(due);
    if (!kind)
        return core::passOn(kind);
    return store::NewStep{.when = when->value_or(core::Text()),
                          .then = *what,
                          .due = due->value_or(Day()),
                          .kind = *kind};
}

std::string wordsIn(const store::StepChange& change) {
    std::string words;
    for (const auto* text :
         {&change.when, &change.then, &change.what, &change.why, &change.differently})
        words += text->value_or(core::Text()).utf8() + '\n';
    return words;
}

/// What is gently said about a plan.
Said withAdvice(const Call& call, const Json& document, const std::string& lines,
                const store::NewStep& step) {
    std::vector<Json> advice;
    std::string aside;
    for (const prompts::StepAdvice& one :
         prompts::adviceForStep(step.when.utf8(), step.then.utf8())) {
        advice.push_back(
            Json::object({{"id", one.id}, {"words", one.quote}, {"sentence", one.sentence}}));
        aside += (aside.empty() ? "" : "\n") + inLine(one.sentence);
    }
    Said said = call.say(document.with("advice", advice), lines);
    if (!call.json)
        said.aside = std::move(aside);
    return said;
}

/// Tells the id of the step that was written.
Outcome sayMade(const Call& call, store::Journal& journal, const store::NewStep& step,
                const core::Result<store::Made<core::Id>>& made) {
    if (!made)
        return core::passOn(made);
    const Json document = toJson(made->done).with("id", made->value);
    const std::string words =
        together({&step.when, &step.then}) + wordsIn(step.ended.value_or(store::StepChange()));
    return calmly(
        call, journal, words, document,
        withAdvice(call, document, say("Noted as step %1.", {brief(journal, made->value)}), step));
}

Outcome add(Call& call, const Asked& asked) {
    auto step = stepFrom(asked.needed, asked, call);
    if (!step)
        return core::passOn(step);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto follows = asked.follows ? stepOf(**journal, *asked.follows) : core::Id();
    if (!follows)
        return core::passOn(follows);
    const auto entry = entryOf(**journal, asked.id);
    if (!entry)
        return core::passOn(entry);
    const auto lesson = lessonFor(**journal, asked);
    if (!lesson)
        return core::passOn(lesson);
    step->entry = *entry;
    step->follows = *follows;
    step->lesson = lesson->value_or(core::Id());
    return sayMade(call, **journal, *step, (*journal)->addStep(*step));
}

core::Result<store::StepChange> changeOf(const Asked& asked, const Call& call) {
    auto then = textOf(asked.then);
    auto when = textOf(asked.when);
    auto due = dueOf(asked, call);
    if (!then || !when)
        return core::passOn(then ? when : then);
    if (!due)
        return core::passOn(due);
    const auto kind = kindOf(asked);
    if (!kind)
        return core::passOn(kind);
    if (!*then && !*when && !*due && !*kind && !asked.lesson)
        return core::fail(core::Fault::usage,
                          say("What should change? --then, --when, --due, --kind or --lesson."));
    return store::StepChange{.when = *when, .then = *then, .due = *due, .kind = *kind};
}

Outcome edit(Call& call, const Asked& asked) {
    auto wanted = changeOf(asked, call);
    if (!wanted)
        return core::passOn(wanted);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto step = stepOf(**journal, asked.id);
    if (!step)
        return core::passOn(step);
    const auto lesson = lessonFor(**journal, asked);
    if (!lesson)
        return core::passOn(lesson);
    wanted->lesson = *lesson;
    const auto done = (*journal)->changeStep(*step, *wanted);
    if (!done)
        return core::passOn(done);
    return calmly(call, **journal, wordsIn(*wanted), toJson(*done), saidDone(call, *done));
}

/// "done", "Missed", "verpasst".
std::optional<core::Outcome> outcomeMeant(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    static const std::map<std::string_view, std::string_view> german{
        {"erledigt", "done"},     {"getan", "done"},      {"teilweise", "partly"},
        {"teils", "partly"},      {"verpasst", "missed"}, {"verfehlt", "missed"},
        {"verworfen", "dropped"}, {"ersetzt", "replaced"}};
    const auto known = german.find(word);
    return core::outcomeNamed(known == german.end() ? std::string_view(word) : known->second);
}

/// How a step ended, as it was typed.
core::Result<store::StepChange> endOf(const Asked& asked, const Call& call) {
    const auto outcome = outcomeMeant(asked.outcome);
    if (!outcome)
        return tl::unexpected(Choices(core::outcomeNames()).refusal("OUTCOME", asked.outcome));
    store::StepChange end{.outcome = *outcome};
    if (asked.helped) {
        const auto helped = readYesNo("--helped", *asked.helped);
        if (!helped)
            return core::passOn(helped);
        end.helped = *helped;
    }
    if (asked.askAgain) {
        const auto day = core::readDay(*asked.askAgain, call.fromHere(), core::Lean::ahead);
        if (!day)
            return core::passOn(day);
        end.askAgain = *day;
    }
    for (auto [words, into] : {std::pair(&asked.what, &end.what), std::pair(&asked.why, &end.why),
                               std::pair(&asked.differently, &end.differently)}) {
        auto text = textOf(*words);
        if (!text)
            return core::passOn(text);
        *into = std::move(*text);
    }
    return end;
}

/// A step that is closed may be told more of; closing it a second time in the same way says
/// nothing.
core::Result<void> placeEnd(const core::NextStep& step, const Asked& asked,
                            store::StepChange& end) {
    if (!step.outcome || step.outcome != end.outcome)
        return {};
    end.outcome.reset();
    if (end.helped || end.askAgain || end.what || end.why || end.differently || asked.instead)
        return {};
    return core::fail(core::Fault::usage,
                      say("This step is closed already: %1. --helped, --what, --why and "
                          "--differently say more of it.",
                          {say(std::string(core::nameOf(*step.outcome)).c_str())}));
}

/// The two questions on a miss, those that are open.
std::vector<app::MissQuestion> questionsFor(const core::NextStep& step,
                                            const store::StepChange& end) {
    const auto outcome = end.outcome.value_or(step.outcome);
    if (!outcome)
        return {};
    return app::questionsOnMiss(core::Text::repaired(core::nameOf(*outcome)),
                                end.why.value_or(step.why),
                                end.differently.value_or(step.differently));
}

Said saidClosed(const Call& call, const store::Done& done, const core::NextStep& step,
                const store::StepChange& end) {
    std::vector<Json> questions;
    std::string aside;
    for (const app::MissQuestion& question : questionsFor(step, end)) {
        questions.push_back(
            Json::object({{"field", question.field}, {"sentence", question.sentence}}));
        aside += question.sentence + '\n';
    }
    if (call.json)
        return call.say(toJson(done).with("questions", questions), {});
    Said said = saidDone(call, done);
    if (step.outcome && end.outcome)
        said.aside = say("It was closed before: %1.",
                         {say(std::string(core::nameOf(*step.outcome)).c_str())}) +
                     (aside.empty() ? "" : "\n");
    if (!aside.empty())
        said.aside += aside + say("--instead makes the next step of it.");
    return said;
}

/// The step ends as it was said, and another one follows it: one step of undo.
Outcome replace(const Call& call, store::Journal& journal, const core::Id& id, const Asked& asked,
                store::StepChange end) {
    auto next = stepFrom(asked.instead.value_or(""), asked, call);
    if (!next)
        return core::passOn(next);
    const auto lesson = lessonFor(journal, asked);
    if (!lesson)
        return core::passOn(lesson);
    next->follows = id;
    next->lesson = *lesson;
    const auto made = journal.together(std::nullopt, [&]() -> core::Result<store::Made<core::Id>> {
        const auto step = journal.step(id);
        if (!step)
            return core::passOn(step);
        if (const auto placed = placeEnd(*step, asked, end); !placed)
            return core::passOn(placed);
        next->entry = step->entry;
        next->ended = end;
        return journal.addStep(*next);
    });
    return sayMade(call, journal, *next, made);
}

Outcome close(Call& call, const Asked& asked) {
    auto end = endOf(asked, call);
    if (!end)
        return core::passOn(end);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = stepOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    if (asked.instead)
        return replace(call, **journal, *id, asked, *end);
    core::NextStep before;
    const auto done = (*journal)->together(std::nullopt, [&]() -> core::Result<store::Done> {
        auto step = (*journal)->step(*id);
        if (!step)
            return core::passOn(step);
        before = std::move(*step);
        if (const auto placed = placeEnd(before, asked, *end); !placed)
            return core::passOn(placed);
        return (*journal)->changeStep(*id, *end);
    });
    if (!done)
        return core::passOn(done);
    return calmly(call, **journal, wordsIn(*end), toJson(*done),
                  saidClosed(call, *done, before, *end));
}

void describeWhenAndDue(Command& command, Asked& asked) {
    command.option(asked.when, "--when", "WHEN", say("The situation: if this happens ..."))
        .option(asked.due, "--due", "DAY",
                say("By when: 2026-11-28, tomorrow, \"in 3 days\", or none"))
        .option(asked.kind, "--kind", Value::oneOf("KIND", Choices(core::stepKindNames())))
        .option(asked.lesson, "--lesson", "LESSON",
                say("The lesson it puts to use; none takes it off"));
}

} // namespace

void describeStep(Command& command) {
    auto asked = std::make_shared<Asked>();
    Command toAdd = command.below("add", say("What you will do next time"));
    toAdd.needs(asked->id, "ID", say("which entry it follows from"))
        .needs(asked->needed, "THEN", say("what you will do, in quotes"));
    toAdd.option(asked->follows, "--follows", "STEP", say("The step that this one replaces"));
    describeWhenAndDue(toAdd, *asked);
    toAdd.does([asked](Call& call) { return add(call, *asked); });

    Command toEdit = command.below("edit", say("Change a step"));
    toEdit.needs(asked->id, "STEP", say("which step"))
        .option(asked->then, "--then", "THEN", say("What you will do"));
    describeWhenAndDue(toEdit, *asked);
    toEdit.does([asked](Call& call) { return edit(call, *asked); });

    Command toClose = command.below("close", say("Say how a step ended"));
    toClose.needs(asked->id, "STEP", say("which step"))
        .needs(asked->outcome, Value::oneOf("OUTCOME", Choices(core::outcomeNames())))
        .option(asked->helped, "--helped", Value::offering("yes|no", yesOrNo()),
                say("Did it help?"))
        .option(asked->what, "--what", "TEXT", say("What happened; - reads standard input"))
        .option(asked->why, "--why", "TEXT", say("Why it came otherwise"))
        .option(asked->differently, "--differently", "TEXT", say("What you do differently now"))
        .option(asked->askAgain, "--ask-again", "DAY",
                say("Too early to say whether it helped: ask on this day"))
        .option(asked->instead, "--instead", "THEN", say("The step that takes its place"));
    describeWhenAndDue(toClose, *asked);
    toClose.does([asked](Call& call) { return close(call, *asked); });
}

} // namespace upturn::cli
