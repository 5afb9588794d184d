// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "temporary_journal.hpp"
#include "terminal.hpp"

#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string file;
    std::optional<std::string> format;
    bool dryRun = false;
};

Json toJson(const core::ImportReport& report, const std::string& format) {
    std::vector<Json> skipped;
    for (const core::Skipped& one : report.skipped)
        skipped.push_back(Json::object({{"where", one.where}, {"why", one.why}}));
    std::vector<Json> both;
    for (const core::BothChanged& one : report.bothChanged)
        both.push_back(Json::object({{"id", one.row.hex()}, {"name", one.name.utf8()}}));
    return Json::object({{"format", format},
                         {"found", report.found},
                         {"added", report.added},
                         {"updated", report.updated},
                         {"unchanged", report.unchanged},
                         {"kept_yours", report.keptYours},
                         {"in_trash", report.inTrash},
                         {"both_changed", both},
                         {"skipped", skipped},
                         {"attachments", report.attachments}});
}

std::string linesOf(const core::ImportReport& report, bool dryRun) {
    const auto number = [](std::size_t count) { return std::to_string(count); };
    std::string lines = dryRun ? say("%1 found: %2 would be new, %3 updated, %4 are there already.",
                                     {number(report.found), number(report.added),
                                      number(report.updated), number(report.unchanged)})
                               : say("%1 found: %2 new, %3 updated, %4 were there already.",
                                     {number(report.found), number(report.added),
                                      number(report.updated), number(report.unchanged)});
    if (report.keptYours > 0)
        lines += '\n' + say("%1 differ, but you wrote or changed yours here: yours stay.",
                            {number(report.keptYours)});
    if (report.inTrash > 0)
        lines += '\n' +
                 core::sayCount("%n lies in the trash here, or a part of it, and stays there.",
                                "%n lie in the trash here, or a part of them, and stay there.",
                                static_cast<long long>(report.inTrash)) +
                 ' ' + say("\u201cupturn-cli trash\u201d lists what does, and puts it back.");
    for (const core::BothChanged& one : report.bothChanged)
        lines +=
            "\n  " + say("%1: changed here and there. Yours is shown; \u201cupturn-cli history "
                         "%2\u201d has what the other says.",
                         {inLine(one.name), one.row.hex().substr(0, 8)});
    for (const core::Skipped& one : report.skipped)
        lines += "\n  " + inLine(one.where) + ": " + one.why;
    return lines;
}

/// A dry run makes no journal where there is none: it looks at what an empty one would take.
core::Result<core::ImportReport> dryRun(const Call& call, const app::Incoming& incoming) {
    const auto journal = call.read();
    if (journal)
        return app::takeOver(**journal, incoming, true);
    if (journal.error().fault != core::Fault::notFound)
        return core::passOn(journal);
    const TemporaryJournal empty(call.surroundings());
    if (!empty.journal())
        return core::passOn(empty.journal());
    return app::takeOver(**empty.journal(), incoming, true);
}

core::Result<core::ImportReport> takeOver(Call& call, const app::Incoming& incoming) {
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    return app::takeOver(**journal, incoming, false);
}

Outcome import(Call& call, const Asked& asked) {
    const auto incoming =
        app::readIncoming(asked.file, asked.format.value_or(""), call.journalPath());
    if (!incoming)
        return core::passOn(incoming);
    const auto report = asked.dryRun ? dryRun(call, *incoming) : takeOver(call, *incoming);
    if (!report)
        return core::passOn(report);
    return call.say(toJson(*report, incoming->content.format), linesOf(*report, asked.dryRun));
}

} // namespace

void describeImport(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->file, Value::file("FILE"), say("the file or folder"))
        .option(asked->format, "--format",
                Value::offering("FORMAT", Choices(exchange::importFormats())),
                say("Its format; found out when not given"))
        .flag(asked->dryRun, "--dry-run", say("Only say what would be taken over"))
        .does([asked](Call& call) { return import(call, *asked); });
}

} // namespace upturn::cli
