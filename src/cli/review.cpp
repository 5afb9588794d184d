// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "terminal.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/core/say.hpp>
#include <upturn/review/standing.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    std::string grade;
    std::optional<std::string> met;
    std::optional<std::string> used;
    std::optional<std::string> note;
    std::optional<std::string> entry;
    std::optional<std::string> step;
};

core::Result<store::NewReview> reviewOf(const Asked& asked) {
    store::NewReview review;
    if (asked.grade.size() != 1 || asked.grade[0] < '1' || asked.grade[0] > '4')
        return core::fail(core::Fault::usage,
                          say("A grade is 1 (forgot), 2 (with effort), 3 (knew it) or 4 (reflex), "
                              "not \u201c%1\u201d.",
                              {asked.grade}));
    review.grade = static_cast<core::Grade>(asked.grade[0] - '0');
    if (asked.met) {
        const auto met = readYesNo("--met", *asked.met);
        if (!met)
            return core::passOn(met);
        review.met = *met;
    }
    if (asked.used) {
        const auto used = readYesNo("--used", *asked.used);
        if (!used)
            return core::passOn(used);
        review.used = *used;
    }
    if (asked.note) {
        auto note = readText(*asked.note);
        if (!note)
            return core::passOn(note);
        review.note = std::move(*note);
    }
    return review;
}

std::string sentenceOf(const Call& call, const core::Standing& standing, const std::string& id,
                       bool forgot) {
    if (standing.due) {
        const std::string day = saidDay(*standing.due, call.surroundings().today());
        if (standing.state == core::LessonState::partOfMe && !standing.soon)
            return endedOnce(
                say("This lesson is part of you now. It is looked at once a year: %1.", {day}));
        std::string said = review::comesSooner(standing)
                               ? say("It came up and was not used, so it comes back "
                                     "sooner than planned: %1.",
                                     {day})
                               : say("It comes back %1.", {day});
        said = endedOnce(said);
        if (review::knowingIsNotEnough(standing))
            said += '\n' +
                    say("%1 times in a row, knowing it was not enough. What would help in the "
                        "moment? upturn-cli step add ENTRY \"...\" --when \"...\" --lesson %2; "
                        "or is it the rule? upturn-cli lesson edit %2 \"...\", upturn-cli lesson "
                        "retire %2",
                        {std::to_string(standing.unused), id});
        else if (forgot && review::keepsSlipping(standing))
            said += '\n' + say("It slipped away %1 times. Other words may hold better: upturn-cli "
                               "lesson edit %2 \"...\"; it can stand with one that says the same: "
                               "upturn-cli lesson merge %2 OTHER; or rest: upturn-cli lesson "
                               "retire %2",
                               {std::to_string(standing.lapses), id});
        return said;
    }
    if (standing.state == core::LessonState::retired)
        return say("This lesson rests, and does not come back by itself. \u201cupturn-cli lesson "
                   "retire %1 --back\u201d brings it back.",
                   {id});
    return say("It does not come back by itself.");
}

/// Where it was used: an entry or a step.
core::Result<void> placeUse(store::Journal& journal, const Asked& asked, store::NewReview& review) {
    if (asked.entry) {
        const auto entry = entryOf(journal, *asked.entry);
        if (!entry)
            return core::passOn(entry);
        review.entry = *entry;
    }
    if (asked.step) {
        const auto step = stepOf(journal, *asked.step);
        if (!step)
            return core::passOn(step);
        review.step = *step;
    }
    if ((asked.entry || asked.step) && !review.used)
        review.used = true;
    if (review.met == false && review.used == true)
        return core::fail(core::Fault::usage,
                          say("What did not come up can't have been used: --met no and --used yes "
                              "don't go together."));
    return {};
}

Outcome review(Call& call, const Asked& asked) {
    auto review = reviewOf(asked);
    if (!review)
        return core::passOn(review);
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto id = lessonOf(**journal, asked.id);
    if (!id)
        return core::passOn(id);
    review->lesson = *id;
    const auto gentle = app::isGentleEvening(**journal, call.surroundings());
    if (!gentle)
        return core::passOn(gentle);
    if (*gentle)
        return call.say(Json::object({{"due", Json()},
                                      {"why", "evening"},
                                      {"sentence", app::sentenceOfEvening(call.surroundings())}}),
                        app::sentenceOfEvening(call.surroundings()));
    if (const auto placed = placeUse(**journal, asked, *review); !placed)
        return core::passOn(placed);
    review->day = call.surroundings().today();
    const auto made = (*journal)->review(*review);
    if (!made)
        return core::passOn(made);
    const core::Standing& standing = made->value.standing;
    const Json document = Json::object({{"due", standing.due},
                                        {"stability", standing.stability},
                                        {"difficulty", standing.difficulty},
                                        {"state", core::nameOf(standing.state)},
                                        {"unused", standing.unused},
                                        {"lapses", standing.lapses}});
    return calmly(call, **journal, review->note.utf8(), document,
                  call.say(document, sentenceOf(call, standing, asked.id,
                                                review->grade == core::Grade::forgot)));
}

} // namespace

void describeReview(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "LESSON", say("which lesson"))
        .needs(asked->grade, Value::offering("GRADE", {"1", "2", "3", "4"}),
               say("was it there? 1 forgot, 2 with effort, 3 knew it, 4 reflex"))
        .option(asked->met, "--met", Value::offering("yes|no", yesOrNo()),
                say("Did the situation come up?"))
        .option(asked->used, "--used", Value::offering("yes|no", yesOrNo()),
                say("Did you use it there?"))
        .option(asked->entry, "--entry", "ID", say("Where you used it: this setback"))
        .option(asked->step, "--step", "STEP", say("Where you used it: this step"))
        .option(asked->note, "--note", "TEXT", say("A note; - reads standard input"))
        .does([asked](Call& call) { return review(call, *asked); });
}

} // namespace upturn::cli
