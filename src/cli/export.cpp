// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "entry_query.hpp"
#include "terminal.hpp"

#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>

#include <map>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::optional<std::string> format;
    std::optional<std::string> output;
    EntryQueryOptions within;
    bool lessons = false;
    bool steps = false;
};

Choices formats() {
    return {"json", "markdown", "html", "csv", "tsv", "ics"};
}

bool isPart(const EntryQueryOptions& within) {
    return within.from || within.to || within.tag || within.area || within.kind;
}

Json toJson(const app::ExportReport& report, const std::string& format, const std::string& output) {
    std::vector<Json> left;
    for (const core::Attachment& file : report.leftBehind)
        left.push_back(Json::object({{"name", file.name}, {"sha256", file.sha256}}));
    return Json::object({{"ok", true},
                         {"format", format},
                         {"output", output},
                         {"entries", report.entries},
                         {"lessons", report.lessons},
                         {"lists", report.blocks},
                         {"attachments", report.attachments},
                         {"left_behind", left}});
}

std::string asideOf(const app::ExportReport& report, const std::filesystem::path& output) {
    if (report.leftBehind.empty())
        return {};
    std::string names;
    for (const core::Attachment& file : report.leftBehind)
        names += "\n  " + inLine(file.name);
    if (output.extension() == ".zip")
        return say("These attached files stayed behind, because they are gone or are not what was "
                   "attached:") +
               names;
    return say("These attached files stayed behind; a .zip takes them along:") + names;
}

/// What else goes out with the entries of some days.
std::string partOf(const app::ExportReport& report) {
    return say("With them go what was kept from them and what belongs to them: lessons %1, rows of "
               "lists %2. Nothing else, and no settings.",
               {std::to_string(report.lessons), std::to_string(report.blocks)});
}

Outcome writeJson(Call& call, const Asked& asked, const store::EntryQuery& within) {
    if (asked.lessons || asked.steps)
        return core::fail(core::Fault::usage,
                          say("json takes all along. --lessons and --steps go with markdown and "
                              "html."));
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto report = app::exportJson(**journal, call.surroundings(), *asked.output, within);
    if (!report)
        return core::passOn(report);
    const std::string part = isPart(asked.within) ? ' ' + partOf(*report) : std::string();
    Said said =
        call.say(toJson(*report, "json", *asked.output),
                 core::sayCount("%n entry is in %1 now.", "%n entries are in %1 now.",
                                static_cast<long long>(report->entries), {inLine(*asked.output)}) +
                     part);
    said.aside = asideOf(*report, *asked.output);
    return said;
}

Outcome writeReading(Call& call, const Asked& asked, const store::EntryQuery& within) {
    static const std::map<std::string, app::ReadingFormat> known{
        {"markdown", app::ReadingFormat::markdown},
        {"html", app::ReadingFormat::html},
        {"csv", app::ReadingFormat::csv},
        {"tsv", app::ReadingFormat::tsv},
        {"ics", app::ReadingFormat::calendar}};
    const auto format = known.find(*asked.format);
    if (format == known.end())
        return tl::unexpected(formats().refusal("--format", *asked.format));
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    app::ReadingWishes wishes;
    wishes.format = format->second;
    wishes.within = within;
    wishes.lessons = asked.lessons;
    wishes.steps = asked.steps;
    const auto report = app::exportReading(**journal, call.surroundings(), *asked.output, wishes);
    if (!report)
        return core::passOn(report);
    Said said = call.say(toJson(*report, format->first, *asked.output),
                         app::saidOf(*report, wishes, inLine(*asked.output)));
    if (!report->leftBehind.empty())
        said.aside = asideOf(*report, "x.zip");
    return said;
}

Outcome write(Call& call, const Asked& asked) {
    if (!asked.output || asked.output->empty())
        return core::fail(core::Fault::usage,
                          say("Where to? --output diary.zip, with what is attached, or --output "
                              "diary.json, without."));
    const auto within = asked.within.read(call);
    if (!within)
        return core::passOn(within);
    return asked.format.value_or("json") == "json" ? writeJson(call, asked, *within)
                                                   : writeReading(call, asked, *within);
}

} // namespace

void describeExport(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.option(asked->format, "--format", Value::oneOf("FORMAT", formats()))
        .option(asked->output, "--output", Value::file("PATH"),
                say("The file, or the folder of markdown: x.zip holds what is attached too, x.json "
                    "does not"))
        .option(asked->within.from, "--from", "DAY",
                say("From this day on; lessons and lists only where they belong to these entries"))
        .option(asked->within.to, "--to", "DAY", say("Up to and with this day"))
        .option(asked->within.tag, "--tag", "TAG", say("Only with this tag"))
        .option(asked->within.area, "--area", "AREA", say("Only from this area"))
        .option(asked->within.kind, "--kind", Value::oneOf("KIND", entryKinds()),
                say("Only of this kind"))
        .flag(asked->lessons, "--lessons", say("Lessons only"))
        .flag(asked->steps, "--steps", say("Next steps only"))
        .does([asked](Call& call) { return write(call, *asked); });
}

} // namespace upturn::cli
