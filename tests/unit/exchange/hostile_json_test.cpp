// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"
#include "support/fixtures.hpp"

#include <upturn/exchange/upturn_json.hpp>

#include <string>

using namespace upturn;
using namespace upturn::core;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string sentenceFor(const std::string& json) {
    const auto read = exchange::readUpturnJson(json);
    return read ? std::string() : read.error().sentence;
}

std::string exportWith(const std::string& entry) {
    return "{\"format\":\"upturn-export\",\"version\":1,\n\"entries\":[\n" + entry + "]}";
}

std::string entryWith(const std::string& field) {
    return exportWith(R"({"id":"000102030405060708090a0b0c0d0e0f","kind":"note",)"
                      R"("happened":{"instant":"2026-01-01T10:00:00Z","offset":0,)"
                      R"("date":"2026-01-01"},)" +
                      field + "}");
}

bool oneSentence(const std::string& words) {
    return !words.empty() && words.size() < 400 && words.find('\n') == std::string::npos &&
           firstInvalidByte(words) == std::string_view::npos;
}

} // namespace

TEST_CASE("Hostile JSON of strangers is refused in one sentence, or read, and never crashes") {
    for (const char* name :
         {"json-bidi-zwj-emoji", "json-bom", "json-deep-nesting", "json-dup-keys", "json-empty",
          "json-html-inject", "json-nul-ctrl", "json-utf16", "prompt-pack-evil"}) {
        const auto bytes = testing::fixture("hostile/" + std::string(name) + ".json");
        if (!bytes) {
            WARN("SKIPPED: there are no files of strangers here");
            return;
        }
        INFO(name);
        CHECK(oneSentence(sentenceFor(*bytes)));
    }
}

TEST_CASE("A broken export says at which line and column") {
    CHECK_THAT(sentenceFor("{\"format\":\"upturn-export\",\n \"version\":1,\n \"entries\":[,]}"),
               ContainsSubstring("line 3, column 13"));
    CHECK_THAT(sentenceFor(exportWith(R"({"kind":"note")")), ContainsSubstring("line 3"));
    CHECK_THAT(sentenceFor(""), ContainsSubstring("empty"));
    CHECK_THAT(sentenceFor("\xFF\xFE{\0}\0"), ContainsSubstring("UTF-16"));
    CHECK_THAT(sentenceFor("[]"), ContainsSubstring("no object"));
    CHECK_THAT(sentenceFor("7"), ContainsSubstring("no object"));
    CHECK_THAT(sentenceFor(R"({"format":"upturn-export","version":1} x)"),
               ContainsSubstring("line 1"));
}

TEST_CASE("A wrong type is named with its place") {
    CHECK_THAT(sentenceFor(entryWith(R"("title":7)")),
               ContainsSubstring("line 3") && ContainsSubstring("entries[0].title") &&
                   ContainsSubstring("text") && ContainsSubstring("whole number"));
    CHECK_THAT(sentenceFor(entryWith(R"("tags":["a",{}])")),
               ContainsSubstring("entries[0].tags[1]"));
    CHECK_THAT(sentenceFor(entryWith(R"("answers":[{"question":{"id":[]}}])")),
               ContainsSubstring("entries[0].answers[0].question.id"));
    CHECK_THAT(sentenceFor(entryWith(R"("weight":6)")), ContainsSubstring("1 to 5"));
    CHECK_THAT(sentenceFor(entryWith(R"("weight":2.5)")), ContainsSubstring("weight"));
    CHECK_THAT(sentenceFor(entryWith(R"("weight":99999999999999999999)")),
               ContainsSubstring("weight"));
    CHECK_THAT(sentenceFor(entryWith(R"("steps":[{"due":"2026-02-30"}])")),
               ContainsSubstring("2026-02-30"));
    CHECK_THAT(sentenceFor(entryWith(R"("attachments":[{"sha256":"../../x"}])")),
               ContainsSubstring("sha256"));
    CHECK_THAT(sentenceFor(exportWith("7")), ContainsSubstring("entries[0]"));
    CHECK_THAT(sentenceFor(exportWith("{}")), ContainsSubstring("kind"));
    CHECK_THAT(sentenceFor(R"({"format":"upturn-export","version":1,"entries":{}})"),
               ContainsSubstring("a list"));
    CHECK_THAT(sentenceFor(R"({"format":"upturn-export","version":1,"practice_days":[
                   {"practice":"","day":"2026-11-01"}]})"),
               ContainsSubstring("practice_days[0].practice"));
}

TEST_CASE("What JSON can be bent into is refused: names twice, depth, size, numbers, characters") {
    CHECK_THAT(sentenceFor(entryWith(R"("title":"a","title":"b")")), ContainsSubstring("twice"));
    CHECK_THAT(sentenceFor(R"({"entries":[],"entries":[]})"), ContainsSubstring("twice"));
    CHECK_THAT(sentenceFor(entryWith("\"x\":" + std::string(100'000, '['))),
               ContainsSubstring("lists"));
    CHECK_THAT(sentenceFor("{\"x\":" + std::string(100'000, '[')), ContainsSubstring("lists"));
    CHECK_THAT(sentenceFor(entryWith(R"("weight":1e999)")), ContainsSubstring("larger"));
    CHECK_THAT(sentenceFor(entryWith(R"("weight":NaN)")), ContainsSubstring("line 3"));
    CHECK_THAT(sentenceFor(entryWith(R"("title":"a\u0000b")")),
               ContainsSubstring("entries[0].title"));
    CHECK_THAT(sentenceFor(entryWith(R"("title":"a\ud800b")")), ContainsSubstring("line 3"));
    CHECK_THAT(sentenceFor(entryWith("\"title\":\"a\xC0\xAF\"")), ContainsSubstring("line 3"));
    std::string many = "\"tags\":[\"a\"";
    for (int i = 0; i < 600'000; ++i)
        many += ",0";
    CHECK_THAT(sentenceFor(entryWith(many + "]")), ContainsSubstring("too much"));
}

TEST_CASE("An export says what it is, or is refused") {
    CHECK_THAT(sentenceFor("{}"), ContainsSubstring("no export"));
    CHECK_THAT(sentenceFor(R"({"format":"upturn-export"})"), ContainsSubstring("version"));
    const auto newer = exchange::readUpturnJson(R"({"format":"upturn-export","version":2})");
    REQUIRE_FALSE(newer);
    CHECK(newer.error().fault == Fault::newer);
}

TEST_CASE("A byte order mark and fields of a later version are no hindrance") {
    const std::string later = "\xEF\xBB\xBF" + entryWith(R"("aura":{"a":[1,2,{"b":null}]})");
    const auto read = exchange::readUpturnJson(later);
    REQUIRE(read);
    CHECK(read->entries.size() == 1);
}

TEST_CASE("What this version does not keep is named, not dropped in silence") {
    const auto read = exchange::readUpturnJson(
        R"({"format":"upturn-export","version":1,"shares":[{"id":"x"},{"id":"y"}]})");
    REQUIRE(read);
    REQUIRE(read->skipped.size() == 1);
    CHECK(read->skipped[0].where == "shares");
}
