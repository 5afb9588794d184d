// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "commands.hpp"
#include "field_words.hpp"
#include "lines.hpp"
#include "terminal.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::cli {
namespace {

using core::say;

Json fieldsOf(const store::HistoryItem& item) {
    Json fields = Json::object({});
    for (const store::HistoryField& field : item.fields)
        fields = fields.with(field.name.c_str(), field.words);
    return fields;
}

Json documentOf(const std::vector<store::HistoryItem>& items) {
    std::vector<Json> steps;
    for (const store::HistoryItem& item : items) {
        const bool wrote = !item.version.empty();
        steps.push_back(Json::object({{"at", instant(item.at)},
                                      {"name", item.name},
                                      {"taken_back", item.takenBack},
                                      {"row", item.row},
                                      {"of", item.entity},
                                      {"version", wrote ? Json(item.version) : Json()},
                                      {"text", wrote ? Json(item.text) : Json()},
                                      {"fields", fieldsOf(item)}}));
    }
    const Json newest = items.empty() ? Json() : Json(items.front().name);
    return Json::object({{"ok", true}, {"name", newest}, {"steps", steps}});
}

std::string wordsOf(store::Journal& journal, const store::HistoryField& field,
                    const app::Surroundings& surroundings) {
    if (field.words.empty())
        return say("nothing any more");
    if (field.type == core::FieldType::choice)
        return saidChoice(field.words.utf8());
    if (field.type == core::FieldType::day)
        if (const auto day = core::parseIsoDate(field.words.utf8()))
            return saidDay(*day, surroundings.today());
    // A person may stand there as the id of their row.
    return inLine(field.name == "person" ? personName(journal, field.words) : field.words);
}

std::string lineOf(store::Journal& journal, const store::HistoryField& field,
                   const app::Surroundings& surroundings) {
    return "    " + faint(saidField(field.name) + ":") + ' ' +
           wordsOf(journal, field, surroundings) + '\n';
}

std::string linesOf(const Call& call, store::Journal& journal,
                    const std::vector<store::HistoryItem>& items) {
    const core::Moment now = call.surroundings().now();
    std::string lines;
    for (const store::HistoryItem& item : items) {
        const core::Moment at = core::momentAt(item.at, now.zone, now.offset);
        lines += faint(saidWhen(at, call.surroundings())) + "  " + item.name +
                 (item.takenBack ? ' ' + say("(taken back)") : "") + '\n';
        if (!item.version.empty())
            lines += inLines(item.text, "    ") + '\n';
        for (const store::HistoryField& field : item.fields)
            lines += lineOf(journal, field, call.surroundings());
    }
    return lines;
}

} // namespace

void describeHistory(Command& command) {
    auto digits = std::make_shared<std::string>();
    command.needs(*digits, "ID", say("which entry, lesson, answer, next step or row of a list"))
        .does([digits](Call& call) -> Outcome {
            const auto journal = call.read();
            if (!journal)
                return core::passOn(journal);
            const auto named = (*journal)->named(*digits);
            if (!named)
                return core::passOn(named);
            const auto items = (*journal)->history(named->id);
            if (!items)
                return core::passOn(items);
            if (!call.json)
                return Said{.out = linesOf(call, **journal, *items)};
            return call.say(documentOf(*items), {});
        });
}

} // namespace upturn::cli
