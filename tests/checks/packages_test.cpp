// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "packages.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace upturn::checks;

namespace {

std::vector<Finding> wished(const std::string& line) {
    return unlistedPackages(
        {{"CMakeLists.txt", {line}},
         {"tools/packages/build.txt",
          {"libsqlite3-dev # the journal", "libexpected-dev # tl-expected: results"}}});
}

} // namespace

TEST_CASE("A library that no list installs is found before a stranger misses it") {
    CHECK(wished("find_package(SQLite3 REQUIRED)").empty());
    CHECK(wished("find_package(tl-expected REQUIRED)").empty());
    CHECK(wished("find_package(yaml-cpp REQUIRED)") ==
          std::vector<Finding>{"CMakeLists.txt:1: yaml-cpp is in no list of tools/packages"});
    CHECK(wished("pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)").size() == 1);
    CHECK(wished("upturn_needs(libsqlite3-dev SQLite3)").empty());
    CHECK(wished("    upturn_needs(libyaml-cpp-dev yaml-cpp)").size() == 1);
}

TEST_CASE("A package without its reason is found") {
    const auto listed = [](const std::string& line) {
        return packagesWithoutReason({{"tools/packages/run.txt", {line}}}).size();
    };
    CHECK(listed("tzdata # time zones") == 0);
    CHECK(listed("clang-tidy-16 | clang-tidy-19 # reads the code") == 0);
    CHECK(listed("# a remark") == 0);
    CHECK(listed("tzdata") == 1);
    CHECK(listed("tzdata #") == 1);
    CHECK(listed("tzdata | # time zones") == 1);
}

TEST_CASE("In this project the lists hold what CMake looks for, each with its reason") {
    CHECK(together(unlistedPackages(project())) == "");
    CHECK(together(packagesWithoutReason(project())) == "");
}
