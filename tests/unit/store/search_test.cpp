// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_words.hpp"
#include "support/journal_fixture.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

struct SearchFixture : JournalFixture {
    std::string found(const char* words) {
        std::string out;
        for (const Found& one : must(journal->search({.words = words})))
            out += (out.empty() ? "" : " ") + one.entry.title.utf8();
        return out;
    }
    Id entry(const char* title, const char* body, const char* day) {
        return must(journal->record({.title = text(title),
                                     .text = text(body),
                                     .happened = must(readMoment(day, clock.now()))}))
            .value;
    }
    Id release = entry("Release", "The caf\u00e9 was LOUD and the estimate wrong.", "2026-11-01");
    Id review = entry("Review", "I froze in the design review.", "2026-11-03");
    Id run = entry("Run", "Stopped at 14 km, too fast at the start.", "2026-11-02");
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "All words must match, without case and accents, newest first") {
    CHECK(found("the") == "Review Run Release");
    CHECK(found("CAFE loud") == "Release");
    CHECK(found("caf\u00c9") == "Release");
    CHECK(found("cafe froze").empty());
}

TEST_CASE_METHOD(SearchFixture, "Phrases, prefixes and exclusions") {
    CHECK(found("\"design review\"") == "Review");
    CHECK(found("\"review design\"").empty());
    CHECK(found("esti*") == "Release");
    CHECK(found("esti").empty());
    CHECK(found("the -froze") == "Run Release");
    CHECK(found("the -\"too fast\"") == "Review Release");
    CHECK(found("-the").empty());
    CHECK(found("-froze") == "Run Release");
}

TEST_CASE_METHOD(
    SearchFixture,
    "Words of one entry are found across title, text, answers, steps, lessons and tags") {
    must(journal->answer(run, {.id = "q", .text = text("?")}, text("I wanted to impress Lena.")));
    must(journal->keep({.text = text("Start slower than feels right."), .from = {.entry = run}}));
    must(journal->addStep(
        {.entry = run, .when = text("the gun fires"), .then = text("count to ten")}));
    must(journal->edit(run, {.tags = {{text("marathon")}, {}}}));
    CHECK(found("run stopped lena slower gun marathon") == "Run");
}

TEST_CASE_METHOD(SearchFixture,
                 "What is in the trash is not found, and found again when it is put back") {
    must(journal->remove(run));
    CHECK(found("the") == "Review Release");
    must(journal->putBack(run));
    CHECK(found("km") == "Run");
    must(journal->undo());
    CHECK(found("km").empty());
}

TEST_CASE_METHOD(SearchFixture,
                 "After each kind of change the index holds the words of now and no others") {
    must(journal->edit(run, {.text = text("Now about swimming.")}));
    CHECK(found("km").empty());
    CHECK(found("swimming") == "Run");
    must(journal->edit(run, {.happened = must(readMoment("2026-11-09", clock.now()))}));
    CHECK(found("swimming OR").empty());
    CHECK(found("n*") == "Run");
    const Id answer =
        must(journal->answer(run, {.id = "q", .text = text("?")}, text("chlorine"))).value;
    must(journal->undo());
    CHECK(found("chlorine").empty());
    must(journal->redo());
    CHECK(found("chlorine") == "Run");
    must(journal->remove(answer));
    CHECK(found("chlorine").empty());
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(SearchFixture, "Whatever is typed, it is words and never a syntax error") {
    for (const char* typed : {"",
                              " ",
                              "\"",
                              "*",
                              "-",
                              "--",
                              "\"\"",
                              "AND",
                              "NOT",
                              "a AND",
                              "(",
                              "title:x",
                              "^",
                              "\"open",
                              "a*b",
                              "- x",
                              "\xF0\x9F\x99\x82",
                              "NEAR(a b)",
                              "'; DROP TABLE entry; --",
                              "\u201efroze\u201c",
                              "***",
                              "-\"",
                              "\"*",
                              "{a}",
                              "a + b"}) {
        CAPTURE(typed);
        CHECK(journal->search({.words = typed}).has_value());
    }
    CHECK(found("\u201edesign review\u201c") == "Review");
}

TEST_CASE_METHOD(SearchFixture, "A search can be narrowed, and marks what matched") {
    EntryQuery within{.from = must(parseIsoDate("2026-11-02"))};
    const auto some = must(journal->search({.words = "the", .within = within, .withRank = true}));
    REQUIRE(some.size() == 2);
    CHECK(some[0].snippet.find("\x02the\x03") != std::string::npos);
    CHECK(some[0].rank < 0);
}
