// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "calm.hpp"
#include "commands.hpp"
#include "documents.hpp"
#include "input.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/app/practice_days.hpp>
#include <upturn/core/say.hpp>

namespace upturn::cli {
namespace {

using core::say;

struct Asked {
    std::string practice;
    std::optional<std::string> entry;
    std::optional<std::string> source;
    std::vector<std::string> ticks;
    std::optional<std::string> note;
    std::optional<std::string> on;
};

const char* stateOf(const app::PracticeStanding& standing) {
    if (standing.paused)
        return "paused";
    if (standing.running)
        return "running";
    return standing.run ? "ended" : "not-started";
}

using DaysByName = std::map<std::string, std::set<core::CivilDate>>;

std::vector<Json> optionsOf(const std::vector<prompts::PracticeOption>& options,
                            const DaysByName& noted, const std::string& language) {
    std::vector<Json> documents;
    for (const prompts::PracticeOption& option : options) {
        const auto days = noted.find(option.id);
        documents.push_back(
            Json::object({{"id", option.id},
                          {"name", option.name.in(language)},
                          {"group", option.group},
                          {"days", days == noted.end() ? std::size_t{0} : days->second.size()}}));
    }
    return documents;
}

Json standingJson(const app::PracticeStanding& standing, store::Journal& journal,
                  const std::string& language) {
    const prompts::Practice& practice = *standing.practice;
    std::vector<Json> log;
    for (const core::Block& note : standing.notes)
        log.push_back(toJson(note, journal));
    return Json::object({{"id", practice.id},
                         {"name", practice.name.in(language)},
                         {"about", practice.about.in(language)},
                         {"article", practice.article},
                         {"state", stateOf(standing)},
                         {"run", standing.run ? Json(standing.run->id) : Json()},
                         {"entry", standing.run ? Json(standing.run->entry) : Json()},
                         {"started", standing.run ? Json(standing.run->day("started")) : Json()},
                         {"day", standing.day},
                         {"days", standing.of},
                         {"complete", standing.complete},
                         {"days_logged", standing.loggedDays},
                         {"longest_gap", standing.longestGap},
                         {"logged_today", standing.loggedToday},
                         {"runs_before", standing.runsBefore},
                         {"sources", optionsOf(practice.sources, standing.bySource, language)},
                         {"ticks", optionsOf(practice.ticks, standing.byTick, language)},
                         {"log", log}});
}

std::string lineOf(const app::PracticeStanding& standing, const std::string& language) {
    constexpr std::size_t nameWidth = 12;
    std::string line = padded(standing.practice->id, nameWidth) + "  " +
                       strong(standing.practice->name.in(language)) + "  ";
    if (!standing.run)
        return line + say("not tried yet");
    const std::string day = std::to_string(standing.day);
    if (standing.complete)
        line += core::sayCount("%n day, complete", "all %n days, complete", standing.of);
    else
        line += standing.of > 0 ? say("day %1 of %2", {day, std::to_string(standing.of)})
                                : say("day %1", {day});
    line += ", " + core::sayCount("something noted on %n day", "something noted on %n days",
                                  standing.loggedDays);
    if (!standing.running)
        line += ", " + say("ended");
    return standing.paused ? line + ", " + say("at rest") : line;
}

std::string countsOf(const std::vector<prompts::PracticeOption>& options, const DaysByName& noted,
                     const std::string& language) {
    std::string lines;
    for (const prompts::PracticeOption& option : options)
        if (const auto days = noted.find(option.id); days != noted.end())
            lines +=
                "              " + option.name.in(language) + ": " +
                core::sayCount("%n day", "%n days", static_cast<long long>(days->second.size())) +
                '\n';
    return lines;
}

Outcome list(Call& call) {
    const auto journal = call.read();
    if (!journal)
        return core::passOn(journal);
    const auto all = app::practices(**journal, call.surroundings());
    if (!all)
        return core::passOn(all);
    const std::string& language = call.surroundings().language();
    std::vector<Json> documents;
    Said said;
    for (const app::PracticeStanding& standing : *all) {
        documents.push_back(standingJson(standing, **journal, language));
        said.out += lineOf(standing, language) + '\n';
        said.out += countsOf(standing.practice->sources, standing.bySource, language) +
                    countsOf(standing.practice->ticks, standing.byTick, language);
    }
    return call.json ? call.say(Json::object({{"practices", documents}}), {}) : said;
}

Outcome start(Call& call, const Asked& asked) {
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    const auto entry = asked.entry ? entryOf(**journal, *asked.entry) : core::Id();
    if (!entry)
        return core::passOn(entry);
    const auto made = app::startPractice(**journal, call.surroundings(), asked.practice, *entry);
    if (!made)
        return core::passOn(made);
    return call.say(toJson(made->done).with("id", made->value),
                    say("It runs from today. A day without a note is just a day."));
}

core::Result<app::PracticeNote> noteOf(const Asked& asked, const Call& call) {
    app::PracticeNote note{
        .source = asked.source.value_or(""), .ticks = asked.ticks, .note = {}, .day = {}};
    if (asked.note) {
        auto text = readText(*asked.note);
        if (!text)
            return core::passOn(text);
        note.note = std::move(*text);
    }
    if (asked.on) {
        const auto day = core::readDay(*asked.on, call.fromHere());
        if (!day)
            return core::passOn(day);
        note.day = *day;
    }
    return note;
}

Outcome log(Call& call, const Asked& asked) {
    const auto note = noteOf(asked, call);
    if (!note)
        return core::passOn(note);
    const auto journal = call.make();
    if (!journal)
        return core::passOn(journal);
    const auto made = app::logPractice(**journal, call.surroundings(), asked.practice, *note);
    if (!made)
        return core::passOn(made);
    const Json document = toJson(made->done).with("id", made->value);
    return calmly(call, **journal, note->note.utf8(), document, call.say(document, say("Noted.")));
}

using Change = core::Result<store::Done> (*)(store::Journal&, const app::Surroundings&,
                                             const std::string&);

void describeChange(Command& command, const char* name, const std::string& about, Change change) {
    auto practice = std::make_shared<std::string>();
    command.below(name, about)
        .needs(*practice, "PRACTICE", say("which practice"))
        .does([practice, change](Call& call) -> Outcome {
            const auto journal = call.write();
            if (!journal)
                return core::passOn(journal);
            return saidDone(call, change(**journal, call.surroundings(), *practice));
        });
}

} // namespace

void describePractice(Command& command) {
    command.below("list", say("All six, and where each stands")).does([](Call& call) {
        return list(call);
    });
    auto asked = std::make_shared<Asked>();
    command.below("start", say("Begin one"))
        .needs(asked->practice, "PRACTICE", say("which practice, by its first word in the list"))
        .option(asked->entry, "--entry", "ID", say("The setback it follows from"))
        .does([asked](Call& call) { return start(call, *asked); });
    command.below("log", say("Note something for today; begins the practice if need be"))
        .needs(asked->practice, "PRACTICE", say("which practice, by its first word in the list"))
        .option(asked->source, "--source", "SOURCE",
                say("Where it came from; for listening: employees, customers, stakeholders, data"))
        .options(asked->ticks, "--tick", "TICK",
                 say("One of its ticks; may be given several times"))
        .option(asked->note, "--note", "TEXT", say("What you heard or did; - reads standard input"))
        .option(asked->on, "--on", "DAY", say("Another day than today"))
        .does([asked](Call& call) { return log(call, *asked); });
    describeChange(command, "pause", say("Let it rest; days at rest do not count"),
                   app::pausePractice);
    describeChange(command, "resume", say("Go on"), app::resumePractice);
    describeChange(command, "stop", say("End it"), app::endPractice);
}

} // namespace upturn::cli
