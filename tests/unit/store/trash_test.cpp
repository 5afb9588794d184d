// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <SQLiteCpp/Database.h>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

bool onDisk(const JournalFixture& fixture, const std::string& word) {
    for (const auto& file : std::filesystem::recursive_directory_iterator(fixture.folder.path())) {
        if (!file.is_regular_file())
            continue;
        const std::string bytes = bytesOf(file.path());
        if (bytes.find(word) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE_METHOD(JournalFixture, "Deleting takes answers along, and undo brings all back") {
    const Id id = add("one");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("because")));
    must(journal->remove(id));
    CHECK(must(journal->entries({})).empty());
    REQUIRE(must(journal->trash()).size() == 1);
    CHECK(must(journal->trash())[0].trashed);
    CHECK(journal->edit(id, {.title = text("x")}).error().fault == Fault::notFound);
    must(journal->undo());
    CHECK(must(journal->entries({})).size() == 1);
    CHECK(must(journal->answers(id)).size() == 1);
    CHECK(must(journal->trash()).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "What is deleted for good is in no file any more, also not what was taken back") {
    const Id id = add("Zugzwang in the kickoff");
    must(journal->answer(id, {.id = "q", .text = text("?")}, text("Xylophon answer")));
    must(journal->undo());
    must(journal->answer(id, {.id = "q2", .text = text("?")}, text("Quetzal answer")));
    must(journal->edit(id, {.text = text("Other words")}));
    must(journal->saveDraft("answer " + id.hex() + " q3", text("Obsidian draft")));
    add("stays");
    REQUIRE(onDisk(*this, "Zugzwang"));
    must(journal->remove(id));
    must(journal->purge(id));
    for (const char* word :
         {"Zugzwang", "zugzwang", "Xylophon", "xylophon", "Quetzal", "quetzal", "Obsidian"}) {
        CAPTURE(word);
        CHECK_FALSE(onDisk(*this, word));
    }
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->entries({})).size() == 1);
    CHECK(journal->entry(id).error().fault == Fault::notFound);
}

TEST_CASE_METHOD(JournalFixture, "With an entry goes what was taken back of it and leads nowhere") {
    add("Quetzal");
    must(journal->undo()); // its words are in the field again, and one writes on
    const Id entry = add("Quetzal and Zugzwang");
    add("Xylophon");
    must(journal->undo()); // has to do with another entry
    const core::Excerpt from{.entry = entry, .quote = text("Zugzwang")};
    const Id kept = must(journal->keep({.text = text("Obsidian"), .from = from})).value;
    must(journal->keep({.text = text("Marzipan"), .from = from}));
    must(journal->undo());
    must(journal->remove(entry));
    must(journal->purge(entry));
    for (const char* word : {"Quetzal", "quetzal", "Marzipan", "marzipan"}) {
        CAPTURE(word);
        CHECK_FALSE(onDisk(*this, word));
    }
    CHECK(onDisk(*this, "Xylophon"));
    REQUIRE(must(journal->lessons({})).size() == 1);
    CHECK(must(journal->lessons({}))[0].id == kept);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "No draft is kept for what was deleted for good") {
    const Id id = add("Zugzwang in the kickoff");
    const std::string name = "answer/" + id.hex() + "/q";
    const auto answer = must(journal->answer(id, {.id = "q", .text = text("?")}, text("because")));
    for (const std::string before : {"", "from ", "older "})
        must(journal->saveDraft(before + name, text("Obsidian")));
    must(journal->saveDraft(name + "2", text("stays")));
    must(journal->remove(answer.value));
    must(journal->purge(answer.value));
    CHECK(must(journal->drafts({})).size() == 1);
    CHECK_FALSE(must(journal->isPurged(id)));
    must(journal->saveDraft(name, text("Quetzal")));
    must(journal->purge(id));
    CHECK(must(journal->isPurged(id)));
    CHECK(must(journal->drafts({})).empty());
    for (const std::string& gone : {name, "older " + name, "entry " + id.hex()})
        CHECK(journal->saveDraft(gone, text("Xylophon")).error().fault == Fault::notFound);
    CHECK_FALSE(onDisk(*this, "Xylophon"));
    must(journal->saveDraft("capture", text("Of another")));
}

TEST_CASE_METHOD(JournalFixture, "The hash of an answer that is heeded goes with the answer") {
    const Id id = add("one");
    const Id answer =
        must(journal->answer(id, {.id = "q", .text = text("?")}, text("Hard words"))).value;
    const Text heeded = heededName(text("Hard words"));
    CHECK(heeded.utf8().size() == 32);
    must(journal->edit(id, {.heeded = {.add = {heeded, text("other")}}}));
    must(journal->purge(answer));
    CHECK(must(journal->entry(id)).heeded == std::vector<Text>{text("other")});
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "What stood in a setting before is in no file after its purge") {
    const std::vector<std::string> names{"plan-signs", "plan-room", "plan-none"};
    must(journal->change("plan-signs", "\"Zugzwang\""));
    must(journal->change("plan-signs", "\"\""));
    must(journal->change("plan-room", "\"Xylophon\""));
    must(journal->change("plan-room", "\"Quetzal\""));
    REQUIRE(onDisk(*this, "Zugzwang"));
    const Done done = must(journal->purgeEarlier(names));
    CHECK(done.touched.settings);
    CHECK_FALSE(onDisk(*this, "Zugzwang"));
    CHECK_FALSE(onDisk(*this, "Xylophon"));
    CHECK(must(journal->setting("plan-room")) == "\"Quetzal\"");
    CHECK(must(journal->setting("plan-signs")) == "\"\"");
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->purgeEarlier(names)).touched.empty());
    must(journal->change("plan-room", "\"Later\""));
    must(journal->undo());
    CHECK(must(journal->setting("plan-room")) == "\"Quetzal\"");
}

TEST_CASE_METHOD(JournalFixture, "A purge can't be undone, and leaves the rest of undo alone") {
    const Id gone = add("gone");
    const Id stays = add("stays");
    must(journal->edit(stays, {.title = text("t")}));
    must(journal->purge(gone));
    CHECK(must(journal->nextUndo())->name == "Edit entry");
    must(journal->undo());
    must(journal->undo());
    CHECK(must(journal->counts()).entries == 0);
    CHECK_FALSE(journal->undo()); // recording what was purged is out of undo
    must(journal->redo());
    CHECK(must(journal->entries({})).size() == 1);
}

TEST_CASE_METHOD(JournalFixture,
                 "A deleted answer and a deleted step lie in the trash and come back") {
    const Id entry = add("one");
    const Id answer =
        must(journal->answer(entry, {.id = "q", .text = text("?")}, text("because"))).value;
    const Id step = must(journal->addStep({.entry = entry, .then = text("rehearse")})).value;
    must(journal->remove(answer));
    must(journal->remove(step));
    CHECK(must(journal->answers(entry)).empty());
    CHECK(must(journal->steps(entry)).empty());
    CHECK(must(journal->openSteps({})).empty());
    CHECK(must(journal->search({.words = "because"})).empty());
    CHECK(must(journal->search({.words = "rehearse"})).empty());
    CHECK(must(journal->entries({.unreflected = true})).size() == 1);
    CHECK(must(journal->entries({.unfinished = true})).empty());
    REQUIRE(must(journal->trashedAnswers()).size() == 1);
    CHECK(must(journal->trashedAnswers())[0].text.utf8() == "because");
    REQUIRE(must(journal->trashedSteps()).size() == 1);
    CHECK(must(journal->named(answer.hex())).kind == RowKind::answer);
    CHECK(must(journal->verify(false)).empty());
    // Answered again it is another answer: what is in the trash stays there.
    const Id second =
        must(journal->answer(entry, {.id = "q", .text = text("?")}, text("anew"))).value;
    CHECK(second != answer);
    must(journal->undo());
    must(journal->putBack(answer));
    must(journal->putBack(step));
    CHECK(must(journal->answers(entry)).size() == 1);
    CHECK(must(journal->steps(entry)).size() == 1);
    CHECK(must(journal->search({.words = "because rehearse"})).size() == 1);
    CHECK(must(journal->trashedAnswers()).empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "A deleted day of a practice lies in the trash, one taken back does not") {
    const Id practice = must(journal->addBlock({.kind = BlockKind::practice,
                                                .fields = {{"practice", text("listening")},
                                                           {"days", std::int64_t{90}}}}))
                            .value;
    const auto log = [&] {
        return must(journal->addBlock(
                        {.kind = BlockKind::practiceDay,
                         .fields = {{"practice", practice}, {"day", clock.now().date}}}))
            .value;
    };
    const Id day = log();
    must(journal->remove(day));
    CHECK(must(journal->blocks({.of = practice})).empty());
    CHECK(must(journal->blocks({.inTrash = true})).size() == 1);
    must(journal->putBack(day));
    CHECK(must(journal->blocks({.of = practice})).size() == 1);
    must(journal->undo());
    CHECK(must(journal->blocks({.inTrash = true})).size() == 1);
    must(journal->undo());
    CHECK(must(journal->blocks({.of = practice})).size() == 1);
    must(journal->undo()); // it was never logged
    CHECK(must(journal->blocks({.of = practice})).empty());
    CHECK(must(journal->blocks({.inTrash = true})).empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "What belongs to what is deleted for good goes too, however far down") {
    const Id entry = add("Sungrebe in the kickoff");
    const Id practice = must(journal->addBlock({.kind = BlockKind::practice,
                                                .entry = entry,
                                                .fields = {{"practice", text("listening")},
                                                           {"days", std::int64_t{90}}}}))
                            .value;
    must(journal->addBlock({.kind = BlockKind::practiceDay,
                            .fields = {{"practice", practice},
                                       {"day", clock.now().date},
                                       {"note", text("Canarynote")}}}));
    const Id person = must(journal->addBlock({.kind = BlockKind::person,
                                              .entry = entry,
                                              .fields = {{"name", text("Zebedee")}}}))
                          .value;
    must(journal->addBlock(
        {.kind = BlockKind::feedback,
         .fields = {{"person", text(person.hex())}, {"question", text("Quagmire")}}}));
    const Id moved =
        must(journal->addBlock({.kind = BlockKind::goal,
                                .entry = entry,
                                .fields = {{"target", text("stays")}, {"measure", text("m")}}}))
            .value;
    must(journal->changeBlock(moved, {.entry = add("another")}));
    must(journal->purge(entry));
    for (const char* word : {"Sungrebe", "Canarynote", "canarynote", "Zebedee", "Quagmire"}) {
        CAPTURE(word);
        CHECK_FALSE(onDisk(*this, word));
    }
    CHECK(must(journal->block(moved)).words("target").utf8() == "stays");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "While somebody reads, deleting for good says what is left to do") {
    const Id id = add("Zugzwang in the kickoff");
    {
        SQLite::Database reader(path.string(), SQLite::OPEN_READONLY);
        reader.exec("BEGIN");
        reader.execAndGet("SELECT count(*) FROM entry");
        const Done done = must(journal->purge(id));
        CHECK(done.name == "Delete for good");
        CHECK(done.remark.find(path.string()) != std::string::npos);
        CHECK(onDisk(*this, "Zugzwang"));
    }
    CHECK(journal->entry(id).error().fault == Fault::notFound);
    CHECK_FALSE(must(journal->nextUndo())); // neither that, nor what it has left nothing of
    add("the next change");
    journal.reset();
    CHECK_FALSE(onDisk(*this, "Zugzwang"));
}

TEST_CASE_METHOD(
    JournalFixture,
    "What was deleted for good leaves the disk where the program was killed just then") {
    const Id id = add("Zugzwang in the kickoff");
    std::string file;
    std::string log;
    {
        SQLite::Database reader(path.string(), SQLite::OPEN_READONLY);
        reader.exec("BEGIN");
        reader.execAndGet("SELECT count(*) FROM entry");
        must(journal->purge(id));
        file = bytesOf(path);
        log = bytesOf(path.string() + "-wal");
    }
    journal.reset();
    std::filesystem::remove(path.string() + "-shm");
    writeBytes(path, file);
    writeBytes(path.string() + "-wal", log);
    REQUIRE(onDisk(*this, "Zugzwang"));
    must(Journal::open(path, options(Access::read)));
    journal = open();
    CHECK_FALSE(onDisk(*this, "Zugzwang"));
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "Only files that nothing can bring back are given up") {
    const auto file = [](char fill) {
        return Attachment{
            .name = text("a.png"), .type = "image/png", .sha256 = std::string(64, fill)};
    };
    const Id gone = add("gone");
    const Id stays = add("stays");
    must(journal->attach(gone, file('a')));
    must(journal->detach(gone, file('a')));
    must(journal->attach(gone, file('b')));
    must(journal->attach(gone, file('c')));
    must(journal->attach(stays, file('b')));
    must(journal->detach(stays, file('b'))); // undo may need it
    const Purged purged = must(journal->purge(std::vector{gone, gone}));
    CHECK(purged.files == std::set<std::string>{std::string(64, 'a'), std::string(64, 'c')});
}

TEST_CASE_METHOD(JournalFixture,
                 "What was said again after a purge is undone, and nothing else is") {
    const Id other = add("Another entry");
    const Id id = add("I froze");
    must(journal->purge(id));
    const auto come = must(journal->import({.entries = {{.entry = {.id = id,
                                                                   .text = text("I froze"),
                                                                   .happened = clock.now(),
                                                                   .written = clock.now()}}}}));
    CHECK(come.value.added == 1);
    must(journal->undo());
    CHECK_FALSE(journal->entry(id));
    CHECK(must(journal->entry(other)).text.utf8() == "Another entry");
}
