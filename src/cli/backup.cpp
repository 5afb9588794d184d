// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/second_place.hpp>
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
                         {"files_missing", backup.filesMissing.size()},
                         {"checked", backup.checked > 0},
                         {"files_problem", backup.filesProblem},
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

std::string saidMissing(const app::Backup& backup) {
    return sayCount("%n attached file is not with it", "%n attached files are not with it",
                    static_cast<long long>(backup.filesMissing.size()));
}

std::string lineOf(const app::Backup& backup) {
    std::string line = padded(timeOf(backup.name), 18);
    if (!backup.readable())
        line += say("could not be read: %1", {backup.problem});
    else if (!backup.problem.empty())
        line += say("not whole: %1", {backup.problem});
    else
        line += padded(sayCount("%n entry", "%n entries", backup.entries), 16) +
                padded(megabytes(backup.bytes), 11) +
                (backup.checked > 0 ? say("checked") : say("not read in full yet"));
    if (!backup.filesMissing.empty() && backup.problem.empty())
        line += "  " + saidMissing(backup);
    if (backup.keptForGood())
        line += "  " + saidOccasion(backup.name.occasion);
    return line + "\n  " + inLine(backup.file.native());
}

std::string saidInstant(const Call& call, std::int64_t instant) {
    const core::Moment now = call.surroundings().now();
    const core::Moment then = core::momentAt(instant, now.zone, now.offset);
    std::array<char, 16> time{};
    const std::int64_t seconds = (then.instant / 1000 + then.offset) % 86'400;
    std::snprintf(time.data(), time.size(), " %02d:%02d", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60));
    return core::isoDate(then.date) + time.data();
}

std::string lineOf(const Call& call, const app::SecondPlace& place) {
    std::string line =
        place.reached > 0
            ? say("Second place: %1, last reached %2.",
                  {inLine(place.folder.native()), saidInstant(call, place.reached)})
            : say("Second place: %1, not reached yet.", {inLine(place.folder.native())});
    return place.trouble.empty() ? line : line + ' ' + place.trouble;
}

Json toJson(const app::SecondPlace& place) {
    return Json::object(
        {{"folder", place.folder}, {"reached", place.reached}, {"trouble", place.trouble}});
}

/// "none" ends it.
Outcome nameSecond(const Call& call, const std::string& folder) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto id = (*journal)->id();
    if (!id)
        return core::passOn(id);
    const bool none = folder == "none";
    if (const auto set =
            app::setSecondPlace(call.surroundings(), *id,
                                none ? std::nullopt : std::optional<std::filesystem::path>(folder));
        !set)
        return core::passOn(set);
    if (none)
        return call.say(Json::object({{"ok", true}}),
                        say("There is no second place any more. What lies there stays."));
    const auto place = app::backUpToSecondPlace(**journal, call.surroundings());
    if (!place)
        return call.say(Json::object({{"ok", true}}), {});
    Said said = call.say(toJson(*place), lineOf(call, *place));
    said.code = place->trouble.empty() ? 0 : 1;
    return said;
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
    if (!made.filesMissing.empty())
        lines += ' ' + saidMissing(made) + ": " +
                 say("\u201cupturn-cli verify\u201d names what is missing beside the journal.");
    if (!made.filesProblem.empty())
        lines = say("%1 was made. %2", {inLine(made.file.native()), made.filesProblem});
    if (!made.problem.empty())
        lines = say("%1 was made, but the journal is damaged: %2 \u201cupturn-cli verify\u201d "
                    "names what.",
                    {inLine(made.file.native()), made.problem});
    if (!done->removed.empty())
        lines += '\n' + sayCount("%n older one was removed, as later ones stand for it.",
                                 "%n older ones were removed, as later ones stand for them.",
                                 static_cast<long long>(done->removed.size()));
    if (!to)
        if (const auto second = app::backUpToSecondPlace(**journal, call.surroundings()))
            lines += '\n' + lineOf(call, *second);
    Said said = call.say(document, lines);
    said.code =
        made.problem.empty() && made.filesProblem.empty() ? 0 : exitCodeOf(core::Fault::damaged);
    return said;
}

/// Those of a journal that can't be asked are told by its place and its name.
core::Result<std::vector<app::Backup>> copiesOf(const Call& call, app::Backups& all,
                                                std::optional<app::SecondPlace>& second) {
    const auto journal = call.read();
    if (!journal) {
        auto found = all.ofPlace(call.journalPath());
        if (found.empty() || journal.error().fault == core::Fault::usage)
            return core::passOn(journal);
        return found;
    }
    if (const auto id = (*journal)->id())
        second = app::secondPlace(call.surroundings(), *id);
    return all.of(**journal);
}

Outcome backups(const Call& call, const std::optional<std::string>& in) {
    app::Backups all(call.surroundings(), in.value_or(""));
    if (std::error_code error; in && !std::filesystem::is_directory(all.folder(), error))
        return core::fail(core::Fault::notFound, say("There is no folder %1 that can be read.",
                                                     {inLine(all.folder().native())}));
    std::optional<app::SecondPlace> second;
    const auto found = copiesOf(call, all, second);
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
    Json document = Json::object({{"folder", all.folder()}, {"backups", documents}});
    if (second && !in) {
        document = document.with("second", toJson(*second));
        lines += '\n' + lineOf(call, *second);
    }
    return call.say(document, lines);
}

} // namespace

void describeBackup(Command& command) {
    auto to = std::make_shared<std::optional<std::string>>();
    auto second = std::make_shared<std::optional<std::string>>();
    command.option(*to, "--to", Value::file("FOLDER"), say("Where; else where backups are kept"))
        .option(*second, "--second", Value::file("FOLDER"),
                say("From now on each backup is made there too, when it can be reached; "
                    "\u201cnone\u201d ends it"))
        .does([to, second](Call& call) {
            return *second ? nameSecond(call, **second) : backUp(call, *to);
        });
}

void describeBackups(Command& command) {
    auto in = std::make_shared<std::optional<std::string>>();
    command.option(*in, "--in", Value::file("FOLDER"), say("Where; else where backups are kept"))
        .does([in](Call& call) { return backups(call, *in); });
}

} // namespace upturn::cli
