// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "book.hpp"

#include <algorithm>

namespace upturn::argue {
namespace {

/// How many acts can be taken back.
constexpr std::size_t depth = 50;

Json jsonOf(const BookEntry& entry, bool whole) {
    Json json{{"kind", entry.kind}, {"title", entry.title},     {"text", entry.text},
              {"tags", entry.tags}, {"ratings", entry.ratings}, {"starred", entry.starred}};
    if (!whole)
        return json;
    json["encounters"] = entry.encounters;
    for (const auto& [question, text] : entry.answers)
        json["answers"][question] = text;
    return json;
}

/// The same of what the program says.
Json jsonOf(const Json& entry, bool whole) {
    Json json{{"kind", entry.at("kind")}, {"title", entry.at("title")},
              {"text", entry.at("text")}, {"tags", entry.at("tags").get<std::set<std::string>>()},
              {"ratings", Json::array()}, {"starred", entry.at("starred")}};
    for (const Json& rating : entry.at("ratings"))
        json["ratings"].push_back(rating.at("weight"));
    if (!whole)
        return json;
    json["encounters"] = entry.at("encounters").size();
    for (const Json& answer : entry.at("answers"))
        json["answers"][answer.at("question").at("id").get<std::string>()] = answer.at("text");
    return json;
}

/// By id.
using Things = std::map<std::string, Json>;

std::optional<Difference> compared(const std::string& what, const Ids& ids, const Things& model,
                                   const Things& program) {
    const auto nameOf = [&ids](const std::string& id) {
        const auto known = std::find_if(ids.begin(), ids.end(),
                                        [&id](const auto& one) { return one.second == id; });
        return known == ids.end() ? id : known->first;
    };
    for (const auto& [id, thing] : model) {
        const auto there = program.find(id);
        if (there == program.end())
            return Difference{what + " is missing", nameOf(id) + ": " + thing.dump()};
        if (there->second == thing)
            continue;
        for (const auto& [field, value] : thing.items())
            if (there->second.value(field, Json()) != value)
                return Difference{what + " has another " + field,
                                  nameOf(id) + ": " + value.dump() + " in the model, " +
                                      there->second.value(field, Json()).dump() +
                                      " in the journal"};
        return Difference{what + " has more than it should",
                          nameOf(id) + ": " + there->second.dump()};
    }
    for (const auto& [id, thing] : program)
        if (!model.contains(id))
            return Difference{what + " should not be there", nameOf(id) + ": " + thing.dump()};
    return std::nullopt;
}

std::optional<Difference> entriesDiffer(const Book& book, const Ids& ids, const Json& exported,
                                        const Json& trash, bool looks) {
    Things model;
    Things modelTrash;
    for (const auto& [handle, entry] : book.entries)
        (entry.trashed ? modelTrash : model)[ids.at(handle)] = jsonOf(entry, !entry.trashed);
    Things program;
    Things programTrash;
    for (const Json& entry : exported.at("entries"))
        program[entry.at("id")] = jsonOf(entry, true);
    for (const Json& entry : trash.at("entries")) {
        Json json = jsonOf(entry, false);
        // The trash says what an entry is called, also where it has no title.
        if (json["title"] == json["text"])
            json["title"] = "";
        programTrash[entry.at("id")] = json;
    }
    if (auto differs = compared("An entry", ids, model, program))
        return differs;
    return looks ? compared("An entry in the trash", ids, modelTrash, programTrash) : std::nullopt;
}

std::optional<Difference> lessonsDiffer(const Book& book, const Ids& ids, const Json& exported,
                                        const Json& trash, bool looks) {
    Things model;
    Things modelTrash;
    for (const auto& [handle, lesson] : book.lessons)
        (lesson.trashed ? modelTrash : model)[ids.at(handle)] = {
            {"text", lesson.text},
            {"retired", lesson.retired},
            {"grades", std::multiset<int>(lesson.grades.begin(), lesson.grades.end())}};
    // A clock that went back turns their order round.
    const auto read = [](const Json& lesson) {
        std::multiset<int> grades;
        for (const Json& review : lesson.at("reviews"))
            grades.insert(review.at("grade").get<int>());
        return Json{
            {"text", lesson.at("text")}, {"retired", lesson.at("retired")}, {"grades", grades}};
    };
    Things program;
    Things programTrash;
    for (const Json& lesson : exported.at("lessons"))
        program[lesson.at("id")] = read(lesson);
    for (const Json& lesson : trash.at("lessons"))
        programTrash[lesson.at("id")] = read(lesson);
    if (auto differs = compared("A lesson", ids, model, program))
        return differs;
    return looks ? compared("A lesson in the trash", ids, modelTrash, programTrash) : std::nullopt;
}

bool shown(const Book& book, const std::string& entry) {
    const auto known = book.entries.find(entry);
    return known != book.entries.end() && !known->second.trashed;
}

std::optional<Difference> stepsDiffer(const Book& book, const Ids& ids, const Json& exported) {
    Things model;
    for (const auto& [handle, step] : book.steps)
        if (shown(book, step.entry))
            model[ids.at(handle)] = {{"then", step.then}, {"outcome", step.outcome}};
    Things program;
    for (const Json& entry : exported.at("entries"))
        for (const Json& step : entry.at("steps"))
            program[step.at("id")] = {
                {"then", step.at("then")},
                {"outcome", step.at("outcome").is_null() ? Json("") : step.at("outcome")}};
    return compared("A step", ids, model, program);
}

std::optional<Difference> pausesDiffer(const Book& book, const Ids& ids, const Json& exported) {
    std::multiset<std::string> model;
    for (const auto& [handle, entry] : book.entries)
        for (const BookPause& pause : entry.pauses)
            if (!entry.trashed)
                model.insert(ids.at(handle) + " until " + pause.until +
                             (pause.ended ? ", ended" : ""));
    std::multiset<std::string> program;
    for (const Json& decision : exported.at("decisions"))
        program.insert(decision.at("entry").get<std::string>() + " until " +
                       decision.at("review_on").get<std::string>() +
                       (decision.at("closed").is_null() ? "" : ", ended"));
    if (model == program)
        return std::nullopt;
    return Difference{"A pause", Json(model).dump() + " in the model, " + Json(program).dump() +
                                     " in the journal"};
}

} // namespace

void Book::forget(const std::string& entry) {
    entries.erase(entry);
    std::erase_if(steps, [&entry](const auto& step) { return step.second.entry == entry; });
}

void Shelf::act(const std::string& name, Book next) {
    if (next == now)
        return;
    takenBack.clear();
    done.push_back({name, std::move(now), next});
    now = std::move(next);
    if (done.size() > depth)
        done.erase(done.begin());
}

void Shelf::undo() {
    now = done.back().before;
    takenBack.push_back(std::move(done.back()));
    done.pop_back();
}

void Shelf::redo() {
    now = takenBack.back().after;
    done.push_back(std::move(takenBack.back()));
    takenBack.pop_back();
}

void Shelf::purge(const std::function<void(Book&)>& purge) {
    purge(now);
    takenBack.clear();
    for (BookAct& act : done) {
        purge(act.before);
        purge(act.after);
    }
    std::erase_if(done, [](const BookAct& act) { return act.before == act.after; });
}

std::optional<Difference> differenceOf(const Book& book, const Ids& ids, const Json& exported,
                                       const Json& trash, bool looksAtTrash) {
    if (auto differs = entriesDiffer(book, ids, exported, trash, looksAtTrash))
        return differs;
    if (auto differs = lessonsDiffer(book, ids, exported, trash, looksAtTrash))
        return differs;
    if (auto differs = stepsDiffer(book, ids, exported))
        return differs;
    return pausesDiffer(book, ids, exported);
}

} // namespace upturn::argue
