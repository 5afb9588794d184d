// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Journals of other programs, on small files of our own: one for each thing a format can do.

#include "dates.hpp"
#include "foreign_fixture.hpp"
#include "html.hpp"
#include "markdown_words.hpp"
#include "refusal.hpp"
#include "table.hpp"
#include "yaml.hpp"

using namespace upturn;
using namespace upturn::core;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string readAs(const char* text, exchange::Order order = exchange::Order::dayFirst) {
    const auto at = exchange::written(text, order);
    if (!at)
        return "none";
    std::string out = isoDate(at->date);
    if (at->time)
        out += ' ' + std::to_string(at->time->count() / 60'000);
    if (at->offset)
        out += ' ' + std::to_string(at->offset->count());
    return at->utc ? out + " Z" : out;
}

} // namespace

TEST_CASE("Days and times are read as people and programs write them") {
    CHECK(readAs("2019-05-01") == "2019-05-01");
    CHECK(readAs("2019-5-1 6:04") == "2019-05-01 364");
    CHECK(readAs("2019-05-01T16:54:03.12-07:00") == "2019-05-01 1014 -25200");
    CHECK(readAs("2019-05-01 16:54-07:00") == "2019-05-01 1014 -25200");
    CHECK(readAs("2019-05-01T16:54:00Z") == "2019-05-01 1014 Z");
    CHECK(readAs("2024_01_05") == "2024-01-05");
    CHECK(readAs("20240105") == "2024-01-05");
    CHECK(readAs("09.06.2013 15:39") == "2013-06-09 939");
    CHECK(readAs("03/04/2024") == "2024-04-03");
    CHECK(readAs("03/04/2024", exchange::Order::monthFirst) == "2024-03-04");
    CHECK(readAs("03/24/2024") == "none");
    CHECK(readAs("January 5, 2024") == "2024-01-05");
    CHECK(readAs("Sunday, 3 November 2024") == "2024-11-03");
    CHECK(readAs("3. Dezember 2023 um 18:30 Uhr") == "2023-12-03 1110");
    CHECK(readAs("Sun 3 Nov 2024 6:50 pm") == "2024-11-03 1130");
    CHECK(readAs("2013-06-09 12:05 AM") == "2013-06-09 5");
    CHECK(readAs("1 de mayo de 2020") == "2020-05-01");
    for (const char* none : {"", "1", "12:30", "31.02.2024", "in the far future", "2024-13-01",
                             "may", "I met Dan", "2024-01-01 25:00"})
        CHECK(readAs(none) == "none");
}

TEST_CASE("A day is found in the name of a file or folder") {
    const auto in = [](const char* name) {
        const auto at = exchange::writtenIn(name);
        return at ? isoDate(at->date) +
                        (at->time ? " " + std::to_string(at->time->count() / 60'000) : "")
                  : std::string("none");
    };
    CHECK(in("journals/2024_01_05") == "2024-01-05");
    CHECK(in("2023-08-01T14_29_43 idea") == "2023-08-01 869");
    CHECK(in("notes/2021/11/21") == "2021-11-21");
    CHECK(in("Outage 2021-11-21") == "2021-11-21");
    CHECK(in("January 5, 2024") == "2024-01-05");
    CHECK(in("build 202401051") == "none");
    CHECK(in("plan for 2024") == "none");
}

TEST_CASE("YAML knows no objects, and an alias is as large as what it stands for") {
    const exchange::Node tree =
        exchange::readYaml("a: 001\nb: !!python/object/apply:os.system [x]\n");
    CHECK(tree.member("a")->text == "001");
    CHECK(tree.member("b")->type == exchange::Node::Type::list);
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 9; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int j = 0; j < 10; ++j)
            bomb += (j == 0 ? "" : ",") + before;
        bomb += "]\n";
    }
    ForeignFixture files;
    CHECK_THAT(notesOf(files.read("2024-01.txt", "1: {text: x}\n2: " + std::string(2'000, '['))),
               ContainsSubstring("2024-01.txt"));
    CHECK_THAT(notesOf(files.read("2024-02.txt", "1: {text: x}\n" + bomb)),
               ContainsSubstring("too much"));
}

TEST_CASE("HTML becomes Markdown, and nothing of it is run or fetched") {
    CHECK(exchange::markdownOfHtml(
              "<p dir=\"auto\">One <b>bold</b> and <i>it</i>.</p><p>Two<br>lines</p>") ==
          "One **bold** and *it*.\n\nTwo\nlines");
    CHECK(exchange::markdownOfHtml("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>") ==
          "- a\n  - b\n- c");
    CHECK(exchange::markdownOfHtml("<ol><li>a</li><li>b</li></ol><h2>H</h2><script>x()</script>") ==
          "1. a\n2. b\n\n## H");
    CHECK(exchange::markdownOfHtml("a &amp; b<a href=\"http://x\">c</a>") == "a & b[c](http://x)");
    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "<div><b>";
    CHECK_FALSE(exchange::markdownOfHtml(deep + "end").empty());
}

TEST_CASE("A cell is HTML only where a tag stands in it, and loses nothing of what is none") {
    for (const char* plain :
         {"He said <nothing at all to me. Then the phone rang and I cried", "me<them, they laughed",
          "Mail of <anna@example.org> came", "if a<b then c",
          "R&D meeting; bad\nline two\n\n- item", "I <really> was angry", "<3", "x &lt y;"})
        CHECK(exchange::markdownOfCell(plain) == plain);
    const std::string mixed = exchange::markdownOfCell("I <b>really</b> felt <this small> today");
    CHECK_THAT(mixed, ContainsSubstring("<this small> today"));
    CHECK_THAT(mixed, ContainsSubstring("really"));
    CHECK_THAT(exchange::markdownOfCell("one<br>two"), ContainsSubstring("\ntwo"));
    CHECK_THAT(exchange::markdownOfCell("<i>one</i>\ntwo"), ContainsSubstring("\ntwo"));
}

TEST_CASE("A heading keeps the signs that are part of its last word") {
    CHECK(exchange::headingIn("# Learning C#") == "Learning C#");
    CHECK(exchange::headingIn("## Closed ##") == "Closed");
    CHECK(exchange::headingIn("# #") == "");
}

TEST_CASE("A table's cells may hold quotes, separators and lines") {
    std::size_t at = 0;
    std::size_t line = 1;
    const std::string text = "a,\"b \"\"q\"\", c\",\"two\nlines\"\n\nd;e\n";
    const auto first = exchange::nextRow(text, ',', at, line);
    CHECK(first->cells == Words{"a", "b \"q\", c", "two\nlines"});
    const auto second = exchange::nextRow(text, ',', at, line);
    CHECK(second->cells == Words{"d;e"});
    CHECK(second->line == 4);
    CHECK_FALSE(exchange::nextRow(text, ',', at, line));
}

TEST_CASE("Tags in Markdown are those a person set") {
    CHECK(exchange::hashTagsIn("#work and (#plan/2026), not a#b, `#code`, [x](y#z), [[a#b]], #1\n"
                               "# Heading\n```\n#no\n```\nhttps://x/#y #last") ==
          Words{"work", "plan/2026", "last"});
}

TEST_CASE("jrnl: title to the first end of a sentence, star, tags, and brackets in the text") {
    ForeignFixture files;
    const auto import = files.read(
        "my.journal",
        "[2020-08-31 14:32] A second entry. And more of it. *\n\nBody @tagone.\n[1] is text\n"
        "\n[2020-09-01 09:00] * Starred first\n[in the far future] nobody knows\n");
    CHECK(import.format == "jrnl-text");
    REQUIRE(import.collection.entries.size() == 2);
    const Entry& entry = titled(import, "A second entry.");
    CHECK(timeOf(entry) == "2020-08-31 14:32 Europe/Berlin");
    CHECK(entry.text.utf8() == "And more of it. *\n\nBody @tagone.\n[1] is text");
    CHECK(tagsOf(entry) == Words{"tagone"});
    CHECK(titled(import, "Starred first").starred);
    CHECK_THAT(notesOf(import), ContainsSubstring("in the far future"));
}

TEST_CASE("jrnl: a star at the end of the first line is one") {
    ForeignFixture files;
    const auto import = files.read("a.journal", "[2020-08-31 14:32] A long series. *\n\nBody\n");
    CHECK(titled(import, "A long series.").starred);
    CHECK(titled(import, "A long series.").text.utf8() == "Body");
}

TEST_CASE("jrnl: days before months, unless a date or the halves of the day say otherwise") {
    ForeignFixture files;
    CHECK(timeOf(files.read("a", "[03/04/2020 09:00] a\n").collection.entries.at(0).entry) ==
          "2020-04-03 09:00 Europe/Berlin");
    CHECK(timeOf(files.read("b", "[03/04/2020 09:00] a\n[03/24/2020 09:00] b\n")
                     .collection.entries.at(0)
                     .entry) == "2020-03-04 09:00 Europe/Berlin");
    CHECK(timeOf(files.read("c", "[03/04/2020 09:00 PM] a\n").collection.entries.at(0).entry) ==
          "2020-03-04 21:00 Europe/Berlin");
}

TEST_CASE("Day One: moments, rich text, escapes, zones and what is not there") {
    ForeignFixture files;
    const auto import = files.read("Tagebuch.json", R"json({"entries":[
      {"uuid":"A1","creationDate":"2020-01-01T23:30:00Z","timeZone":"Asia\/Tokyo",
       "text":"# New year\n\nIt was cold\\. ![](dayone-moment:\/\/F1) ![](dayone-moment://NONE)",
       "tags":["a b"],"starred":true,"location":{"placeName":"Home","latitude":35.5,"longitude":139.5},
       "photos":[{"identifier":"F1","md5":"d41d8cd98f00b204e9800998ecf8427e","type":"jpeg"}]},
      {"uuid":"A2","creationDate":"2020-01-02T10:00:00Z","isAllDay":true,"timeZone":"Nowhere/At all","text":"",
       "richText":"{\"contents\":[{\"text\":\"Head\\n\",\"attributes\":{\"line\":{\"header\":1}}},{\"text\":\"b\",\"attributes\":{\"bold\":true}},{\"text\":\" c\\n\"},{\"text\":\"x\\n\",\"attributes\":{\"line\":{\"listStyle\":\"checkbox\",\"checked\":true}}}]}"},
      {"uuid":"A3","creationDate":"2020-01-03T10:00:00Z","text":""}]})json");
    CHECK(import.format == "dayone-json");
    REQUIRE(import.collection.entries.size() == 2);
    const Entry& first = titled(import, "New year");
    CHECK(timeOf(first) == "2020-01-02 08:30 Asia/Tokyo");
    CHECK(first.starred);
    CHECK(tagsOf(first) == Words{"a b"});
    CHECK(first.text.utf8() == "It was cold. ![d41d8cd98f00b204e9800998ecf8427e.jpeg]("
                               "d41d8cd98f00b204e9800998ecf8427e.jpeg) ");
    CHECK(originOf(import, first, "place") == "Home (35.5, 139.5)");
    const Entry& rich = titled(import, "Head");
    CHECK(rich.text.utf8() == "**b** c\n- [x] x\n");
    CHECK(rich.happened.precision == Precision::day);
    CHECK_THAT(notesOf(import), ContainsSubstring("Nowhere/At all"));
    CHECK_THAT(notesOf(import), ContainsSubstring("not there"));
    CHECK_THAT(notesOf(import), ContainsSubstring("It is empty"));
}

TEST_CASE("The same text of the same minute comes once") {
    ForeignFixture files;
    const auto import = files.read("a.json", R"({"entries":[
      {"uuid":"A1","creationDate":"2020-01-01T10:00:10Z","text":"Twice"},
      {"uuid":"A2","creationDate":"2020-01-01T10:00:40Z","text":"Twice"},
      {"uuid":"A3","creationDate":"2020-01-01T10:01:10Z","text":"Twice"}]})");
    CHECK(import.collection.entries.size() == 2);
    CHECK_THAT(notesOf(import), ContainsSubstring("comes once"));
}

TEST_CASE("Markdown: the day from the fields, the name, the heading, the text, or last the file") {
    ForeignFixture files;
    files.put("v/2024-01-05 Outage.md", "What happened.");
    files.put("v/a.md",
              "---\ntitle: A: b\ndate: 2020-02-03 04:05\ntags: [x, y]\nrating: 5\n---\nText #z");
    files.put("v/b.md", "# Review on paper\n\n**Date:** 5 March 2021\n");
    files.put("v/c.md", "# 2022-03-04\n\nUnder a day.");
    files.put("v/sub/2019/07/08.md", "By folders.");
    files.put("v/logseq/bak/x.md", "A copy.");
    files.put("v/e.md", "");
    files.put("v/.obsidian/app.json", "{}");
    files.put("v/p q.png", "picture");
    files.put("v/f.md",
              "---\ncreated: 2021-01-01\n---\n![[p q.png|200]] ![x](p%20q.png) ![[gone.png]] "
              "[up](../../outside.txt)");
    std::filesystem::create_symlink("/etc/passwd", files.folder / "v/link.md");
    const auto import = must(exchange::readImport(files.folder / "v", inBerlin()));
    CHECK(import.format == "markdown");
    CHECK(import.collection.entries.size() == 6);
    CHECK(timeOf(titled(import, "Outage")) == "2024-01-05");
    const Entry& fields = titled(import, "A: b");
    CHECK(timeOf(fields) == "2020-02-03 04:05 Europe/Berlin");
    CHECK(timeOf(titled(import, "Review on paper")) == "2021-03-05");
    CHECK(timeOf(titled(import, "2022-03-04")) == "2022-03-04");
    const Entry& shown = titled(import, "f");
    REQUIRE(shown.attachments.size() == 1);
    CHECK(shown.attachments.front().name.utf8() == "p q.png");
    CHECK(import.files.size() == 1);
    CHECK_THAT(notesOf(import), ContainsSubstring("gone.png"));
    CHECK_THAT(notesOf(import), ContainsSubstring("e.md: It is empty"));
}

TEST_CASE("Markdown: what YAML can't read is told line by line, and nothing of it is lost") {
    ForeignFixture files;
    const auto import = files.read(
        "x.md", "---\ntitle: Late: and \"wrong\ndate: 2020-02-03\nmood: low\nfoo: [\n---\nBody\n");
    const Entry& entry = titled(import, "Late: and \"wrong");
    CHECK(timeOf(entry) == "2020-02-03");
    CHECK(originOf(import, entry, "mood") == "low");
    CHECK_THAT(originOf(import, entry, "more"), ContainsSubstring("foo: ["));
    CHECK(entry.text.utf8() == "Body");
}

TEST_CASE("Markdown: fields of Hugo in TOML, and fields without a place here are kept") {
    ForeignFixture files;
    const auto import =
        files.read("x.md", "+++\ntitle = \"Post\"\ndate = 2020-02-03T10:00:00+09:00\n"
                           "tags = [\"a\", \"b\"]\nseries = \"S\"\n+++\nBody");
    const Entry& entry = titled(import, "Post");
    CHECK(timeOf(entry) == "2020-02-03 10:00 32400");
    CHECK(tagsOf(entry) == Words{"a", "b"});
    CHECK(originOf(import, entry, "more") == "series: S");
}

TEST_CASE("A diary in one file becomes one entry for each dated heading") {
    ForeignFixture files;
    const auto import = files.read(
        "diary.md", "# Diary\n\n## 2024-01-05\n\nFirst.\n\n## 2024-01-06: Late again\n\nSecond.\n");
    REQUIRE(import.collection.entries.size() == 2);
    CHECK(timeOf(titled(import, "Late again")) == "2024-01-06");
    CHECK(titled(import, "Late again").text.utf8() == "Second.");
}

TEST_CASE("A post-mortem brings its lessons and next steps, in its own words") {
    ForeignFixture files;
    const auto import = files.read(
        "outage.md",
        "# Post-mortem: outage\n\nDate: 2023-04-05\n\n## What went wrong\nThe disk was full.\n\n"
        "## Lessons learned\n- Watch the disk\n* Say it early\n\n## Action items\n- [ ] Add an "
        "alert\n");
    REQUIRE(import.collection.entries.size() == 1);
    const EntryRecord& record = import.collection.entries.front();
    CHECK(record.entry.kind == EntryKind::setback);
    REQUIRE(record.answers.size() == 1);
    CHECK(record.answers.front().answer.question.text.utf8() == "What went wrong");
    CHECK(record.answers.front().answer.text.utf8() == "The disk was full.");
    REQUIRE(import.collection.lessons.size() == 2);
    const Lesson& lesson = import.collection.lessons.front().lesson;
    CHECK(lesson.text.utf8() == "Watch the disk");
    CHECK(record.entry.text.utf8().substr(
              static_cast<std::size_t>(lesson.from.start),
              static_cast<std::size_t>(lesson.from.end - lesson.from.start)) == "Watch the disk");
    REQUIRE(record.steps.size() == 1);
    CHECK(record.steps.front().then.utf8() == "Add an alert");
}

TEST_CASE("A table is read by the names of its columns, or as it is told") {
    ForeignFixture files;
    const auto import = files.read(
        "t.csv",
        "When;Entry;Labels;Extra\n2020-01-02 10:00;\"Two;\nlines\";a, b;more\n;No day;;\n");
    CHECK(import.format == "csv");
    REQUIRE(import.collection.entries.size() == 2);
    const Entry& entry = import.collection.entries.front().entry;
    CHECK(timeOf(entry) == "2020-01-02 10:00 Europe/Berlin");
    CHECK(entry.text.utf8() == "Two;\nlines");
    CHECK(tagsOf(entry) == Words{"a", "b"});
    CHECK(originOf(import, entry, "more") == "Extra: more");
    CHECK_THAT(notesOf(import), ContainsSubstring("line 4"));
    CHECK_THAT(files.sentenceFor("u.csv", "A,B\n2020-01-02,x\n"), ContainsSubstring("--columns"));
    exchange::ImportWishes wishes = inBerlin();
    wishes.columns = {{"date", "A"}, {"text", "2"}};
    const auto told = must(exchange::readImport(files.folder / "u.csv", wishes));
    CHECK(told.collection.entries.at(0).entry.text.utf8() == "x");
    wishes.columns = {{"text", "C"}};
    CHECK_FALSE(exchange::readImport(files.folder / "u.csv", wishes));
}

TEST_CASE("A table that tells nothing of its columns comes with them, and as they were chosen") {
    ForeignFixture files;
    exchange::ImportWishes wishes = inBerlin();
    wishes.asksForColumns = true;
    const auto path = files.put("a.csv", "A,Date,C\n2020-01-02,late,\n2020-01-03,\"x, y\",z\n");
    const auto asks = must(exchange::readImport(path, wishes));
    CHECK(asks.collection.entries.empty());
    REQUIRE(asks.columns.size() == 3);
    CHECK(asks.columns[0].name == "A");
    CHECK(asks.columns[0].examples == Words{"2020-01-02", "2020-01-03"});
    CHECK(asks.columns[0].is.empty());
    CHECK(asks.columns[1].is == "date");
    CHECK(asks.columns[1].examples == Words{"late", "x, y"});
    CHECK(asks.columns[2].examples == Words{"z"});

    wishes.columnsInOrder = {"date", "", "text"};
    const auto told = must(exchange::readImport(path, wishes));
    CHECK(told.columns[0].is == "date");
    // The first has no text, and words in another column.
    REQUIRE(told.collection.entries.size() == 2);
    CHECK(told.collection.entries[0].entry.text.utf8() == "Date: late");
    const Entry& entry = told.collection.entries[1].entry;
    CHECK(core::isoDate(entry.happened.date) == "2020-01-03");
    CHECK(entry.text.utf8() == "z");
    CHECK(originOf(told, entry, "more") == "Date: x, y");
    wishes.columnsInOrder = {"date", "title"}; // of what was not seen it is guessed on
    CHECK(must(exchange::readImport(path, wishes)).columns[2].is.empty());

    const auto wide = files.put("w.csv", "Date,Text," + std::string(100, ',') + "\n2020-01-02,x\n");
    CHECK(must(exchange::readImport(wide, inBerlin())).columns.size() == 60);
}

TEST_CASE("One byte that is no text takes no table away") {
    ForeignFixture files;
    const auto import = files.read(
        "t.csv", std::string("Date,Text\n2020-01-02,One\0two \u00e4\n2020-01-03,Three\n", 49));
    CHECK(import.format == "csv");
    REQUIRE(import.collection.entries.size() == 2);
    CHECK(import.collection.entries[0].entry.text.utf8() == "One\uFFFDtwo \u00e4");
    CHECK_THAT(notesOf(import), ContainsSubstring("1 byte in it is no text."));
    CHECK_FALSE(files.sentenceFor("n.csv", "D,T\n" + std::string(9, '\0') + ",\n").empty());
}

TEST_CASE("What a diary in one file is called stays beside its days") {
    ForeignFixture files;
    const auto import = files.read("d.md", "---\ntitle: The year of the move\n---\n# Berlin\n\n"
                                           "## 2020-01-02 Boxes\nTwo.\n\n## 2020-01-03\nThree.\n");
    REQUIRE(import.collection.entries.size() == 2);
    for (const auto& record : import.collection.entries)
        CHECK(originOf(import, record.entry, "more") == "title: The year of the move, Berlin");
    CHECK(import.collection.entries[0].entry.title.utf8() == "Boxes");
}

TEST_CASE("What has a tag or a mood becomes what was wished") {
    ForeignFixture files;
    exchange::ImportWishes wishes = inBerlin();
    wishes.setbackTags = {"fail", "awful"};
    wishes.winTags = {"win"};
    const auto path =
        files.put("d.csv", "full_date,date,weekday,time,mood,activities,note_title,note\n"
                           "2020-01-03,,,08:00,awful ,x,,a\n2020-01-02,,,08:00,good,win | y,,b\n"
                           "2020-01-01,,,6:50 pm,ok,z,,c\n");
    const auto import = must(exchange::readImport(path, wishes));
    REQUIRE(import.collection.entries.size() == 3);
    CHECK(import.collection.entries.at(0).entry.kind == EntryKind::setback);
    CHECK(import.collection.entries.at(1).entry.kind == EntryKind::win);
    CHECK(import.collection.entries.at(2).entry.kind == EntryKind::note);
    CHECK(timeOf(import.collection.entries.at(2).entry) == "2020-01-01 18:50 Europe/Berlin");
}

TEST_CASE("What is encrypted or of another program is told what to do with it") {
    ForeignFixture files;
    CHECK_THAT(files.sentenceFor("a.journal", "gAAAAABfX-something"),
               ContainsSubstring("jrnl --decrypt"));
    CHECK_THAT(files.sentenceFor("a.enex", "<?xml version=\"1.0\"?><en-export></en-export>"),
               ContainsSubstring("Evernote"));
    CHECK_THAT(files.sentenceFor("a.pdf", "%PDF-1.4"), ContainsSubstring("PDF"));
    CHECK_THAT(files.sentenceFor("a", std::string("\0\1\2", 3)), ContainsSubstring("no format"));
    CHECK_THAT(files.sentenceFor("b.txt", "  \n"), ContainsSubstring("empty"));
}

TEST_CASE(
    "The same source makes the same rows, in a zip or unpacked, whatever day is in its name") {
    ForeignFixture files;
    const auto idOf = [&](const std::filesystem::path& path) {
        return must(exchange::readImport(path, inBerlin())).collection.entries.at(0).entry.id;
    };
    files.put("Notes/a.md", "---\ndate: 2020-01-01\n---\nx");
    files.put("Notes 2026-11-14/a.md", "---\ndate: 2020-01-01\n---\nx");
    CHECK(idOf(files.folder / "Notes") == idOf(files.folder / "Notes 2026-11-14"));
    const std::string one =
        R"({"entries":[{"uuid":"A1","creationDate":"2020-01-01T10:00:10Z","text":"x"}]})";
    CHECK(idOf(files.put("Journal.json", one)) == idOf(files.put("Journal (1).json", one)));
}

TEST_CASE("Front matter loses nothing, whatever shape its fields have") {
    ForeignFixture files;
    const auto import = files.read(
        "a.md", "---\ntitle: Shapes\nmood: [tired, ashamed]\nweather: {sky: grey}\n"
                "location: {name: the hospital}\ndate: spring 2019\ncreated: 2020-02-03\n"
                "people: [{name: Ann, said: [you failed, go home]}]\nfoo: {bar: {baz: deep}}\n"
                "tags: {a: b}\nstarred: maybe later\nupdated: see below\nid: 7\nuuid: 8\n"
                "kind: nonsense\n---\nBody");
    const Entry& entry = titled(import, "Shapes");
    CHECK(timeOf(entry) == "2020-02-03");
    const std::string more = originOf(import, entry, "more");
    for (const char* words :
         {"tired, ashamed", "sky: grey", "the hospital", "spring 2019", "Ann", "you failed",
          "go home", "deep", "a: b", "maybe later", "see below", "uuid: 8", "nonsense"})
        CHECK_THAT(more, ContainsSubstring(words));
    CHECK_THAT(more, !ContainsSubstring("Shapes"));
}

TEST_CASE("Two that differ in a tag, a picture or a field both come") {
    ForeignFixture files;
    const auto import = files.read("a.json", R"({"entries":[
      {"uuid":"A1","creationDate":"2020-01-01T10:00:10Z","text":"Same","tags":["a"]},
      {"uuid":"A2","creationDate":"2020-01-01T10:00:10Z","text":"Same","tags":["b"]},
      {"uuid":"A3","creationDate":"2020-01-01T10:00:10Z","text":"Same","tags":["b"],
       "photos":[{"identifier":"P","md5":"x","type":"jpeg"}]},
      {"uuid":"A4","creationDate":"2020-01-01T10:00:10Z","text":"Same","tags":["a"]}]})");
    CHECK(import.collection.entries.size() == 3);
    CHECK_THAT(notesOf(import), ContainsSubstring("comes once"));
}

TEST_CASE("A folder is read to its ground, and what is not read of it is named") {
    ForeignFixture files;
    std::string deep = "v/";
    for (int i = 0; i < 40; ++i)
        deep += "d/";
    files.put(deep + "x.md", "---\ndate: 2020-01-01\n---\n# Deep");
    files.put("elsewhere/y.md", "y");
    std::filesystem::create_symlink(files.folder / "elsewhere/y.md", files.folder / "v/y.md");
    std::filesystem::create_symlink(files.folder / "elsewhere", files.folder / "v/more");
    const auto import = must(exchange::readImport(files.folder / "v", inBerlin()));
    CHECK(import.collection.entries.size() == 1);
    CHECK_THAT(notesOf(import), ContainsSubstring("y.md: It is a link"));
    CHECK_THAT(notesOf(import), ContainsSubstring("more: It is a link"));
}

TEST_CASE("Text of older programs is read by its encoding, alone and in a folder") {
    ForeignFixture files;
    const std::string latin = "---\ndate: 2020-01-01\n---\nSch\xF6ne Gr\xFC\xDF"
                              "e \x96 \x84hier\x93, \x80 5";
    const std::string words = "Schöne Grüße – „hier“, € 5";
    const std::string wide("\xFF\xFE#\0 \0W\0i\0d\0e\0\n\0\n\0\xE4\0", 20);
    const auto alone = files.read("latin.md", latin);
    CHECK(titled(alone, "latin").text.utf8() == words);
    CHECK_THAT(notesOf(alone), ContainsSubstring("latin.md: It is not UTF-8"));
    CHECK(titled(files.read("wide.txt", wide), "Wide").text.utf8() == "ä");
    files.put("v/latin.md", latin);
    files.put("v/wide.md", wide);
    files.put("v/plain.md", "---\ndate: 2020-01-01\n---\nUTF-8: ä, ö, ü, ß, and one \xE4 fault");
    const auto folder = must(exchange::readImport(files.folder / "v", inBerlin()));
    CHECK(titled(folder, "latin").text.utf8() == words);
    CHECK(titled(folder, "Wide").text.utf8() == "ä");
    CHECK(titled(folder, "plain").text.utf8() == "UTF-8: ä, ö, ü, ß, and one \uFFFD fault");
    const auto table = files.read("t.csv", "date,text\n2020-01-01,\xC4rger\n");
    CHECK(table.format == "csv");
    CHECK(table.collection.entries.at(0).entry.text.utf8() == "Ärger");
    CHECK(files.read("j.txt", "[2020-01-01 10:00] \xC4rger.\n").format == "jrnl-text");
    CHECK_THAT(files.sentenceFor("x.bin", "\x89PNG\r\n\x1A\n\x01\x02"),
               ContainsSubstring("no format"));
}

TEST_CASE("A step that is checked there is done here") {
    ForeignFixture files;
    const auto import =
        files.read("pm.md", "# Post-mortem\n\nDate: 2023-04-05\n\n## Impact\nBig.\n"
                            "\n## Action items\n- [x] Rotate the keys\n- [ ] Ask\n");
    const auto& steps = import.collection.entries.at(0).steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0).outcome == Outcome::done);
    CHECK_FALSE(steps.at(1).outcome);
}

TEST_CASE("Whether days or months come first is told by all days of a source, or said") {
    ForeignFixture files;
    const auto alone = files.read("a.md", "---\ndate: 03/04/2024\n---\nBody");
    CHECK(timeOf(titled(alone, "a")) == "2024-04-03");
    CHECK_THAT(notesOf(alone), ContainsSubstring("a.md: Nothing tells whether"));
    files.put("v/a.md", "---\ndate: 03/04/2024\n---\nBody");
    files.put("v/b.md", "---\ndate: 03/28/2024\n---\nOther");
    const auto told = must(exchange::readImport(files.folder / "v", inBerlin()));
    CHECK(timeOf(titled(told, "a")) == "2024-03-04");
    CHECK_THAT(notesOf(told), !ContainsSubstring("Nothing tells"));
    CHECK_THAT(notesOf(files.read("t.csv", "date,text\n03/04/2024,x\n")),
               ContainsSubstring("column date: Nothing tells"));
    CHECK_THAT(notesOf(files.read("j.txt", "[03/04/2024 10:00] x\n")),
               ContainsSubstring("Nothing tells"));
    CHECK_FALSE(exchange::written("2024-01-01T10:00+99:99"));
}

TEST_CASE("A quote that is never closed takes no rows with it") {
    ForeignFixture files;
    const auto import =
        files.read("t.csv", "date,text\n2020-01-01,\"open\n2020-01-02,b\n2020-01-03,c\n");
    REQUIRE(import.collection.entries.size() == 3);
    CHECK(import.collection.entries.at(0).entry.text.utf8() == "\"open");
    CHECK(import.collection.entries.at(2).entry.text.utf8() == "c");
    CHECK_THAT(notesOf(import), ContainsSubstring("line 2: A quote"));
}

TEST_CASE("What a person begins with is no sign of another program") {
    ForeignFixture files;
    CHECK(files.read("k.txt", "JRNL is what I used before.").format == "markdown");
    CHECK(files.read("h.md", "[a] The page began with <html>, and I gave up.").format ==
          "markdown");
    CHECK_THAT(files.sentenceFor("k.txt", std::string("JRNL\0\1\2", 7)),
               ContainsSubstring("jrnl --decrypt"));
    CHECK_THAT(files.sentenceFor("h.html", "<HTML><body>x"), ContainsSubstring("HTML"));
}

TEST_CASE("An alias of a long text fills no memory") {
    std::string yaml = "a: &a " + std::string(50'000, 'x') + "\nb: [";
    for (int i = 0; i < 10'000; ++i)
        yaml += "*a,";
    CHECK_THROWS_AS(exchange::readYaml(yaml + "]\n"), exchange::Refusal);
}

TEST_CASE("Day One's plain text: a line of the date begins an entry, and fields follow it") {
    ForeignFixture files;
    const auto import = files.read(
        "Journal.txt", "Words before.\n\n\tDate:\t15 January 2024\n\nMorning\n\nA sunrise #red.\n\n"
                       "\tDate:\tJanuary 16, 2024 at 10:12:13 PM GMT+1\n\tWeather:\t4 °C Rain\n"
                       "\tLocation:\tBonn, Germany\n\tStarred:\tyes\n\nOne line.\n");
    CHECK(import.format == "dayone-text");
    REQUIRE(import.collection.entries.size() == 3);
    const Entry& morning = titled(import, "Morning");
    CHECK(timeOf(morning) == "2024-01-15");
    CHECK(morning.text.utf8() == "A sunrise #red.");
    CHECK(tagsOf(morning) == Words{"red"});
    const Entry& second = import.collection.entries.at(2).entry;
    CHECK(second.text.utf8() == "One line.");
    CHECK(timeOf(second) == "2024-01-16 22:12 3600");
    CHECK(originOf(import, second, "weather") == "4 °C Rain");
    CHECK(originOf(import, second, "place") == "Bonn, Germany");
    CHECK(originOf(import, second, "more") == "Starred: yes");
    CHECK_THAT(notesOf(import), ContainsSubstring("before the first date"));
}

TEST_CASE("Day One's plain text: zones beside those of whole hours, and narrow spaces") {
    ForeignFixture files;
    const auto import =
        files.read("Journal.txt", "\tDate:\tJanuary 15, 2024 at 10:12:13 PM GMT+5:30\n\nDelhi\n\n"
                                  "\tDate:\tJanuary 16, 2024 at 9:12:13\u202fAM GMT+1\n\nBonn\n\n"
                                  "\tDate:\tJanuary 17, 2024 at 9:12:13 PM PST\n\nSan Francisco\n\n"
                                  "\tDate:\tJanuary 18, 2024 at 9:12:13 PM ZZT\n\nNowhere\n\n"
                                  "\tDate:\tthe 19th of Sometime 2024\n\nUnread\n");
    CHECK(import.format == "dayone-text");
    REQUIRE(import.collection.entries.size() == 5);
    const auto at = [&](std::size_t nth) -> const Entry& {
        return import.collection.entries.at(nth).entry;
    };
    CHECK(at(0).text.utf8() == "Delhi");
    CHECK(timeOf(at(0)) == "2024-01-15 22:12 19800");
    CHECK(timeOf(at(1)) == "2024-01-16 09:12 3600");
    CHECK(timeOf(at(2)) == "2024-01-17 21:12 -28800");
    CHECK_THAT(timeOf(at(3)), ContainsSubstring("2024-01-18 21:12"));
    CHECK_THAT(notesOf(import), ContainsSubstring("What time zone \u201cZZT\u201d means"));
    CHECK(at(4).text.utf8() == "Unread");
    CHECK(originOf(import, at(4), "more") == "Date: the 19th of Sometime 2024");
    CHECK_THAT(notesOf(import), ContainsSubstring("Its date can't be read"));
}

TEST_CASE("Day One's plain text: what somebody quotes in an entry begins none") {
    ForeignFixture files;
    const auto import = files.read("Journal.txt", "\tDate:\tJanuary 15, 2024\n"
                                                  "Note to self:\tcall mum\n\nMeeting notes\n\n"
                                                  "Date:\t2024-03-01\nWhat:\tHe said no\n\n"
                                                  "\tDatum:\t16. Januar 2024 um 22:12:13 MEZ\n"
                                                  "\tWetter:\tRegen\n\nDeutsch.\n");
    REQUIRE(import.collection.entries.size() == 2);
    const Entry& first = import.collection.entries.front().entry;
    for (const char* words : {"call mum", "Date:\t2024-03-01", "What:\tHe said no"})
        CHECK_THAT(first.title.utf8() + '\n' + first.text.utf8(), ContainsSubstring(words));
    CHECK(timeOf(import.collection.entries.back().entry) == "2024-01-16 22:12 3600");
    CHECK(originOf(import, import.collection.entries.back().entry, "weather") == "Regen");
}

TEST_CASE("Front matter: words for a zone that name none, and comments, are kept") {
    ForeignFixture files;
    const auto import = files.read(
        "note.md", "---\ntitle: A # of two\ndate: 2020-01-02 10:00\n"
                   "timezone: the kitchen clock of my mother\n# she said it was my fault\n"
                   "tags: [\"#one\", \"#two\"]\nmore: |\n  # no comment\nshe left "
                   "me:\naliases:\nstarred: no\n---\nBody\n");
    REQUIRE(import.collection.entries.size() == 1);
    const Entry& entry = import.collection.entries.front().entry;
    CHECK(entry.title.utf8() == "A");
    CHECK(originOf(import, entry, "more") == "timezone: the kitchen clock of my mother\n"
                                             "more: # no comment\n\nshe left me:\n"
                                             "# of two\n# she said it was my fault");
    const auto known =
        files.read("zone.md", "---\ndate: 2020-01-02 10:00\ntimezone: Asia/Tokyo\n---\nBody\n");
    CHECK(originOf(known, known.collection.entries.front().entry, "more").empty());
}

TEST_CASE("An entry whose words stand under another name than that of the text is not empty") {
    ForeignFixture files;
    const auto note =
        files.read("2020-01-01.md", "---\ndate: 2020-01-01\nsummary: she left me\n---\n");
    REQUIRE(note.collection.entries.size() == 1);
    CHECK(note.collection.entries.front().entry.text.utf8() == "summary: she left me");
    const auto table = files.read("t.csv", "date,text,what she said\n"
                                           "2021-05-01,,You failed again\n2021-05-02,,\n");
    REQUIRE(table.collection.entries.size() == 1);
    CHECK_THAT(table.collection.entries.front().entry.text.utf8(),
               ContainsSubstring("You failed again"));
    CHECK_THAT(notesOf(table), ContainsSubstring("It is empty."));
    const auto place = files.read("Journal.txt", "\tDate:\t15 January 2024\n\tLocation:\tBonn\n\n"
                                                 "\tDate:\t16 January 2024\n\tTags:\tgrief\n\n");
    REQUIRE(place.collection.entries.size() == 2);
    CHECK(place.collection.entries.front().entry.title.utf8() == "Bonn");
    CHECK(place.collection.entries.back().entry.title.utf8() == "grief");
}
