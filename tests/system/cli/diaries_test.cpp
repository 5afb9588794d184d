// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Somebody comes with a diary of another program, and takes the journal along elsewhere.

#include "person.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Diarist : Person {
    std::string put(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path path = std::filesystem::path(home()) / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }
    std::string bytesOf(const std::string& name) const {
        std::ostringstream bytes;
        bytes << std::ifstream(std::filesystem::path(home()) / name, std::ios::binary).rdbuf();
        return bytes.str();
    }
};

/// As Python and 7-Zip write it: one file, "Gr\u00f6\u00dfe 2024-01-01.md", its name marked as
/// UTF-8.
constexpr unsigned char zipOfUmlauts[] = {
    0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x21, 0x58, 0x39, 0xF1,
    0x17, 0xA8, 0x11, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00, 0x15, 0x00, 0x00, 0x00, 0x47, 0x72,
    0xC3, 0xB6, 0xC3, 0x9F, 0x65, 0x20, 0x32, 0x30, 0x32, 0x34, 0x2D, 0x30, 0x31, 0x2D, 0x30, 0x31,
    0x2E, 0x6D, 0x64, 0x43, 0x75, 0x74, 0x20, 0x69, 0x74, 0x20, 0x74, 0x6F, 0x6F, 0x20, 0x6C, 0x6F,
    0x6E, 0x67, 0x2E, 0x0A, 0x50, 0x4B, 0x01, 0x02, 0x14, 0x03, 0x14, 0x00, 0x00, 0x08, 0x00, 0x00,
    0x00, 0x00, 0x21, 0x58, 0x39, 0xF1, 0x17, 0xA8, 0x11, 0x00, 0x00, 0x00, 0x11, 0x00, 0x00, 0x00,
    0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x80, 0x01, 0x00, 0x00,
    0x00, 0x00, 0x47, 0x72, 0xC3, 0xB6, 0xC3, 0x9F, 0x65, 0x20, 0x32, 0x30, 0x32, 0x34, 0x2D, 0x30,
    0x31, 0x2D, 0x30, 0x31, 0x2E, 0x6D, 0x64, 0x50, 0x4B, 0x05, 0x06, 0x00, 0x00, 0x00, 0x00, 0x01,
    0x00, 0x01, 0x00, 0x43, 0x00, 0x00, 0x00, 0x44, 0x00, 0x00, 0x00, 0x00, 0x00};

} // namespace

TEST_CASE_METHOD(Diarist, "A name beyond ASCII in an archive is a name, whatever the locale") {
    environment["LC_ALL"] = GENERATE("C", "C.UTF-8");
    const std::string file =
        put("z.zip", {reinterpret_cast<const char*>(zipOfUmlauts), sizeof zipOfUmlauts});
    CHECK(asks({"import", file}).at("added") == 1);
    CHECK(asks({"list"}).at("entries").at(0).at("title") == "Gr\u00f6\u00dfe 2024-01-01");
}

TEST_CASE_METHOD(Diarist, "A diary comes on a word, is named, and says what did not come") {
    const std::string file = put("d.journal", "[2020-08-31 14:32] A second entry. *\nWith @dan.\n");
    const Json dry = asks({"import", file, "--dry-run"});
    CHECK(dry.at("format") == "jrnl-text");
    CHECK(dry.at("added") == 1);
    CHECK_FALSE(std::filesystem::exists(journal())); // a dry run makes none
    CHECK(asks({"import", file}).at("added") == 1);
    const Json entry = asks({"list"}).at("entries").at(0);
    CHECK(entry.at("title") == "A second entry.");
    CHECK(entry.at("kind") == "note");
    CHECK(entry.at("tags") == Json::array({"dan"}));
    CHECK(entry.at("starred") == true);
    CHECK(entry.at("source").at("format") == "jrnl-text");
    CHECK(asks({"import", file}).at("unchanged") == 1);
    const Ran shown = run({"show", entry.at("id").get<std::string>().substr(0, 8)});
    CHECK_THAT(shown.out, ContainsSubstring("Imported from: jrnl-text"));
    asks({"undo"});
    CHECK(asks({"list"}).at("entries").empty());
}

TEST_CASE_METHOD(Diarist, "The columns of a table are said, and what a tag makes of an entry") {
    const std::string file =
        put("t.csv", "A,B,C\n2020-01-02,Late again,fail\n2020-01-03,On time,win\n");
    const Ran asked = run({"import", file});
    CHECK(asked.code == 2);
    CHECK_THAT(asked.err, ContainsSubstring("--columns"));
    CHECK(run({"import", file, "--columns", "nothing=A"}).code == 2);
    CHECK(asks({"import", file, "--columns", "date=A,text=B,tags=C", "--setback", "fail", "--win",
                "win"})
              .at("added") == 2);
    const Json entries = asks({"list"}).at("entries");
    CHECK(entries.at(1).at("kind") == "setback");
    CHECK(entries.at(1).at("date") == "2020-01-02");
    CHECK(entries.at(0).at("kind") == "win");
}

TEST_CASE_METHOD(Diarist,
                 "What leaves has the form that was asked for, and only what was asked for") {
    const std::string id = adds("The release slipped.", {"--tag", "work"});
    adds("Something else.");
    asks({"keep", id, "--text", "Ask early."});
    asks({"step", "add", id, "Call her", "--due", "2099-01-02"});
    const auto out = [&](const char* name) { return home() + '/' + name; };
    CHECK(asks({"export", "--format", "markdown", "--output", out("notes"), "--tag", "work"})
              .at("entries") == 1);
    CHECK(std::filesystem::exists(out("notes/Lessons.md")));
    CHECK(run({"export", "--format", "markdown", "--output", out("notes")}).code == 2);
    asks({"export", "--format", "html", "--output", out("page.html")});
    CHECK_THAT(bytesOf("page.html"), ContainsSubstring("Something else."));
    asks({"export", "--format", "html", "--output", out("lessons.html"), "--lessons"});
    CHECK_THAT(bytesOf("lessons.html"), ContainsSubstring("Ask early."));
    CHECK(bytesOf("lessons.html").find("Something else.") == std::string::npos);
    CHECK(asks({"export", "--format", "csv", "--output", out("l.csv")}).at("lessons") == 1);
    asks({"export", "--format", "tsv", "--output", out("l.tsv")});
    CHECK_THAT(bytesOf("l.tsv"), ContainsSubstring("Ask early."));
    asks({"export", "--format", "ics", "--output", out("s.ics")});
    CHECK_THAT(bytesOf("s.ics"), ContainsSubstring("DUE;VALUE=DATE:20990102"));
    CHECK(run({"export", "--format", "docx", "--output", out("x")}).code == 2);
    CHECK(run({"export", "--steps", "--output", out("x.json")}).code == 2);
}
