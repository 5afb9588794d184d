// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "project.hpp"
#include "support/catch.hpp"
#include "version.hpp"

using namespace upturn::checks;

namespace {

std::vector<std::string> found(const std::string& build, const std::string& changes,
                               const std::string& description) {
    return outOfStep(versionsIn(
        {{"CMakeLists.txt", {"project(upturn VERSION " + build + " LANGUAGES CXX)"}},
         {"CHANGELOG.md", {"## [Unreleased]", "## [" + changes, "## [0.0.1] - 2020-01-01"}},
         {"x.metainfo.xml", {"    <release version=\"" + description + "\">"}}}));
}

} // namespace

TEST_CASE("A version that is raised in one place only is found") {
    CHECK(found("1.2.0", "1.2.0] - 2027-01-02", "1.2.0\" date=\"2027-01-02").empty());
    CHECK(found("1.3.0", "1.2.0] - 2027-01-02", "1.2.0\" date=\"2027-01-02").size() == 1);
    CHECK(found("1.2.0", "1.2.0] - 2027-01-02", "1.2.0\" date=\"2027-01-03").size() == 1);
    CHECK(found("1.2.0", "1.2.0] - 2027-01-02", "1.1.0\" date=\"2027-01-02").size() == 1);
    CHECK(found("1.2.0", "1.3.0] - 2027-01-02", "1.2.0\" date=\"2027-01-02").size() == 2);
    CHECK(outOfStep({}).size() == 1);
}

TEST_CASE("In this project the version, the change log and the metainfo tell of the same") {
    CHECK(outOfStep(versionsIn(project())) == std::vector<std::string>());
}
