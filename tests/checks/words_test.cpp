// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "project.hpp"
#include "support/catch.hpp"
#include "words.hpp"

using namespace upturn::checks;

namespace {

const std::string rulesPath = "tests/checks/words.txt";

std::vector<WordRule> rulesOfProject() {
    const WordRules read = readWordRules(fileOfProject(rulesPath).lines);
    REQUIRE(read.unreadable == "");
    REQUIRE_FALSE(read.rules.empty());
    for (const WordRule& rule : read.rules) {
        REQUIRE(rule.why != "");
    }
    return read.rules;
}

std::size_t findings(const std::string& path, const std::string& line) {
    return forbiddenWords({{path, {line}}}, rulesOfProject()).size();
}

} // namespace

TEST_CASE("Planted words that must not stand in the project are found") {
    const std::string someone = "work";
    CHECK(findings("docs/a.md", "see `/" + someone + "/shared/page.md`") == 1);
    CHECK(findings("tools/a", "curl https://registry" + std::string(".npmjs.org")) == 1);
    CHECK(findings("tests/a.cpp", std::string("// TO") + "DO: later") == 1);
    CHECK(findings("src/gui/today/a.cpp", "label->setHtml(text);") == 1);
    CHECK(findings("src/gui/a.cpp", "QCoreApplication::processEvents();") == 1);
    CHECK(findings("src/app/a.cpp", "future.waitForFinished();") == 1);
    CHECK(findings("src/gui/CMakeLists.txt", "    LINKS Qt6::Network)") == 1);
    CHECK(findings("src/store/a.cpp", "const auto now = QDateTime::currentDateTime();") == 1);
    CHECK(findings("src/store/a.hpp", "class StoreManager {") == 1);
    CHECK(findings("src/app/a.cpp", "    if (::mkdtemp(name.data()) == nullptr)") == 1);
    CHECK(findings("src/app/a.cpp", "fs::read_symlink(\"/proc/self/exe\", error);") == 1);
    CHECK(findings("src/gui/a.cpp", "fs::permissions(file, fs::perms::owner_read);") == 1);
    CHECK(findings("include/upturn/store/a.hpp", "#include <QString>") == 1);
    CHECK(findings("src/store/a.cpp", "    return {.from = {.id = row.text(2),") == 1);
    CHECK(findings("src/store/a.cpp", "            .from = {entry.tags, {}},") == 1);
    CHECK(findings("include/upturn/store/a.hpp", "#include <nlohmann/json.hpp>") == 1);
    CHECK(findings("src/gui/step/a.cpp", "    words_->field().served();") == 1);
    CHECK(findings("src/gui/review/a.cpp", "    note_->clear();") == 1);
}

TEST_CASE("Words that only look forbidden are left alone") {
    CHECK(findings("resources/prompts/a.json", "At home/school/club, who saw it?") == 0);
    CHECK(findings("tests/gui/a.cpp", "QCoreApplication::processEvents();") == 0);
    CHECK(findings("src/core/clock.cpp", "return system_clock::now();") == 0);
    CHECK(findings("src/gui/a.hpp", "class QMimeData;") == 0);
    CHECK(findings("src/exchange/a.cpp", "#include <nlohmann/json.hpp>") == 0);
    CHECK(findings("src/system/a.cpp", "    ::fsync(file);") == 0);
    CHECK(findings("src/app/a.cpp", "const auto sample = Sample::open(lookup);") == 0);
    CHECK(findings("src/app/a.cpp", "    view.from = {.id = id,") == 0);
    CHECK(findings("src/app/a.cpp", "    return {.from = Excerpt{.id = id}, .kept = {}};") == 0);
}

TEST_CASE("A rule that cannot be read is named") {
    CHECK(readWordRules({"pattern: a(b"}).unreadable == "pattern: a(b");
    CHECK(readWordRules({"pattern: a", "withn: b"}).unreadable == "withn: b");
}

TEST_CASE("A file without the two licence lines is found") {
    const std::vector<std::string> full{"#!/bin/sh", "# SPDX-FileCopyrightText: 2026 Someone",
                                        "# SPDX-License-Identifier: MIT"};
    CHECK(missingLicenceLines({{"tools/a", full}}).empty());
    CHECK(missingLicenceLines({{"tools/a", {full[0], full[1]}}}).size() == 1);
    CHECK(missingLicenceLines({{"src/core/a.cpp", {}}}).size() == 1);
    CHECK(missingLicenceLines({{"src/core/CMakeLists.txt", {full[2]}}}).size() == 1);
    CHECK(missingLicenceLines({{"docs/a.md", {"# Title"}}}).empty());
}

TEST_CASE("In this project no forbidden word stands") {
    std::vector<SourceFile> files = project();
    std::erase_if(files, [](const SourceFile& file) { return file.path == rulesPath; });
    CHECK(together(forbiddenWords(files, rulesOfProject())) == "");
}

TEST_CASE("In this project every file of code names its owner and licence") {
    CHECK(together(missingLicenceLines(project())) == "");
}
