// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "lines.hpp"

#include <upturn/app/evening.hpp>
#include <upturn/app/led_back.hpp>
#include <upturn/app/review_day.hpp>
#include <upturn/core/say.hpp>
#include <upturn/review/queue.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    bool due = false;
    std::optional<std::string> state;
};

core::Result<store::LessonQuery> queryOf(const Asked& asked) {
    store::LessonQuery query;
    if (asked.state) {
        query.state = core::lessonStateNamed(*asked.state);
        if (!query.state)
            return tl::unexpected(
                Choices(core::lessonStateNames()).refusal("--state", *asked.state));
    }
    return query;
}

std::string linesOf(const Call& call, store::Journal& journal,
                    const std::vector<core::Lesson>& lessons) {
    std::string lines;
    for (const core::Lesson& lesson : lessons)
        lines += lessonLine(call, journal, lesson) + '\n';
    return lines;
}

/// Those to meet today, in that order, and no more than a day bears.
Outcome due(const Call& call, store::Journal& journal, const store::LessonQuery& query) {
    auto day = app::reviewDay(journal, call.surroundings());
    if (!day)
        return core::passOn(day);
    if (day->gentle)
        return call.say(Json::object({{"lessons", std::vector<Json>()},
                                      {"waiting", 0},
                                      {"why", "evening"},
                                      {"sentence", app::sentenceOfEvening(call.surroundings())}}),
                        app::sentenceOfEvening(call.surroundings()));
    if (query.state)
        std::erase_if(day->lessons, [&](const core::Lesson& lesson) {
            return lesson.standing.state != *query.state;
        });
    if (call.json)
        return call.say(
            Json::object({{"lessons", toJson(day->lessons)}, {"waiting", day->waiting}}), {});
    Said said{.out = linesOf(call, journal, day->lessons)};
    if (day->lessons.empty())
        said.aside = say("Nothing is due today.");
    else
        said.aside = say("This takes %1. After thinking of each: upturn-cli review LESSON 1..4",
                         {review::timeFor(day->lessons.size())});
    if (day->waiting > 0)
        said.aside += '\n' + core::sayCount("%n more waits for another day.",
                                            "%n more wait for another day.", day->waiting);
    return said;
}

Outcome lessons(Call& call, const Asked& asked) {
    const auto query = queryOf(asked);
    if (!query)
        return core::passOn(query);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    if (asked.due)
        return due(call, **journal, *query);
    auto found = (*journal)->lessons(*query);
    if (!found)
        return core::passOn(found);
    // What rests has no day, whatever its reviews say.
    app::LedBack back(**journal, call.surroundings());
    if (const auto laid = back.layDueToRest(*found, call.surroundings().today()); !laid)
        return core::passOn(laid);
    if (call.json)
        return call.say(Json::object({{"lessons", toJson(*found)}}), {});
    Said said{.out = linesOf(call, **journal, *found)};
    if (found->empty())
        said.aside = say("There is no such lesson yet.");
    return said;
}

} // namespace

void describeLessons(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.flag(asked->due, "--due", say("Only those to meet today"))
        .option(asked->state, "--state", Value::oneOf("STATE", Choices(core::lessonStateNames())),
                say("Only those in this state"))
        .does([asked](Call& call) { return lessons(call, *asked); });
}

} // namespace upturn::cli
