// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

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

Outcome show(Call& call) {
    const auto journal = call.inspect();
    if (!journal)
        return core::passOn(journal);
    const auto id = (*journal)->id();
    if (!id)
        return core::passOn(id);
    const auto counts = (*journal)->counts();
    if (!counts)
        return core::passOn(counts);
    return call.say(Json::object({{"journal", (*journal)->path()},
                                  {"id", *id},
                                  {"format", counts->format},
                                  {"entries", counts->entries},
                                  {"lessons", counts->lessons},
                                  {"trashed", counts->trashed},
                                  {"operations", counts->operations},
                                  {"bytes", counts->bytes},
                                  {"writable", (*journal)->writable()}}),
                    linesOf(**journal, *counts));
}

} // namespace

void describeInfo(Command& command) {
    command.does([](Call& call) { return show(call); });
}

} // namespace upturn::cli
