// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "entry_query.hpp"
#include "terminal.hpp"

#include <upturn/app/transfer.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::optional<std::string> format;
    std::optional<std::string> output;
    std::optional<std::string> from;
    std::optional<std::string> to;
};

Choices formats() {
    return {"json"};
}

Json toJson(const app::ExportReport& report, const std::string& output) {
    std::vector<Json> left;
    for (const core::Attachment& file : report.leftBehind)
        left.push_back(Json::object({{"name", file.name}, {"sha256", file.sha256}}));
    return Json::object({{"ok", true},
                         {"format", "json"},
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

Outcome write(Call& call, const Asked& asked) {
    if (asked.format.value_or("json") != "json")
        return tl::unexpected(formats().refusal("--format", *asked.format));
    if (!asked.output || asked.output->empty())
        return core::fail(core::Fault::usage,
                          say("Where to? --output diary.zip, with what is attached, or --output "
                              "diary.json, without."));
    const EntryQueryOptions days{.from = asked.from, .to = asked.to};
    const auto within = days.read(call);
    if (!within)
        return core::passOn(within);
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto report = app::exportJson(**journal, call.surroundings(), *asked.output, *within);
    if (!report)
        return core::passOn(report);
    const std::string part = asked.from || asked.to ? ' ' + partOf(*report) : std::string();
    Said said =
        call.say(toJson(*report, *asked.output),
                 core::sayCount("%n entry is in %1 now.", "%n entries are in %1 now.",
                                static_cast<long long>(report->entries), {inLine(*asked.output)}) +
                     part);
    said.aside = asideOf(*report, *asked.output);
    return said;
}

} // namespace

void describeExport(Command& command) {
    auto asked = std::make_shared<Asked>();
    command.option(asked->format, "--format", Value::oneOf("FORMAT", formats()))
        .option(asked->output, "--output", Value::file("PATH"),
                say("The file: x.zip holds what is attached too, x.json does not"))
        .option(asked->from, "--from", "DAY",
                say("From this day on; lessons and lists only where they belong to these entries"))
        .option(asked->to, "--to", "DAY", say("Up to and with this day"))
        .does([asked](Call& call) { return write(call, *asked); });
}

} // namespace upturn::cli
