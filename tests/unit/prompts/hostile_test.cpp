// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/fixtures.hpp"
#include "written_pack.hpp"

#include <filesystem>

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;

namespace {

void saysWhatIsWrong(const std::string& bytes, const std::string& name) {
    const PackReport report = parsePack(bytes, name);
    INFO(name);
    CHECK_FALSE(report.pack);
    REQUIRE_FALSE(report.findings.empty());
    for (const Finding& finding : report.findings) {
        CHECK_FALSE(finding.reason.empty());
        CHECK(finding.line >= 0);
        CHECK(finding.reason.find("nlohmann") == std::string::npos);
    }
}

} // namespace

TEST_CASE("Hostile files get a sentence and never more") {
    const std::filesystem::path folder = upturn::testing::fixturePath("hostile");
    if (!std::filesystem::exists(folder)) {
        WARN("SKIPPED: no hostile files at " << folder.string());
        return;
    }
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        const std::string name = file.path().filename().string();
        saysWhatIsWrong(upturn::testing::fixture("hostile/" + name).value(), name);
        ++files;
    }
    CHECK(files > 5);
}

TEST_CASE("A pack cut off anywhere is refused where it ends") {
    for (std::size_t length = 0; length + 2 < goodPack.size(); ++length)
        saysWhatIsWrong(goodPack.substr(0, length), "cut.json");
    CHECK_THAT(verdictOn(goodPack.substr(0, goodPack.find("\"kind\": \"line\""))),
               Catch::Matchers::StartsWith("11: "));
}

TEST_CASE("Any byte changed in a pack ends in a report") {
    for (std::size_t at = 0; at < goodPack.size(); ++at)
        for (const char byte : {'\0', '\xFF', '"', '{', '\n', '9'}) {
            std::string bytes = goodPack;
            bytes[at] = byte;
            const PackReport report = parsePack(bytes, "bent.json");
            CHECK((report.pack.has_value() || !report.findings.empty()));
        }
}

TEST_CASE("Depth, size and length of chains are limited") {
    CHECK_THAT(verdictOn(std::string(100'000, '[')), ContainsSubstring("nested too deep"));
    CHECK_THAT(verdictOn("{\"a\":" + std::string(200, ' ') + std::string(20, '[')),
               ContainsSubstring("nested too deep"));
    CHECK_THAT(verdictOn(std::string(largestPack + 1, ' ')),
               ContainsSubstring("a pack may have 256"));
    std::string chain;
    for (int i = 0; i < 1200; ++i)
        chain +=
            (i > 0 ? "," : "") + std::string(R"({"id":"mine.)") + std::to_string(i) +
            R"(","stage":"land","dims":["facts"],"kind":"text","mode":"facts","text":{"en":"x"},"yields":[],"requires":["mine.)" +
            std::to_string((i + 1) % 1200) + R"("]})";
    const std::string pack =
        R"({"schema":1,"pack":"mine","version":"1.0.0","title":{"en":"x"},"license":"x","dims_required":[],"prompts":[)" +
        chain + "]}";
    CHECK_THAT(verdictOn(pack), ContainsSubstring("wait for each other"));
}
