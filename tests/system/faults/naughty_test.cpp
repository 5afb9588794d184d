// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Strings that trip programs up, through every field that takes words.

#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"

#include <upturn/exchange/upturn_json.hpp>

#include <nlohmann/json.hpp>

#include <sstream>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

std::vector<Text> naughty() {
    std::vector<Text> all;
    for (const auto& one : nlohmann::json::parse(bytesOf(UPTURN_DATA "/naughty.json")))
        all.push_back(text(one.get<std::string>()));
    return all;
}

/// Every field of the lists that takes words.
BlockFields fieldsOf(const BlockShape& shape, const Text& words, const Id& practice) {
    BlockFields fields;
    for (const Field& field : shape.fields) {
        if (field.type == FieldType::words)
            fields.emplace(field.name, words);
        else if (field.needed && field.type == FieldType::choice)
            fields.emplace(field.name, text(field.choices.front()));
        else if (field.needed && field.type == FieldType::day)
            fields.emplace(field.name, dateOfDayNumber(20'800));
        else if (field.needed && field.type == FieldType::row)
            fields.emplace(field.name, practice);
        else if (field.needed)
            fields.emplace(field.name, std::int64_t{1});
    }
    return fields;
}

/// What a person wrote, by where they wrote it.
struct Wrote {
    Text words;
    Id entry;
    Id lesson;
    Id step;
    std::vector<Id> blocks;
};

struct Naughty : JournalFixture {
    std::vector<Wrote> all;

    Naughty() {
        const Id practice = must(journal->addBlock({.kind = BlockKind::practice,
                                                    .fields = fieldsOf(shapeOf(BlockKind::practice),
                                                                       text("a practice"), Id())}))
                                .value;
        must(journal->together({}, [&]() -> core::Result<void> {
            for (const Text& words : naughty())
                all.push_back(write(words, practice));
            return {};
        }));
    }
    Wrote write(const Text& words, const Id& practice) const {
        Wrote wrote{.words = words};
        const auto named = [&](const char* what) { return text(what + words.utf8()); };
        CAPTURE(words.utf8());
        wrote.entry = must(journal->record({.title = named("title "),
                                            .text = named("text "),
                                            .area = named("area "),
                                            .feelings = {named("feeling ")},
                                            .causes = {named("cause ")},
                                            // White space at the end is no part of a tag.
                                            .tags = {text("tag " + words.utf8() + '.')}}))
                          .value;
        must(journal->edit(wrote.entry, {.text = words}));
        must(journal->attach(
            wrote.entry,
            {.name = named("file "), .type = "text/plain", .sha256 = std::string(64, 'a')}));
        must(journal->answer({.entry = wrote.entry,
                              .question = {.id = "q", .text = named("why "), .guide = "g"},
                              .text = named("answer ")}));
        wrote.lesson = must(journal->keep({.text = named("lesson "),
                                           .from = {.entry = wrote.entry, .quote = words},
                                           .muscles = {named("muscle ")}}))
                           .value;
        must(journal->reword(wrote.lesson, named("reworded ")));
        must(journal->review({.lesson = wrote.lesson, .note = named("note ")}));
        wrote.step =
            must(journal->addStep(
                     {.entry = wrote.entry, .when = named("when "), .then = named("then ")}))
                .value;
        must(journal->changeStep(wrote.step, {.outcome = Outcome::partly,
                                              .what = named("what "),
                                              .why = named("why "),
                                              .differently = named("differently ")}));
        for (const BlockShape& shape : blockShapes())
            wrote.blocks.push_back(
                must(journal->addBlock({.kind = shape.kind,
                                        .entry = wrote.entry,
                                        .fields = fieldsOf(shape, named("field "), practice)}))
                    .value);
        return wrote;
    }
};

std::string jsonOf(Journal& journal) {
    std::ostringstream out;
    exchange::JsonWriter writer(out);
    writer.begin(moment("2026-11-21T20:00:00+01:00"));
    must(journal.everything([&](const EntryRecord& entry) { writer.entry(entry); },
                            [&](const LessonRecord& lesson) { writer.lesson(lesson); }, {},
                            [&](const Block& block) { writer.block(block); }));
    writer.end(must(journal.settings()));
    return out.str();
}

} // namespace

TEST_CASE_METHOD(Naughty,
                 "Whatever string stands in whatever field, it stands there as it was typed") {
    reopen();
    for (const Wrote& wrote : all) {
        const std::string& words = wrote.words.utf8();
        CAPTURE(words);
        const auto named = [&](const char* what) { return text(what + words); };
        const Entry entry = must(journal->entry(wrote.entry));
        CHECK(entry.text == wrote.words);
        CHECK(entry.title == named("title "));
        CHECK(entry.area == named("area "));
        CHECK(entry.tags == std::vector{text("tag " + words + '.')});
        CHECK(entry.feelings == std::vector{named("feeling ")});
        CHECK(entry.causes == std::vector{named("cause ")});
        REQUIRE(entry.attachments.size() == 1);
        CHECK(entry.attachments[0].name == named("file "));
        CHECK(must(journal->answers(wrote.entry)).at(0).text == named("answer "));
        const Lesson lesson = must(journal->lesson(wrote.lesson));
        CHECK(lesson.text == named("reworded "));
        CHECK(lesson.reviews.at(0).note == named("note "));
        const NextStep step = must(journal->step(wrote.step));
        CHECK(step.when == named("when "));
        CHECK(step.then == named("then "));
        CHECK(step.differently == named("differently "));
        for (const Id& id : wrote.blocks) {
            const Block block = must(journal->block(id));
            for (const Field& field : shapeOf(block.kind).fields)
                if (field.type == FieldType::words)
                    CHECK(block.words(field.name) == named("field "));
        }
        must(journal->saveDraft("capture", wrote.words));
        CHECK(must(journal->draft("capture")) == wrote.words);
        const std::string json = nlohmann::json(words).dump();
        must(journal->change("country", json));
        CHECK(must(journal->setting("country")) == json);
    }
    WARN(all.size() << " strings through every field");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(Naughty, "Whatever string is looked for, the search answers") {
    for (const Wrote& wrote : all) {
        CAPTURE(wrote.words.utf8());
        for (const std::string& query : {wrote.words.utf8(), '"' + wrote.words.utf8() + '"',
                                         "tag:" + wrote.words.utf8(), '-' + wrote.words.utf8()}) {
            CHECK(journal->search({.words = query}));
            CHECK(journal->understand({.words = query}));
            CHECK(journal->findLessons({.words = query}));
        }
        std::ignore = journal->named(wrote.words.utf8());
    }
}

TEST_CASE_METHOD(Naughty,
                 "Whatever string an export or a backup carries, it comes back as it was") {
    const std::string json = jsonOf(*journal);
    JournalFixture other;
    const Collection read = must(exchange::readUpturnJson(json));
    must(other.journal->import(read));
    // Who wrote it down, and when it was brought, are of each journal alone.
    CHECK(pictureOf(*other.journal) == pictureOf(*journal));
    CHECK(must(other.journal->import(read)).value.added == 0);
    must(journal->saveAs(folder / "copy.upturn"));
    JournalOptions options = this->options();
    options.access = Access::copy;
    options.create = false;
    const auto copy = must(Journal::open(folder / "copy.upturn", options));
    CHECK(pictureOf(*copy) == pictureOf(*journal));
    CHECK(must(copy->verify(false)).empty());
    must(journal->undo());
    must(journal->redo());
    CHECK(pictureOf(*copy) == pictureOf(*journal));
}

TEST_CASE(
    "Bytes that are no text are refused at the door, and replaced where they come from a file") {
    using namespace std::string_literals;
    for (const std::string& bytes :
         {"a\0b"s, "\xC0\x80"s, "\xED\xA0\x80"s, "\xED\xB0\x80"s, "\xF4\x90\x80\x80"s, "\xFF"s,
          "\xE2\x82"s, "\x80"s, "\xF8\x88\x80\x80\x80"s, "ok\xC3"s}) {
        CHECK_FALSE(Text::from(bytes));
        std::size_t repairs = 0;
        const Text repaired = Text::repaired(bytes, &repairs);
        CHECK(repairs > 0);
        CHECK(firstInvalidByte(repaired.utf8()) == std::string_view::npos);
    }
}
