// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "links.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace upturn::checks;

namespace {

std::vector<Finding> linksOf(const std::string& line) {
    return brokenLinks({{"docs/decisions/a.md", {line}}}, UPTURN_SOURCE_DIR);
}

} // namespace

TEST_CASE("A link that leads nowhere is found, others are left alone") {
    CHECK(linksOf("[index](README.md), [way](../../tests/README.md#labels)").empty());
    CHECK(linksOf("[web](https://example.org/x) and [here](#below)").empty());
    CHECK(linksOf("![picture](today.png) [index](README.md)") ==
          std::vector<Finding>{"docs/decisions/a.md:1: today.png is not there"});
}

TEST_CASE("In this project every link leads somewhere") {
    CHECK(together(brokenLinks(project(), UPTURN_SOURCE_DIR)) == "");
}
