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
                                     .happened = must(readMoment(day, Now{clock.now(), {}}))}))
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
    CHECK(found("\"esti\"").empty());
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
    must(journal->edit(run, {.happened = must(readMoment("2026-11-09", Now{clock.now(), {}}))}));
    CHECK(found("swimming OR") == "Run");
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

TEST_CASE_METHOD(SearchFixture,
                 "The marks of a list are its entries, in its order, without limit") {
    const auto marksOf = [&](const SearchQuery& query) {
        std::vector<std::int64_t> places;
        for (const EntryMark& mark : must(journal->marks(query)))
            places.push_back(mark.place);
        return places;
    };
    const auto places = marksOf({});
    REQUIRE(places.size() == 3);
    const auto all = must(journal->entries({}));
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(places[i] == all[i].place);
        CHECK(must(journal->placeOf(all[i].entry.id)) == all[i].place);
    }
    CHECK(must(journal->marks({})).front().day == dayNumber(must(parseIsoDate("2026-11-03"))));
    CHECK(marksOf({.words = "the -froze"}) ==
          std::vector{must(journal->placeOf(run)), must(journal->placeOf(release))});
    CHECK(marksOf({.words = "-froze"}).size() == 2);
    CHECK(marksOf({.words = "!?"}).empty());
    must(journal->remove(run));
    CHECK(marksOf({}).size() == 2);
    CHECK_FALSE(journal->placeOf(run));
}

TEST_CASE_METHOD(SearchFixture, "A list can be kept to stars and to open steps") {
    must(journal->edit(review, {.starred = true}));
    const Id step = must(journal->addStep({.entry = run, .then = text("count to ten")})).value;
    const auto starred = must(journal->entries({.starred = true}));
    REQUIRE(starred.size() == 1);
    CHECK(starred[0].entry.id == review);
    CHECK(must(journal->marks({.within = {.unfinished = true}})).size() == 1);
    must(journal->changeStep(step, {.outcome = Outcome::done}));
    CHECK(must(journal->marks({.within = {.unfinished = true}})).empty());
}

TEST_CASE_METHOD(SearchFixture, "A list knows what came of each entry") {
    must(journal->answer(run, {.id = "q", .text = text("?")}, text("Too proud.")));
    must(journal->keep({.text = text("Start slower."), .from = {.entry = run}}));
    const auto all = must(journal->entries({}));
    CHECK(all[1].reflected);
    CHECK(all[1].lessons == 1);
    CHECK_FALSE(all[0].reflected);
    CHECK(all[0].lessons == 0);
    CHECK(must(journal->search({.words = "proud"})).front().lessons == 1);
}

TEST_CASE_METHOD(SearchFixture, "Words that were used before are offered, the most used first") {
    must(journal->edit(run, {.tags = {{text("marathon")}, {}}}));
    must(journal->edit(review, {.tags = {{text("work"), text("marathon")}, {}}}));
    CHECK(must(journal->vocabulary(Vocabulary::tags)) ==
          std::vector{text("marathon"), text("work")});
    CHECK(must(journal->vocabulary(Vocabulary::feelings)).empty());
    // What lies in the trash offers nothing.
    must(journal->remove(review));
    CHECK(must(journal->vocabulary(Vocabulary::tags)) == std::vector{text("marathon")});
}

TEST_CASE_METHOD(SearchFixture,
                 "A file that was attached can be taken out and comes back by undo") {
    const Attachment file{
        .name = text("a.png"), .type = "image/png", .sha256 = std::string(64, 'a')};
    must(journal->attach(run, file));
    must(journal->detach(run, file));
    CHECK(must(journal->entry(run)).attachments.empty());
    must(journal->undo());
    CHECK(must(journal->entry(run)).attachments == std::vector{file});
}

TEST_CASE_METHOD(SearchFixture, "Lessons in the trash are listed, the last one first") {
    const Id one = must(journal->keep({.text = text("One."), .from = {.entry = run}})).value;
    const Id two = must(journal->keep({.text = text("Two."), .from = {.entry = run}})).value;
    CHECK(must(journal->trashedLessons()).empty());
    must(journal->remove(one));
    pass(std::chrono::seconds(1));
    must(journal->remove(two));
    const auto trashed = must(journal->trashedLessons());
    REQUIRE(trashed.size() == 2);
    CHECK(trashed[0].id == two);
    CHECK(trashed[0].trashed == clock.now().instant);
}
