// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/system/folder.hpp>

using namespace upturn;
namespace fs = std::filesystem;

TEST_CASE("A folder that is there already stays as it is") {
    const test::TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::group_read);
    CHECK_FALSE(system::makeFolder(folder.path()));
    CHECK_FALSE(system::makeFolder({}));
    CHECK((fs::status(folder.path()).permissions() & fs::perms::group_read) != fs::perms::none);
}

TEST_CASE("Where a file stands in the way of a folder, the sentence names it") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "a", "x");
    CHECK(system::makeFolder(folder / "a/b") == std::errc::not_a_directory);
    const auto refused = system::provideFolder(folder / "a/b");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.starts_with((folder / "a/b").string()));
}

TEST_CASE("A folder that is gone can't be synced, one that is there can") {
    const test::TemporaryFolder folder;
    CHECK_FALSE(system::syncFolder(folder.path()));
    CHECK_FALSE(system::syncFolder({}));
    CHECK(system::syncFolder(folder / "gone"));
}

TEST_CASE("A temporary folder is new each time, and for its owner only") {
    const fs::path one = system::makeTemporaryFolder("upturn-test-");
    const fs::path other = system::makeTemporaryFolder("upturn-test-");
    CHECK(one != other);
    for (const fs::path& folder : {one, other}) {
        CHECK(folder.filename().string().starts_with("upturn-test-"));
        CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
        fs::remove(folder);
    }
}

TEST_CASE("What stands in the way of a folder is not taken for it") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "file", "words");
    CHECK(system::makeFolder(folder / "file") == std::errc::not_a_directory);
    fs::create_symlink(folder / "nowhere", folder / "link");
    CHECK(system::makeFolder(folder / "link") == std::errc::not_a_directory);
    fs::create_directory(folder / "nowhere");
    CHECK_FALSE(system::makeFolder(folder / "link"));
}
