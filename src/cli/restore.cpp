// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/app/backups.hpp>
#include <upturn/app/plan.hpp>
#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;
using core::sayCount;
using store::CopyDifference;

struct Asked {
    std::string file;
    std::vector<std::string> only;
    bool dryRun = false;
};

const char* wordOf(CopyDifference::What what) {
    switch (what) {
    case CopyDifference::What::onlyHere:
        return "not-in-copy";
    case CopyDifference::What::onlyThere:
        return "only-in-copy";
    case CopyDifference::What::words:
        return "other-words";
    case CopyDifference::What::otherwise:
        break;
    }
    return "otherwise";
}

std::string saidOf(const CopyDifference& one) {
    switch (one.what) {
    case CopyDifference::What::onlyHere:
        return say("not in the copy");
    case CopyDifference::What::onlyThere:
        return one.purged    ? say("deleted for good here")
               : one.deleted ? say("deleted here")
                             : say("not here");
    case CopyDifference::What::words:
        if (one.purged)
            return say("a part of it was deleted for good here");
        if (one.wordsHere == one.wordsThere)
            return say("other words in the copy");
        return say("%1 words now, %2 in the copy",
                   {std::to_string(one.wordsHere), std::to_string(one.wordsThere)});
    case CopyDifference::What::otherwise:
        break;
    }
    return one.purged ? say("a part of it was deleted for good here")
                      : say("otherwise in the copy");
}

Json toJson(const store::CopyComparison::Side& side) {
    return Json::object({{"entries", side.entries},
                         {"lessons", side.lessons},
                         {"steps", side.steps},
                         {"reviews", side.reviews}});
}

Json toJson(const store::CopyComparison& compared) {
    std::vector<Json> changes;
    for (const CopyDifference& one : compared.things)
        changes.push_back(Json::object({{"id", one.thing},
                                        {"kind", one.kind},
                                        {"title", one.title},
                                        {"setting", one.setting},
                                        {"what", wordOf(one.what)},
                                        {"purged", one.purged},
                                        {"deleted", one.deleted},
                                        {"words", one.wordsHere},
                                        {"words_in_copy", one.wordsThere}}));
    return Json::object({{"changes", changes},
                         {"now", toJson(compared.here)},
                         {"copy", toJson(compared.there)},
                         {"unread", compared.unread}});
}

std::string linesOf(const store::CopyComparison& compared) {
    if (compared.things.empty() && compared.unread == 0)
        return say("All is as in the copy already.");
    std::string lines = sayCount("%n thing would change:", "%n things would change:",
                                 static_cast<long long>(compared.things.size()));
    for (const CopyDifference& one : compared.things)
        lines += "\n  " + padded(one.thing.hex().substr(0, 8), 10) +
                 (!one.setting.empty() ? app::sayOfSetting(one.setting)
                  : one.title.blank()  ? one.kind
                                       : inLine(one.title)) +
                 ": " + saidOf(one);
    if (compared.unread > 0)
        lines += '\n' + sayCount("%n thing can't be read in the copy, and stays as it is.",
                                 "%n things can't be read in the copy, and stay as they are.",
                                 static_cast<long long>(compared.unread));
    return lines;
}

std::string linesOfMissing(const std::set<std::string>& missing) {
    return missing.empty() ? std::string()
                           : '\n' + sayCount("%n attached file is not with the copies.",
                                             "%n attached files are not with the copies.",
                                             static_cast<long long>(missing.size()));
}

/// Where there is no journal, or one that can't be read.
Outcome putInPlace(const Call& call, const Asked& asked) {
    if (!asked.only.empty())
        return core::fail(core::Fault::usage,
                          say("There is no journal at %1 that single things could come back to. "
                              "Without --only the copy becomes it.",
                              {call.journalPath().string()}));
    if (asked.dryRun)
        return call.say(Json::object({{"changes", std::vector<Json>()}, {"in_place", true}}),
                        say("There is no journal at %1 that can be read. The copy would become "
                            "it.",
                            {call.journalPath().string()}));
    const auto put = app::restoreInPlace(call.surroundings(), call.journalPath(), asked.file);
    if (!put)
        return core::passOn(put);
    std::string lines =
        say("The copy is the journal %1 now.", {inLine(call.journalPath().native())});
    if (put->kept)
        lines += '\n' + say("What was there lies in %1.", {inLine(put->kept->native())});
    if (put->brought > 0)
        lines += '\n' + sayCount("%n thing that could be read in it and is not in the copy came "
                                 "along.",
                                 "%n things that could be read in it and are not in the copy came "
                                 "along.",
                                 static_cast<long long>(put->brought));
    if (!put->findings.empty())
        lines += '\n' + sayCount("%n thing in the copy was damaged:",
                                 "%n things in the copy were "
                                 "damaged:",
                                 static_cast<long long>(put->findings.size()));
    for (const store::Finding& finding : put->findings)
        lines += "\n  " + (finding.title.blank() ? "" : inLine(finding.title) + ": ") +
                 finding.what + (finding.fate.empty() ? "" : ' ' + finding.fate);
    return call.say(Json::object({{"ok", true},
                                  {"in_place", true},
                                  {"damaged", put->findings.size()},
                                  {"brought", put->brought},
                                  {"kept", put->kept.value_or(std::filesystem::path())},
                                  {"files_missing", put->filesMissing.size()}}),
                    lines + linesOfMissing(put->filesMissing));
}

bool standsInTheWay(const core::Error& error) {
    return error.fault == core::Fault::notFound || error.fault == core::Fault::damaged;
}

Outcome restore(Call& call, const Asked& asked) {
    const auto journal = asked.dryRun ? call.read() : call.write();
    if (!journal && standsInTheWay(journal.error()))
        return putInPlace(call, asked);
    if (!journal)
        return core::passOn(journal);
    const auto counts = (*journal)->counts();
    if (!counts)
        return core::passOn(counts);
    if (counts->operations == 0) { // begun, and nothing written: as if there were none
        call.leave();
        return putInPlace(call, asked);
    }
    std::set<core::Id> only;
    const auto compared = (*journal)->compareWith(asked.file);
    if (!compared)
        return core::passOn(compared);
    for (const std::string& typed : asked.only) {
        const auto named = std::ranges::find_if(compared->things, [&](const CopyDifference& one) {
            return one.thing.hex().starts_with(typed);
        });
        const auto again = named == compared->things.end()
                               ? named
                               : std::ranges::find_if(std::next(named), compared->things.end(),
                                                      [&](const CopyDifference& one) {
                                                          return one.thing.hex().starts_with(typed);
                                                      });
        if (again != compared->things.end())
            return core::fail(core::Fault::usage,
                              say("\u201c%1\u201d may mean several things that differ. Type more "
                                  "of its id.",
                                  {typed}));
        if (named == compared->things.end())
            return core::fail(
                core::Fault::notFound,
                say("Of \u201c%1\u201d the copy says nothing else than is here.", {typed}));
        only.insert(named->thing);
    }
    if (asked.dryRun)
        return call.say(toJson(*compared), linesOf(*compared));
    const auto restored =
        app::restoreBackup(**journal, call.surroundings(), asked.file, only, compared->asOf);
    if (!restored)
        return core::passOn(restored);
    const std::size_t changed = only.empty() ? compared->things.size() : only.size();
    std::string lines =
        changed == 0
            ? say("All is as in the copy already.")
            : sayCount("%n thing is as in the copy again.", "%n things are as in the copy again.",
                       static_cast<long long>(changed)) +
                  ' ' + say("\u201cupturn-cli undo\u201d brings the present back.");
    if (!restored->copyOfNow.empty())
        lines += '\n' + say("As all was, it lies in %1.", {inLine(restored->copyOfNow.native())});
    return call.say(Json::object({{"ok", true},
                                  {"name", restored->done.name},
                                  {"changed", changed},
                                  {"kept", restored->copyOfNow},
                                  {"unread", compared->unread},
                                  {"files_missing", restored->filesMissing.size()}}),
                    lines + linesOfMissing(restored->filesMissing));
}

} // namespace

void describeRestore(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->file, Value::file("FILE"), say("a backup: see \u201cbackups\u201d"))
        .options(asked->only, "--only", Value("ID"), say("Only this thing, as --dry-run names it"))
        .flag(asked->dryRun, "--dry-run", say("Only say what would change"))
        .does([asked](Call& call) { return restore(call, *asked); });
}

} // namespace upturn::cli
