// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/synced_folder.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

std::string linesOf(const store::Journal& journal, const store::Counts& counts) {
    std::string lines = inLine(journal.path().native()) + '\n';
    lines += core::sayCount("%n entry", "%n entries", counts.entries) + ", ";
    lines += core::sayCount("%n lesson", "%n lessons", counts.lessons) + ", ";
    lines += say("%1 in the trash", {std::to_string(counts.trashed)});
    if (!journal.writable())
        lines += '\n' + say("It can only be read here, not written.");
    return lines;
}

/// What the window shows on a page of its own.
core::Error withWaysOn(const Call& call, core::Error error) {
    if (error.fault != core::Fault::damaged && error.fault != core::Fault::notFound)
        return error;
    const auto copies = app::Backups(call.surroundings()).ofPlace(call.journalPath());
    if (!copies.empty())
        error.sentence +=
            ' ' +
            core::sayCount("%n backup of it is here: \u201cupturn-cli backups\u201d names it, "
                           "\u201cupturn-cli restore FILE\u201d puts it in its place.",
                           "%n backups of it are here: \u201cupturn-cli backups\u201d lists "
                           "them, \u201cupturn-cli restore FILE\u201d puts one in its place.",
                           static_cast<long long>(copies.size()));
    return error;
}

Outcome show(Call& call) {
    const auto journal = call.inspect();
    if (!journal)
        return tl::unexpected(withWaysOn(call, journal.error()));
    const auto synced = app::syncedBy((*journal)->path());
    const auto id = (*journal)->id();
    if (!id)
        return core::passOn(id);
    const auto counts = (*journal)->counts();
    if (!counts)
        return core::passOn(counts);
    std::string lines = linesOf(**journal, *counts);
    if (synced)
        lines += '\n' + app::aboutSyncing(*synced);
    return call.say(Json::object({{"journal", (*journal)->path()},
                                  {"id", *id},
                                  {"format", counts->format},
                                  {"entries", counts->entries},
                                  {"lessons", counts->lessons},
                                  {"trashed", counts->trashed},
                                  {"operations", counts->operations},
                                  {"bytes", counts->bytes},
                                  {"synced_by", synced.value_or("")},
                                  {"writable", (*journal)->writable()}}),
                    lines);
}

} // namespace

void describeInfo(Command& command) {
    command.does([](Call& call) { return show(call); });
}

} // namespace upturn::cli
