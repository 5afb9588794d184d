// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"
#include "json_stream.hpp"
#include "refusal.hpp"

#include <upturn/core/say.hpp>
#include <upturn/exchange/upturn_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <istream>

namespace upturn::exchange {
namespace {

using core::Fault;
using core::say;

constexpr std::int64_t newestVersion = 1;

// Any field may refuse. Each is read into a member of something that is whole already: what GCC 12
// makes of a refusal inside nested braces destroys what stands before it twice.

std::vector<core::TextVersion> readVersions(const Fields& fields) {
    std::vector<core::TextVersion> versions;
    fields.each("versions", [&](const Fields& field) {
        core::TextVersion& version = versions.emplace_back();
        version.id = field.text("id");
        version.at = field.instant("at").value_or(0);
        version.text = field.words("text");
    });
    return versions;
}

core::Asked readAsked(const Fields& answer) {
    const auto question = answer.object("question");
    if (!question)
        answer.refuseValue("question", describe(Node::Type::object));
    core::Asked asked;
    asked.id = question->text("id");
    asked.text = question->words("text");
    asked.guide = question->text("guide");
    asked.version = question->text("version");
    asked.stage = question->text("stage");
    asked.article = question->text("article");
    asked.yields = question->text("yields");
    return asked;
}

core::NextStep readStep(const Fields& fields, const core::Id& entry) {
    core::NextStep step;
    step.id = fields.id("id");
    step.entry = entry;
    step.when = fields.words("when");
    step.then = fields.words("then");
    step.due = fields.date("due");
    step.created = fields.instant("created").value_or(0);
    step.closed = fields.instant("closed").value_or(0);
    step.helped = fields.flag("helped");
    step.what = fields.words("what");
    step.why = fields.words("why");
    step.differently = fields.words("differently");
    step.follows = fields.id("follows");
    step.lesson = fields.id("lesson");
    step.askAgain = fields.date("ask_again");
    if (fields.has("kind")) {
        step.kind = core::stepKindNamed(fields.text("kind"));
        if (!step.kind)
            fields.refuseValue("kind", say("a kind of step, like try-again"));
    }
    if (fields.has("outcome")) {
        step.outcome = core::outcomeNamed(fields.text("outcome"));
        if (!step.outcome)
            fields.refuseValue("outcome", say("done, partly, missed, dropped or replaced"));
    }
    return step;
}

core::Met readMet(const Fields& fields) {
    const std::string met = fields.text("met");
    if (met != "answered" && met != "skipped")
        fields.refuseValue("met", say("answered or skipped"));
    return met == "skipped" ? core::Met::skipped : core::Met::answered;
}

bool isSha256(const std::string& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

core::Attachment readAttachment(const Fields& fields) {
    core::Attachment file;
    file.name = fields.words("name");
    file.type = fields.text("type");
    file.sha256 = fields.text("sha256");
    if (!isSha256(file.sha256))
        fields.refuseValue("sha256", say("64 hex digits in small letters"));
    return file;
}

/// What the person said it is, and of the questions before all others.
void readSaid(const Fields& fields, core::Entry& entry) {
    const auto read = [&](const char* name, auto named, std::string_view choices) {
        const auto chosen =
            fields.has(name) ? named(fields.text(name)) : decltype(named(std::string_view())){};
        if (fields.has(name) && !chosen)
            fields.refuseValue(name, std::string(choices));
        return chosen;
    };
    entry.sort = read("sort", core::sortNamed, say("a sort of event, like loss"));
    entry.lift = read("lift", core::liftNamed, say("not-mine or my-part"));
    entry.safe = read("safe", core::safeNamed, say("yes, unsure or no"));
    if (fields.has("heeded"))
        entry.heeded = fields.texts("heeded");
    if (fields.has("corrected"))
        entry.corrected = fields.texts("corrected");
}

core::Entry readEntryItself(const Fields& fields) {
    constexpr const char* noTime = "a time with \u201cinstant\u201d, \u201czone\u201d, "
                                   "\u201coffset\u201d and \u201cdate\u201d";
    core::Entry entry;
    entry.id = fields.id("id");
    const auto kind = core::entryKindNamed(fields.text("kind"));
    if (!kind)
        fields.refuseValue("kind", say("setback, win or note"));
    entry.kind = *kind;
    entry.title = fields.words("title");
    entry.text = fields.words("text");
    entry.textVersion = fields.text("version");
    const auto happened = fields.moment("happened");
    if (!happened)
        fields.refuseValue("happened", say(noTime));
    entry.happened = *happened;
    entry.written = fields.moment("written").value_or(*happened);
    entry.area = fields.words("area");
    if (const auto weight = fields.number("weight", core::lightest, core::heaviest))
        entry.weight = static_cast<int>(*weight);
    entry.feelings = fields.texts("feelings");
    entry.causes = fields.texts("causes");
    entry.tags = fields.texts("tags");
    entry.starred = fields.flag("starred").value_or(false);
    if (fields.has("again")) {
        entry.again = core::againNamed(fields.text("again"));
        if (!entry.again)
            fields.refuseValue("again", say("same or different"));
    }
    readSaid(fields, entry);
    if (const auto source = fields.object("source")) {
        core::Source& from = entry.source.emplace();
        from.format = source->text("format");
        from.id = source->text("id");
    }
    fields.each("attachments",
                [&](const Fields& file) { entry.attachments.push_back(readAttachment(file)); });
    fields.each("ratings", [&](const Fields& field) {
        const auto weight = field.number("weight", core::lightest, core::heaviest);
        if (!weight)
            field.refuseValue("weight", say("1 to 5"));
        core::Rating& rating = entry.ratings.emplace_back();
        rating.id = field.id("id");
        rating.at = field.instant("at").value_or(0);
        rating.weight = static_cast<int>(*weight);
    });
    return entry;
}

/// Of what an export of an older version says nothing: what is null is said to be nothing.
std::set<std::string> unsaidIn(const Fields& fields) {
    std::set<std::string> unsaid;
    for (const char* name : {"title", "area", "weight", "feelings", "causes", "tags", "starred",
                             "again", "sort", "lift", "safe", "heeded", "corrected", "attachments"})
        if (!fields.mentions(name))
            unsaid.insert(name);
    return unsaid;
}

core::EntryRecord readEntry(const Fields& fields) {
    core::EntryRecord record;
    record.unsaid = unsaidIn(fields);
    if (const auto state = fields.object("as_of")) {
        const std::string stamp = state->text("stamp");
        core::JournalState& from = record.asOf.emplace();
        from.journal = state->id("journal");
        from.device = state->id("device");
        std::from_chars(stamp.data(), stamp.data() + stamp.size(), from.stamp);
    }
    record.entry = readEntryItself(fields);
    record.versions = readVersions(fields);
    const core::Id& id = record.entry.id;
    fields.each("answers", [&](const Fields& field) {
        auto& [answer, versions] = record.answers.emplace_back();
        answer.id = field.id("id");
        answer.entry = id;
        answer.question = readAsked(field);
        answer.text = field.words("text");
        answer.textVersion = field.text("version");
        answer.at = field.instant("at").value_or(0);
        versions = readVersions(field);
    });
    fields.each("steps", [&](const Fields& step) { record.steps.push_back(readStep(step, id)); });
    fields.each("encounters", [&](const Fields& field) {
        core::Encounter& met = record.encounters.emplace_back();
        met.id = field.id("id");
        met.entry = id;
        met.question = field.text("question");
        met.guide = field.text("guide");
        met.met = readMet(field);
        met.at = field.instant("at").value_or(0);
    });
    return record;
}

core::Review readReview(const Fields& fields, const core::Id& lesson) {
    const auto grade = fields.number("grade", 1, 4);
    if (!grade)
        fields.refuseValue("grade", say("1 to 4"));
    core::Review review;
    review.id = fields.id("id");
    review.lesson = lesson;
    review.at = fields.instant("at").value_or(0);
    review.day = fields.date("day").value_or(core::momentAt(review.at, {}).date);
    review.grade = static_cast<core::Grade>(*grade);
    review.met = fields.flag("met");
    review.used = fields.flag("used");
    review.note = fields.words("note");
    review.entry = fields.id("entry");
    review.step = fields.id("step");
    return review;
}

core::LessonRecord readLesson(const Fields& fields) {
    core::LessonRecord record;
    core::Lesson& lesson = record.lesson;
    lesson.id = fields.id("id");
    lesson.text = fields.words("text");
    if (lesson.text.blank())
        fields.refuseValue("text", say("a sentence"));
    lesson.textVersion = fields.text("text_version");
    lesson.from.entry = fields.id("entry");
    lesson.from.answer = fields.id("answer");
    lesson.from.version = fields.text("version");
    lesson.from.start = fields.number("start").value_or(0);
    lesson.from.end = fields.number("end").value_or(0);
    lesson.from.quote = fields.words("quote");
    lesson.muscles = fields.texts("muscles");
    const auto instant = fields.instant("kept");
    const auto kept = fields.moment("kept_moment");
    if (!kept && !instant)
        fields.refuseValue("kept", say("a time like 2026-11-21T20:00:00Z"));
    lesson.kept = kept ? *kept : core::momentAt(*instant, {});
    lesson.broughtBack = fields.instant("brought_back").value_or(0);
    lesson.mergedInto = fields.id("merged_into");
    lesson.retired = fields.flag("retired").value_or(fields.text("state") == "retired");
    fields.each("reviews", [&](const Fields& review) {
        lesson.reviews.push_back(readReview(review, lesson.id));
    });
    record.versions = readVersions(fields);
    return record;
}

std::optional<core::FieldValue> readValue(const core::Field& field, const char* name,
                                          const Fields& fields) {
    switch (field.type) {
    case core::FieldType::words:
    case core::FieldType::choice:
        return fields.words(name);
    case core::FieldType::day:
        return *fields.date(name);
    case core::FieldType::count:
    case core::FieldType::scale:
        return *fields.number(name);
    case core::FieldType::share:
        if (const double share = *fields.real(name); share >= 0 && share <= 1)
            return static_cast<std::int64_t>(std::lround(share * 100));
        break;
    case core::FieldType::flag:
        return *fields.flag(name);
    case core::FieldType::row:
        return fields.id(name);
    }
    return std::nullopt;
}

std::string expected(const core::Field& field) {
    std::string names;
    for (const std::string_view choice : field.choices)
        names += (names.empty() ? "" : ", ") + std::string(choice);
    switch (field.type) {
    case core::FieldType::choice:
        return say("one of %1", {names});
    case core::FieldType::scale:
        return say("0 to 10");
    case core::FieldType::share:
        return say("0 to 1");
    default:
        return say("a value");
    }
}

core::Block readBlock(const core::BlockShape& shape, const Fields& fields) {
    core::Block block;
    block.id = fields.id("id");
    block.kind = shape.kind;
    block.entry = fields.id("entry");
    block.at = fields.instant("at").value_or(0);
    block.closed = fields.instant("closed").value_or(0);
    for (const core::Field& field : shape.fields) {
        const std::string name(field.name);
        if (!fields.has(name.c_str()) && !field.needed)
            continue;
        const auto value = fields.has(name.c_str()) ? readValue(field, name.c_str(), fields)
                                                    : std::optional<core::FieldValue>();
        const auto* text = value ? std::get_if<core::Text>(&*value) : nullptr;
        const auto* link = value ? std::get_if<core::Id>(&*value) : nullptr;
        const bool blank = (text != nullptr && text->blank()) || (link != nullptr && link->empty());
        if (blank && !field.needed)
            continue;
        if (!value || blank || !core::fits(field, *value))
            fields.refuseValue(name.c_str(), expected(field));
        block.fields.emplace(name, *value);
    }
    return block;
}

nlohmann::ordered_json treeOf(const Node& node) {
    using Json = nlohmann::ordered_json;
    switch (node.type) {
    case Node::Type::null:
        break;
    case Node::Type::flag:
        return node.flag;
    case Node::Type::integer:
        return node.integer;
    case Node::Type::real:
        return node.real;
    case Node::Type::text:
        return node.text;
    case Node::Type::list: {
        Json list = Json::array();
        for (const Node& item : node.items)
            list.push_back(treeOf(item));
        return list;
    }
    case Node::Type::object: {
        Json object = Json::object();
        for (const auto& [name, value] : node.members)
            object[name] = treeOf(value);
        return object;
    }
    }
    return nullptr;
}

class ExportReceiver final : public JsonReceiver {
  public:
    bool wants(std::string_view name) override {
        return name == "format" || name == "version" || name == "exported" || name == "of" ||
               name == "entries" || name == "lessons" || name == "settings" || name == "shares" ||
               name == "contacts" || name == "plan" || core::shapeOfList(name) != nullptr;
    }

    void element(const std::string& name, std::size_t index, const Node& node) override {
        if (name == "entries")
            collection_.entries.push_back(readEntry(Fields(node, nullptr, "entries", index)));
        else if (name == "lessons")
            collection_.lessons.push_back(readLesson(Fields(node, nullptr, "lessons", index)));
        else if (const core::BlockShape* shape = core::shapeOfList(name))
            collection_.blocks.push_back(
                readBlock(*shape, Fields(node, nullptr, shape->list.data(), index)));
        else if (name == "contacts")
            contacts_ += core::Text::repaired(node.text).utf8() + '\n';
        else
            leaveOut(name);
    }

    void member(const std::string& name, const Node& node) override {
        if (name == "format") {
            isExport_ = node.text == "upturn-export";
        } else if (name == "version") {
            version_ = node.type == Node::Type::integer ? node.integer : 0;
        } else if (name == "exported") {
            if (const auto at = core::parseIsoInstant(node.text))
                collection_.exported = *at;
        } else if (name == "of" && node.type == Node::Type::object) {
            readState(node);
        } else if (name == "settings") {
            settings_ = node;
        } else if (name == "plan" && node.type == Node::Type::object) {
            plan_ = node;
        } else {
            refuse(Fault::failed, say("At line %1, \u201c%2\u201d should be a list and is %3. "
                                      "Nothing was taken over.",
                                      {std::to_string(node.line), name, describe(node.type)}));
        }
    }

    core::Collection take() {
        if (!isExport_)
            refuse(Fault::failed, say("This JSON is no export of Upturn: it does not begin with "
                                      "\u201cformat\u201d: \u201cupturn-export\u201d. Nothing was "
                                      "taken over."));
        if (version_ > newestVersion)
            refuse(Fault::newer, say("This export is from a newer Upturn (version %1, this one "
                                     "reads up to %2). Install the newer Upturn to import it; "
                                     "nothing was taken over.",
                                     {std::to_string(version_), std::to_string(newestVersion)}));
        if (version_ < 1)
            refuse(Fault::failed,
                   say("This export has no version number. Nothing was taken over."));
        for (const auto& [name, value] : settings_.members)
            collection_.settings[core::Text::repaired(name).utf8()] = treeOf(value).dump();
        // For those who have only what is written out to be read.
        if (!contacts_.empty())
            collection_.settings.try_emplace("hard-moment-contacts",
                                             nlohmann::ordered_json(contacts_).dump());
        for (const auto& [name, value] : plan_.members)
            collection_.settings.try_emplace("plan-" + core::Text::repaired(name).utf8(),
                                             treeOf(value).dump());
        return std::move(collection_);
    }

  private:
    /// Without all of it it is as good as not known.
    void readState(const Node& node) {
        core::JournalState state;
        for (const auto& [name, value] : node.members) {
            if (name == "journal")
                state.journal = core::Id::parse(value.text).value_or(core::Id());
            if (name == "device")
                state.device = core::Id::parse(value.text).value_or(core::Id());
            if (name == "stamp")
                std::from_chars(value.text.data(), value.text.data() + value.text.size(),
                                state.stamp);
        }
        if (!state.journal.empty() && !state.device.empty() && state.stamp > 0)
            collection_.from = state;
    }
    void leaveOut(const std::string& name) {
        const auto known =
            std::find_if(collection_.skipped.begin(), collection_.skipped.end(),
                         [&](const core::Skipped& skipped) { return skipped.where == name; });
        if (known == collection_.skipped.end())
            collection_.skipped.push_back({name, say("This version does not keep these yet.")});
    }

    core::Collection collection_;
    Node settings_;
    Node plan_;
    std::string contacts_; ///< a line each
    bool isExport_ = false;
    std::int64_t version_ = 0;
};

core::Result<core::Collection> readFrom(JsonBytes bytes) {
    try {
        ExportReceiver receiver;
        readJson(bytes, receiver);
        return receiver.take();
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.error);
    } catch (const std::bad_alloc&) {
        return core::fail(Fault::failed, say("There is not enough memory to read this export."));
    }
}

} // namespace

core::Result<core::Collection> readUpturnJson(std::string_view bytes) {
    return readFrom(JsonBytes(bytes));
}

core::Result<core::Collection> readUpturnJson(std::istream& in) {
    return readFrom(JsonBytes(in));
}

} // namespace upturn::exchange
