// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/attachments.hpp>
#include <upturn/app/backups.hpp>
#include <upturn/core/say.hpp>
#include <upturn/system/streams.hpp>

#include <iostream>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string id;
    bool yes = false;
};

/// What a thing is known by, in one line.
core::Result<std::string> headingOf(const Call& call, store::Journal& journal,
                                    const store::Named& named) {
    const auto line = [](const auto& read, const auto& words) -> core::Result<std::string> {
        // What an undo took back is nowhere but in the record.
        if (!read && read.error().fault == core::Fault::notFound)
            return say("what was taken back");
        if (!read)
            return core::passOn(read);
        return words(*read);
    };
    switch (named.kind) {
    case store::RowKind::entry:
        return line(journal.entry(named.id),
                    [](const core::Entry& entry) { return inLine(core::heading(entry)); });
    case store::RowKind::answer:
        return line(journal.answerById(named.id),
                    [](const core::Answer& answer) { return inLine(answer.text); });
    case store::RowKind::nextStep:
        return line(journal.step(named.id),
                    [](const core::NextStep& step) { return nameOf(step); });
    case store::RowKind::lesson:
        return line(journal.lesson(named.id),
                    [](const core::Lesson& lesson) { return inLine(lesson.text); });
    case store::RowKind::block:
        break;
    }
    return line(journal.block(named.id),
                [&](const core::Block& block) { return blockLine(call, journal, block); });
}

/// Asks where somebody can answer; elsewhere --yes has to say it, or --json: a script knows what it
/// wants.
core::Result<bool> confirmed(const Call& call, const Asked& asked, const std::string& heading) {
    if (asked.yes || call.json)
        return true;
    if (!system::isTerminal(system::Stream::input) || !system::isTerminal(system::Stream::error))
        return core::fail(core::Fault::usage,
                          say("Nothing was deleted: nobody is there to ask. upturn-cli purge %1 "
                              "--yes deletes \u201c%2\u201d for good.",
                              {asked.id, heading}));
    system::write(system::Stream::error,
                  say("Delete for good, with every version and what belongs to it: %1\n"
                      "This can't be undone. Type yes: ",
                      {heading}));
    std::string answer;
    std::getline(std::cin, answer);
    return readYesNo("", answer).value_or(false);
}

/// Whom to reach, or what helps: both are settings, with words that are changed and have no id.
core::Result<std::vector<std::string>> settingsOf(store::Journal& journal,
                                                  const std::string& what) {
    std::vector<std::string> names;
    const auto all = journal.settings();
    if (!all)
        return core::passOn(all);
    for (const auto& [name, json] : *all)
        if (what == "contacts" ? name == "hard-moment-contacts" : name.starts_with("plan-"))
            names.push_back(name);
    return names;
}

/// What the deletion says of itself, and where the words are still.
Said purged(const Call& call, store::Journal& journal, const store::Done& done,
            const std::string& line) {
    Said said = call.say(toJson(done), line);
    said.aside = done.remark;
    const auto copies = app::Backups(call.surroundings()).of(journal);
    if (copies && !copies->empty())
        said.aside += (said.aside.empty() ? "" : "\n") +
                      core::sayCount("%n backup that was made before may still have the words; "
                                     "\u201cupturn-cli backups\u201d says where it lies.",
                                     "%n backups that were made before may still have the words; "
                                     "\u201cupturn-cli backups\u201d says where they lie.",
                                     static_cast<long long>(copies->size()));
    return said;
}

Outcome purgeEarlier(Call& call, store::Journal& journal, const Asked& asked) {
    const auto names = settingsOf(journal, asked.id);
    if (!names)
        return core::passOn(names);
    const auto sure =
        confirmed(call, asked,
                  asked.id == "contacts" ? say("what stood under whom to reach before")
                                         : say("what stood in the plan before"));
    if (!sure)
        return core::passOn(sure);
    if (!*sure)
        return Said{.aside = say("Nothing was deleted."), .code = 1};
    const auto done = journal.purgeEarlier(*names);
    if (!done)
        return core::passOn(done);
    return purged(call, journal, *done, say("Deleted for good. What stands there now stays."));
}

Outcome purge(Call& call, const Asked& asked) {
    const auto journal = call.write();
    if (!journal)
        return core::passOn(journal);
    if (asked.id == "contacts" || asked.id == "plan")
        return purgeEarlier(call, **journal, asked);
    const auto named = (*journal)->named(asked.id, store::Reach::takenBackToo);
    if (!named)
        return core::passOn(named);
    const auto heading = headingOf(call, **journal, *named);
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
    return purged(call, **journal, *done, say("Deleted for good."));
}

} // namespace

void describePurge(Command& command) {
    auto asked = std::make_shared<Asked>();
    command
        .needs(asked->id, "ID",
               say("which thing, in the trash, taken back or neither; or \u201ccontacts\u201d or "
                   "\u201cplan\u201d: what stood there before"))
        .flag(asked->yes, "--yes", say("Do not ask"))
        .does([asked](Call& call) { return purge(call, *asked); });
}

} // namespace upturn::cli
