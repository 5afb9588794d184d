// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "arrows.hpp"
#include "project.hpp"
#include "support/catch.hpp"

using namespace upturn::checks;

namespace {

const Arrows table = readArrows({
    "# a comment: nothing",
    "core:",
    "store: core",
    "gui: core",
    "<sqlite3.h>: store",
    "<QSql*:",
});

std::vector<Finding> planted(const std::string& path, const std::string& line) {
    return arrowsThatPointUp({{path, {"#pragma once", line}}}, table);
}

} // namespace

TEST_CASE("An include that points down is fine") {
    CHECK(planted("src/store/a.cpp", "#include <upturn/core/id.hpp>").empty());
    CHECK(planted("src/store/a.cpp", "#include <upturn/store/journal.hpp>").empty());
    CHECK(planted("src/store/a.cpp", "#include <sqlite3.h>").empty());
    CHECK(planted("src/gui/today/a.cpp", "#include \"../theme/palette.hpp\"").empty());
    CHECK(planted("tests/unit/core/a.cpp", "#include <upturn/store/journal.hpp>").empty());
}

TEST_CASE("A planted include that points up is found with file and line") {
    CHECK(
        planted("src/core/a.cpp", "#include <upturn/store/journal.hpp>") ==
        std::vector<Finding>{"src/core/a.cpp:2: core may not include <upturn/store/journal.hpp>"});
    CHECK(planted("include/upturn/core/a.hpp", "  # include <upturn/gui/x.hpp> // why").size() ==
          1);
    CHECK(planted("src/gui/shell/a.cpp", "#include <upturn/store/journal.hpp>").size() == 1);
    CHECK(planted("src/gui/a.cpp", "#include <upturn/nowhere/x.hpp>").size() == 1);
}

TEST_CASE("No way around by a relative path, a private header or a library's header") {
    CHECK(planted("src/store/a.cpp", "#include \"../core/when.hpp\"").size() == 1);
    CHECK(planted("src/gui/shell/a.cpp", "#include \"../../store/schema.hpp\"").size() == 1);
    CHECK(planted("src/gui/a.cpp", "#include <sqlite3.h>").size() == 1);
    CHECK(planted("src/gui/a.cpp", "#include \"sqlite3.h\"").size() == 1);
    CHECK(planted("src/store/a.cpp", "#include <QSqlQuery>").size() == 1);
}

TEST_CASE("A module without a line in the table is found") {
    CHECK(planted("src/sync/a.cpp", "#include <vector>").size() == 1);
}

TEST_CASE("In this project every arrow points down") {
    const Arrows arrows = readArrows(fileOfProject("tests/checks/arrows.txt").lines);
    REQUIRE(arrows.modules.contains("core"));
    CHECK(together(arrowsThatPointUp(project(), arrows)) == "");
}
