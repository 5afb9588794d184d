// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <SQLiteCpp/Database.h>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

/// A journal with two entries, and a copy of it from between them.
struct CopiedFixture : JournalFixture {
    CopiedFixture() {
        add("Before the copy");
        journal.reset();
        fs::copy_file(path, backup);
        journal = open();
        add("Between");
        reopen();
    }
    std::vector<std::string> shown(const fs::path& file) {
        const auto opened = must(Journal::open(file, options(Access::read)));
        std::vector<std::string> texts;
        for (const Found& found : must(opened->entries({.limit = 100})))
            texts.push_back(found.entry.text.utf8());
        std::sort(texts.begin(), texts.end());
        return texts;
    }
    /// File and log as a program that was killed leaves them.
    void dieNow(const fs::path& at) {
        const std::string file = bytesOf(path);
        const std::string log = bytesOf(path.string() + "-wal");
        REQUIRE_FALSE(log.empty());
        journal.reset();
        writeBytes(at, file);
        writeBytes(at.string() + "-wal", log);
        fs::remove(at.string() + "-shm");
    }
    fs::path backup = folder / "backup.upturn";
};

} // namespace

TEST_CASE_METHOD(CopiedFixture,
                 "What a killed program left in the log is there at the next start") {
    add("After the copy");
    dieNow(path);
    CHECK(shown(path) == std::vector<std::string>{"After the copy", "Before the copy", "Between"});
    journal = open();
    CHECK(journal->notices().empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(CopiedFixture, "A copy of ours takes the journal's place beside the log it left") {
    const fs::path saved = folder / "saved.upturn";
    add("After the copy");
    const std::string log = bytesOf(path.string() + "-wal");
    must(journal->saveAs(saved));
    journal.reset();
    fs::remove(path.string() + "-shm");
    fs::rename(saved, path);
    writeBytes(path.string() + "-wal", log);
    journal = open();
    CHECK(journal->notices().size() == 1);
    add("Once more");
    CHECK(must(journal->verify(false)).empty());
    reopen();
    CHECK(must(journal->entries({.limit = 100})).size() == 4);
}

TEST_CASE_METHOD(CopiedFixture, "A log that is taken away before the first change is missed") {
    journal.reset();
    const auto opened = open();
    fs::remove(path.string() + "-wal");
    fs::remove(path.string() + "-shm");
    const auto refused = opened->record({.text = text("x")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::moved);
}

TEST_CASE_METHOD(CopiedFixture, "A log that grew over several rounds belongs to its file") {
    for (int i = 0; i < 30; ++i)
        add("Entry " + std::to_string(i));
    { // part of it is in the file already
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA wal_checkpoint(PASSIVE)");
    }
    for (int i = 0; i < 3; ++i)
        add("Later entry " + std::to_string(i));
    dieNow(path);
    CHECK(shown(path).size() == 35);
    journal = open();
    CHECK(journal->notices().empty());
}

TEST_CASE_METHOD(
    CopiedFixture,
    "The log of a killed program is not laid over a backup put in the journal's place") {
    for (int i = 0; i < 20; ++i)
        add("After the copy " + std::to_string(i));
    dieNow(path);
    fs::remove(path);
    fs::copy_file(backup, path);
    CHECK(shown(path) == std::vector<std::string>{"Before the copy"});
    CHECK(bytesOf(path.string() + "-wal.aside-1").size() > 4096);
    journal = open();
    add("Afterwards");
    // What was written after the copy is not in it, and stays known (decision 0190).
    for (const Finding& finding : must(journal->verify(false)))
        CHECK_THAT(finding.what, ContainsSubstring("are missing"));
    journal.reset();
    CHECK(shown(path) == std::vector<std::string>{"Afterwards", "Before the copy"});
}

TEST_CASE_METHOD(CopiedFixture, "What was set aside is named, once") {
    add("After the copy");
    dieNow(path);
    fs::remove(path);
    fs::copy_file(backup, path);
    journal = open();
    REQUIRE(journal->notices().size() == 1);
    CHECK_THAT(journal->notices().front(), ContainsSubstring("-wal.aside-1"));
    reopen();
    // That the file is older than what was written here is another matter.
    for (const std::string& notice : journal->notices())
        CHECK_THAT(notice, !ContainsSubstring("-wal.aside-1"));
}

TEST_CASE_METHOD(CopiedFixture, "Nothing is written when the journal was replaced or taken away") {
    add("After the copy");
    const auto replace = GENERATE(0, 1, 2, 3);
    CAPTURE(replace);
    if (replace == 0)
        fs::remove(path);
    if (replace == 1)
        fs::rename(backup, path);
    if (replace == 2)
        fs::copy_file(backup, path, fs::copy_options::overwrite_existing);
    if (replace == 3)
        writeBytes(path, "something else entirely");
    const std::string there = replace == 0 ? std::string() : bytesOf(path);

    const auto refused = journal->record({.text = text("Into the void")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::moved);
    CHECK(journal->saveDraft("capture", text("x")).error().fault == Fault::moved);
    CHECK(journal->undo().error().fault == Fault::moved);
    journal.reset();
    CHECK((replace == 0 ? !fs::exists(path) : bytesOf(path) == there));
}

TEST_CASE_METHOD(CopiedFixture, "What is open is saved with all that was kept, whoever opened the "
                                "file that took its place") {
    add("After the copy");
    const fs::path saved = folder / "saved.upturn";
    const auto opens = GENERATE(0, 1, 2, 3);
    CAPTURE(opens);
    fs::rename(backup, path);
    if (opens == 1)
        CHECK(shown(path) == std::vector<std::string>{"Before the copy"});
    if (opens == 2) {
        const auto other = open();
        must(other->record({.text = text("Into the other")}));
        CHECK(must(other->verify(false)).empty());
    }
    if (opens == 3) { // a program that knows nothing of generations
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA wal_autocheckpoint = 0; INSERT OR REPLACE INTO draft VALUES ('x', "
                   "'y', 1)");
    }
    CHECK_FALSE(journal->record({.text = text("Into the void")}));
    CHECK(must(journal->fileNow()) == FileNow::another);
    must(journal->saveAs(saved));
    CHECK(journal->notices().empty());
    CHECK(shown(saved) == std::vector<std::string>{"After the copy", "Before the copy", "Between"});
    CHECK(must(must(Journal::open(saved, options()))->verify(false)).empty());
}

TEST_CASE_METHOD(CopiedFixture, "A journal whose log was taken away is saved with what lay in it") {
    add("After the copy");
    for (const char* tail : {"-wal", "-shm"})
        fs::remove(path.string() + tail);
    CHECK(must(journal->fileNow()) == FileNow::another);
    must(journal->saveAs(folder / "saved.upturn"));
    CHECK(shown(folder / "saved.upturn").size() == 3);
}

TEST_CASE_METHOD(CopiedFixture, "A copy without the last changes is never taken for the whole") {
    add("After the copy");
    fs::resize_file(path.string() + "-wal", 0);
    fs::rename(backup, path);
    must(journal->saveAs(folder / "saved.upturn"));
    REQUIRE(journal->notices().size() == 1);
    CHECK_THAT(journal->notices().front(), ContainsSubstring("not all of it"));
    CHECK(shown(folder / "saved.upturn").size() == 2);
}

TEST_CASE_METHOD(CopiedFixture, "A journal that was put over another while it was open is whole") {
    add("After the copy");
    fs::copy_file(backup, path, fs::copy_options::overwrite_existing);
    CHECK_FALSE(journal->record({.text = text("Into the void")}));
    journal.reset();
    CHECK(shown(path) == std::vector<std::string>{"Before the copy"});
    journal = open();
    add("Afterwards");
    // What was written after the copy is not in it, and stays known (decision 0190).
    for (const Finding& finding : must(journal->verify(false)))
        CHECK_THAT(finding.what, ContainsSubstring("are missing"));
}

TEST_CASE_METHOD(CopiedFixture,
                 "Other programs write, close and bring the log into the file meanwhile") {
    for (int i = 0; i < 5; ++i) {
        auto other = open();
        must(other->record({.text = text("Theirs " + std::to_string(i))}));
        add("Mine " + std::to_string(i));
        if (i % 2 == 0) {
            SQLite::Database third(path.string(), SQLite::OPEN_READWRITE);
            third.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        other.reset();
        add("Mine again " + std::to_string(i));
    }
    CHECK(must(journal->entries({.limit = 100})).size() == 17);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(CopiedFixture,
                 "After a change that was refused inside its transaction all goes on") {
    CHECK_FALSE(journal->remove(Id()).has_value());
    add("Still mine");
    CHECK(must(journal->entries({.limit = 100})).size() == 3);
}

TEST_CASE_METHOD(CopiedFixture, "A file with two names is only read") {
    fs::create_hard_link(path, folder / "second.upturn");
    reopen();
    CHECK_FALSE(journal->writable());
    CHECK(shown(folder / "second.upturn").size() == 2);
    const auto refused = journal->record({.text = text("x")});
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().sentence, ContainsSubstring("2 names"));
    fs::remove(folder / "second.upturn");
    reopen();
    CHECK(journal->writable());
}

TEST_CASE_METHOD(CopiedFixture, "What somebody else put into the schema is named, and never acts") {
    journal.reset();
    const auto [sql, name] = GENERATE(
        std::pair("CREATE TRIGGER spy AFTER INSERT ON operation BEGIN DELETE FROM entry; END",
                  "spy"),
        std::pair("CREATE VIEW other AS SELECT 1", "other"),
        std::pair("CREATE TABLE more (x)", "more"));
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
    for (const Access access : {Access::read, Access::write}) {
        const auto refused = Journal::open(path, options(access));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().fault == Fault::damaged);
        CHECK_THAT(refused.error().sentence, ContainsSubstring(name));
    }
}

TEST_CASE_METHOD(CopiedFixture,
                 "A view of ours that says something else is made anew, after a copy") {
    journal.reset();
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
        .exec("DROP VIEW entry_document; CREATE VIEW entry_document AS SELECT 1 AS place, 'x' AS "
              "title, 'x' AS text, 'x' AS answers, 'x' AS steps, 'x' AS lessons, 'x' AS tags");
    journal = open();
    CHECK(journal->notices().size() == 1);
    add("Findable");
    CHECK(must(journal->search({.words = "findable"})).size() == 1);
    CHECK(must(journal->verify(false)).empty());
    reopen();
    CHECK(journal->notices().empty());
}
