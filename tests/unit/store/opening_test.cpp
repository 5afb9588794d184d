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

struct ClosedFixture : JournalFixture {
    ClosedFixture() {
        add("something worth keeping");
        journal.reset();
    }
    void addAgain(const std::filesystem::path& file) {
        const auto opened = must(Journal::open(file, options()));
        must(opened->record({.text = text("again")}));
    }
    Fault refused() {
        const auto opened = Journal::open(path, options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().sentence.find(path.filename().string()) != std::string::npos);
        return opened.error().fault;
    }
};

} // namespace

TEST_CASE_METHOD(ClosedFixture, "A missing journal is said to be missing, and none is made") {
    std::filesystem::remove(path);
    JournalOptions reading = options();
    reading.create = false;
    const auto opened = Journal::open(path, reading);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == Fault::notFound);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE_METHOD(ClosedFixture, "Files that are no journal are refused and stay as they are") {
    SECTION("text") {
        writeBytes(path, "Dear diary, this is no database. " + std::string(9000, 'x'));
        const std::string before = bytesOf(path);
        CHECK(refused() == Fault::damaged);
        CHECK(bytesOf(path) == before);
    }
    SECTION("nothing") {
        writeBytes(path, "");
        CHECK(refused() == Fault::damaged);
        CHECK(bytesOf(path).empty());
    }
    SECTION("the database of another program") {
        std::filesystem::remove(path);
        {
            SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            db.exec("CREATE TABLE notes (id); PRAGMA application_id = 42;");
        }
        const std::string before = bytesOf(path);
        CHECK(refused() == Fault::failed);
        CHECK(bytesOf(path) == before);
    }
    SECTION("a folder") {
        std::filesystem::remove(path);
        std::filesystem::create_directory(path);
        CHECK(refused() == Fault::failed);
    }
}

TEST_CASE_METHOD(ClosedFixture,
                 "A journal of a newer version is only read, byte for byte unchanged") {
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 999; ALTER TABLE operation ADD COLUMN colour TEXT; DROP "
                "TABLE rating; CREATE TABLE mood (id BLOB); ALTER TABLE entry RENAME COLUMN text "
                "TO words;");
    }
    const std::string before = bytesOf(path);
    const auto opened = must(Journal::open(path, options()));
    CHECK(must(opened->entries({})).size() == 1);
    CHECK_FALSE(opened->writable());
    REQUIRE(opened->notices().size() == 1);
    CHECK(opened->notices()[0].find("journal format 999") != std::string::npos);
    const auto written = opened->record({.text = text("x")});
    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::newer);
    // A copy would be less than what is there.
    CHECK_FALSE(opened->saveAs(folder / "copy.upturn"));
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(ClosedFixture,
                 "A newer journal with another record is refused, byte for byte unchanged") {
    {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 999; ALTER TABLE operation RENAME COLUMN value TO content;");
    }
    const std::string before = bytesOf(path);
    CHECK(refused() == Fault::newer);
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(ClosedFixture, "A journal cut short is damaged, never empty and never a crash") {
    const std::string whole = bytesOf(path);
    for (std::size_t size = 1; size < whole.size(); size += 4096 * 7 + 13) {
        CAPTURE(size);
        writeBytes(path, whole.substr(0, size));
        auto opened = Journal::open(path, options());
        if (opened) {
            const auto entries = (*opened)->entries({});
            const auto findings = (*opened)->verify(false);
            CHECK((!entries || !entries->empty() || !findings || !findings->empty()));
        } else {
            CHECK(opened.error().fault == Fault::damaged);
        }
        opened = tl::unexpected(Error{});
        CHECK(bytesOf(path).substr(0, 100) == whole.substr(0, std::min<std::size_t>(size, 100)));
    }
}

TEST_CASE_METHOD(ClosedFixture, "Somebody else's lock is waited for, then said") {
    auto mine = open();
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    const auto written = mine->record({.text = text("x")});
    REQUIRE_FALSE(written);
    CHECK(written.error().fault == Fault::busy);
    CHECK(must(mine->entries({})).size() == 1); // reading goes on
    other.exec("COMMIT");
    CHECK(mine->record({.text = text("x")}));
}

TEST_CASE_METHOD(ClosedFixture, "A copied journal writes under a device id of its own") {
    const auto devices = [&](const std::filesystem::path& file) {
        SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM device").getInt();
    };
    const std::filesystem::path copy = folder / "copy.upturn";
    std::filesystem::copy_file(path, copy);
    addAgain(path);
    CHECK(devices(path) == 1);
    addAgain(copy);
    CHECK(devices(copy) == 2);
    addAgain(copy);
    CHECK(devices(copy) == 2);
    addAgain(path);
    CHECK(devices(path) == 1);
}

TEST_CASE_METHOD(ClosedFixture,
                 "An older copy put back in place of the journal is a new device too") {
    const std::string older = bytesOf(path);
    addAgain(path);
    writeBytes(path, older); // same path, same inode
    addAgain(path);
    SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    CHECK(db.execAndGet("SELECT count(*) FROM device").getInt() == 2);
}

TEST_CASE_METHOD(ClosedFixture, "A copy stays one device, however little it has written itself") {
    const auto devices = [&](const std::filesystem::path& file) {
        SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM device").getInt();
    };
    for (int i = 0; i < 5; ++i)
        addAgain(path);
    const std::filesystem::path copy = folder / "copy.upturn";
    std::filesystem::copy_file(path, copy);
    for (int i = 0; i < 4; ++i)
        addAgain(copy);
    CHECK(devices(copy) == 2);
}

TEST_CASE_METHOD(ClosedFixture, "A journal can be named from where one stands") {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    {
        const auto opened = Journal::open("new.upturn", options());
        std::filesystem::current_path(before); // the program goes elsewhere
        REQUIRE(opened);
        CHECK((*opened)->path().is_absolute());
        CHECK((*opened)->record({.text = text("here")}));
    }
    CHECK(std::filesystem::exists(folder / "new.upturn"));
}

TEST_CASE_METHOD(ClosedFixture, "A name that no disk can hold is refused with a sentence") {
    for (const std::string& name : {std::string(300, 'x') + "/new.upturn", std::string(300, 'x')}) {
        const auto opened = Journal::open(folder / name, options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().fault == Fault::failed);
        CHECK(opened.error().sentence.size() > 20);
    }
}

TEST_CASE_METHOD(ClosedFixture, "What lies about beside the marker makes no journal a new device") {
    const auto marker = std::filesystem::directory_iterator(folder / "state/devices")->path();
    std::filesystem::remove(marker);
    std::filesystem::create_directories(marker.string() + ".new");
    for (int times = 0; times < 3; ++times)
        addAgain(path);
    SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    // The one of the marker that is gone, and the one that was remembered instead.
    CHECK(db.execAndGet("SELECT count(*) FROM device").getInt() == 2);
}
