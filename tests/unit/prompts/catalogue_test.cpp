// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"
#include "written_pack.hpp"

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;

namespace {

Pack pack(const std::string& bytes) {
    const PackReport report = parsePack(bytes, "mine.json");
    INFO(verdict(report));
    REQUIRE(report.pack);
    return *report.pack;
}

std::string reasons(const std::vector<Finding>& findings) {
    std::string out;
    for (const Finding& finding : findings)
        out += finding.sentence() + "\n";
    return out;
}

const std::string overriding = R"({
  "schema": 1, "pack": "mine", "version": "2.1.0", "title": {"en": "Mine"}, "license": "CC0-1.0",
  "dims_required": [], "overrides": ["pause-reflect-ask.facts"],
  "prompts": [
    {
      "id": "pause-reflect-ask.facts", "stage": "land", "dims": ["facts"], "kind": "text",
      "mode": "facts", "text": {"en": "Tell it in your own words."}, "yields": ["cause"]
    }
  ]
}
)";

} // namespace

TEST_CASE("Own questions come after those of the program and are chosen like them") {
    std::vector<Finding> findings;
    const Catalogue all = Catalogue::builtIn().with({pack(goodPack)}, &findings);
    CHECK(findings.empty());
    REQUIRE(all.prompt("mine.facts") != nullptr);
    CHECK(all.guide("mine")->builtIn == false);
    CHECK(all.guide("aar")->builtIn);
    CHECK(all.questionsOf("mine").size() == 2);

    Situation now = scene(3, 30);
    now.guide = "mine";
    CHECK(std::get<Choice>(select(all, now)).question.asked.id == "mine.facts");
}

TEST_CASE("A pack that takes an id without saying so is left out as a whole") {
    std::vector<Finding> findings;
    const std::string quiet =
        with(", \"overrides\": [\"pause-reflect-ask.facts\"]", "",
             with("\"pack\": \"mine\"", "\"pack\": \"pause-reflect-ask\"", overriding));
    const Catalogue all = Catalogue::builtIn().with({pack(quiet)}, &findings);
    CHECK_THAT(reasons(findings), ContainsSubstring("mine.json, line 1: There is a pack") &&
                                      ContainsSubstring("line 5: There is a question") &&
                                      ContainsSubstring("overrides"));
    CHECK(all.prompts() == Catalogue::builtIn().prompts());
}

TEST_CASE("Two own packs with one question between them: the first stays") {
    std::vector<Finding> findings;
    Pack second = pack(goodPack);
    second.guide.id = "other";
    const Catalogue all = Catalogue::builtIn().with({pack(goodPack), second}, &findings);
    CHECK(all.guide("other") == nullptr);
    CHECK(all.prompt("mine.facts")->guide == "mine");
    CHECK_THAT(reasons(findings), ContainsSubstring("There is a question \"mine.facts\" already"));
}

TEST_CASE("Words written anew stand where the program's words stood") {
    const Catalogue all = Catalogue::builtIn().with({pack(overriding)});
    const Prompt* prompt = all.prompt("pause-reflect-ask.facts");
    REQUIRE(prompt != nullptr);
    CHECK(prompt->text.in("en") == "Tell it in your own words.");
    CHECK(prompt->guide == "pause-reflect-ask");
    CHECK(prompt->guideStage == "reflect");
    CHECK(prompt->version == "2.1.0");
    CHECK(all.questionsOf("pause-reflect-ask").size() ==
          Catalogue::builtIn().questionsOf("pause-reflect-ask").size());
    // An answer given before keeps the words it was asked with.
    const auto before = askedIn(*Catalogue::builtIn().prompt(prompt->id), "en");
    CHECK(before.text.utf8() == "What happened, in plain words?");
}

TEST_CASE("To word anew what does not exist is an error, and so is a circle across packs") {
    std::vector<Finding> findings;
    std::string bytes =
        with("[\"pause-reflect-ask.facts\"]", "[\"mine.x\"]",
             with("\"id\": \"pause-reflect-ask.facts\"", "\"id\": \"mine.x\"", overriding));
    Catalogue::builtIn().with({pack(bytes)}, &findings);
    CHECK_THAT(reasons(findings), ContainsSubstring("\"mine.x\" is to be worded anew"));

    findings.clear();
    bytes = R"({"schema": 1, "pack": "mine", "version": "1.0.0", "title": {"en": "x"},
      "license": "x", "dims_required": [], "overrides": ["aar.intent"], "prompts": [
      {"id": "aar.intent", "stage": "land", "dims": ["intent"], "kind": "text", "mode": "facts",
       "text": {"en": "What was meant?"}, "yields": [], "requires": ["aar.gap"]}]})";
    Catalogue::builtIn().with({pack(bytes)}, &findings);
    CHECK_THAT(reasons(findings), ContainsSubstring("would wait for itself"));

    findings.clear();
    Catalogue::builtIn().with({pack(with("aar.gap", "aar.nothing", bytes))}, &findings);
    CHECK_THAT(reasons(findings), ContainsSubstring("no such question"));
}

TEST_CASE("What an own pack disables is never asked again") {
    const std::string bytes =
        with("\"dims_required\"", "\"disables\": [\"aar\", \"upturn.plain\"], \"dims_required\"");
    const Catalogue all = Catalogue::builtIn().with({pack(bytes)});
    CHECK(all.guide("aar")->off);
    CHECK(all.prompt("aar.facts")->off);
    CHECK(all.prompt("upturn.plain")->off);
    CHECK_FALSE(all.prompt("upturn.camera")->off);
    for (const Candidate& each : candidates(all, scene(2, 3)))
        if (each.id == "upturn.plain" || each.id.starts_with("aar.")) {
            INFO(each.id);
            CHECK(each.rule == "E1");
        }
}

TEST_CASE("Words come in the language asked for, else in English, else in any") {
    const Wording words(Wording::Words{{"de", "Hallo"}, {"en", "Hello"}, {"fr", "Bonjour"}});
    CHECK(words.in("de_AT.UTF-8") == "Hallo");
    CHECK(words.in("fr-CA") == "Bonjour");
    CHECK(words.in("it") == "Hello");
    CHECK(Wording(Wording::Words{{"fr", "Bonjour"}}).in("de") == "Bonjour");
    CHECK(Wording().in("de").empty());
}

TEST_CASE("A question is asked with all that its answer has to keep") {
    const auto asked = askedIn(*Catalogue::builtIn().prompt("pause-reflect-ask.cause"), "de");
    CHECK(asked.text.utf8() == "Was hat diesen R\u00fcckschlag verursacht?");
    CHECK(asked.guide == "pause-reflect-ask");
    CHECK(asked.version == "1.0.0");
    CHECK(asked.stage == "ask");
    CHECK(asked.article == "A1-Q1");
    CHECK(asked.yields == "cause");
}
