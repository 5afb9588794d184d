// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "lines.hpp"

#include <upturn/core/say.hpp>
#include <upturn/review/queue.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    bool due = false;
    std::optional<std::string> state;
};

core::Result<store::LessonQuery> queryOf(const Call& call, const Asked& asked) {
    store::LessonQuery query;
    if (asked.due)
        query.dueBy = call.surroundings().today();
    if (asked.state) {
        query.state = core::lessonStateNamed(*asked.state);
        if (!query.state)
            return core::fail(core::Fault::usage,
                              say("A lesson is draft, active, proven, part-of-me or retired, not "
                                  "\u201c%1\u201d.",
                                  {*asked.state}));
    }
    return query;
}

Outcome lessons(Call& call, const Asked& asked) {
    const auto query = queryOf(call, asked);
    if (!query)
        return core::passOn(query);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto found = (*journal)->lessons(*query);
    if (!found)
        return core::passOn(found);
    if (call.json)
        return call.say(Json::object({{"lessons", toJson(*found)}}), {});
    Said said;
    for (const core::Lesson& lesson : *found)
        said.out += lessonLine(call, **journal, lesson) + '\n';
    if (found->empty())
        said.aside = asked.due ? say("Nothing is due today.") : say("There is no such lesson yet.");
    else if (asked.due)
        said.aside = say("This takes %1. After thinking of each: upturn-cli review LESSON 1..4",
                         {review::timeFor(found->size())});
    return said;
}

} // namespace

void describeLessons(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.flag(asked->due, "--due", say("Only those to meet today"))
        .option(asked->state, "--state", "STATE",
                say("Only those that are draft, active, proven, part-of-me or retired"))
        .does([asked](Call& call) { return lessons(call, *asked); });
}

} // namespace upturn::cli
