// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/prompts/pack.hpp>
#include <upturn/system/place.hpp>

#include <algorithm>
#include <fstream>

namespace upturn::cli {
namespace {

using core::say;

Json toJson(const prompts::Guide& guide, const std::string& language) {
    std::vector<Json> stages;
    for (const prompts::GuideStage& stage : guide.stages)
        stages.push_back(Json::object({{"id", stage.id}, {"name", stage.name.in(language)}}));
    return Json::object({{"id", guide.id},
                         {"title", guide.title.in(language)},
                         {"about", guide.about.in(language)},
                         {"evidence", guide.evidence.in(language)},
                         {"version", guide.version},
                         {"stages", stages},
                         {"sources", guide.sources},
                         {"built_in", guide.builtIn},
                         {"off", guide.off}});
}

Json toJson(const prompts::Prompt& prompt, const std::string& language) {
    return Json::object({{"id", prompt.id},
                         {"text", prompt.text.in(language)},
                         {"stage", prompt.guideStage.empty() ? Json(prompts::nameOf(prompt.stage))
                                                             : Json(prompt.guideStage)},
                         {"article", prompt.article.empty() ? "" : prompt.article.front()},
                         {"articles", prompt.article},
                         {"hint", prompt.hint.in(language)},
                         {"why", prompt.why.in(language)},
                         {"kind", prompts::nameOf(prompt.kind)},
                         {"yields", prompt.yields}});
}

Json toJson(const prompts::Finding& finding) {
    return Json::object(
        {{"file", finding.file},
         {"line", finding.line},
         {"reason", finding.reason},
         {"severity", finding.severity == prompts::Severity::error ? "error" : "advice"}});
}

Outcome list(const Call& call) {
    const auto& around = call.surroundings();
    const prompts::Catalogue& catalogue = around.catalogue();
    const std::string& language = around.language();
    const std::string column(24, ' ');
    std::vector<Json> documents;
    std::vector<Json> rejected;
    Said said;
    for (const prompts::Guide& guide : catalogue.guides()) {
        documents.push_back(
            toJson(guide, language).with("questions", catalogue.questionsOf(guide.id).size()));
        said.out += padded(guide.id, 22) + "  " + strong(guide.title.in(language)) + '\n';
        for (const std::string& line : {guide.about.in(language), guide.evidence.in(language)})
            said.out += line.empty() ? "" : column + line + '\n';
    }
    for (const prompts::Finding& finding : around.packFindings())
        rejected.push_back(toJson(finding));
    if (call.json)
        said = call.say(Json::object({{"guides", documents}, {"rejected", rejected}}), {});
    for (const prompts::Finding& finding : around.packFindings())
        said.aside += (said.aside.empty() ? "" : "\n") + inLine(finding.sentence());
    return said;
}

Outcome show(const Call& call, const std::string& name) {
    const auto& around = call.surroundings();
    const prompts::Catalogue& catalogue = around.catalogue();
    const prompts::Guide* guide = catalogue.guide(name);
    if (guide == nullptr)
        return core::fail(core::Fault::notFound,
                          say("There is no guide \u201c%1\u201d. \u201cupturn-cli guides "
                              "list\u201d shows them all.",
                              {name}));
    const std::string& language = around.language();
    std::vector<Json> questions;
    std::string lines = strong(guide->title.in(language)) + '\n' + guide->about.in(language);
    if (const std::string& evidence = guide->evidence.in(language); !evidence.empty())
        lines += '\n' + say("Does it help? %1", {evidence});
    for (const prompts::Prompt& prompt : catalogue.questionsOf(name)) {
        questions.push_back(toJson(prompt, language));
        lines += "\n\n" + prompt.text.in(language) + '\n' + faint("  " + prompt.id);
    }
    const Json whole = toJson(*guide, language).with("questions", questions);
    return call.say(Json::object({{"guide", whole}}), lines);
}

core::Result<std::string> readPack(const std::string& file) {
    const auto thing = system::readableThingAt(file);
    if (!thing)
        return core::passOn(thing);
    if (*thing == system::Thing::nothing)
        return core::fail(core::Fault::notFound, say("There is no file %1.", {file}));
    if (*thing != system::Thing::file)
        return core::fail(core::Fault::usage,
                          say("%1 is no file that holds a pack of questions.", {file}));
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(prompts::largestPack + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.eof() && !stream.good())
        return core::fail(core::Fault::failed, say("%1 can't be read.", {file}));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

Outcome check(const Call& call, const std::string& file) {
    const auto bytes = readPack(file);
    if (!bytes)
        return core::passOn(bytes);
    prompts::PackReport report = prompts::parsePack(*bytes, file);
    if (report.pack)
        prompts::Catalogue::builtIn().with({*report.pack}, &report.findings);
    std::vector<Json> documents;
    std::string lines;
    for (const prompts::Finding& finding : report.findings) {
        documents.push_back(toJson(finding));
        lines += inLine(finding.sentence()) + '\n';
    }
    const bool ok = std::none_of(report.findings.begin(), report.findings.end(),
                                 [](const prompts::Finding& finding) {
                                     return finding.severity == prompts::Severity::error;
                                 });
    Said said = call.say(
        Json::object({{"ok", ok}, {"findings", documents}}),
        lines + (ok ? say("This pack can be used.") : say("This pack can't be used yet.")));
    said.code = ok ? 0 : 1;
    return said;
}

} // namespace

void describeGuides(Command& command) {
    auto word = std::make_shared<std::string>();
    command.below("list", say("All guides")).does([](Call& call) { return list(call); });
    command.below("show", say("One guide with its questions"))
        .needs(*word, "GUIDE", say("which guide"))
        .does([word](Call& call) { return show(call, *word); });
    command.below("check", say("Check a question pack of your own"))
        .needs(*word, Value::file("FILE"), say("the pack"))
        .does([word](Call& call) { return check(call, *word); });
}

} // namespace upturn::cli
