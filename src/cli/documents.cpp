// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "documents.hpp"

#include "lines.hpp"

#include <upturn/app/act_words.hpp>

namespace upturn::cli {
namespace {

Json toJson(const core::Rating& rating) {
    return Json::object({{"at", instant(rating.at)}, {"weight", rating.weight}});
}

Json toJson(const core::Attachment& file) {
    return Json::object({{"name", file.name}, {"type", file.type}, {"sha256", file.sha256}});
}

Json toJson(const core::TextVersion& version) {
    return Json::object({{"id", version.id}, {"at", instant(version.at)}, {"text", version.text}});
}

Json toJson(const core::Review& review) {
    return Json::object({{"id", review.id},
                         {"at", instant(review.at)},
                         {"day", review.day},
                         {"grade", static_cast<int>(review.grade)},
                         {"met", review.met},
                         {"used", review.used},
                         {"note", review.note},
                         {"entry", review.entry},
                         {"step", review.step}});
}

Json toJson(const core::Asked& question) {
    return Json::object({{"id", question.id},
                         {"text", question.text},
                         {"guide", question.guide},
                         {"version", question.version},
                         {"stage", question.stage},
                         {"article", question.article}});
}

template<class Value>
std::vector<Json> all(const std::vector<Value>& values) {
    std::vector<Json> documents;
    for (const Value& value : values)
        documents.push_back(toJson(value));
    return documents;
}

Json toJson(core::FieldType type, const core::FieldValue& value) {
    struct Writer {
        core::FieldType type;
        Json operator()(const core::Text& text) const { return text; }
        Json operator()(core::CivilDate day) const { return day; }
        Json operator()(std::int64_t number) const {
            return type == core::FieldType::share ? Json(static_cast<double>(number) / 100)
                                                  : Json(number);
        }
        Json operator()(bool flag) const { return flag; }
        Json operator()(const core::Id& id) const { return id; }
    };
    return std::visit(Writer{type}, value);
}

} // namespace

Json toJson(const core::Block& block, store::Journal& journal) {
    Json json = Json::object({{"id", block.id},
                              {"entry", block.entry},
                              {"at", instant(block.at)},
                              {"closed", block.closed == 0 ? Json() : instant(block.closed)}});
    for (const core::Field& field : core::shapeOf(block.kind).fields) {
        const auto held = block.fields.find(field.name);
        json = json.with(std::string(field.name).c_str(),
                         held == block.fields.end() ? Json() : toJson(field.type, held->second));
    }
    if (block.kind == core::BlockKind::feedback)
        json = json.with("person_name", personName(journal, block.words("person")));
    return json;
}

Json toJson(const core::Entry& entry) {
    const Json source =
        entry.source ? Json::object({{"format", entry.source->format}, {"id", entry.source->id}})
                     : Json();
    return Json::object({{"id", entry.id},
                         {"kind", core::nameOf(entry.kind)},
                         {"title", core::heading(entry)},
                         {"text", entry.text},
                         {"date", entry.happened.date},
                         {"happened", entry.happened},
                         {"written", entry.written},
                         {"area", entry.area},
                         {"weight", entry.weight},
                         {"weight_now", core::currentWeight(entry)},
                         {"ratings", all(entry.ratings)},
                         {"feelings", entry.feelings},
                         {"causes", entry.causes},
                         {"tags", entry.tags},
                         {"starred", entry.starred},
                         {"again", entry.again ? Json(core::nameOf(*entry.again)) : Json()},
                         {"sort", entry.sort ? Json(core::nameOf(*entry.sort)) : Json()},
                         {"lift", entry.lift ? Json(core::nameOf(*entry.lift)) : Json()},
                         {"safe", entry.safe ? Json(core::nameOf(*entry.safe)) : Json()},
                         {"attachments", all(entry.attachments)},
                         {"source", source},
                         {"version", entry.textVersion},
                         {"trashed", entry.trashed}});
}

Json toJson(const core::Answer& answer, const std::vector<core::TextVersion>& versions) {
    return Json::object({{"id", answer.id},
                         {"question", toJson(answer.question)},
                         {"text", answer.text},
                         {"at", instant(answer.at)},
                         {"version", answer.textVersion},
                         {"versions", all(versions)}});
}

Json toJson(const core::NextStep& step) {
    return Json::object({{"id", step.id},
                         {"entry", step.entry},
                         {"when", step.when},
                         {"then", step.then},
                         {"due", step.due},
                         {"created", instant(step.created)},
                         {"outcome", step.outcome ? Json(core::nameOf(*step.outcome)) : Json()},
                         {"closed", step.outcome ? instant(step.closed) : Json()},
                         {"helped", step.helped},
                         {"what", step.what},
                         {"kind", step.kind ? Json(core::nameOf(*step.kind)) : Json()},
                         {"why", step.why},
                         {"differently", step.differently},
                         {"follows", step.follows},
                         {"lesson", step.lesson},
                         {"ask_again", step.askAgain}});
}

Json toJson(const core::Lesson& lesson) {
    const bool quoted = !lesson.from.quote.empty();
    return Json::object({{"id", lesson.id},
                         {"text", lesson.text},
                         {"state", core::nameOf(lesson.standing.state)},
                         {"entry", lesson.from.entry},
                         {"answer", lesson.from.answer},
                         {"version", quoted ? Json(lesson.from.version) : Json()},
                         {"start", quoted ? Json(lesson.from.start) : Json()},
                         {"end", quoted ? Json(lesson.from.end) : Json()},
                         {"quote", lesson.from.quote},
                         {"muscles", lesson.muscles},
                         {"kept", instant(lesson.kept.instant)},
                         {"due", lesson.standing.due},
                         {"stability", lesson.standing.stability},
                         {"difficulty", lesson.standing.difficulty},
                         {"lapses", lesson.standing.lapses},
                         {"uses", lesson.standing.uses},
                         {"unused", lesson.standing.unused},
                         {"retired", lesson.retired},
                         {"merged_into", lesson.mergedInto},
                         {"reviews", all(lesson.reviews)},
                         {"entry_in_trash", lesson.entryInTrash}});
}

Json toJson(const store::Done& done) {
    return Json::object({{"ok", true}, {"name", done.name}});
}

Json travelled(const store::Done& done) {
    return toJson(done)
        .with("what", app::saidAct(done.act))
        .with("entry", done.act.entry.empty() ? Json() : Json(done.act.entry));
}

} // namespace upturn::cli
