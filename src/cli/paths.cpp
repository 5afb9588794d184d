// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

Outcome paths(const Call& call) {
    const app::Paths& all = call.surroundings().paths();
    const std::filesystem::path journal = call.journalPath();
    const Json document = Json::object({{"journal", journal},
                                        {"attachments", journal.string() + ".files"},
                                        {"settings", all.settings},
                                        {"packs", all.packs},
                                        {"system_packs", all.systemPacks},
                                        {"backups", all.backups},
                                        {"state", all.state}});
    std::string lines;
    const auto line = [&lines](const std::string& name, const std::filesystem::path& path) {
        lines += (lines.empty() ? "" : "\n") + padded(name, 18) + inLine(path.native());
    };
    line(core::say("journal"), journal);
    line(core::say("attached files"), journal.string() + ".files");
    line(core::say("settings"), all.settings);
    line(core::say("question packs"), all.packs);
    for (const std::filesystem::path& folder : all.systemPacks)
        line({}, folder);
    line(core::say("backups"), all.backups);
    line(core::say("state and log"), all.state);
    return call.say(document, lines);
}

} // namespace

void describePaths(Command& command) {
    command.does([](Call& call) { return paths(call); });
}

} // namespace upturn::cli
