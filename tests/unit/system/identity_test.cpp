// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"

#include <upturn/system/identity.hpp>
#include <upturn/system/program.hpp>

using namespace upturn;
namespace fs = std::filesystem;

TEST_CASE("A file is the same under each of its names, and a copy is another") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "a", "x");
    fs::create_hard_link(folder / "a", folder / "b");
    fs::copy_file(folder / "a", folder / "copy");
    const system::FileIdentity a = system::identityOf(folder / "a");
    CHECK(a != system::FileIdentity{});
    CHECK(a == system::identityOf(folder / "b"));
    CHECK(a != system::identityOf(folder / "copy"));
    CHECK(system::identityOf(folder / "gone") == system::FileIdentity{});
}

TEST_CASE("The program knows its own file, and the computer is the same twice") {
    CHECK(system::programFile().filename() == "system_tests");
    CHECK(system::computerId() == system::computerId());
}
