// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/system/private_file.hpp>

#include <memory>

using namespace upturn;
namespace fs = std::filesystem;

namespace {

constexpr auto forNobodyElse = fs::perms::owner_read | fs::perms::owner_write;

} // namespace

TEST_CASE("A name that is taken is not taken away") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "first", "1");
    test::writeBytes(folder / "second", "2");
    CHECK_FALSE(system::linkTo(folder / "first", folder / "name"));
    CHECK(system::linkTo(folder / "second", folder / "name") == std::errc::file_exists);
    CHECK(test::bytesOf(folder / "name") == "1");
}

TEST_CASE("What is kept for its owner is closed to everybody else") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "a", "x");
    fs::permissions(folder / "a", fs::perms::all);
    {
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> open(
            std::fopen((folder / "a").c_str(), "a"), &std::fclose);
        CHECK_FALSE(system::keepForOwner(open.get()));
    }
    CHECK(fs::status(folder / "a").permissions() == forNobodyElse);
    CHECK_FALSE(system::keepForOwner(folder / "a", system::Rights::read));
    CHECK(fs::status(folder / "a").permissions() == fs::perms::owner_read);
    CHECK_FALSE(system::keepForOwner(folder / "a", system::Rights::readAndWrite));
    CHECK(fs::status(folder / "a").permissions() == forNobodyElse);
    CHECK(system::keepForOwner(folder / "gone", system::Rights::read));
}
