// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "written_pack.hpp"

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

/// Refused, at this line, for a reason that has these words.
void refused(const std::string& bytes, const std::string& line, const std::string& words) {
    const PackReport report = parsePack(bytes, "mine.json");
    INFO(verdict(report));
    CHECK_FALSE(report.pack);
    CHECK_THAT(verdict(report), StartsWith(line + ": "));
    CHECK_THAT(verdict(report), ContainsSubstring(words));
}

} // namespace

TEST_CASE("A good pack is read whole, with usual values for what it leaves out") {
    const PackReport report = parsePack(goodPack, "mine.json");
    REQUIRE(verdict(report) == "good");
    const Pack& pack = *report.pack;
    CHECK(pack.guide.id == "mine");
    CHECK(pack.guide.title.in("de") == "Mine");
    REQUIRE(pack.prompts.size() == 2);
    CHECK(pack.prompts[0].guide == "mine");
    CHECK(pack.prompts[0].version == "1.0.0");
    CHECK(pack.prompts[0].minutes == 3);
    CHECK(pack.prompts[0].entries == std::vector<std::string>{"setback", "note"});
    CHECK(pack.prompts[1].needs == std::vector<std::string>{"mine.facts"});
    CHECK(pack.prompts[1].kind == Kind::line);
    CHECK(pack.lines.at("mine.lesson") == 10);
}

TEST_CASE("A field that nobody knows is named with its line") {
    refused(with("\"yields\"", "\"txet\": 1, \"yields\""), "8", "\"txet\" is unknown");
    refused(with("\"license\"", "\"author\": \"me\", \"license\""), "2", "\"author\" is unknown");
    refused(with("\"requires\"", "\"hours_since\": {\"soon\": 1}, \"requires\""), "13",
            "\"soon\" is unknown");
}

TEST_CASE("A field that is missing is named with the line of its object") {
    refused(with("\"license\": \"CC0-1.0\",", ""), "1", "\"license\" is missing");
    refused(with("\"stage\": \"land\", ", ""), "5", "\"stage\" is missing");
    refused(with("\"text\": {\"en\": \"What do you take from it?\"},", ""), "10",
            "\"text\" is missing");
}

TEST_CASE("A value of the wrong type is told from the right one") {
    refused(with("\"schema\": 1", "\"schema\": \"1\""), "2", "has to be a whole number");
    refused(with("[\"facts\"],\n  \"prompts\"", "\"facts\",\n  \"prompts\""), "3",
            "has to be a list");
    refused(with("{\"en\": \"What did you see?\"}", "\"What did you see?\""), "7",
            "has to be an object");
    refused(with("[\"lesson\"], \"requires\"", "[7], \"requires\""), "13", "holds text only");
    refused(with("\"en\": \"What did you see?\"", "\"en\": null"), "7", "have to be text");
    refused(with("\"requires\"", "\"recurrence\": 1.5, \"requires\""), "13", "from 0 to 1");
    refused(with("\"requires\"", "\"minutes\": 1e3, \"requires\""), "13", "a whole number");
    refused(with("\"requires\"", "\"minutes\": 600, \"requires\""), "13", "from 1 to 60");
    refused(with("\"requires\"", "\"minutes\": 600\n, \"requires\""), "13", "from 1 to 60");
    refused("[1, 2]", "1", "A pack is an object");
}

TEST_CASE("A name outside the closed lists is refused with what there is") {
    refused(with("\"land\"", "\"start\""), "6", "there are land, feel, own");
    refused(with("\"kind\": \"text\"", "\"kind\": \"essay\""), "6", "\"essay\" is no kind");
    refused(with("\"mode\": \"facts\"", "\"mode\": \"deep\""), "6", "\"deep\" is no mode");
    refused(with("[\"cause\"]", "[\"insight\"]"), "8", "\"insight\" is unknown in \"yields\"");
    refused(with("\"requires\"", "\"triggers\": [\"hmm\"], \"requires\""), "13", "\"hmm\"");
    refused(with("\"requires\"", "\"entries\": [\"dream\"], \"requires\""), "13", "\"dream\"");
    refused(with("\"schema\": 1", "\"schema\": 2"), "2", "\"schema\" has to be from 1 to 1");
}

TEST_CASE("A question about meaning that calls itself something else is refused") {
    refused(with("[\"lesson\"], \"kind\"", "[\"meaning\"], \"kind\""), "11",
            "needs the mode \"meaning\"");
}

TEST_CASE("An answer that a question takes up is one it comes after") {
    const PackReport report = parsePack(with("\"requires\"", "\"requires_answer\""), "mine.json");
    REQUIRE(report.pack);
    CHECK(report.pack->prompts[1].needs == std::vector<std::string>{"mine.facts"});
    CHECK(report.pack->prompts[1].takesUp == std::vector<std::string>{"mine.facts"});
    refused(with("\"requires\": [\"mine.facts\"]", "\"requires_answer\": [\"mine.gone\"]"), "10",
            "no such question");
}

TEST_CASE("An id is plain, its pack's own, and there once") {
    refused(with("\"pack\": \"mine\"", "\"pack\": \"../../mine\""), "2", "no path");
    refused(with("\"mine.facts\"", "\"mine./etc/passwd\""), "6", "no path");
    refused(with("\"mine.facts\"", "\"Mine.Facts\""), "6", "is no id");
    refused(with("\"mine.facts\"", "\"mine.."
                                   "facts\""),
            "6", "is no id");
    refused(with("\"mine.facts\"", "\"yours.facts\""), "6", "has to begin with \"mine.\"");
    refused(with("\"mine.lesson\"", "\"mine.facts\""), "10", "stands in this pack twice");
}

TEST_CASE("What a question requires exists and never waits for itself") {
    refused(with("[\"mine.facts\"]", "[\"mine.feelings\"]"), "13", "no such question");
    refused(
        with("\"yields\": [\"cause\"]", "\"yields\": [\"cause\"], \"requires\": [\"mine.lesson\"]"),
        "5", "wait for each other: mine.facts > mine.lesson > mine.facts");
    refused(with("[\"mine.facts\"]", "[\"mine.lesson\"]"), "10", "mine.lesson > mine.lesson");
}

TEST_CASE("What a guide promises to cover, one of its questions covers") {
    refused(with("\"dims_required\": [\"facts\"]", "\"dims_required\": [\"facts\", \"share\"]"),
            "3", "\"share\" is required, but no question covers it");
}

TEST_CASE("A question is short, has words, and hides nothing") {
    refused(with("What did you see?", std::string(221, 'x')), "7", "221 characters; 220 is the");
    CHECK(verdictOn(with("What did you see?", "Was sah\u00e4" + std::string(212, 'x'))) !=
          "refused without a word");
    refused(with("What did you see?", "  "), "7", "has no words");
    refused(with("What did you see?", "See\\u0007 it?"), "7", "control characters");
    refused(with("What did you see?", "See \\u202eti?"), "7", "invisible marks");
    refused(with("\"en\": \"What did you see?\"", "\"../x\": \"What?\""), "7", "is no language");
    refused(with("{\"en\": \"What did you see?\"}", "{}"), "7", "has no words");
}

TEST_CASE("A why is asked only where the mode says so") {
    refused(with("What did you see?", "Why did you do it?"), "7", "asks \"why\"");
    refused(with("\"en\": \"What did you see?\"", "\"en\": \"What?\",\n\"de\": \"Warum das?\""),
            "8", "asks \"why\"");
    const std::string why = with("What did you see?", "Why did it make sense then?");
    CHECK(verdictOn(with("\"mode\": \"facts\"", "\"mode\": \"why\"", why)) == "good");
    CHECK(verdictOn(with("What did you see?", "What came anywhy near?")) == "good");
}

TEST_CASE("Hard words are pointed out, and the pack is used all the same") {
    const PackReport report = parsePack(
        with("What did you see?",
             "Which organisational responsibilities necessitated institutional recalibration?"),
        "mine.json");
    REQUIRE(report.pack);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].severity == Severity::advice);
    CHECK(report.findings[0].line == 7);
    CHECK_THAT(report.findings[0].sentence(),
               ContainsSubstring("mine.json, line 7: ") && ContainsSubstring("hard to read"));
}

TEST_CASE("An article's question keeps the article's words") {
    const std::string named =
        with("\"yields\": [\"cause\"]", "\"yields\": [\"cause\"], \"article\": [\"A1-Q1\"]");
    refused(named, "7", "has to stand in its words");
    CHECK(verdictOn(with("What did you see?", "What caused this setback?", named)) == "good");
    refused(with("A1-Q1", "B7-Q1", named), "8", "\"B7-Q1\" is no article");
}

TEST_CASE("Choices have options and only choices have them") {
    refused(with("\"kind\": \"text\"", "\"kind\": \"choice\""), "5", "two options");
    refused(with("\"yields\"", "\"options\": [{\"id\": \"a\", \"label\": {\"en\": \"A\"}}], "
                               "\"yields\""),
            "8", "Only choice and checklist");
}

TEST_CASE("Stages of a guide are named, and every question says where it stands") {
    const std::string staged =
        with("\"dims_required\"",
             "\"stages\": [{\"id\": \"one\", \"name\": {\"en\": \"One\"}}], \"dims_required\"");
    refused(staged, "5", "say with \"guide_stage\"");
    refused(with("\"stage\": \"land\"", "\"stage\": \"land\", \"guide_stage\": \"two\"", staged),
            "6", "none of the pack's stages");
}

TEST_CASE("A span has its ends in order") {
    refused(with("\"requires\"", "\"intensity\": {\"min\": 6, \"max\": 3}, \"requires\""), "13",
            "min, ideal, max");
    refused(with("\"requires\"", "\"hours_since\": {\"min\": 2, \"ideal\": 1}, \"requires\""), "13",
            "min, ideal, max");
    refused(with("\"requires\"", "\"intensity\": {\"max\": 11}, \"requires\""), "13", "0 to 10");
}

TEST_CASE("A repeated field is refused, because nobody can tell which one is meant") {
    refused(with("\"license\"", "\"pack\": \"other\", \"license\""), "2", "a second time");
    refused(with("\"kind\": \"line\"", "\"kind\": \"line\", \"kind\": \"text\""), "11",
            "a second time");
}

TEST_CASE("Several faults are reported at once, in the order of their lines") {
    const PackReport report = parsePack(
        with("\"mine.lesson\"", "\"/x\"", with("\"version\": \"1.0.0\"", "\"version\": \"one\"")),
        "mine.json");
    REQUIRE(report.findings.size() >= 2);
    for (std::size_t i = 1; i < report.findings.size(); ++i)
        CHECK(report.findings[i - 1].line <= report.findings[i].line);
}
