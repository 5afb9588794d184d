// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Files that other programs wrote for other people: of each, three entries (or all of fewer) were
// compared field by field with the source. And files made to harm.

#include "foreign_fixture.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <chrono>
#include <cstdlib>
#include <random>

using namespace upturn;
using namespace upturn::core;
using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;
using namespace std::string_literals;

namespace {

std::optional<exchange::Import> stranger(const std::string& name) {
    const std::filesystem::path path = testing::fixturePath("import/" + name);
    if (!std::filesystem::exists(path)) {
        WARN("SKIPPED: there are no files of strangers here");
        return std::nullopt;
    }
    return must(exchange::readImport(path, inBerlin()));
}

} // namespace

TEST_CASE("Strangers: one file of jrnl") {
    const auto import = stranger("jrnl-text/basic_onefile.journal");
    if (!import)
        return;
    CHECK(import->format == "jrnl-text");
    REQUIRE(import->collection.entries.size() == 3);
    const Entry& first = titled(*import, "Entry the first.");
    CHECK(timeOf(first) == "2020-08-29 11:11 Europe/Berlin");
    CHECK(tagsOf(first) == Words{"ipsum", "tagone", "tagtwo"});
    CHECK(first.text.utf8().starts_with("Lorem @ipsum dolor sit amet"));
    CHECK(first.text.utf8().ends_with("per inceptos himenaeos."));
    CHECK_FALSE(first.starred);
    const Entry& second = titled(*import, "A second entry in what I hope to be a long series.");
    CHECK(timeOf(second) == "2020-08-31 14:32 Europe/Berlin");
    CHECK(second.starred);
    CHECK(second.text.utf8().starts_with("Sed sit amet metus"));
    const Entry& third = import->collection.entries.at(2).entry;
    CHECK(timeOf(third) == "2020-09-24 09:14 Europe/Berlin");
}

TEST_CASE("Strangers: dates of jrnl in other orders, brackets, and the form before version 2") {
    if (const auto little = stranger("jrnl-text/little_endian_dates.journal")) {
        CHECK(timeOf(titled(*little, "My first entry.")) == "2013-06-09 15:39 Europe/Berlin");
        CHECK(timeOf(titled(*little, "Life is good.")) == "2013-07-10 15:40 Europe/Berlin");
        CHECK(titled(*little, "Life is good.").text.utf8() == "But I'm better.");
    }
    if (const auto brackets = stranger("jrnl-text/brackets.journal"))
        CHECK(titled(*brackets, "Entry subject").text.utf8() == "[1] line starting with 1");
    if (const auto old = stranger("jrnl-text/simple_jrnl-1-9-5.journal")) {
        REQUIRE(old->collection.entries.size() == 2);
        const Entry& said = titled(*old, "He said \"[this] is the best time to be alive\".");
        CHECK(timeOf(said) == "2013-06-10 15:40 Europe/Berlin");
        CHECK_THAT(said.text.utf8(), ContainsSubstring("[2019-08-03 12:55] Some chat log"));
    }
}

TEST_CASE("Strangers: a folder of jrnl, and its JSON") {
    if (const auto import = stranger("jrnl-folder/basic_folder")) {
        CHECK(import->format == "jrnl-folder");
        REQUIRE(import->collection.entries.size() == 3);
        CHECK(timeOf(titled(*import, "Entry the first.")) == "2020-08-29 11:11 Europe/Berlin");
        CHECK_THAT(notesOf(*import), ContainsSubstring("should-be-ignored"));
    }
    if (const auto import = stranger("jrnl-json/jrnl-sample.json")) {
        CHECK(import->format == "jrnl-json");
        REQUIRE(import->collection.entries.size() == 3);
        const Entry& meeting = titled(*import, "Project Meeting");
        CHECK(timeOf(meeting) == "2024-01-16 14:00 Europe/Berlin");
        CHECK(tagsOf(meeting) == Words{"work"});
        CHECK(meeting.starred);
        CHECK(meeting.text.utf8() == "Had a productive meeting about the new project. We discussed "
                                     "timelines and deliverables.");
        CHECK_FALSE(titled(*import, "First Day").starred);
        CHECK(timeOf(titled(*import, "Weekend Plans")) == "2024-01-17 18:45 Europe/Berlin");
    }
}

TEST_CASE("Strangers: Day One") {
    if (const auto zip = stranger("dayone-json/dayone-to-obsidian.zip")) {
        CHECK(zip->format == "dayone-json");
        REQUIRE(zip->collection.entries.size() == 1);
        const Entry& entry = zip->collection.entries.front().entry;
        CHECK(timeOf(entry) == "2018-04-21 18:57 Europe/London");
        CHECK(entry.text.utf8() == "test text");
        CHECK(entry.source->id == "5BA8A0499775E5B7AB050CE5A5A32F87");
        REQUIRE(entry.attachments.size() == 4);
        CHECK(entry.attachments.at(0).name.utf8() == "62bb62c6ccb2571f2270dc5abfdf7f94.mp4");
        CHECK(originOf(*zip, entry, "place") ==
              "221B Baker Street, London, UK (51.523788, -0.158611)");
        CHECK(originOf(*zip, entry, "weather") == "Mostly Cloudy, 11 °C");
        CHECK(originOf(*zip, entry, "journal") == "MyJournal");
    }
    if (const auto bare = stranger("dayone-json/jsonDayOne.json")) {
        const Entry& first = titled(*bare, "Diary Entry 1");
        CHECK(timeOf(first) == "2019-01-01 00:00 -28800");
        CHECK(first.text.utf8() == "This text is **bold** and _italic_.");
        CHECK(timeOf(titled(*bare, "Diary Entry 2")) == "2019-01-02 00:00 -28800");
    }
}

TEST_CASE("Strangers: Daylio") {
    if (const auto import = stranger("daylio-csv/daylio_export_ok.csv")) {
        CHECK(import->format == "daylio-csv");
        const Entry& first = titled(*import, "Dolomet");
        CHECK(timeOf(first) == "2022-10-30 10:04 Europe/Berlin");
        CHECK(first.text.utf8() == "Lorem ipsum sit dolomet amęt.");
        CHECK(tagsOf(first) == Words{"2ćities  skylines", "dó#lóó fa$$s_ą%"});
        CHECK(originOf(*import, first, "mood") == "vaguely ok");
        CHECK(timeOf(titled(*import, "Cras pretium")) == "2022-10-27 13:49 Europe/Berlin");
        CHECK(timeOf(titled(*import, "Suspendisse sit amet")) == "2022-10-27 00:00 Europe/Berlin");
    }
    if (const auto missing = stranger("daylio-csv/daylio_export_bad_missing_fields.csv")) {
        CHECK(missing->collection.entries.size() == 5);
        CHECK(timeOf(titled(*missing, "Cras pretium")) == "2022-10-27 13:49 Europe/Berlin");
        CHECK_THAT(notesOf(*missing), ContainsSubstring("line 3"));
    }
    if (const auto unknown = stranger("daylio-csv/daylio_export_bad_unknown_fields.csv"))
        CHECK_THAT(originOf(*unknown, titled(*unknown, "Suspendisse sit amet"), "more"),
                   ContainsSubstring("weird: blah blah blah"));
    if (const auto scales = stranger("daylio-csv/daylio_export_ok_scales.csv")) {
        CHECK(titled(*scales, "laughing").text.empty());
        const auto& entries = scales->collection.entries;
        CHECK(entries.back().entry.text.utf8() == "Who knows.\n\nAm I [[virtual]]?");
    }
}

TEST_CASE("Strangers: Joplin") {
    const auto import = stranger("joplin-jex/29_04_2024.jex");
    if (!import)
        return;
    CHECK(import->format == "joplin-jex");
    REQUIRE(import->collection.entries.size() == 5);
    const Entry& note = titled(*import, "Another note");
    CHECK(timeOf(note) == "2024-04-13 18:23 Europe/Berlin");
    CHECK_THAT(note.text.utf8(),
               ContainsSubstring("[link](Sample%20note%20with%20completed%20reminder)"));
    REQUIRE(note.attachments.size() == 1);
    CHECK(note.attachments.front().type == "image/png");
    CHECK(originOf(*import, note, "place") == "(50.00000000, 30.00000000)");
    CHECK(originOf(*import, note, "journal") == "My Notebook");
    const Entry& sample = titled(*import, "Sample note with completed reminder");
    CHECK(timeOf(sample) == "2024-04-13 18:21 Europe/Berlin");
    CHECK(tagsOf(sample) == Words{"some_tag"});
    CHECK_THAT(sample.text.utf8(), ContainsSubstring("| table | content |"));
    const Entry& other = titled(*import, "note in other notebook with same name");
    CHECK(originOf(*import, other, "journal") == "My Notebook / Nested Notebook");
}

TEST_CASE("Strangers: RedNotebook") {
    const auto import = stranger("rednotebook");
    if (!import)
        return;
    CHECK(import->format == "rednotebook");
    REQUIRE(import->collection.entries.size() == 4);
    const Entry& test = titled(*import, "Test note");
    CHECK(timeOf(test) == "2024-09-15");
    CHECK_THAT(test.text.utf8(), ContainsSubstring("- Zweites *Objekt*"));
    CHECK_THAT(test.text.utf8(), ContainsSubstring("## second level title"));
    CHECK_THAT(test.text.utf8(), ContainsSubstring("[Sample link](http://kicker.de)"));
    CHECK_THAT(test.text.utf8(), ContainsSubstring("~~strikethrough~~"));
    CHECK(test.text.utf8().find("/home/") == std::string::npos);
    CHECK(import->collection.entries.at(0).entry.text.utf8() == "Some note long ago");
    CHECK(timeOf(import->collection.entries.at(0).entry) == "2023-06-08");
    CHECK(timeOf(import->collection.entries.at(1).entry) == "2024-06-15");
}

TEST_CASE("Strangers: notes with front matter, and daily pages of Logseq") {
    if (const auto import = stranger("joplin-md-frontmatter/full.md")) {
        const Entry& note = titled(*import, "Test Note Title");
        CHECK(timeOf(note) == "2019-05-01 16:54 Europe/Berlin");
        CHECK(tagsOf(note) == Words{"Joplin", "nOte", "pencil"});
        CHECK(note.text.utf8() == "This is the note body");
        CHECK(originOf(*import, note, "place") == "(37.084021, -94.51350100)");
        CHECK_THAT(originOf(*import, note, "more"), ContainsSubstring("author: Joplin"));
    }
    if (const auto import = stranger("joplin-md-frontmatter/utc.md"))
        CHECK(timeOf(titled(*import, "Test Note Title")) == "2019-05-01 16:54 -25200");
    if (const auto import = stranger("joplin-md-frontmatter/title_start_with_dash.md"))
        CHECK(titled(*import, "-Start with dash").text.utf8().starts_with("This note title"));
    if (const auto import = stranger("logseq-journals")) {
        const auto onDay = [&](const char* day) {
            for (const EntryRecord& record : import->collection.entries)
                if (isoDate(record.entry.happened.date) == day)
                    return record.entry;
            FAIL(day);
            return Entry{};
        };
        CHECK(onDay("2024-01-05").text.utf8() == "- test!\n\t- child block");
        CHECK(tagsOf(onDay("2025-12-17")) == Words{"ai", "block-tag", "diary", "n1/n2/n3", "p1"});
        CHECK(onDay("2024-02-13").text.utf8().find("id::") == std::string::npos);
    }
}

TEST_CASE("Strangers: files made to harm end plainly and soon, and touch nothing outside") {
    const std::filesystem::path folder = testing::fixturePath("hostile");
    if (!std::filesystem::exists(folder)) {
        WARN("SKIPPED: there are no files of strangers here");
        return;
    }
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        INFO(file.path().filename().string());
        const auto begin = std::chrono::steady_clock::now();
        const auto read = exchange::readImport(file.path(), inBerlin());
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
        CHECK((read || !read.error().sentence.empty()));
        CHECK_FALSE(std::filesystem::exists("/tmp/upturn_pwned.txt"));
    }
}

namespace {

/// Pieces taken out, doubled, or replaced by what breaks parsers.
std::string broken(std::string bytes, std::mt19937_64& chance) {
    static const std::vector<std::string> pieces{
        "\"",  "{",     "[",     "]",          "}",        "\n---\n",  "[[",    "](",
        "<b>", "&#x0;", "\0"s,   "\\u",        "\xFF\xFE", "\xF0\x9F", "1e999", "&a",
        "*a",  ",,,",   "\r",    "9999-99-99", "//",       "\"\"",     "= H =", "@",
        "*",   ":/",    "%FF%2", ":",          "\t",       "```"};
    const auto roll = [&](std::size_t below) { return below == 0 ? 0 : chance() % below; };
    for (std::size_t times = 1 + roll(6); times > 0; --times) {
        const std::size_t at = roll(bytes.size() + 1);
        switch (roll(4)) {
        case 0:
            bytes.erase(at, roll(20));
            break;
        case 1:
            bytes.insert(at, bytes.substr(roll(bytes.size() + 1), roll(60)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(roll(256));
            break;
        default:
            bytes.insert(at, pieces[roll(pieces.size())]);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("Whatever is broken in a diary, its reader ends, and says what was wrong in valid text") {
    const std::vector<std::pair<std::string, std::string>> whole{
        {"dayone-json",
         R"({"metadata":{"version":"1.0"},"entries":[{"uuid":"A","creationDate":"2020-01-01T10:00:00Z","timeZone":"Europe/Berlin","text":"# T\n\n![](dayone-moment://F) x\\.","richText":"{\"contents\":[{\"text\":\"b\",\"attributes\":{\"bold\":true,\"line\":{\"header\":1}}}]}","tags":["a"],"photos":[{"identifier":"F","md5":"abc","type":"jpeg"}],"location":{"latitude":1.5,"longitude":2}}]})"},
        {"jrnl-text",
         "[2020-08-31 14:32] A title. And more @tag *\nBody [1]\n\n[31.08.2020 2:32 PM] Next\n"},
        {"jrnl-json",
         R"({"tags":{"@a":1},"entries":[{"title":"T","body":"B","date":"2020-01-01","time":"10:00","tags":["@a"],"starred":true}]})"},
        {"daylio-csv", "full_date,date,weekday,time,mood,activities,note_title,note\n2020-01-03,"
                       "January 3,Fri,08:00 AM,bad ,\"a | b\",\"T \"\"q\"\"\",\"x<br>y\"\n"},
        {"csv", "date;text;tags\n2020-01-03;\"a\nb\";x,y\n"},
        {"markdown", "---\ntitle: T\ndate: 2020-01-02\ntags: [a, &x b, *x]\n---\n# H\n\n## "
                     "2020-01-01\n![[a.png]] [b](c%20d.pdf) #tag `#no`\n## 2020-01-02\n- [ ] x\n"},
        {"rednotebook", "8:\n  text: \"= H =\\n//i// --s-- [\\\"\\\"file:///a/b\\\"\\\".png]\"\n  "
                        "Cat: {a: null}\n"},
    };
    ForeignFixture files;
    std::mt19937_64 chance(20261130);
    const int rounds = std::getenv("UPTURN_NIGHTLY") != nullptr ? 20'000 : 300;
    for (int round = 0; round < rounds; ++round)
        for (const auto& [format, bytes] : whole) {
            exchange::ImportWishes wishes = inBerlin();
            wishes.format = format;
            const auto read =
                exchange::readImport(files.put("2020-01.txt", broken(bytes, chance)), wishes);
            const std::string said = read ? notesOf(*read) : read.error().sentence;
            if (firstInvalidByte(said) != std::string::npos || (!read && said.empty())) {
                INFO(format << ' ' << round);
                FAIL(bytesOf(files.folder / "2020-01.txt"));
            }
        }
}

TEST_CASE("A small archive with endless words is refused before it fills the memory") {
    ForeignFixture files;
    // Packs about ninety to one: less than what alarms by itself.
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    REQUIRE(archive_write_open_filename(out, (files.folder / "x.zip").c_str()) == ARCHIVE_OK);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "Journal.json");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    REQUIRE(archive_write_header(out, entry) == ARCHIVE_OK);
    std::mt19937_64 chance(7);
    const auto put = [&](const std::string& bytes) {
        archive_write_data(out, bytes.data(), bytes.size());
    };
    put(R"({"entries":[{"uuid":"A","creationDate":"2020-01-01T10:00:00Z","text":")");
    for (int i = 0; i < 2'500; ++i) {
        std::string block(99'000, 'x');
        for (int j = 0; j < 900; ++j)
            block += static_cast<char>('a' + chance() % 26);
        put(block);
    }
    put("\"}]}");
    archive_entry_free(entry);
    archive_write_close(out);
    archive_write_free(out);
    const auto read = exchange::readImport(files.folder / "x.zip", inBerlin());
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().sentence, ContainsSubstring("more"));
}
