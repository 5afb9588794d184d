// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/core/say.hpp>

#include <array>
#include <cstdio>

namespace upturn::cli {
namespace {

using core::say;
using core::sayCount;

/// "2026-11-30 14:05", by the clock on the wall.
std::string timeOf(const store::CopyName& name) {
    std::array<char, 16> time{};
    std::snprintf(time.data(), time.size(), " %02d:%02d", name.second / 3600,
                  name.second / 60 % 60);
    return core::isoDate(name.day) + time.data();
}

Json toJson(const app::Backup& backup) {
    return Json::object({{"file", backup.file},
                         {"made", timeOf(backup.name)},
                         {"before", backup.name.occasion},
                         {"bytes", backup.bytes},
                         {"entries", backup.entries},
                         {"files", backup.files.size()},
                         {"checked", backup.checked > 0},
                         {"problem", backup.problem}});
}

std::string megabytes(std::int64_t bytes) {
    constexpr double perMegabyte = 1e6;
    std::array<char, 32> words{};
    std::snprintf(words.data(), words.size(), "%.1f MB", static_cast<double>(bytes) / perMegabyte);
    return words.data();
}

std::string saidOccasion(const std::string& occasion) {
    return occasion == "restore"   ? say("before a restore")
           : occasion == "upgrade" ? say("before an upgrade")
                                   : say("before a repair");
}

std::string lineOf(const app::Backup& backup) {
    std::string line = padded(timeOf(backup.name), 18);
    if (!backup.problem.empty())
        line += say("could not be read: %1", {backup.problem});
    else
        line += padded(sayCount("%n entry", "%n entries", backup.entries), 16) +
                padded(megabytes(backup.bytes), 11) +
                (backup.checked > 0 ? say("checked") : say("not read in full yet"));
    if (backup.keptForGood())
        line += "  " + saidOccasion(backup.name.occasion);
    return line + "\n  " + inLine(backup.file.native());
}

Outcome backUp(const Call& call, const std::optional<std::string>& to) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto done = app::backUp(**journal, call.surroundings(), to.value_or(""));
    if (!done)
        return core::passOn(done);
    const app::Backup& made = done->made;
    const Json document = toJson(made).with("removed", done->removed.size());
    std::string lines =
        say("%1, read in full: %2.",
            {inLine(made.file.native()), sayCount("%n entry", "%n entries", made.entries)});
    if (!made.problem.empty())
        lines = say("%1 was made, but the journal is damaged: %2 \u201cupturn-cli verify\u201d "
                    "names what.",
                    {inLine(made.file.native()), made.problem});
    if (!done->removed.empty())
        lines += '\n' + sayCount("%n older one was removed, as later ones stand for it.",
                                 "%n older ones were removed, as later ones stand for them.",
                                 static_cast<long long>(done->removed.size()));
    Said said = call.say(document, lines);
    said.code = made.problem.empty() ? 0 : exitCodeOf(core::Fault::damaged);
    return said;
}

Outcome backups(const Call& call, const std::optional<std::string>& in) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    app::Backups all(call.surroundings(), in.value_or(""));
    const auto found = all.of(**journal);
    if (!found)
        return core::passOn(found);
    std::vector<Json> documents;
    std::string lines;
    for (const app::Backup& backup : *found) {
        documents.push_back(toJson(backup));
        lines += (lines.empty() ? "" : "\n") + lineOf(backup);
    }
    if (found->empty())
        lines = say("There is no backup of this journal in %1 yet. \u201cupturn-cli backup\u201d "
                    "makes one; the window makes them by itself.",
                    {inLine(all.folder().native())});
    return call.say(Json::object({{"folder", all.folder()}, {"backups", documents}}), lines);
}

} // namespace

void describeBackup(Command& command) {
    auto to = std::make_shared<std::optional<std::string>>();
    command.option(*to, "--to", Value::file("FOLDER"), say("Where; else where backups are kept"))
        .does([to](Call& call) { return backUp(call, *to); });
}

void describeBackups(Command& command) {
    auto in = std::make_shared<std::optional<std::string>>();
    command.option(*in, "--in", Value::file("FOLDER"), say("Where; else where backups are kept"))
        .does([in](Call& call) { return backups(call, *in); });
}

} // namespace upturn::cli
