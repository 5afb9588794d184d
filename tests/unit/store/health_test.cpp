// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/many_words.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <random>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

/// Another program that writes into the file past all rules.
void tamper(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
    db.exec(sql);
}

} // namespace

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
    CHECK(must(journal->search({.words = "word31"})).size() == 1);
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
    tamper(path, "INSERT INTO entry_index(entry_index) VALUES('delete-all')");
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
    tamper(path, "INSERT INTO entry_index(entry_index) VALUES('delete-all')");
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
