// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/exchange/upturn_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <sstream>

namespace upturn::exchange {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json maybe(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json maybe(const core::Id& id) {
    return id.empty() ? Json() : Json(id.hex());
}

Json maybe(std::optional<core::CivilDate> date) {
    return date ? Json(core::isoDate(*date)) : Json();
}

Json maybe(std::optional<bool> flag) {
    return flag ? Json(*flag) : Json();
}

Json instant(std::int64_t at) {
    return core::isoInstant(at);
}

Json from(const core::Moment& moment) {
    return {{"instant", instant(moment.instant)},
            {"zone", maybe(moment.zone)},
            {"offset", moment.offset},
            {"date", core::isoDate(moment.date)},
            {"precision", moment.precision == core::Precision::day ? "day" : "minute"}};
}

Json from(const core::Text& text) {
    return text.utf8();
}

Json from(const core::TextVersion& version) {
    return {{"id", version.id}, {"at", instant(version.at)}, {"text", from(version.text)}};
}

Json from(const core::Rating& rating) {
    return {{"id", rating.id.hex()}, {"at", instant(rating.at)}, {"weight", rating.weight}};
}

Json from(const core::Attachment& file) {
    return {{"name", from(file.name)}, {"type", file.type}, {"sha256", file.sha256}};
}

Json from(const core::Asked& question) {
    return {{"id", question.id},        {"text", from(question.text)},
            {"guide", question.guide},  {"version", question.version},
            {"stage", question.stage},  {"article", question.article},
            {"yields", question.yields}};
}

Json from(const core::AnswerRecord& record);
Json from(const core::NextStep& step);
Json from(const core::Encounter& met);
Json from(const core::Review& review);

template<class Value>
Json list(const std::vector<Value>& values) {
    Json array = Json::array();
    for (const Value& value : values)
        array.push_back(from(value));
    return array;
}

/// The values in the order of `key`, so that the same journal is always the same bytes.
template<class Value, class Key>
std::vector<Value> sorted(std::vector<Value> values, const Key& key) {
    std::stable_sort(values.begin(), values.end(),
                     [&](const Value& a, const Value& b) { return key(a) < key(b); });
    return values;
}

Json from(const core::AnswerRecord& record) {
    const core::Answer& answer = record.answer;
    return {{"id", answer.id.hex()},         {"question", from(answer.question)},
            {"text", from(answer.text)},     {"at", instant(answer.at)},
            {"version", answer.textVersion}, {"versions", list(record.versions)}};
}

Json from(const core::NextStep& step) {
    const bool open = !step.outcome;
    return {{"id", step.id.hex()},
            {"when", from(step.when)},
            {"then", from(step.then)},
            {"due", maybe(step.due)},
            {"created", instant(step.created)},
            {"outcome", open ? Json() : Json(core::nameOf(*step.outcome))},
            {"closed", open ? Json() : instant(step.closed)},
            {"helped", maybe(step.helped)},
            {"what", from(step.what)},
            {"kind", step.kind ? Json(core::nameOf(*step.kind)) : Json()},
            {"why", from(step.why)},
            {"differently", from(step.differently)},
            {"follows", maybe(step.follows)},
            {"lesson", maybe(step.lesson)},
            {"ask_again", maybe(step.askAgain)}};
}

Json from(const core::Encounter& met) {
    return {{"id", met.id.hex()},
            {"question", met.question},
            {"guide", met.guide},
            {"met", met.met == core::Met::skipped ? "skipped" : "answered"},
            {"at", instant(met.at)}};
}

Json from(const core::Review& review) {
    return {{"id", review.id.hex()},
            {"at", instant(review.at)},
            {"day", core::isoDate(review.day)},
            {"grade", static_cast<int>(review.grade)},
            {"met", maybe(review.met)},
            {"used", maybe(review.used)},
            {"note", from(review.note)},
            {"entry", maybe(review.entry)},
            {"step", maybe(review.step)}};
}

/// A stamp is longer than the numbers that other programs read without loss.
Json from(const core::JournalState& state) {
    return {{"journal", state.journal.hex()},
            {"device", state.device.hex()},
            {"stamp", std::to_string(state.stamp)}};
}

Json from(const core::EntryRecord& record) {
    const core::Entry& entry = record.entry;
    const auto time = [](const auto& value) { return value.at; };
    const auto answered = [](const core::AnswerRecord& answer) { return answer.answer.at; };
    const auto made = [](const core::NextStep& step) { return std::pair(step.created, step.id); };
    return {{"id", entry.id.hex()},
            {"kind", core::nameOf(entry.kind)},
            {"title", from(entry.title)},
            {"text", from(entry.text)},
            {"happened", from(entry.happened)},
            {"written", from(entry.written)},
            {"area", from(entry.area)},
            {"weight", entry.weight ? Json(*entry.weight) : Json()},
            {"ratings", list(entry.ratings)},
            {"feelings", list(entry.feelings)},
            {"causes", list(entry.causes)},
            {"tags", list(entry.tags)},
            {"starred", entry.starred},
            {"again", entry.again ? Json(core::nameOf(*entry.again)) : Json()},
            {"sort", entry.sort ? Json(core::nameOf(*entry.sort)) : Json()},
            {"lift", entry.lift ? Json(core::nameOf(*entry.lift)) : Json()},
            {"safe", entry.safe ? Json(core::nameOf(*entry.safe)) : Json()},
            {"heeded", list(entry.heeded)},
            {"corrected", list(entry.corrected)},
            {"answers", list(sorted(record.answers, answered))},
            {"steps", list(sorted(record.steps, made))},
            {"encounters", list(sorted(record.encounters, time))},
            {"attachments", list(entry.attachments)},
            {"source", entry.source
                           ? Json{{"format", entry.source->format}, {"id", entry.source->id}}
                           : Json()},
            {"as_of", record.asOf ? from(*record.asOf) : Json()},
            {"version", entry.textVersion},
            {"versions", list(record.versions)}};
}

Json from(const core::LessonRecord& record) {
    const core::Lesson& lesson = record.lesson;
    return {{"id", lesson.id.hex()},
            {"text", from(lesson.text)},
            {"state", core::nameOf(lesson.standing.state)},
            {"retired", lesson.retired},
            {"brought_back", lesson.broughtBack == 0 ? Json() : instant(lesson.broughtBack)},
            {"merged_into", maybe(lesson.mergedInto)},
            {"entry", maybe(lesson.from.entry)},
            {"answer", maybe(lesson.from.answer)},
            {"version", maybe(lesson.from.version)},
            {"start", lesson.from.start},
            {"end", lesson.from.end},
            {"quote", from(lesson.from.quote)},
            {"muscles", list(lesson.muscles)},
            {"kept", instant(lesson.kept.instant)},
            {"kept_moment", from(lesson.kept)},
            {"due", maybe(lesson.standing.due)},
            {"reviews", list(lesson.reviews)},
            {"text_version", lesson.textVersion},
            {"versions", list(record.versions)}};
}

Json from(core::FieldType type, const core::FieldValue& value) {
    struct Writer {
        core::FieldType type;
        Json operator()(const core::Text& text) const { return text.utf8(); }
        Json operator()(core::CivilDate day) const { return core::isoDate(day); }
        Json operator()(std::int64_t number) const {
            if (type == core::FieldType::share)
                return static_cast<double>(number) / 100;
            return number;
        }
        Json operator()(bool flag) const { return flag; }
        Json operator()(const core::Id& id) const { return id.hex(); }
    };
    return std::visit(Writer{type}, value);
}

Json from(const core::Block& block) {
    Json json{{"id", block.id.hex()},
              {"entry", maybe(block.entry)},
              {"at", instant(block.at)},
              {"closed", block.closed == 0 ? Json() : instant(block.closed)}};
    for (const core::Field& field : core::shapeOf(block.kind).fields) {
        const auto held = block.fields.find(field.name);
        json[std::string(field.name)] =
            held == block.fields.end() ? Json() : from(field.type, held->second);
    }
    return json;
}

/// The names of the parts, in their order.
const char* partName(std::size_t part) {
    constexpr std::size_t firstList = 2;
    if (part < firstList)
        return part == 0 ? "entries" : "lessons";
    return core::blockShapes()[part - firstList].list.data();
}

std::size_t partOf(core::BlockKind kind) {
    std::size_t part = 2;
    for (const core::BlockShape& shape : core::blockShapes()) {
        if (shape.kind == kind)
            break;
        ++part;
    }
    return part;
}

} // namespace

JsonWriter::JsonWriter(std::ostream& out)
    : out_(out) {}

void JsonWriter::begin(const core::Moment& exported, const std::optional<core::JournalState>& of) {
    out_ << "{\"format\":\"upturn-export\",\"version\":1,\"exported\":"
         << dump(core::isoInstant(exported.instant));
    if (of && !of->journal.empty())
        out_ << ",\"of\":" << dump(from(*of));
    out_ << ",\n\"entries\":[";
    part_ = 0;
    first_ = true;
}

void JsonWriter::openUpTo(std::size_t part) {
    for (; part_ < part; first_ = true)
        out_ << "\n],\n\"" << partName(++part_) << "\":[";
}

void JsonWriter::write(std::size_t part, const std::string& json) {
    openUpTo(part);
    out_ << (first_ ? "\n" : ",\n") << json;
    first_ = false;
}

void JsonWriter::entry(const core::EntryRecord& record) {
    write(0, dump(from(record)));
}

void JsonWriter::lesson(const core::LessonRecord& record) {
    write(1, dump(from(record)));
}

void JsonWriter::block(const core::Block& block) {
    write(partOf(block.kind), dump(from(block)));
}

namespace {

/// To be read by others: an import takes both from the settings.
Json contactsIn(const Json& settings) {
    Json people = Json::array();
    const auto contacts = settings.find("hard-moment-contacts");
    if (contacts == settings.end() || !contacts->is_string())
        return people;
    std::istringstream lines(contacts->get<std::string>());
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            people.push_back(line);
    return people;
}

Json planIn(const Json& settings) {
    constexpr std::string_view beginning = "plan-";
    Json plan = Json::object();
    for (const auto& [name, value] : settings.items())
        if (name.starts_with(beginning) && value.is_string() && value != "")
            plan[name.substr(beginning.size())] = value;
    return plan;
}

} // namespace

void JsonWriter::end(const std::map<std::string, std::string>& settings) {
    openUpTo(1 + core::blockShapes().size());
    out_ << "\n],\n\"shares\":[]";
    Json all = Json::object();
    for (const auto& [name, json] : settings) {
        Json value = Json::parse(json, nullptr, false);
        // What a disk changed is no value any more; what is left of it goes along as words.
        all[name] = value.is_discarded() ? Json(json) : std::move(value);
    }
    if (const Json people = contactsIn(all); !people.empty())
        out_ << ",\n\"contacts\":" << dump(people);
    if (const Json plan = planIn(all); !plan.empty())
        out_ << ",\n\"plan\":" << dump(plan);
    out_ << ",\n\"settings\":" << dump(all) << "\n}\n";
}

} // namespace upturn::exchange
