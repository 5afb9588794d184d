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
    std::optional<std::string> columns;
    std::optional<std::string> kind;
    std::vector<std::string> setbacks;
    std::vector<std::string> wins;
    bool dryRun = false;
    bool propose = false;
};

/// "date=When,text=What".
core::Result<std::map<std::string, std::string>> columnsOf(const std::string& words) {
    std::map<std::string, std::string> columns;
    const std::vector<std::string> known = exchange::tableColumns();
    for (std::size_t at = 0; at <= words.size();) {
        const std::size_t end = std::min(words.find(',', at), words.size());
        const std::string part = words.substr(at, end - at);
        const std::size_t sign = part.find('=');
        const std::string name = part.substr(0, sign);
        if (sign == std::string::npos || std::ranges::find(known, name) == known.end()) {
            std::string all;
            for (const std::string& one : known)
                all += (all.empty() ? "" : ", ") + one;
            return core::fail(core::Fault::usage,
                              say("--columns wants parts like date=COLUMN, with commas between "
                                  "them. What a column can be: %1.",
                                  {all}));
        }
        columns[name] = part.substr(sign + 1);
        at = end + 1;
    }
    return columns;
}

core::Result<exchange::ImportWishes> wishesOf(const Call& call, const Asked& asked) {
    exchange::ImportWishes wishes;
    wishes.format = asked.format.value_or("");
    wishes.here = call.surroundings().now();
    wishes.setbackTags = asked.setbacks;
    wishes.winTags = asked.wins;
    if (asked.kind)
        wishes.kind = core::entryKindNamed(*asked.kind).value_or(core::EntryKind::note);
    if (!asked.columns)
        return wishes;
    auto columns = columnsOf(*asked.columns);
    if (!columns)
        return core::passOn(columns);
    wishes.columns = std::move(*columns);
    return wishes;
}

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
                         {"deleted_for_good", report.purged},
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
    if (report.purged > 0)
        lines += '\n' + core::sayCount("%n was deleted for good here, and stays so.",
                                       "%n were deleted for good here, and stay so.",
                                       static_cast<long long>(report.purged));
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

constexpr std::size_t mostProposed = 20;

Json toJson(const std::vector<app::ReadsLike>& proposed) {
    std::vector<Json> list;
    for (const app::ReadsLike& one : proposed)
        list.push_back(Json::object({{"id", one.entry},
                                     {"title", one.title},
                                     {"date", one.date},
                                     {"class", hear::nameOf(one.is)},
                                     {"quote", one.quote}}));
    return Json(list);
}

std::string linesOf(const std::vector<app::ReadsLike>& proposed, core::CivilDate today) {
    if (proposed.empty())
        return '\n' + say("None of the notes reads like a setback.");
    std::string lines =
        '\n' + say("These read like setbacks. \u201cupturn-cli edit ID --kind "
                   "setback\u201d makes one of a note; as they are they stay notes.");
    for (const app::ReadsLike& one : proposed) {
        lines += "\n  " + faint(one.entry.hex().substr(0, 8)) + "  " + saidDay(one.date, today) +
                 "  " + inLine(one.title);
        if (!one.quote.blank())
            lines += "  " + faint(say("\u201c%1\u201d", {inLine(one.quote)}));
    }
    return lines;
}

Outcome import(Call& call, const Asked& asked) {
    const auto wishes = wishesOf(call, asked);
    if (!wishes)
        return core::passOn(wishes);
    const auto incoming = app::readIncoming(asked.file, *wishes, call.journalPath());
    if (!incoming)
        return core::passOn(incoming);
    const auto report = asked.dryRun ? dryRun(call, *incoming) : takeOver(call, *incoming);
    if (!report)
        return core::passOn(report);
    Json document = toJson(*report, incoming->content.format);
    std::string lines = linesOf(*report, asked.dryRun);
    if (asked.propose) {
        auto proposed = app::readLikeSetbacks(incoming->content.collection, mostProposed);
        for (app::ReadsLike& one : proposed)
            if (const auto other = report->names.find(one.entry); other != report->names.end())
                one.entry = other->second;
        document = document.with("proposals", toJson(proposed));
        lines += linesOf(proposed, call.surroundings().today());
    }
    return call.say(document, lines);
}

} // namespace

void describeImport(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.needs(asked->file, Value::file("FILE"), say("the file or folder"))
        .option(asked->format, "--format",
                Value::offering("FORMAT", Choices(exchange::importFormats())),
                say("Its format; found out when not given"))
        .option(asked->columns, "--columns", "NAMES",
                say("Of a table: which column is what, as date=When,text=What"))
        .option(asked->kind, "--kind", Value::oneOf("KIND", entryKinds()),
                say("What entries become of which the source says nothing; note when not given"))
        .options(asked->setbacks, "--setback", "TAG",
                 say("Entries with this tag or mood become setbacks; again for more"))
        .options(asked->wins, "--win", "TAG",
                 say("Entries with this tag or mood become wins; again for more"))
        .flag(asked->propose, "--propose", say("Also name the notes that read like setbacks"))
        .flag(asked->dryRun, "--dry-run", say("Only say what would be taken over"))
        .does([asked](Call& call) { return import(call, *asked); });
}

} // namespace upturn::cli
