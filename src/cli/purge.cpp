// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "output.hpp"
#include "terminal.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/core/say.hpp>

#include <unistd.h>

#include <iostream>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    bool yes = false;
};

core::Result<core::Text> headingOf(store::Journal& journal, const store::Named& named) {
    if (named.kind == store::RowKind::lesson) {
        auto lesson = journal.lesson(named.id);
        if (!lesson)
            return core::passOn(lesson);
        return lesson->text;
    }
    if (named.kind != store::RowKind::entry)
        return core::fail(core::Fault::usage,
                          say("Only entries and lessons can be deleted for good."));
    const auto entry = journal.entry(named.id);
    if (!entry)
        return core::passOn(entry);
    return core::heading(*entry);
}

/// Asks where somebody can answer; elsewhere --yes has to say it, or --json: a script knows what it
/// wants.
core::Result<bool> confirmed(const Call& call, const Asked& asked, const core::Text& heading) {
    if (asked.yes || call.json)
        return true;
    if (::isatty(STDIN_FILENO) != 1 || ::isatty(STDERR_FILENO) != 1)
        return core::fail(core::Fault::usage,
                          say("Nothing was deleted: nobody is there to ask. upturn-cli purge %1 "
                              "--yes deletes \u201c%2\u201d for good.",
                              {asked.id, inLine(heading)}));
    write(STDERR_FILENO, say("Delete for good, with every version and what belongs to it: %1\n"
                             "This can't be undone. Type yes: ",
                             {inLine(heading)}));
    std::string answer;
    std::getline(std::cin, answer);
    return readYesNo("", answer).value_or(false);
}

Outcome purge(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    const auto named = (*journal)->named(asked.id);
    if (!named)
        return core::passOn(named);
    const auto heading = headingOf(**journal, *named);
    if (!heading)
        return core::passOn(heading);
    const auto sure = confirmed(call, asked, *heading);
    if (!sure)
        return core::passOn(sure);
    if (!*sure)
        return Said{.aside = say("Nothing was deleted."), .code = 1};
    const auto done = app::purge(**journal, named->id);
    if (!done)
        return core::passOn(done);
    return call.say(toJson(*done), say("Deleted for good."));
}

} // namespace

void describePurge(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->id, "ID", say("which entry or lesson, in the trash or not"))
        .flag(asked->yes, "--yes", say("Do not ask"))
        .does([asked](Call& call) { return purge(call, *asked); });
}

} // namespace upturn::cli
