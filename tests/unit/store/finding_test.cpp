// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What people type, in every script, and what they must find.

#include "database.hpp"
#include "search_index.hpp"
#include "search_tokenizer.hpp"
#include "support/files.hpp"
#include "support/journal_fixture.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/utf8.hpp>

#include <SQLiteCpp/Database.h>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::store;
using namespace upturn::test;

namespace {

struct FindingFixture : JournalFixture {
    std::vector<std::string> all(const std::string& words,
                                 SearchOrder order = SearchOrder::exactFirst) {
        std::vector<std::string> texts;
        for (const Found& one : must(journal->search({.words = words, .order = order})))
            texts.push_back(one.entry.text.utf8());
        return texts;
    }
    bool finds(const std::string& words, const std::string& kept) {
        const auto texts = all(words);
        return std::ranges::find(texts, kept) != texts.end();
    }
    std::string ignored(const std::string& words) {
        std::string out;
        for (const NotUnderstood& one : must(journal->understand({.words = words})).ignored)
            out += one.words + ">" + one.nearest + ";";
        return out;
    }
    std::vector<std::string> lessons(const std::string& words) {
        std::vector<std::string> texts;
        for (const Lesson& one :
             must(journal->findLessons({.words = words, .within = {.limit = 10}})))
            texts.push_back(one.text.utf8());
        return texts;
    }
    /// As if the index had been made by a program with other rules.
    void age() {
        journal.reset();
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
            .exec("UPDATE index_state SET mark = 'of another program'");
        journal = open();
    }
    bool hasOldTables() {
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name LIKE "
                             "'entry_index_old%'")
                   .getInt() > 0;
    }
};

} // namespace

TEST_CASE_METHOD(FindingFixture, "What is kept in any script is found as people type it") {
    struct Row {
        const char* kept;
        const char* asked;
    };
    const std::vector<Row> rows{
        {"\u4eca\u5929\u6211\u5728\u4f1a\u4e0a\u8bf4\u5f97\u592a\u5feb\u3002", "\u4f1a\u4e0a"},
        {"\u4f1a\u8b70\u3067\u9ed9\u3063\u3066\u3044\u305f", "\u9ed9\u3063\u3066"},
        {"\u0e27\u0e31\u0e19\u0e19\u0e35\u0e49\u0e1b\u0e23\u0e30\u0e0a\u0e38\u0e21"
         "\u0e44\u0e21\u0e48\u0e14\u0e35",
         "\u0e1b\u0e23\u0e30\u0e0a\u0e38\u0e21"},
        {"\uc624\ub298 \ud300\ud68c\uc758\uc5d0\uc11c \ub9d0\uc744 \ubabb\ud588\ub2e4",
         "\ud68c\uc758"},
        {"Auf der Stra\u00dfe gest\u00fcrzt.", "STRASSE"},
        {"Auf der Stra\u00dfe gest\u00fcrzt.", "gestuerzt"},
        {"Der Aerger war gross.", "\u00c4rger"},
        {"\u0441\u043b\u043e\u043c\u0430\u043b\u0430\u0441\u044c \u0451\u043b\u043a\u0430",
         "\u0435\u043b\u043a\u0430"},
        {"\u0388\u03ba\u03b1\u03bd\u03b1 \u03bb\u03ac\u03b8\u03bf\u03c2",
         "\u03b5\u03ba\u03b1\u03bd\u03b1"},
        {"Z\u0141OTY", "zloty"},
        {"I\u015eIK s\u00f6nd\u00fc", "\u0131\u015f\u0131k"},
        {"The o\ufb03ce moved", "office"},
        {"The C++ link step broke.", "C++"},
        {"It was C# again.", "c#"},
        {"Gave 100% today.", "100%"},
        {"Pi is 3.14 here.", "3.14"},
        {"Missed the #deadline.", "#deadline"},
        {"Lost $40.", "$40"},
        {"Felt \U0001f642", "\U0001f642"},
        {"Die Jahresabschlussfeier fiel aus.", "Feier"},
        {"I sent an e-mail.", "email"},
        {"I sent an email there.", "e-mail"},
        {"three meetings", "meeting"},
        {"Die Fehler der anderen", "Fehlern"},
        {"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f \u0633\u0623\u0644",
         "\u0645\u062d\u0645\u062f"},
        {"\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd \u05dc\u05da", "\u05e9\u05dc\u05d5\u05dd"},
    };
    for (const Row& row : rows)
        add(row.kept);
    for (const Row& row : rows) {
        CAPTURE(row.kept, row.asked);
        CHECK(finds(row.asked, row.kept));
    }
    add("Took vitamin C.");
    CHECK(all("C++") == std::vector<std::string>{"The C++ link step broke."});
    CHECK(finds("C", "Took vitamin C."));
    add("3 of 14 came");
    CHECK(all("3.14") == std::vector<std::string>{"Pi is 3.14 here."});
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(FindingFixture, "Where marks are letters another mark is another word") {
    add("\u0e19\u0e49\u0e33");
    CHECK_FALSE(finds("\u0e19\u0e32", "\u0e19\u0e49\u0e33"));
    add("\u304c\u304d");
    CHECK_FALSE(finds("\u304b\u304d", "\u304c\u304d"));
    add("\u0438\u043e\u0434");
    CHECK_FALSE(finds("\u0439\u043e\u0434", "\u0438\u043e\u0434"));
}

TEST_CASE_METHOD(FindingFixture, "What was typed comes before its forms and its parts") {
    add("One meeting");
    pass(std::chrono::hours(1));
    add("A premeeting call");
    pass(std::chrono::hours(1));
    add("Three meetings");
    CHECK(all("meeting") ==
          std::vector<std::string>{"One meeting", "Three meetings", "A premeeting call"});
    CHECK(all("meeting", SearchOrder::newest) ==
          std::vector<std::string>{"Three meetings", "A premeeting call", "One meeting"});
    CHECK(all("\"meeting\"") == std::vector<std::string>{"One meeting"});
    CHECK(all("eet").size() == 3);
    CHECK(all("ee").empty());
    CHECK(all("me*").size() == 2);
    CHECK(all("prem*") == std::vector<std::string>{"A premeeting call"});
    const auto found =
        must(journal->search({.words = "meeting", .order = SearchOrder::exactFirst}));
    CHECK_FALSE(found[0].near);
    CHECK(found[1].near);
    CHECK(found[1].snippet == "Three \x02meetings\x03");
}

TEST_CASE_METHOD(FindingFixture, "The search language has OR, without, names and days") {
    const Id sheep =
        must(journal->record({.kind = EntryKind::win,
                              .text = text("black sheep"),
                              .happened = must(readMoment("2026-10-05", Now{clock.now(), {}})),
                              .area = text("Work"),
                              .causes = {text("\u00c4rger")},
                              .tags = {text("#late"), text("Running late")}}))
            .value;
    must(journal->record({.text = text("to be or not"),
                          .happened = must(readMoment("2026-11-05", Now{clock.now(), {}}))}));
    const std::string be = "to be or not";
    const std::string black = "black sheep";
    using All = std::vector<std::string>;
    CHECK(all("be OR sheep") == All{be, black});
    CHECK(all("be OR sheep black") == All{black});
    CHECK(all("be OR \"black sheep\" OR c++") == All{be, black});
    CHECK(all("tag:late") == All{black});
    CHECK(all("#late") == All{black});
    CHECK(all("tag:\"running LATE\"") == All{black});
    CHECK(all("schlagwort:late area:work") == All{black});
    CHECK(all("cause:aerger sheep") == All{black});
    CHECK(all("area:work -sheep").empty());
    CHECK(all("-tag:late") == All{be});
    CHECK(all("kind:win") == All{black});
    CHECK(all("kind:setback") == All{be});
    CHECK(all("before:2026-11") == All{black});
    CHECK(all("after:2026-11") == All{be});
    CHECK(all("be OR sheep after:2026-10-05 before:2026-10-06") == All{black});
    CHECK(must(journal->entries({.tag = text("LATE")})).size() == 1);
    CHECK(must(journal->entries({.area = text("work")})).size() == 1);
    CHECK(must(journal->entries({.cause = text("\u00e4rger")})).size() == 1);
    CHECK(must(journal->marks({.words = {}, .within = {.tag = text("late")}})).size() == 1);
    CHECK(must(journal->countEntries({.tag = text("late")})) == 1);
    // One tag, however it is written.
    must(journal->edit(sheep, {.tags = {{text("Late"), text("##late")}, {}}}));
    CHECK(must(journal->entry(sheep)).tags.size() == 2);
    must(journal->edit(sheep, {.tags = {{}, {text("#LATE")}}}));
    CHECK(all("tag:late").empty());
    CHECK(must(journal->understand({.words = "sheep tag:x"})).said == "sheep tag:x");
}

TEST_CASE_METHOD(FindingFixture, "What is not understood is said, with the nearest that exists") {
    must(journal->record({.text = text("x"), .area = text("Work"), .tags = {text("late")}}));
    CHECK(ignored("x") == "");
    CHECK(ignored("tag:lat") == "tag:lat>tag:late;");
    CHECK(ignored("area:wrok") == "area:wrok>area:Work;");
    CHECK(ignored("kind:wun") == "kind:wun>kind:win;");
    CHECK(ignored("knd:win") == "knd:win>kind:win;");
    CHECK(ignored("before:blah x") == "before:blah>;");
    CHECK(ignored("x OR") == "OR>;");
    CHECK(ignored("OR x") == "OR>;");
    CHECK(ignored("!?") == "!?>;");
    CHECK(ignored("note:milk http://x") == "");
    CHECK(all("before:blah").empty());
}

TEST_CASE_METHOD(FindingFixture,
                 "A lesson is found by its own words, and by those of its setback") {
    const Id entry = must(journal->record({.title = text("Kickoff"),
                                           .text = text("I promised a date too early."),
                                           .causes = {text("wanting to please")},
                                           .tags = {text("client")}}))
                         .value;
    must(journal->answer(entry, {.id = "q", .text = text("?")}, text("Lena had looked worried.")));
    const Id kept =
        must(journal->keep({.text = text("Buy one night before any promise."),
                            .from = {.entry = entry, .quote = text("A night would have helped.")}}))
            .value;
    const Id own = must(journal->keep({.text = text("Sleep before answering mails.")})).value;
    CHECK(lessons("promise") == std::vector<std::string>{"Buy one night before any promise."});
    CHECK(lessons("mail") == std::vector<std::string>{"Sleep before answering mails."});
    CHECK(lessons("helped").size() == 1);
    CHECK(lessons("kickoff").empty());
    const auto like = [&](const char* words) {
        std::vector<Id> ids;
        for (const Like& one : must(journal->like({.words = {{.any = {words}}}})).best)
            ids.push_back(one.row);
        return ids;
    };
    for (const char* words : {"promising", "kickoff", "early", "clients", "please", "worried"}) {
        CAPTURE(words);
        CHECK(like(words) == std::vector{kept});
    }
    CHECK(like("sleeping") == std::vector{own});
    CHECK(like("elephant").empty());
    must(journal->reword(own, text("Wait.")));
    CHECK(lessons("mail").empty());
    must(journal->remove(kept));
    CHECK(lessons("promise").empty());
    CHECK(like("kickoff").empty());
    must(journal->undo());
    CHECK(like("kickoff") == std::vector{kept});
    // What stays of an entry in the trash is found by its own words.
    must(journal->remove(entry));
    CHECK(lessons("promise").size() == 1);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(FindingFixture, "Whatever sign is written, it can be kept and looked for") {
    // Each letter of the tables that stands for more than itself, and some that stand for nothing.
    for (char32_t code = 0xA0; code < 0x1FB00; ++code) {
        if ((code >= 0x3400 && code < 0xA000) || (code >= 0xAC00 && code < 0xF900))
            continue;
        std::string sign;
        core::appendCharacter(sign, code);
        core::Words words(sign);
        while (const core::WordRun* run = words.next())
            for (std::size_t i = 0; i < run->count; ++i) {
                CAPTURE(static_cast<std::uint32_t>(code));
                REQUIRE(run->part(i).plain.find_first_of(" \"\x1e\x1f") == std::string::npos);
            }
    }
    for (const char* sign : {"\uFDFA", "\uFDFB", "\uFC5E", "a\uFE70b", "\u037A", "\uFDFA\uFDFB"}) {
        CAPTURE(sign);
        const Id id = add((std::string("He said ") + sign + " and left").c_str());
        must(journal->edit(id, {.tags = {.add = {text(sign)}, .remove = {}}}));
        must(journal->search({.words = sign}));
        must(journal->like({.words = {{.any = {sign}}}}));
        must(journal->remove(id));
    }
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(FindingFixture, "An index of other rules answers until a new one is made") {
    const Id first = add("An old sentence about rehearsing");
    pass(std::chrono::hours(1));
    const Id second = add("Another about promising");
    pass(std::chrono::hours(1));
    add("A third about promising");
    must(journal->keep({.text = text("Rehearse aloud."), .from = {.entry = first}}));
    age();
    CHECK(must(journal->indexIsOld()));
    CHECK(must(journal->understand({.words = "x"})).remade == 0);
    CHECK(all("promise").size() == 2);
    CHECK(lessons("rehearse").size() == 1);
    // A reader changes nothing, and finds all the same.
    CHECK(must(open(Access::read)->search({.words = "promise"})).size() == 2);

    SECTION("Made in portions, while it is written") {
        must(journal->tidy());
        must(journal->edit(second, {.text = text("Now about swimming")}));
        CHECK(all("promise").size() == 1);
        CHECK(all("swim*").size() == 1);
        while (must(journal->tidy())) {
        }
    }
    SECTION("Made by commits alone") {
        must(journal->edit(second, {.text = text("Now about swimming")}));
        for (int i = 0; must(journal->indexIsOld()) && i < 10; ++i)
            must(journal->rate(first, 1 + i % 5));
    }
    SECTION("A portion at a time") {
        Database db(path, Database::Mode::write);
        // What is touched, taken away or new is told right at every moment.
        must(journal->remove(second));
        CHECK(all("promise").size() == 1);
        must(journal->undo());
        CHECK(all("promise").size() == 2);
        must(journal->edit(second, {.text = text("Now about swimming")}));
        while (must(journal->tidy())) {
        }
    }
    SECTION("Words that are purged leave both") {
        must(journal->edit(second, {.text = text("Now about swimming")}));
        age(); // a new one was begun
        const Id third = must(journal->entries({.limit = 1})).front().entry.id;
        must(journal->purge(third));
        journal.reset();
        CHECK(bytesOf(path).find("third") == std::string::npos);
        journal = open();
        CHECK(all("promise").empty());
        CHECK_FALSE(must(journal->indexIsOld()));
    }
    while (must(journal->tidy())) {
    }
    CHECK_FALSE(must(journal->indexIsOld()));
    CHECK_FALSE(must(journal->understand({.words = "x"})).remade);
    CHECK_FALSE(hasOldTables());
    CHECK(all("swimming") == std::vector<std::string>{"Now about swimming"});
    CHECK(all("rehearse").size() == 1);
    CHECK(lessons("rehearse").size() == 1);
    CHECK(must(journal->verify(false)).empty());
}

TEST_CASE_METHOD(FindingFixture, "Words that no entry has any more are not looked at for parts") {
    const auto words = [&] {
        SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM entry_index_words_content").getInt();
    };
    const Id one = add("Jahresabschlussfeier und Sommerfest");
    CHECK(words() == 2);
    add("Sommerfest");
    CHECK(words() == 2);
    must(journal->edit(one, {.text = text("Herbstfest")}));
    CHECK(words() == 2);
    CHECK(all("Abschluss").empty());
    must(journal->undo());
    CHECK(all("Abschluss").size() == 1);
    CHECK(words() == 2);
}

TEST_CASE_METHOD(FindingFixture, "A text with many hits costs no more than one with few") {
    std::string many;
    for (int i = 0; i < 40'000; ++i)
        many += "stumbling on ";
    add(many.c_str());
    const auto begin = std::chrono::steady_clock::now();
    const auto found = must(journal->search({.words = "stumbl*"}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].snippet.size() < 400);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
}

TEST_CASE_METHOD(FindingFixture, "Entries of one second stand in the order they were written") {
    const Moment when = clock.now();
    for (int i = 0; i < 200; ++i)
        must(journal->record({.text = text("nr " + std::to_string(i)), .happened = when}));
    const auto all = must(journal->entries({.limit = 500}));
    REQUIRE(all.size() == 200);
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i].entry.text.utf8() == "nr " + std::to_string(199 - i));
    CHECK(must(journal->entries({.from = when.date, .to = when.date, .limit = 500})).size() == 200);
}
