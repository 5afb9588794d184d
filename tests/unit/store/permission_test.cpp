// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/files.hpp"
#include "support/journal_fixture.hpp"
#include "support/journal_picture.hpp"

#include <sys/stat.h>
#include <unistd.h>

using namespace upturn;
using namespace upturn::store;
using namespace upturn::test;

namespace {

/// A journal whose file and folder are closed to writing while the scope lasts.
struct ReadOnlyFixture : JournalFixture {
    ReadOnlyFixture() {
        add("something worth keeping");
        journal.reset();
        ::chmod(path.c_str(), 0400);
        ::chmod(folder.path().c_str(), 0500);
    }
    ~ReadOnlyFixture() { ::chmod(folder.path().c_str(), 0700); }
    bool permissionsCount() const {
        if (::access(path.c_str(), W_OK) != 0)
            return true;
        WARN("SKIPPED: permissions do not count for this user");
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(ReadOnlyFixture,
                 "A journal that can only be read can be read, and writing says why not") {
    if (!permissionsCount())
        return;
    const std::string before = bytesOf(path);
    {
        const auto opened = Journal::open(path, options());
        REQUIRE(opened);
        CHECK_FALSE((*opened)->writable());
        CHECK(must((*opened)->entries({})).size() == 1);
        CHECK(must((*opened)->search({.words = "keeping"})).size() == 1);
        const auto written = (*opened)->record({.text = text("x")});
        REQUIRE_FALSE(written);
        CHECK(written.error().sentence.find("read") != std::string::npos);
        CHECK_FALSE((*opened)->undo());
        CHECK_FALSE((*opened)->saveDraft("a", text("b")));
    }
    CHECK(bytesOf(path) == before);
}

TEST_CASE_METHOD(ReadOnlyFixture, "Where no journal can be made, the sentence says where and why") {
    if (!permissionsCount())
        return;
    const auto opened = Journal::open(folder / "new.upturn", options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.find("new.upturn") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "new.upturn"));
}

TEST_CASE_METHOD(ReadOnlyFixture, "A journal that can't even be read says so") {
    if (!permissionsCount())
        return;
    ::chmod(path.c_str(), 0000);
    const auto opened = Journal::open(path, options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.find("journal.upturn") != std::string::npos);
}

TEST_CASE("A log beside a journal that can only be read is read too") {
    JournalFixture fixture;
    fixture.add("in the file");
    fixture.reopen();
    fixture.add("in the log");
    const std::string file = bytesOf(fixture.path);
    const std::string log = bytesOf(fixture.path.string() + "-wal");
    const TemporaryFolder closed;
    const std::filesystem::path path = closed / "journal.upturn";
    writeBytes(path, file);
    writeBytes(path.string() + "-wal", log);
    ::chmod(path.c_str(), 0400);
    ::chmod((path.string() + "-wal").c_str(), 0400);
    ::chmod(closed.path().c_str(), 0500);
    const bool counts = ::access(closed.path().c_str(), W_OK) != 0;
    if (!counts)
        WARN("SKIPPED: permissions do not count for this user");
    for (const Access access : {Access::read, Access::write}) {
        const auto opened = Journal::open(path, fixture.options(access));
        REQUIRE(opened);
        CHECK(must((*opened)->entries({})).size() == 2);
        CHECK(must((*opened)->verify(false)).empty());
        CHECK((*opened)->writable() == (!counts && access == Access::write));
    }
    ::chmod(closed.path().c_str(), 0700);
}

TEST_CASE_METHOD(ReadOnlyFixture, "A journal behind a folder that keeps this person out may not be "
                                  "read; it is not said to be missing, and none is made") {
    if (!permissionsCount())
        return;
    ::chmod(folder.path().c_str(), 0000);
    for (const Access access : {Access::read, Access::write}) {
        const auto opened = Journal::open(path, options(access));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().fault == core::Fault::failed);
        CHECK(opened.error().sentence.find("may not be read") != std::string::npos);
    }
}

TEST_CASE("A journal of an older format that can't be written is read as it was, and left so") {
    int journals = 0;
    for (const auto& file : std::filesystem::directory_iterator(UPTURN_GOLDEN)) {
        if (file.path().extension() != ".upturn")
            continue;
        CAPTURE(file.path().filename());
        const TemporaryFolder closed;
        JournalFixture fixture;
        const std::filesystem::path path = closed / "journal.upturn";
        const std::string before = bytesOf(file.path());
        writeBytes(path, before);
        ::chmod(path.c_str(), 0400);
        ::chmod(closed.path().c_str(), 0500);
        if (::access(closed.path().c_str(), W_OK) == 0) {
            WARN("SKIPPED: permissions do not count for this user");
            ::chmod(closed.path().c_str(), 0700);
            return;
        }
        ++journals;
        std::filesystem::path picture = file.path();
        picture.replace_extension(".txt");
        JournalOptions options = fixture.options();
        options.create = false;
        for (const Access access : {Access::read, Access::write}) {
            options.access = access;
            const auto opened = Journal::open(path, options);
            REQUIRE(opened);
            CHECK_FALSE((*opened)->writable());
            CHECK(pictureOf(**opened) == bytesOf(picture));
            const auto written = (*opened)->record({.text = text("x")});
            REQUIRE_FALSE(written);
            CHECK_FALSE(written.error().sentence.empty());
        }
        CHECK(bytesOf(path) == before);
        ::chmod(closed.path().c_str(), 0700);
    }
    CHECK(journals >= 1);
}

TEST_CASE("A log with a flipped bit that can't be put back is read to its end") {
    JournalFixture fixture;
    fixture.add("in the file");
    fixture.reopen();
    std::vector<std::size_t> ends;
    for (int i = 0; i < 6; ++i) {
        fixture.add("in the log " + std::to_string(i));
        ends.push_back(bytesOf(fixture.path.string() + "-wal").size());
    }
    const std::string file = bytesOf(fixture.path);
    std::string log = bytesOf(fixture.path.string() + "-wal");
    fixture.journal.reset();
    std::filesystem::remove(fixture.path.string() + "-shm");
    log[ends[0] + 24 + 100] = static_cast<char>(log[ends[0] + 24 + 100] ^ 1);
    const bool more = GENERATE(false, true);
    if (more) // what no checksum can tell
        log.replace(ends[3] + 100, 900, 900, '?');
    writeBytes(fixture.path, file);
    writeBytes(fixture.path.string() + "-wal", log);
    for (const char* end : {"", "-wal"})
        ::chmod((fixture.path.string() + end).c_str(), 0400);
    ::chmod(fixture.folder.path().c_str(), 0500);
    if (::access(fixture.path.c_str(), W_OK) == 0) {
        ::chmod(fixture.folder.path().c_str(), 0700);
        WARN("SKIPPED: permissions do not count for this user");
        return;
    }
    {
        const auto opened = Journal::open(fixture.path, fixture.options());
        REQUIRE(opened);
        CHECK(must((*opened)->entries({})).size() == (more ? 5 : 7));
        const auto notices = (*opened)->notices();
        REQUIRE(notices.size() == 1);
        CHECK(notices.front().find(more ? "The last 2 changes" : "nothing is lost") !=
              std::string::npos);
        CHECK_FALSE((*opened)->record({.text = text("x")}));
    }
    CHECK(bytesOf(fixture.path.string() + "-wal") == log);
    ::chmod(fixture.folder.path().c_str(), 0700);
}
