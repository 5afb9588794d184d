// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "database.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/many_words.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <random>
#include <set>
#include <tuple>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

/// By a connection of ours: others don't know how the index takes texts apart.
void emptyIndex(const std::filesystem::path& path) {
    Database(path, Database::Mode::write)
        .run("INSERT INTO entry_index(entry_index) VALUES('delete-all');"
             "INSERT INTO entry_index_near(entry_index_near) VALUES('delete-all')");
}

/// Another program that writes into the file past all rules.
void tamper(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    db.exec(sql);
}

/// One bit of what a column of an operation holds.
void flipBit(const std::filesystem::path& path, const std::string& column, int local) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    const std::string where = " FROM operation WHERE local = " + std::to_string(local);
    SQLite::Statement read(db, "SELECT " + column + where);
    REQUIRE(read.executeStep());
    const SQLite::Column was = read.getColumn(0);
    SQLite::Statement write(db, "UPDATE operation SET " + column + " = ? WHERE local = ?");
    write.bind(2, local);
    std::string bytes = was.isInteger() ? std::string() : was.getString();
    if (!bytes.empty()) {
        char& byte = bytes[bytes.size() / 2];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ 4U);
    }
    if (was.isInteger())
        write.bind(1, static_cast<std::int64_t>(was.getInt64() ^ 4));
    else if (was.isBlob())
        write.bind(1, bytes.data(), static_cast<int>(bytes.size()));
    else
        write.bind(1, bytes);
    read.reset();
    write.exec();
}

std::vector<std::filesystem::path> copiesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> copies;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().filename().string().find(" before ") != std::string::npos)
            copies.push_back(file.path());
    return copies;
}

/// A journal with an entry that was reworded once; its words are operations 2 and 3.
struct RewordedFixture : JournalFixture {
    RewordedFixture() {
        must(journal->edit(id, {.text = text("I froze in the review, twice")}));
        journal.reset();
    }
    std::string shown() { return must(journal->entry(id)).text.utf8(); }
    void repair() {
        const auto findings = must(journal->verify(true));
        CHECK_FALSE(findings.empty());
        for (const Finding& finding : findings) {
            CAPTURE(finding.what);
            CHECK((finding.repaired || finding.givenUp));
        }
        for (const Finding& finding : must(journal->verify(false)))
            CHECK(finding.givenUp);
    }
    const Id id = add("I froze in the review");
};

} // namespace

TEST_CASE_METHOD(RewordedFixture, "One flipped bit of the record is put back, wherever it is") {
    const std::string column = GENERATE("value", "salt", "inner", "hash", "stamp", "sequence",
                                        "entity", "kind", "row", "parents", "format");
    const int local = column == "parents" ? 3 : GENERATE(1, 2, 3);
    CAPTURE(column, local);
    flipBit(path, column, local);
    journal = open();
    CHECK(shown() == "I froze in the review, twice");
    repair();
    CHECK(shown() == "I froze in the review, twice");
    const auto versions = must(journal->versions(id));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].text.utf8() == "I froze in the review");
}

TEST_CASE_METHOD(RewordedFixture, "Words of which nothing is left come back from what is shown") {
    tamper(path, "UPDATE operation SET value = zeroblob(length(value)) WHERE local = 3");
    journal = open();
    repair();
    CHECK(shown() == "I froze in the review, twice");
    must(journal->edit(id, {.text = text("And again")}));
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(RewordedFixture, "What is shown of a damaged record is not written over") {
    flipBit(path, "value", 3);
    journal = open();
    const auto refused = journal->edit(id, {.starred = true});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::damaged);
    CHECK(shown() == "I froze in the review, twice");
    repair();
    must(journal->edit(id, {.starred = true}));
    CHECK(shown() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture, "What is shown is said again when its record is gone") {
    const std::string gone = GENERATE("local = 3", "local IN (2, 3)", "1");
    CAPTURE(gone);
    tamper(path, "DELETE FROM operation WHERE " + gone);
    journal = open();
    CHECK_FALSE(must(journal->verify(false)).empty());
    repair();
    CHECK(shown() == "I froze in the review, twice");
    must(journal->edit(id, {.text = text("And again")}));
    CHECK(shown() == "And again");
    reopen();
    // What is missing stays missing, and is not called well.
    const auto findings = must(journal->verify(false));
    REQUIRE_FALSE(findings.empty());
    for (const Finding& finding : findings) {
        CHECK(finding.givenUp);
        CHECK_THAT(finding.what, Catch::Matchers::ContainsSubstring("missing"));
    }
    // And is not given up a second time.
    CHECK(must(journal->verify(true)).size() == findings.size());
    CHECK(copiesIn(folder.path()).size() == 1);
}

TEST_CASE_METHOD(RewordedFixture, "What lies in the trash is repaired there, and stays there") {
    journal = open();
    must(journal->remove(id));
    const auto trashed = must(journal->trash());
    REQUIRE(trashed.size() == 1);
    journal.reset();
    // All it ever said, or that it was deleted, or its words.
    const std::string lost = GENERATE("local IN (2, 3)", "local = 4", "local = 3", "1");
    CAPTURE(lost);
    tamper(path, "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32) WHERE " + lost);
    journal = open();
    repair();
    CHECK(must(journal->entries({})).empty());
    const auto after = must(journal->trash());
    REQUIRE(after.size() == 1);
    CHECK(after[0].text.utf8() == "I froze in the review, twice");
    must(journal->putBack(id));
    CHECK(shown() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture,
                 "What was taken back does not come back because the taking back is lost") {
    journal = open();
    const Id other = add("Written by mistake");
    must(journal->undo());
    journal.reset();
    tamper(path, "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32) WHERE kind = 7 OR "
                 "kind = 4");
    journal = open();
    repair();
    CHECK(must(journal->entries({})).size() == 1);
    const auto trash = must(journal->trash());
    REQUIRE(trash.size() == 1);
    CHECK(trash[0].id == other);
}

TEST_CASE_METHOD(RewordedFixture,
                 "An earlier version is said again while its hash still speaks for it") {
    // Who said it when is lost; the words are not.
    tamper(path, "UPDATE operation SET hash = zeroblob(32) WHERE local = 2");
    tamper(path, "UPDATE operation SET format = 77 WHERE local = 2");
    journal = open();
    repair();
    CHECK(shown() == "I froze in the review, twice");
    const auto versions = must(journal->versions(id));
    REQUIRE(versions.size() >= 2);
    CHECK(std::ranges::any_of(versions, [](const TextVersion& version) {
        return version.text.utf8() == "I froze in the review";
    }));
    CHECK(versions.back().text.utf8() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture, "An earlier version that could not be saved is not called well") {
    tamper(path, "UPDATE operation SET value = zeroblob(length(value)) WHERE local = 2");
    journal = open();
    const auto findings = must(journal->verify(true));
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings[0].repaired);
    CHECK(findings[0].givenUp);
    CHECK(findings[0].entry == id);
    CHECK(shown() == "I froze in the review, twice");
    CHECK(must(journal->verify(false)).size() == 1);
}

TEST_CASE_METHOD(JournalFixture, "A review that is said again moves no lesson's day") {
    const Id id = add("I froze");
    const Id lesson = must(journal->keep({.text = text("Ask"), .from = {.entry = id}})).value;
    for (int i = 0; i < 3; ++i) {
        pass(std::chrono::days(3));
        must(journal->review({.lesson = lesson, .grade = Grade::knewIt, .day = clock.now().date}));
    }
    const auto before = must(journal->lesson(lesson));
    journal.reset();
    tamper(path, "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32) WHERE local = "
                 "(SELECT min(local) FROM operation WHERE entity = 'review')");
    pass(std::chrono::days(100));
    journal = open();
    must(journal->verify(true));
    const auto after = must(journal->lesson(lesson));
    CHECK(after.standing.due == before.standing.due);
    REQUIRE(after.reviews.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(after.reviews[i].at == before.reviews[i].at);
}

TEST_CASE_METHOD(RewordedFixture, "What is shown and is not in the record is not written over") {
    const std::string gone = GENERATE("local = 3", "local IN (2, 3)", "local = 1");
    CAPTURE(gone);
    tamper(path, "DELETE FROM operation WHERE " + gone);
    journal = open();
    const auto refused = journal->edit(id, {.title = text("A title")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::damaged);
    CHECK(shown() == "I froze in the review, twice");
    repair();
    must(journal->edit(id, {.title = text("A title")}));
    CHECK(shown() == "I froze in the review, twice");
    CHECK(must(journal->entry(id)).happened.date == clock.now().date);
}

TEST_CASE_METHOD(JournalFixture, "A file that lost its end is completed, and repaired") {
    std::vector<Id> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back(add("Entry " + std::to_string(i) + std::string(300, '.')));
    journal.reset();
    CHECK_FALSE(must(Journal::completeCutFile(path, options())));
    const std::string whole = bytesOf(path);
    writeBytes(path, whole.substr(0, whole.size() - 4096));
    REQUIRE_FALSE(Journal::open(path, options()));
    const auto copy = must(Journal::completeCutFile(path, options()));
    REQUIRE(copy);
    CHECK(bytesOf(*copy).size() == whole.size() - 4096);
    journal = open();
    must(journal->verify(true));
    for (std::size_t i = 0; i < ids.size(); ++i)
        CHECK(must(journal->entry(ids[i])).text.utf8() ==
              "Entry " + std::to_string(i) + std::string(300, '.'));
}

TEST_CASE_METHOD(RewordedFixture, "What is shown stays where a record has lost whose it was") {
    tamper(path, "UPDATE operation SET row = zeroblob(16), kind = 0 WHERE local = 3");
    tamper(path, "UPDATE operation SET value = zeroblob(length(value)) WHERE local = 3");
    journal = open();
    repair();
    CHECK(shown() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture, "No undo leads behind what a repair gave up") {
    journal = open();
    must(journal->edit(id, {.tags = {{text("work")}, {}}}));
    journal.reset();
    tamper(path, "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32) WHERE local = 1");
    journal = open();
    repair();
    const auto undone = journal->undo();
    CHECK(shown() == "I froze in the review, twice");
    CHECK(must(journal->entry(id)).tags.size() == 1);
}

TEST_CASE_METHOD(RewordedFixture, "Words without their salt, or neither, are no purge") {
    const std::string gone = GENERATE("value = NULL", "salt = NULL", "value = NULL, salt = NULL");
    CAPTURE(gone);
    tamper(path, "UPDATE operation SET " + gone + " WHERE local = 3");
    journal = open();
    CHECK_FALSE(must(journal->verify(false)).empty());
    CHECK_FALSE(journal->edit(id, {.starred = true}));
    repair();
    CHECK(shown() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture, "A bit of the ids of device and step, and of a step's number, is "
                                  "put back") {
    const std::string bit = GENERATE("UPDATE device SET id = x'00' || substr(id, 2)",
                                     "UPDATE step SET id = x'00' || substr(id, 2) WHERE local = 2",
                                     "UPDATE operation SET step = 1 WHERE local = 3",
                                     "UPDATE device SET sequence = sequence + (1 << 40)");
    CAPTURE(bit);
    if (bit.find("x'00'") != std::string::npos) {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        const std::string table = bit.find("device") != std::string::npos ? "device" : "step";
        SQLite::Statement read(db, "SELECT id FROM " + table +
                                       " WHERE local = " + (table == "step" ? "2" : "1"));
        REQUIRE(read.executeStep());
        std::string bytes = read.getColumn(0).getString();
        bytes[5] = static_cast<char>(static_cast<unsigned char>(bytes[5]) ^ 16U);
        read.reset();
        SQLite::Statement write(
            db, "UPDATE " + table + " SET id = ? WHERE local = " + (table == "step" ? "2" : "1"));
        write.bind(1, bytes.data(), static_cast<int>(bytes.size()));
        write.exec();
    } else {
        tamper(path, bit);
    }
    journal = open();
    for (const Finding& finding : must(journal->verify(true))) {
        CAPTURE(finding.what);
        CHECK(finding.repaired);
    }
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->versions(id)).size() == 2);
    must(journal->undo());
    CHECK(shown() == "I froze in the review");
}

TEST_CASE_METHOD(JournalFixture, "Where tables and record lost a page each, tags and files stay") {
    std::vector<Id> ids;
    for (int i = 0; i < 60; ++i) {
        ids.push_back(add("Entry " + std::to_string(i) + std::string(100, '.')));
        must(journal->edit(ids.back(), {.tags = {{text("tag " + std::to_string(i))}, {}}}));
    }
    journal.reset();
    const std::string whole = bytesOf(path);
    std::int64_t members = 0;
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        members =
            db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'member'").getInt64();
    }
    constexpr std::size_t pageSize = 4096;
    for (std::size_t page = 1; page < whole.size() / pageSize; ++page) {
        if (whole[page * pageSize] != 13 ||
            whole.find("tag ", page * pageSize) > (page + 1) * pageSize)
            continue; // no leaf of operations
        std::string bytes = whole;
        for (const std::size_t gone : {page, static_cast<std::size_t>(members) - 1})
            bytes.replace(gone * pageSize, pageSize, pageSize, '\0');
        writeBytes(path, bytes);
        const auto opened = Journal::open(path, options());
        if (!opened)
            continue;
        CAPTURE(page);
        must((*opened)->verify(true));
        int tags = 0;
        int words = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto entry = (*opened)->entry(ids[i]);
            words += entry && entry->text.utf8().starts_with("Entry " + std::to_string(i)) ? 1 : 0;
            tags += entry && !entry->tags.empty() ? 1 : 0;
        }
        CHECK(words == 60);
        CHECK(tags >= 35); // those of which the page of the record was lost too can't be known
    }
}

TEST_CASE_METHOD(JournalFixture, "After a repair entries of one instant stand as they stood") {
    std::vector<Id> order;
    for (int i = 0; i < 8; ++i)
        add("Entry " + std::to_string(i));
    for (const Found& found : must(journal->entries({})))
        order.push_back(found.entry.id);
    journal.reset();
    tamper(path, "UPDATE entry SET title = 'x' WHERE local = 3");
    journal = open();
    must(journal->verify(true));
    std::vector<Id> after;
    for (const Found& found : must(journal->entries({})))
        after.push_back(found.entry.id);
    CHECK(after == order);
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->search({.words = "Entry"})).size() == 8);
}

TEST_CASE_METHOD(RewordedFixture, "Words that are said again keep the time they were written") {
    journal = open();
    const auto before = must(journal->versions(id));
    journal.reset();
    tamper(path, "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32) WHERE local = 3");
    pass(std::chrono::days(400));
    journal = open();
    repair();
    const auto versions = must(journal->versions(id));
    REQUIRE_FALSE(versions.empty());
    CHECK(versions.back().text.utf8() == "I froze in the review, twice");
    CHECK(versions.back().at == before.back().at);
}

TEST_CASE_METHOD(RewordedFixture,
                 "Words that are said again keep their day where all that is left of "
                 "their record is its name") {
    const std::int64_t written = clock.now().instant;
    tamper(path, "DELETE FROM operation WHERE kind = 2 AND local = (SELECT max(local) FROM "
                 "operation WHERE kind = 2)");
    pass(std::chrono::hours(48));
    journal = open();
    must(journal->verify(true));
    CHECK(shown() == "I froze in the review, twice");
    const auto versions = must(journal->versions(id));
    REQUIRE(versions.size() == 2);
    CHECK(versions.back().at == written);
}

TEST_CASE_METHOD(RewordedFixture, "A record that is gone everywhere is named as missing") {
    tamper(path, "DELETE FROM operation; DELETE FROM entry");
    emptyIndex(path);
    journal = open();
    const auto findings = must(journal->verify(false));
    REQUIRE_FALSE(findings.empty());
    CHECK_THAT(findings[0].what, Catch::Matchers::ContainsSubstring("missing"));
}

TEST_CASE_METHOD(RewordedFixture, "Steps that name records of others are found and put right") {
    journal = open();
    add("Another entry");
    journal.reset();
    tamper(path, "UPDATE step SET first = 1 WHERE local = 3");
    journal = open();
    repair();
    must(journal->undo());
    CHECK(shown() == "I froze in the review, twice");
}

TEST_CASE_METHOD(RewordedFixture, "Before a repair the journal is copied as it was") {
    tamper(path, "UPDATE entry SET text = 'I shone'");
    journal = open();
    repair();
    const auto copies = copiesIn(folder.path());
    REQUIRE(copies.size() == 1);
    const auto copy = must(Journal::open(copies.front(), options(Access::read)));
    CHECK(must(copy->entry(id)).text.utf8() == "I shone");
}

TEST_CASE_METHOD(RewordedFixture, "Where no copy can be made nothing is repaired") {
    tamper(path, "UPDATE entry SET text = 'I shone'");
    JournalOptions elsewhere = options();
    writeBytes(folder / "file", "no folder");
    elsewhere.copiesFolder = folder / "file" / "copies";
    journal = must(Journal::open(path, elsewhere));
    CHECK_FALSE(journal->verify(true));
    CHECK(shown() == "I shone");
}

TEST_CASE_METHOD(JournalFixture, "A repair makes no word worse, whichever bit was flipped") {
    std::vector<Id> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back(add("Entry " + std::to_string(i) + ", a sentence that would be missed."));
        must(journal->edit(ids.back(), {.title = text("Title " + std::to_string(i))}));
    }
    journal.reset();
    const std::string whole = bytesOf(path);
    const auto right = [&](Journal& opened) {
        std::set<Id> sound;
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (const auto entry = opened.entry(ids[i]);
                entry && entry->title.utf8() == "Title " + std::to_string(i) &&
                entry->text.utf8() ==
                    "Entry " + std::to_string(i) + ", a sentence that would be missed.")
                sound.insert(ids[i]);
        return sound;
    };
    std::mt19937 dice(5);
    for (int round = 0; round < 120; ++round) {
        std::string bytes = whole;
        const std::size_t at = dice() % bytes.size();
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (dice() % 8)));
        writeBytes(path, bytes);
        for (const char* tail : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + tail);
        const auto opened = Journal::open(path, options());
        if (!opened)
            continue;
        const std::set<Id> before = right(**opened);
        std::ignore = (*opened)->verify(true);
        const std::set<Id> after = right(**opened);
        CAPTURE(round, at);
        CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
        for (const auto& copy : copiesIn(folder.path()))
            std::filesystem::remove(copy);
    }
}

TEST_CASE_METHOD(JournalFixture, "Whichever page is gone, a repair brings every word back") {
    std::vector<Id> ids;
    for (int i = 0; i < 60; ++i) {
        ids.push_back(add("Entry " + std::to_string(i) + std::string(200, '.')));
        must(journal->answer(ids.back(), {.id = "q", .text = text("What?")},
                             text("Answer " + std::to_string(i))));
        if (i % 3 == 0)
            must(journal->edit(ids.back(), {.tags = std::vector{text("work")}}));
    }
    must(journal->remove(ids[7]));
    journal.reset();
    const std::string whole = bytesOf(path);
    constexpr std::size_t pageSize = 4096;
    int repaired = 0;
    for (std::size_t page = 1; page < whole.size() / pageSize; ++page) {
        std::string bytes = whole;
        bytes.replace(page * pageSize, pageSize, pageSize, '\0');
        writeBytes(path, bytes);
        CAPTURE(page);
        auto opened = Journal::open(path, options());
        if (!opened) { // the page that names it
            CHECK(opened.error().fault == Fault::damaged);
            continue;
        }
        if (const auto findings = (*opened)->verify(true); !findings) {
            FAIL_CHECK(findings.error().sentence);
            continue;
        }
        ++repaired;
        for (const Finding& finding : must((*opened)->verify(false))) {
            CAPTURE(finding.what);
            CHECK(finding.givenUp);
        }
        int right = 0;
        int answers = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto entry = (*opened)->entry(ids[i]);
            right +=
                entry && entry->text.utf8() == "Entry " + std::to_string(i) + std::string(200, '.')
                    ? 1
                    : 0;
            const auto said = (*opened)->answers(ids[i]);
            answers += said && said->size() == 1 &&
                               said->front().text.utf8() == "Answer " + std::to_string(i)
                           ? 1
                           : 0;
        }
        CHECK(right == 60);
        CHECK(answers == 60);
        CHECK(must((*opened)->trash()).size() == 1);
        CHECK(must((*opened)->entries({.tag = text("work"), .limit = 100})).size() == 20);
        (*opened).reset();
        for (const auto& copy : copiesIn(folder.path()))
            std::filesystem::remove(copy);
    }
    CHECK(repaired > 20);
}

TEST_CASE_METHOD(RewordedFixture, "Where only an index is wrong it is made anew") {
    // It is ordered by something else than the journal believes.
    tamper(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
                 "'operation (row)', 'operation (entity)') WHERE name = 'operation_row'");
    tamper(path, "REINDEX operation_row");
    tamper(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
                 "'operation (entity)', 'operation (row)') WHERE name = 'operation_row'");
    journal = open();
    repair();
    CHECK(shown() == "I froze in the review, twice");
    CHECK(must(journal->versions(id)).size() == 2);
}

TEST_CASE_METHOD(JournalFixture,
                 "After large imports the search index is tidied in portions, and says when done") {
    for (int import = 0; import < 6; ++import)
        must(journal->import(manyWords(import)));
    const int before = segmentsOf(path);
    REQUIRE(must(journal->tidy()));
    int portions = 1;
    while (must(journal->tidy()) && portions < 1000)
        ++portions;
    CHECK(portions < 1000);
    CHECK(segmentsOf(path) < before);
    CHECK_FALSE(must(journal->tidy()));
    CHECK(must(journal->search({.words = "\"word31\""})).size() == 1);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "A changed word in what is shown is found, named and repaired from the record") {
    const Id id = add("I froze in the review");
    journal.reset();
    tamper(path, "UPDATE entry SET text = 'I shone in the review'");
    journal = open();
    const auto findings = must(journal->verify(false));
    REQUIRE_FALSE(findings.empty());
    CHECK(findings[0].entry == id);
    CHECK(must(journal->entry(id)).text.utf8() == "I shone in the review");
    for (const Finding& finding : must(journal->verify(true)))
        CHECK(finding.repaired);
    CHECK(must(journal->entry(id)).text.utf8() == "I froze in the review");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture,
                 "A changed operation is told by its hash, in every one of its parts") {
    const Id id = add("I froze");
    must(journal->rate(id, 4));
    journal.reset();
    const std::string part =
        GENERATE("value = zeroblob(length(value))", "salt = zeroblob(16)", "stamp = stamp + 1",
                 "sequence = sequence + 100", "kind = 1", "entity = 'win'", "format = 2",
                 "inner = zeroblob(32)", "hash = zeroblob(32)");
    CAPTURE(part);
    tamper(path, "UPDATE operation SET " + part + " WHERE local = 2");
    journal = open();
    const auto findings = must(journal->verify(false));
    CHECK_FALSE(findings.empty());
}

TEST_CASE_METHOD(JournalFixture, "A search index that lost its words is made anew") {
    add("I froze");
    journal.reset();
    emptyIndex(path);
    journal = open();
    CHECK(must(journal->search({.words = "froze"})).empty());
    CHECK_FALSE(must(journal->verify(true)).empty());
    CHECK(must(journal->search({.words = "froze"})).size() == 1);
}

TEST_CASE_METHOD(JournalFixture, "Random flips never change a word silently") {
    for (int i = 0; i < 40; ++i) {
        const Id id = add("Entry " + std::to_string(i) + ", a sentence that somebody would miss.");
        must(journal->answer(id, {.id = "q", .text = text("What?")},
                             text("An answer of some length, number " + std::to_string(i))));
    }
    journal.reset();
    const std::string whole = bytesOf(path);
    std::mt19937 dice(11);
    int silent = 0;
    int noticed = 0;
    for (int round = 0; round < 60; ++round) {
        std::string bytes = whole;
        const std::size_t at = dice() % bytes.size();
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (dice() % 8)));
        writeBytes(path, bytes);
        for (const char* tail : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + tail);
        auto opened = Journal::open(path, options());
        if (!opened) {
            ++noticed;
            continue;
        }
        bool same = true;
        for (const Found& found :
             (*opened)->entries({.limit = 100}).value_or(std::vector<Found>())) {
            same =
                same && found.entry.text.utf8().ends_with("a sentence that somebody would miss.");
            for (const Answer& answer :
                 (*opened)->answers(found.entry.id).value_or(std::vector<Answer>()))
                same = same && answer.text.utf8().starts_with("An answer of some length, number ");
        }
        const auto findings = (*opened)->verify(false);
        const bool told = !findings || !findings->empty();
        noticed += told ? 1 : 0;
        silent += !same && !told ? 1 : 0;
    }
    CHECK(silent == 0);
    CHECK(noticed > 0);
}

TEST_CASE_METHOD(JournalFixture, "A reader too notices that the search index lost its words") {
    add("I froze");
    journal.reset();
    emptyIndex(path);
    const auto reader = open(Access::read);
    const auto findings = must(reader->verify(false));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.find("search index") != std::string::npos);
    must(open()->verify(true));
    CHECK(must(open(Access::read)->verify(false)).empty());
}

TEST_CASE_METHOD(JournalFixture, "A value that nests without end is damage, never a crash") {
    const Id id = add("I froze");
    journal.reset();
    std::string nested = "x'";
    for (int i = 0; i < 300'000; ++i)
        nested += "a16161";
    tamper(path, "UPDATE operation SET value = " + nested + "00' WHERE local = 1");
    journal = open();
    CHECK_FALSE(must(journal->verify(false)).empty());
    CHECK(journal->history(id));
    CHECK(journal->everything([](const EntryRecord&) {}, [](const LessonRecord&) {}));
}

TEST_CASE_METHOD(JournalFixture,
                 "What was imported, and said again by a repair, is still updated") {
    JournalFixture from;
    std::vector<std::uint8_t> used(1000);
    from.randomness.fill(used);
    const Id entry = from.add("Entry");
    const auto all = [&] {
        Collection collection;
        must(from.journal->everything(
            [&](const EntryRecord& record) { collection.entries.push_back(record); },
            [](const LessonRecord&) {}));
        return collection;
    };
    must(journal->import(all()));
    const auto loseText = [&] {
        journal.reset();
        tamper(path, "UPDATE operation SET value = zeroblob(length(value)), inner = zeroblob(32) "
                     "WHERE kind = 2");
        journal = open();
        must(journal->verify(true));
        REQUIRE(must(journal->entry(entry)).text == text("Entry"));
    };
    loseText();
    from.pass(std::chrono::hours(3));
    must(from.journal->edit(entry, {.text = text("Entry, better")}));
    CHECK(must(journal->import(all())).value.updated == 1);
    CHECK(must(journal->entry(entry)).text == text("Entry, better"));
}

TEST_CASE_METHOD(JournalFixture, "What a person wrote is theirs after a repair too") {
    JournalFixture from;
    std::vector<std::uint8_t> used(1000);
    from.randomness.fill(used);
    const Id entry = from.add("Entry");
    Collection all;
    must(from.journal->everything([&](const EntryRecord& record) { all.entries.push_back(record); },
                                  [](const LessonRecord&) {}));
    must(journal->import(all));
    must(journal->edit(entry, {.text = text("Mine")}));
    journal.reset();
    tamper(path, "UPDATE operation SET value = zeroblob(length(value)), inner = zeroblob(32) "
                 "WHERE kind = 2 AND step = (SELECT max(step) FROM operation)");
    journal = open();
    must(journal->verify(true));
    REQUIRE(must(journal->entry(entry)).text == text("Mine"));
    CHECK(must(journal->import(all)).value.keptYours == 1);
    CHECK(must(journal->entry(entry)).text == text("Mine"));
}
