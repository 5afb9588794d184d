// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a repair brings back where both the record and the tables have lost something, and what a
// damaged log still says.

#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <SQLiteCpp/Database.h>

#include <atomic>
#include <random>
#include <thread>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::size_t pageSize = 4096;

struct MendedFixture : JournalFixture {
    void tamper(const std::string& sql) {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    }
    /// The root, which in a small journal is all there is of a table or an index.
    void zeroPageOf(const std::string& table) {
        std::int64_t page = 0;
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
            page = db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                       .getInt64();
        }
        std::string bytes = bytesOf(path);
        bytes.replace((static_cast<std::size_t>(page) - 1) * pageSize, pageSize, pageSize, '\0');
        writeBytes(path, bytes);
    }
    std::vector<Finding> repair() {
        journal = open();
        const auto findings = must(journal->verify(true));
        for (const Finding& finding : must(journal->verify(false))) {
            CAPTURE(finding.what);
            CHECK(finding.givenUp);
        }
        return findings;
    }
    Id answered(const Id& entry, std::string_view words) {
        return must(journal->answer(entry, {.id = "q", .text = text("What?")}, text(words))).value;
    }
    /// File and log as a program that was killed leaves them.
    void die() {
        const std::string file = bytesOf(path);
        log = bytesOf(path.string() + "-wal");
        REQUIRE_FALSE(log.empty());
        journal.reset();
        writeBytes(path, file);
        begin = file;
    }
    void putBack(const std::string& damagedLog) {
        journal.reset();
        std::filesystem::remove(path.string() + "-shm");
        writeBytes(path, begin);
        writeBytes(path.string() + "-wal", damagedLog);
    }
    std::string begin;
    std::string log;
};

} // namespace

TEST_CASE_METHOD(MendedFixture, "What belongs to an entry comes back where its page and the steps "
                                "are lost") {
    const Id id = add("I froze");
    const Id answer = answered(id, "I was not asked");
    must(journal->addStep({.entry = id, .when = text("they ask"), .then = text("I say it")}));
    must(journal->rate(id, 4));
    journal.reset();
    zeroPageOf("entry");
    zeroPageOf("step");
    repair();
    CHECK(must(journal->entry(id)).text.utf8() == "I froze");
    CHECK(must(journal->entry(id)).ratings.size() == 1);
    const auto answers = must(journal->answers(id));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].id == answer);
    CHECK(answers[0].text.utf8() == "I was not asked");
    REQUIRE(must(journal->steps(id)).size() == 1);
    CHECK(must(journal->entries({})).size() == 1);
}

TEST_CASE_METHOD(MendedFixture, "What lay in the trash stays there where its page and the steps "
                                "are lost") {
    const Id id = add("I froze");
    answered(id, "I was not asked");
    must(journal->remove(id));
    const Id other = add("Another");
    journal.reset();
    const bool device = GENERATE(false, true);
    CAPTURE(device);
    zeroPageOf("entry");
    zeroPageOf("step");
    if (device)
        zeroPageOf("device");
    repair();
    const auto live = must(journal->entries({}));
    REQUIRE(live.size() == 1);
    CHECK(live[0].entry.id == other);
    const auto trash = must(journal->trash());
    REQUIRE(trash.size() == 1);
    CHECK(trash[0].id == id);
    CHECK(trash[0].text.utf8() == "I froze");
}

TEST_CASE_METHOD(MendedFixture, "What belongs to an entry that is lost altogether is kept under a "
                                "name of its own") {
    const Id id = add("I froze");
    answered(id, "I was not asked");
    journal.reset();
    tamper("DELETE FROM operation WHERE entity = 'entry'");
    zeroPageOf("entry");
    const auto findings = repair();
    CHECK(std::ranges::any_of(findings, [](const Finding& finding) {
        return finding.givenUp && finding.what.find("What is left") != std::string::npos;
    }));
    const auto live = must(journal->entries({}));
    REQUIRE(live.size() == 1);
    CHECK(live[0].entry.id == id);
    CHECK(live[0].entry.happened.instant > 1'000'000'000'000);
    const auto answers = must(journal->answers(id));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].text.utf8() == "I was not asked");
}

TEST_CASE_METHOD(MendedFixture, "A device whose row is lost is known by the versions it named") {
    const Id id = add("I froze");
    must(journal->edit(id, {.text = text("I froze, twice")}));
    journal.reset();
    zeroPageOf("device");
    repair();
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->versions(id)).size() == 2);
    must(journal->edit(id, {.text = text("And again")}));
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(MendedFixture, "What a repair says of what it could not save is true") {
    const Id id = add("I froze");
    must(journal->edit(id, {.title = text("A title")}));
    must(journal->edit(id, {.text = text("I froze, twice")}));
    journal.reset();
    const bool shown = GENERATE(true, false);
    CAPTURE(shown);
    tamper("UPDATE operation SET value = zeroblob(7), inner = zeroblob(32)");
    if (!shown)
        zeroPageOf("entry");
    repair();
    const auto findings = must(journal->verify(false));
    REQUIRE_FALSE(findings.empty());
    for (const Finding& finding : findings)
        CHECK_THAT(finding.fate, ContainsSubstring(shown ? "is what was left" : "nothing is here"));
    CHECK(must(journal->entries({})).size() == (shown ? 1 : 0));
}

TEST_CASE_METHOD(MendedFixture, "Zeros are nobody's words, also where the step is damaged") {
    const Id id = add("I froze");
    const Id answer = answered(id, "I was not asked");
    journal.reset();
    tamper("UPDATE step SET id = zeroblob(16) WHERE local = 1");
    tamper("UPDATE entry SET text = CAST(zeroblob(20) AS TEXT), version = CAST(zeroblob(48) AS "
           "TEXT), happened = 0, happened_day = 0, written = 0");
    repair();
    CHECK(must(journal->entry(id)).text.utf8() == "I froze");
    CHECK(must(journal->entry(id)).happened.date == clock.now().date);
    CHECK(must(journal->answers(id)).size() == 1);
    CHECK(must(journal->answers(id))[0].id == answer);
}

TEST_CASE_METHOD(MendedFixture, "A journal that has lost its schema, or its name, is repaired") {
    const Id id = add("I froze " + std::string(9000, '.'));
    answered(id, "I was not asked");
    const Id own = must(journal->id());
    must(journal->saveDraft("entry", text("Half a")));
    journal.reset();
    const bool schema = GENERATE(true, false);
    if (schema) {
        std::string bytes = bytesOf(path);
        bytes.replace(0, pageSize, pageSize, '\0');
        writeBytes(path, bytes);
    } else {
        zeroPageOf("journal");
    }
    REQUIRE_FALSE(Journal::open(path, options()));
    REQUIRE(must(Journal::makeAnewFromPages(path, options())));
    repair();
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->entry(id)).text.utf8() == "I froze " + std::string(9000, '.'));
    CHECK(must(journal->answers(id)).size() == 1);
    CHECK(must(journal->id()) == own);
    CHECK(must(journal->draft("entry")).utf8() == "Half a");
    CHECK(must(journal->search({.words = "froze"})).size() == 1);
    CHECK_FALSE(must(Journal::makeAnewFromPages(path, options())));
}

TEST_CASE_METHOD(MendedFixture, "A file without a page of a journal is left as it is") {
    add("I froze");
    journal.reset();
    const std::string bytes(pageSize * 9, '\0');
    writeBytes(path, bytes);
    const auto refused = Journal::makeAnewFromPages(path, options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::damaged);
    CHECK_THAT(refused.error().sentence, ContainsSubstring("backup"));
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE_METHOD(MendedFixture, "The time of a step is what its stamp says") {
    const Id id = add("I froze");
    pass(std::chrono::hours(3));
    must(journal->edit(id, {.text = text("I froze, twice")}));
    const auto before = must(journal->versions(id));
    journal.reset();
    const std::string flip = GENERATE("at + (1 << 30)", "at - (1 << 30)", "at + (1 << 40)");
    CAPTURE(flip);
    tamper("UPDATE step SET at = " + flip + " WHERE local = 2");
    journal = open();
    CHECK(must(journal->verify(false)).size() == 1);
    for (const Finding& finding : must(journal->verify(true)))
        CHECK(finding.repaired);
    CHECK(must(journal->versions(id)) == before);
}

TEST_CASE_METHOD(MendedFixture, "A clock that stood ahead, and was put right, is no damage") {
    add("I froze");
    pass(std::chrono::hours(24 * 400));
    add("From the future");
    pass(-std::chrono::hours(24 * 400));
    add("Back again");
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(MendedFixture, "One flipped bit of the log is put back, wherever it is") {
    add("Before");
    reopen();
    for (int i = 0; i < 3; ++i)
        add("In the log " + std::to_string(i));
    die();
    std::mt19937 dice(10);
    for (int round = 0; round < 60; ++round) {
        std::string damaged = log;
        // In the head of the log, of a frame, and anywhere.
        const std::size_t at = round < 16   ? 8 + dice() % 24
                               : round < 32 ? 32 + dice() % 24
                                            : dice() % damaged.size();
        if (at < 4)
            continue; // which order its words have
        damaged[at] =
            static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ (1U << (dice() % 8)));
        putBack(damaged);
        CAPTURE(round, at);
        journal = open();
        CHECK(must(journal->entries({})).size() == 4);
        CHECK(must(journal->verify(false)).empty());
    }
}

TEST_CASE_METHOD(MendedFixture,
                 "Changes behind a damaged part of the log are named and set aside") {
    add("Before");
    reopen();
    std::vector<std::size_t> ends;
    for (int i = 0; i < 3; ++i) {
        add("In the log " + std::to_string(i));
        ends.push_back(bytesOf(path.string() + "-wal").size());
    }
    die();
    std::string damaged = log;
    damaged.replace(ends[0] + 100, 900, 900, '?');
    putBack(damaged);
    const auto access = GENERATE(Access::write, Access::read);
    journal = open(access);
    CHECK(must(journal->entries({})).size() == 2);
    REQUIRE(journal->notices().size() == 1);
    CHECK_THAT(journal->notices()[0], ContainsSubstring("The last 2 changes can't be read"));
    CHECK_THAT(journal->notices()[0], ContainsSubstring("-wal.aside-1"));
    CHECK(bytesOf(path.string() + "-wal.aside-1") == damaged);
    if (access == Access::read)
        return;
    add("After");
    reopen();
    CHECK(journal->notices().empty());
    CHECK(must(journal->entries({})).size() == 3);
}

TEST_CASE_METHOD(MendedFixture, "An end that was being written is no damage of the log") {
    add("Before");
    reopen();
    add("In the log");
    const std::size_t end = bytesOf(path.string() + "-wal").size();
    add("Half written");
    die();
    putBack(log.substr(0, end + 3000));
    journal = open();
    CHECK(journal->notices().empty());
    CHECK(must(journal->entries({})).size() == 2);
}

TEST_CASE_METHOD(MendedFixture, "A repair comes to its end while another program writes") {
    for (int i = 0; i < 30; ++i)
        must(journal->rate(add("Entry " + std::to_string(i)), 3));
    journal.reset();
    zeroPageOf("rating_entry");
    journal = open();
    std::atomic<bool> goOn = true;
    std::atomic<int> written = 0;
    std::thread other([&] {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.setBusyTimeout(5000);
        while (goOn) {
            try {
                db.exec("BEGIN IMMEDIATE; UPDATE journal SET follows = generation, generation = "
                        "random(); COMMIT");
                ++written;
            } catch (const SQLite::Exception&) {
                if (db.getErrorCode() == 5)
                    continue;
                break;
            }
        }
    });
    while (written == 0 && goOn)
        std::this_thread::yield();
    const auto findings = journal->verify(true);
    goOn = false;
    other.join();
    must(findings);
    CHECK(must(journal->verify(false)).empty());
    CHECK(must(journal->entries({})).size() == 30);
}
