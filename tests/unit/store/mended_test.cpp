// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a repair brings back where both the record and the tables have lost something, and what a
// damaged log still says.

#include "schema.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"

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
    std::size_t pageOf(const std::string& table) {
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        return pageSize *
               (static_cast<std::size_t>(
                    db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                        .getInt64()) -
                1);
    }
    void write(const std::string& bytes) {
        writeBytes(path, bytes);
        for (const char* tail : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + tail);
        std::filesystem::remove_all(folder / "state");
        std::filesystem::copy(folder / "known", folder / "state",
                              std::filesystem::copy_options::recursive);
    }
    /// As the command does it, once.
    void repairAsTheCommand() {
        auto opened = Journal::open(path, options());
        const bool opens = opened.has_value();
        const auto findings =
            opens ? (*opened)->verify(true) : Result<std::vector<Finding>>(passOn(opened));
        if (!findings) {
            CHECK(findings.error().fault == Fault::damaged);
            opened = passOn(findings);
            must(Journal::makeAnewFromPages(path, options(), opens));
            opened = must(Journal::open(path, options()));
            must((*opened)->verify(true));
        }
        journal = must(std::move(opened));
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
    /// File and log as a program that was killed leaves them, which notes nothing at its end.
    void die() {
        const std::string file = bytesOf(path);
        log = bytesOf(path.string() + "-wal");
        REQUIRE_FALSE(log.empty());
        using std::filesystem::copy_options;
        std::filesystem::copy(folder / "state", folder / "noted", copy_options::recursive);
        journal.reset();
        std::filesystem::copy(folder / "noted", folder / "state",
                              copy_options::recursive | copy_options::overwrite_existing);
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

TEST_CASE_METHOD(MendedFixture, "A bit in the row that names the journal, wherever it is, is found "
                                "and put right") {
    const Id id = add("I froze");
    const Id own = must(journal->id());
    journal.reset();
    const std::string whole = bytesOf(path);
    std::filesystem::copy(folder / "state", folder / "known",
                          std::filesystem::copy_options::recursive);
    const std::size_t page = pageOf("journal");
    // The head of the page, and the row at its end: its length and the head with the types.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < 10; ++i)
        places.push_back(page + i);
    const std::size_t row = page + (static_cast<unsigned char>(whole[page + 8]) << 8U) +
                            static_cast<unsigned char>(whole[page + 9]);
    for (std::size_t i = 0; i < 26; ++i)
        places.push_back(row + i);
    for (const std::size_t at : places)
        for (const unsigned bit : {0U, 4U, 7U}) {
            CAPTURE(at - page, bit);
            std::string bytes = whole;
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
            write(bytes);
            repairAsTheCommand();
            CHECK(must(journal->verify(false)).empty());
            CHECK(must(journal->id()) == own);
            CHECK(must(journal->entry(id)).text.utf8() == "I froze");
            add("Afterwards");
            journal.reset();
        }
}

TEST_CASE_METHOD(MendedFixture, "A bit in what the file says of its tables, or of its format, is "
                                "put right") {
    const Id id = add("I froze");
    journal.reset();
    const std::string whole = bytesOf(path);
    std::filesystem::copy(folder / "state", folder / "known",
                          std::filesystem::copy_options::recursive);
    const auto [from, to] = GENERATE(
        std::pair("happened_zone TEXT", "happenef_zone TEXT"),
        std::pair("sequence INTEGER NOT NULL", "seqtence INTEGER NOT NULL"),
        std::pair("review_lesson", "review_leSson"), std::pair("next_step_due", "next_step_dug"),
        std::pair("UPTR", "UPTS"), std::pair("format", ""));
    CAPTURE(from);
    std::set<int> numbers{0, 1, 2};
    for (int bit = 0; bit < 7; ++bit)
        numbers.insert(schemaVersion ^ (1 << bit));
    for (const int number : numbers) {
        std::string bytes = whole;
        if (*to == 0)
            bytes[63] = static_cast<char>(number);
        else
            bytes.replace(bytes.find(from), std::string(to).size(), to);
        CAPTURE(number);
        write(bytes);
        {
            const auto opened = Journal::open(path, options(Access::read));
            if (!opened) {
                CHECK(opened.error().fault == Fault::damaged);
                CHECK_THAT(opened.error().sentence, ContainsSubstring("verify --repair"));
            } else if (*to != 0) {
                CHECK_FALSE(must((*opened)->verify(false)).empty());
            }
        }
        repairAsTheCommand();
        CHECK(must(journal->verify(false)).empty());
        CHECK(must(journal->entry(id)).text.utf8() == "I froze");
        add("Afterwards");
        journal.reset();
        if (*to != 0)
            break;
    }
}

TEST_CASE_METHOD(MendedFixture,
                 "A journal whose own row can't be read is not written, and says so") {
    add("I froze");
    journal.reset();
    std::string bytes = bytesOf(path);
    std::filesystem::copy(folder / "state", folder / "known",
                          std::filesystem::copy_options::recursive);
    const std::size_t page = pageOf("journal");
    const std::size_t row = page + (static_cast<unsigned char>(bytes[page + 8]) << 8U) +
                            static_cast<unsigned char>(bytes[page + 9]);
    bytes[row + 1] = static_cast<char>(bytes[row + 1] ^ 2); // its number
    write(bytes);
    journal = open();
    CHECK_FALSE(journal->writable());
    CHECK(must(journal->entries({})).size() == 1);
    const auto refused = journal->record({.text = text("x")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::damaged);
    CHECK_THAT(refused.error().sentence, ContainsSubstring("verify --repair"));
    CHECK_FALSE(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(MendedFixture,
                 "Changes that went with a log are said at each start until something is "
                 "written, and are known after that") {
    add("Before");
    reopen();
    for (int i = 0; i < 3; ++i)
        add("In the log " + std::to_string(i));
    begin = bytesOf(path);
    putBack({});
    for (const Access access : {Access::read, Access::write}) {
        journal = open(access);
        REQUIRE(journal->notices().size() == 1);
        CHECK_THAT(journal->notices()[0], ContainsSubstring("The last"));
        CHECK_THAT(journal->notices()[0], ContainsSubstring("missing"));
        const auto findings = must(journal->verify(false));
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].givenUp);
        CHECK(findings[0].what == journal->notices()[0]);
    }
    add("After");
    reopen();
    CHECK(journal->notices().empty());
    const auto findings = must(journal->verify(false));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].givenUp);
    CHECK_THAT(findings[0].what, ContainsSubstring("missing"));
}

TEST_CASE_METHOD(MendedFixture, "A clock that no stamp can name leaves a journal that holds") {
    add("I froze");
    for (const char* time : {"9999-12-31T23:59:59Z", "6450-01-01T00:00:00Z", "0001-01-01T00:00:00Z",
                             "2026-11-21T20:00:00Z"}) {
        clock.moveTo(moment(time));
        const Id id = add(time);
        must(journal->edit(id, {.text = text("twice")}));
        CHECK(must(journal->verify(false)).empty());
    }
    CHECK(must(journal->entries({})).size() == 5);
}

TEST_CASE_METHOD(MendedFixture, "What was changed in a table is not taken over a sound record, "
                                "whatever else is missing") {
    const Id one = add("The first");
    must(journal->edit(one, {.title = text("Of the first")}));
    const Id other = add("The second");
    must(journal->edit(other, {.title = text("Of the second"), .tags = {{text("work")}, {}}}));
    const std::string before = pictureOf(*journal);
    journal.reset();
    // Its title is missing in the record, and is shown.
    tamper("DELETE FROM operation WHERE step = 2");
    const std::string change = GENERATE(
        "title = 'Of the sesond'", "happened_day = happened_day + 1024", "kind = 'nope'",
        "text = 'XXXXX', version = 'ff' || substr(version, 3)", "weight = 5, title = title || 'Q'");
    CAPTURE(change);
    tamper("UPDATE entry SET " + change + " WHERE text = 'The second'");
    repair();
    CHECK(pictureOf(*journal) == before);
}

TEST_CASE_METHOD(MendedFixture, "Ones where words were are nobody's words") {
    const Id id = add("I froze");
    const Id answer = answered(id, "I was not asked");
    must(journal->edit(add("Another"), {.title = text("Of another")}));
    const std::string before = pictureOf(*journal);
    journal.reset();
    const bool all = GENERATE(true, false);
    // One of the record is missing, and nobody knows what it was of.
    tamper(
        "DELETE FROM operation WHERE step = (SELECT max(local) FROM step); UPDATE step SET entry "
        "= NULL, row = NULL");
    tamper("UPDATE answer SET text = CAST(x'49ffffffff' AS TEXT)");
    if (all)
        tamper("UPDATE answer SET at = -1");
    tamper("UPDATE entry SET title = CAST(x'ffff' AS TEXT), happened = -1, happened_day = -1 WHERE "
           "text = 'I froze'");
    repair();
    CHECK(must(journal->entry(id)).happened.date == clock.now().date);
    REQUIRE(must(journal->answers(id)).size() == 1);
    CHECK(must(journal->answers(id))[0].id == answer);
    CHECK(pictureOf(*journal) == before);
}

TEST_CASE_METHOD(MendedFixture, "What was taken back does not come back when the record of that is "
                                "lost") {
    add("Kept");
    const Id id = add("Never mind");
    must(journal->undo());
    const std::string before = pictureOf(*journal);
    journal.reset();
    const auto lost = GENERATE(0, 1, 2);
    CAPTURE(lost);
    if (lost == 0)
        tamper("DELETE FROM operation WHERE step = (SELECT max(local) FROM step)");
    if (lost == 1)
        tamper(
            "UPDATE operation SET value = zeroblob(7), inner = zeroblob(32), hash = zeroblob(32) "
            "WHERE step = (SELECT max(local) FROM step)");
    if (lost == 2) {
        tamper("DELETE FROM operation WHERE step = (SELECT max(local) FROM step) OR kind = 2");
        zeroPageOf("entry");
    }
    repair();
    for (const Found& found : must(journal->entries({})))
        CHECK(found.entry.id != id);
    if (lost == 1) // what is left of its own record goes to the trash
        return;
    CHECK(must(journal->trash()).empty());
    if (lost == 0)
        CHECK(pictureOf(*journal) == before);
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
        for (const Finding& finding : must(journal->verify(false)))
            FAIL_CHECK(finding.what);
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
    const auto findings = must(journal->verify(false));
    REQUIRE(findings.size() == 1);
    CHECK_THAT(findings[0].what, ContainsSubstring("2 changes can't be read"));
    CHECK_THAT(findings[0].fate, ContainsSubstring("-wal.aside-1"));
    std::filesystem::remove(path.string() + "-wal.aside-1");
    CHECK(must(journal->verify(false)).empty());
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

TEST_CASE_METHOD(MendedFixture, "What is left of a commit that ended with its program is no damage "
                                "of the log") {
    add("Before");
    reopen();
    add("In the log");
    die();
    const std::string common = log;
    const auto putThere = [&](const std::string& bytes) {
        putBack(bytes);
        std::filesystem::remove_all(folder / "state");
        std::filesystem::copy(folder / "noted", folder / "state",
                              std::filesystem::copy_options::recursive);
    };
    const auto logAfter = [&](const std::string& words) {
        putThere(common);
        journal = open();
        add(words);
        const std::string bytes = bytesOf(path.string() + "-wal");
        REQUIRE(bytes.starts_with(common));
        return bytes;
    };
    // Written into the log and not told to anybody; who has the journal open writes over it.
    const std::string killed = logAfter(std::string(40'000, 'x'));
    const std::string killedToo = logAfter(std::string(20'000, 'y'));
    const std::string kept = logAfter("Kept");
    REQUIRE(kept.size() < killedToo.size());
    REQUIRE(killedToo.size() < killed.size());
    const bool two = GENERATE(false, true);
    const std::string rest = two ? killedToo + killed.substr(killedToo.size()) : killed;
    putThere(kept + rest.substr(kept.size()));
    journal = open(GENERATE(Access::write, Access::read));
    CHECK(journal->notices().empty());
    CHECK(must(journal->entries({})).size() == 3);
    CHECK(must(journal->verify(false)).empty());
    CHECK_FALSE(std::filesystem::exists(path.string() + "-wal.aside-1"));
}

TEST_CASE_METHOD(MendedFixture, "Two commits in a row that ended with their programs are no damage "
                                "of the log") {
    add("Before");
    reopen();
    add("In the log");
    die();
    const std::string common = log;
    const auto putThere = [&](const std::string& bytes) {
        putBack(bytes);
        std::filesystem::remove_all(folder / "state");
        std::filesystem::copy(folder / "noted", folder / "state",
                              std::filesystem::copy_options::recursive);
    };
    const auto logAfter = [&](const std::string& words) {
        putThere(common);
        journal = open();
        add(words);
        return bytesOf(path.string() + "-wal");
    };
    // Written whole, and told to nobody; the next one ended in the middle of it.
    const std::string first = logAfter("Never told of");
    pass(std::chrono::minutes(1));
    const std::string second = logAfter("Nor this");
    constexpr std::size_t frame = 4096 + 24;
    const std::size_t frames = (first.size() - common.size()) / frame;
    REQUIRE(frames > 4);
    const std::size_t half = common.size() + 2 * frame;
    const bool damaged = GENERATE(false, true);
    std::string bytes = second.substr(0, half) + first.substr(half);
    if (damaged) { // of the second one itself
        bytes = second;
        bytes.replace(half + 24 + 100, 512, 512, 'x');
    }
    putThere(bytes);
    journal = open();
    CHECK(journal->notices().empty() == !damaged);
    CHECK(std::filesystem::exists(path.string() + "-wal.aside-1") == damaged);
    CHECK(must(journal->entries({})).size() == 2);
}

TEST_CASE_METHOD(MendedFixture, "Changes that are missing stay known until somebody says so") {
    add("One");
    journal.reset();
    const std::string older = bytesOf(path);
    journal = open();
    add("Two");
    add("Three");
    journal.reset();
    writeBytes(path, older);
    journal = open();
    const auto requireSaid = [&] {
        const auto findings = must(journal->verify(GENERATE(false, true)));
        REQUIRE(findings.size() == 1);
        CHECK_THAT(findings[0].what, ContainsSubstring("The last 4 changes"));
        CHECK_THAT(findings[0].fate, ContainsSubstring("verify --acknowledge"));
        CHECK(findings[0].givenUp);
    };
    requireSaid();
    SECTION("What could not be written changes nothing of that") {
        CHECK_FALSE(journal->edit(Id::parse(std::string(32, 'a')).value(), {.text = text("x")}));
        reopen();
        requireSaid();
    }
    SECTION("What is written since") {
        add("Four");
        requireSaid();
        reopen();
        CHECK(journal->notices().empty());
        requireSaid();
        must(journal->acknowledgeMissing());
        CHECK(must(journal->verify(false)).empty());
        reopen();
        add("Five");
        CHECK(must(journal->verify(false)).empty());
        CHECK(must(journal->entries({})).size() == 3);
    }
    SECTION("Nothing is written since") {
        must(journal->acknowledgeMissing());
        CHECK(must(journal->verify(false)).empty());
        reopen();
        CHECK(journal->notices().empty());
        CHECK(must(journal->verify(false)).empty());
        add("Four");
        CHECK(must(journal->verify(false)).empty());
    }
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
