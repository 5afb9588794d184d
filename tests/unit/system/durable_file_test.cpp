// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/system/durable_file.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace upturn;
namespace fs = std::filesystem;

namespace {

struct Writer {
    test::TemporaryFolder folder;
    fs::path place = folder / "letter";

    std::ptrdiff_t files() const {
        return std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator());
    }
};

constexpr auto ownerOnly = fs::perms::owner_read | fs::perms::owner_write;

} // namespace

TEST_CASE_METHOD(Writer,
                 "Until it is in place the old file stands there, and afterwards the new one") {
    test::writeBytes(place, "old");
    {
        system::DurableFile file(folder.path());
        REQUIRE(file.write("ne"));
        REQUIRE(file.write("w"));
        CHECK(test::bytesOf(place) == "old");
        REQUIRE(file.putInPlace(place));
    }
    CHECK(test::bytesOf(place) == "new");
    CHECK(fs::status(place).permissions() == ownerOnly);
    CHECK(files() == 1);
}

TEST_CASE_METHOD(Writer, "What is not put in place leaves nothing behind") {
    { REQUIRE(system::DurableFile(folder.path()).write("half")); }
    CHECK(files() == 0);
    {
        system::DurableFile file(folder.path());
        REQUIRE(file.write("whole"));
        CHECK_FALSE(file.putInPlace(folder / "no/such/folder/letter"));
        CHECK(file.error() == std::errc::no_such_file_or_directory);
        CHECK_FALSE(file.write("more"));
    }
    CHECK(files() == 0);
}

TEST_CASE_METHOD(Writer, "Two who write the same file at once leave one of them, whole") {
    system::DurableFile one(folder.path());
    system::DurableFile other(folder.path());
    REQUIRE(one.write("mine, all of it"));
    REQUIRE(other.write("yours"));
    REQUIRE(one.replace(place));
    CHECK(test::bytesOf(place) == "mine, all of it");
    REQUIRE(other.replace(place));
    CHECK(test::bytesOf(place) == "yours");
    CHECK(files() == 1);
}

TEST_CASE_METHOD(Writer, "A folder that can't be written is named") {
    const auto written = system::writeDurably("/proc/nowhere/letter", "x");
    REQUIRE_FALSE(written);
    CHECK(written.error().sentence.starts_with("/proc/nowhere can't be written: "));
    system::DurableFile file(folder / "gone");
    CHECK(file.error() == std::errc::no_such_file_or_directory);
    const auto refused = file.write("x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence ==
          (folder / "gone").string() + " can't be written: No such file or directory.");
}

TEST_CASE_METHOD(Writer, "A folder that takes files and shows none takes this one too") {
    ::chmod(folder.path().c_str(), 0300);
    if (::access(folder.path().c_str(), R_OK) == 0)
        WARN("SKIPPED: permissions do not count for this user");
    const auto written = system::writeDurably(place, "x");
    ::chmod(folder.path().c_str(), 0700);
    CHECK(written);
    CHECK(test::bytesOf(place) == "x");
}

TEST_CASE_METHOD(Writer, "Folders above a file are made for their owner only") {
    REQUIRE(system::writeDurably(folder / "a/b/letter", "words"));
    CHECK(test::bytesOf(folder / "a/b/letter") == "words");
    for (const char* made : {"a", "a/b"})
        CHECK(fs::status(folder / made).permissions() == fs::perms::owner_all);
}

TEST_CASE_METHOD(Writer, "What is not finished yet has no name in the folder") {
    system::DurableFile file(folder.path());
    REQUIRE(file.write("half"));
    if (files() != 0)
        WARN("skipped: this file system knows no files without a name");
    else
        CHECK(fs::is_empty(folder.path()));
}

TEST_CASE_METHOD(Writer, "What a killed program left is removed, and nothing else is") {
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(25);
    const fs::path left = folder / ".upturn-unfinished-a1B2c3";
    const fs::path fresh = folder / ".upturn-unfinished-d4E5f6";
    const fs::path foreign = folder / ".upturn-backup";
    const fs::path log = folder / ".upturn-unfinished-a1B2c3-wal";
    for (const fs::path& one : {left, log, fresh, foreign})
        test::writeBytes(one, "x");
    for (const fs::path& one : {left, log, foreign})
        fs::last_write_time(one, old);
    { system::DurableFile next(folder.path()); }
    CHECK_FALSE(fs::exists(left));
    CHECK_FALSE(fs::exists(log));
    CHECK_FALSE(fs::exists(fresh));
    CHECK(fs::exists(foreign));
}

TEST_CASE_METHOD(Writer, "Where something is already, what is first there stays") {
    system::DurableFile one(folder.path());
    system::DurableFile other(folder.path());
    REQUIRE(one.write("mine"));
    REQUIRE(other.write("yours"));
    CHECK(one.putWhereNothingIs(place) == true);
    CHECK(other.putWhereNothingIs(place) == false);
    CHECK(test::bytesOf(place) == "mine");
    CHECK(fs::hard_link_count(place) == 1);
    CHECK(files() == 1);
}

TEST_CASE_METHOD(Writer, "What needs a name while it is written has one, and is swept when nobody "
                         "writes it any more") {
    const fs::path left = folder / ".upturn-unfinished-aBc123";
    test::writeBytes(left, "of a program that was killed");
    test::writeBytes(left.string() + "-wal", "the same");
    const fs::path other = folder / ".upturn-unfinished-of-another-kind";
    test::writeBytes(other, "not ours");
    {
        const auto made = system::UnfinishedFile::make(folder.path());
        REQUIRE(made);
        CHECK(fs::status(made->path()).permissions() == ownerOnly);
        CHECK_FALSE(fs::exists(left));
        CHECK_FALSE(fs::exists(left.string() + "-wal"));
        const auto more = system::UnfinishedFile::make(folder.path());
        REQUIRE(more);
        CHECK(fs::exists(made->path()));
    }
    CHECK(files() == 1);
    CHECK(fs::exists(other));
    CHECK_FALSE(system::UnfinishedFile::make(folder / "gone"));
}
