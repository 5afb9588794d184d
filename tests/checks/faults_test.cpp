// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "faults.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace upturn::checks;

namespace {

std::vector<Finding> ofRow(const std::string& line) {
    const std::vector<SourceFile> files{
        {"tests/a_test.cpp", {"TEST_CASE(\"A kill loses \"", "          \"nothing\") {"}}};
    return untestedFaults({"docs/testing.md", {line}}, files, 1);
}

} // namespace

TEST_CASE("A fault without a test and without a reason is found, and a test that is not there") {
    CHECK(ofRow("| F01* | kill | `A kill loses nothing` | 0 lost |").empty());
    CHECK(ofRow("| F01 | kill | None: there is no passphrase yet. | - |").empty());
    CHECK(ofRow("| F01 | kill | later | 0 |").size() == 1);
    CHECK(ofRow("| F01 | kill | `A kill loses nothing` | |").size() == 1);
    CHECK(ofRow("| F01 | kill | `A kill loses a little` | 0 |") ==
          std::vector<Finding>{"docs/testing.md:1: no test is called \"A kill loses a little\""});
    CHECK(ofRow("| F02 | power | `A kill loses nothing` | 0 |") ==
          std::vector<Finding>{"docs/testing.md: F1 is not there"});
}

TEST_CASE("In this project every fault of the catalogue has its test, or a reason") {
    CHECK(together(untestedFaults(fileOfProject("docs/testing.md"), project(), 36)) == "");
}
