// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/journal_fixture.hpp"

#include <sys/stat.h>

#include <barrier>
#include <future>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

TEST_CASE_METHOD(JournalFixture, "What is recorded is there after reopening, in every field") {
    NewEntry entry{.kind = EntryKind::win,
                   .title = text("Asked early"),
                   .text = text("It took a minute.\n\nSo easy.")};
    entry.happened = must(readMoment("2026-11-20 14:00", Now{clock.now(), {}}));
    entry.area = text("work");
    entry.weight = 2;
    entry.feelings = {text("relief")};
    entry.causes = {text("preparation")};
    entry.tags = {text("team"), text("asking")};
    const Id id = must(journal->record(entry)).value;
    reopen();
    const Entry read = must(journal->entry(id));
    CHECK(read.kind == EntryKind::win);
    CHECK(read.title == entry.title);
    CHECK(read.text == entry.text);
    CHECK(read.happened == *entry.happened);
    CHECK(read.written == clock.now());
    CHECK(read.area.utf8() == "work");
    CHECK(read.weight == 2);
    CHECK(read.feelings == entry.feelings);
    CHECK(read.causes == entry.causes);
    CHECK(read.tags == std::vector<Text>{text("asking"), text("team")});
    CHECK_FALSE(read.starred);
}

TEST_CASE_METHOD(JournalFixture, "Entries come newest first, by when they happened") {
    for (const char* day : {"2026-11-18", "2026-11-20", "2026-11-19"})
        must(journal->record(
            {.text = text(day), .happened = must(readMoment(day, Now{clock.now(), {}}))}));
    const auto entries = must(journal->entries({}));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].entry.text.utf8() == "2026-11-20");
    CHECK(entries[2].entry.text.utf8() == "2026-11-18");
}

TEST_CASE_METHOD(
    JournalFixture,
    "Five thousand entries of one millisecond are all there, and paging meets each once") {
    Collection many;
    for (int i = 0; i < 5000; ++i) {
        EntryRecord record;
        record.entry.text = text("e" + std::to_string(i));
        record.entry.happened = record.entry.written = clock.now();
        record.entry.source = Source{"test", std::to_string(i)};
        many.entries.push_back(record);
    }
    must(journal->import(many));
    std::set<std::string> met;
    EntryQuery query{.limit = 999};
    for (;;) {
        const auto page = must(journal->entries(query));
        for (const Found& found : page)
            CHECK(met.insert(found.entry.text.utf8()).second);
        if (page.size() < query.limit)
            break;
        query.before = page.back().place;
    }
    CHECK(met.size() == 5000);
}

TEST_CASE_METHOD(JournalFixture, "Days, area, kind and tag narrow a list") {
    must(journal->record({.kind = EntryKind::win,
                          .text = text("a"),
                          .happened = must(readMoment("2026-11-18 00:10", Now{clock.now(), {}})),
                          .area = text("Work"),
                          .tags = {text("Team")}}));
    must(journal->record({.text = text("b"),
                          .happened = must(readMoment("2026-11-18 23:50", Now{clock.now(), {}}))}));
    must(journal->record(
        {.text = text("c"), .happened = must(readMoment("2026-11-19", Now{clock.now(), {}}))}));
    const auto texts = [&](const EntryQuery& query) {
        std::string out;
        for (const Found& found : must(journal->entries(query)))
            out += found.entry.text.utf8();
        return out;
    };
    const CivilDate day = must(parseIsoDate("2026-11-18"));
    CHECK(texts({.from = day, .to = day}) == "ba");
    CHECK(texts({.from = must(parseIsoDate("2026-11-19"))}) == "c");
    CHECK(texts({.tag = text("team")}) == "a");
    CHECK(texts({.area = text("work")}) == "a");
    CHECK(texts({.kind = EntryKind::setback}) == "cb");
    CHECK(texts({.limit = 1}) == "c");
}

TEST_CASE_METHOD(JournalFixture, "An editor that did not see another's text overwrites nothing") {
    const Id id = add("first");
    const std::string base = must(journal->entry(id)).textVersion;
    must(journal->edit(id, {.text = text("from the script"), .textParent = base}));
    must(journal->edit(id, {.text = text("from the window"), .textParent = base}));
    CHECK(must(journal->entry(id)).text.utf8() == "from the window");
    std::vector<std::string> versions;
    for (const TextVersion& version : must(journal->versions(id)))
        versions.push_back(version.text.utf8());
    CHECK(versions == std::vector<std::string>{"first", "from the script", "from the window"});
}

TEST_CASE_METHOD(JournalFixture,
                 "Nothing, a weight of six and an unknown id are refused in a sentence") {
    CHECK(journal->record({}).error().fault == Fault::usage);
    CHECK(journal->record({.text = text("x"), .weight = 6}).error().fault == Fault::usage);
    SystemRandomness fresh;
    const Id nobody = Id::fresh(fresh);
    CHECK(journal->edit(nobody, {.title = text("x")}).error().fault == Fault::notFound);
    CHECK(journal->entry(nobody).error().fault == Fault::notFound);
    CHECK(journal->rate(nobody, 3).error().fault == Fault::notFound);
    CHECK(journal->answer(nobody, {.id = "q"}, text("x")).error().fault == Fault::notFound);
    CHECK(must(journal->counts()).entries == 0);
}

TEST_CASE_METHOD(JournalFixture, "An entry of which nobody could see a word is not recorded") {
    for (const char* words : {"\u00A0", "\u200B\u200D", "\u3000 \n", "\uFEFF"}) {
        CAPTURE(words);
        CHECK(journal->record({.title = text(words), .text = text(words)}).error().fault ==
              Fault::usage);
    }
    CHECK(must(journal->counts()).entries == 0);
}

TEST_CASE_METHOD(JournalFixture, "A short id is enough when only one row begins with it") {
    const Id id = add("one");
    CHECK(must(journal->named(id.brief())).id == id);
    CHECK(must(journal->named(id.hex())).id == id);
    CHECK(must(journal->named(id.hex().substr(0, 1))).id == id);
    CHECK(journal->named("zz").error().fault == Fault::usage);
    CHECK(journal->named("").error().fault == Fault::usage);
    std::string other = id.hex();
    other[0] = other[0] == '0' ? '1' : '0';
    CHECK(journal->named(other).error().fault == Fault::notFound);
}

TEST_CASE_METHOD(
    JournalFixture,
    "An answer keeps the words it was asked with; answering again is a new version of it") {
    const Id id = add("setback");
    const Asked asked{.id = "pause-reflect-ask.cause",
                      .text = text("What caused this setback?"),
                      .guide = "pause-reflect-ask",
                      .version = "1.0.0",
                      .stage = "understand",
                      .article = "A1-Q1",
                      .yields = "cause"};
    const Id answer = must(journal->answer(id, asked, text("I waited."))).value;
    Asked newer = asked;
    newer.text = text("What led to it?");
    CHECK(must(journal->answer(id, newer, text("Haste."))).value != answer);
    CHECK(must(journal->answer(id, asked, text("I waited too long."))).value == answer);
    const auto answers = must(journal->answers(id));
    REQUIRE(answers.size() == 2);
    CHECK(answers[1].question == newer);
    CHECK(answers[1].text.utf8() == "Haste.");
    CHECK(answers[0].question == asked);
    CHECK(answers[0].text.utf8() == "I waited too long.");
    CHECK(must(journal->versions(answer)).size() == 2);
    CHECK(must(journal->encounters(id)).size() == 2);
    CHECK(must(journal->entries({.unreflected = true})).empty());
}

TEST_CASE_METHOD(JournalFixture, "A draft outlives the program and is no step of undo") {
    const Id id = add("one");
    must(journal->saveDraft("answer q1", text("half a sent")));
    reopen();
    CHECK(must(journal->draft("answer q1")).utf8() == "half a sent");
    CHECK(must(journal->nextUndo())->name == "Record setback");
    must(journal->dropDraft("answer q1"));
    CHECK(must(journal->draft("answer q1")).empty());
    static_cast<void>(id);
}

TEST_CASE_METHOD(JournalFixture, "Only the owner can look into the files of a journal") {
    add("private");
    for (const char* tail : {"", "-wal", "-shm"}) {
        struct stat status {};
        REQUIRE(::stat((path.string() + tail).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
    }
}

TEST_CASE_METHOD(JournalFixture, "A clock that goes back does not bring an old stamp") {
    const Id id = add("one");
    clock.moveTo(moment("2020-01-01T00:00:00Z"));
    must(journal->edit(id, {.title = text("later, by a wrong clock")}));
    CHECK(must(journal->entry(id)).title.utf8() == "later, by a wrong clock");
}

TEST_CASE_METHOD(JournalFixture,
                 "Two programs that answer one question at the same moment make one answer") {
    const Id entry = add("setback");
    constexpr int rounds = 20;
    std::barrier together(2);
    const auto answerAll = [&](const char* words, std::uint64_t seed) {
        SeededRandomness dice(seed);
        JournalOptions mine = options();
        mine.randomness = &dice;
        const auto opened = must(Journal::open(path, mine));
        for (int round = 0; round < rounds; ++round) {
            together.arrive_and_wait();
            const Asked asked{.id = "q." + std::to_string(round), .text = text("Why?")};
            if (!opened->answer(entry, asked, text(words)))
                return false;
        }
        return true;
    };
    auto other = std::async(std::launch::async, answerAll, "there", 7);
    CHECK(answerAll("here", 8));
    CHECK(other.get());
    CHECK(must(journal->answers(entry)).size() == rounds);
}

TEST_CASE_METHOD(JournalFixture, "Ten thousands of tags on one entry are written, taken off and "
                                 "undone in the time that each of them takes") {
    // Measured, because nothing else tells each once from each against all others: minutes then.
    const auto begin = std::chrono::steady_clock::now();
    NewEntry entry{.text = text("words")};
    for (int i = 0; i < 30'000; ++i)
        entry.tags.push_back(text("tag " + std::to_string(i)));
    const Id id = must(journal->record(entry)).value;
    CHECK(must(journal->entry(id)).tags.size() == 30'000);
    must(journal->edit(id, {.tags = {{}, entry.tags}}));
    CHECK(must(journal->entry(id)).tags.empty());
    must(journal->undo());
    CHECK(must(journal->entry(id)).tags.size() == 30'000);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(40));
}
