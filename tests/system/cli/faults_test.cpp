// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Every exit code of the contract, each with a sentence on standard error.

#include "person.hpp"
#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/files.hpp"

#include <SQLiteCpp/Database.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Owner : Person {
    std::string entry = adds("The demo broke.");

    void overwrite(std::size_t at, const std::string& bytes) const {
        std::string file = bytesOf(journal());
        file.replace(at, bytes.size(), bytes);
        writeBytes(journal(), file);
    }
};

constexpr std::size_t userVersionAt = 60; ///< in the header of an SQLite file, big-endian

} // namespace

TEST_CASE_METHOD(Owner, "What is asked for wrongly is refused with code 2") {
    const Words words = GENERATE(
        Words{}, Words{"lst"}, Words{"add"}, Words{"add", "two", "words"}, Words{"add", ""},
        Words{"add", "x", "--weight", "6"}, Words{"add", "x", "--kind", "disaster"},
        Words{"add", "x", "--on", "someday"}, Words{"list", "--limit", "few"},
        Words{"list", "--from", "never"}, Words{"show"}, Words{"step"}, Words{"list", "--colour"},
        Words{"lessons", "--state", "gone"}, Words{"export", "--output", "/tmp/x.doc"},
        Words{"export", "--format", "doc", "--output", "/tmp/x.json"}, Words{"export"},
        Words{"show", "x"}, Words{"--journal", "", "list"});
    const Ran ran = run(words);
    CAPTURE(words, ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.size() > 20);
    CHECK(ran.err.ends_with('\n'));
}

TEST_CASE_METHOD(Owner, "A command that nearly exists is suggested") {
    CHECK_THAT(run({"lsit"}).err, ContainsSubstring("list"));
    CHECK_THAT(run({"add", "x", "--wieght", "3"}).err, ContainsSubstring("--weight"));
    CHECK_THAT(run({"step", "add"}).err, ContainsSubstring("which entry"));
}

TEST_CASE_METHOD(Owner, "An option that is none is told how its value is given") {
    CHECK_THAT(run({"edit", entry, "--text", "x"}).err,
               ContainsSubstring("TEXT is given without one") &&
                   ContainsSubstring("upturn-cli edit ID TEXT"));
    // Two dashes alone make no option like another.
    CHECK_FALSE(run({"edit", entry, "--wxyz", "x"}).err.find("Did you mean") != std::string::npos);
}

TEST_CASE_METHOD(Owner, "What is not there is refused with code 4") {
    const Words words =
        GENERATE(Words{"show", "00000000"}, Words{"--journal", "/nonexistent/x", "list"},
                 Words{"list", "--journal", "/nonexistent/x"}, Words{"redo"},
                 Words{"guides", "show", "x"}, Words{"review", "00000000", "3"},
                 Words{"guides", "check", "/nonexistent"}, Words{"import", "/nonexistent"});
    const Ran ran = run(words);
    CAPTURE(words, ran.err);
    CHECK(ran.code == 4);
    CHECK(ran.out.empty());
    CHECK_FALSE(ran.err.empty());
}

TEST_CASE_METHOD(Person, "Reading makes no journal, and says what does") {
    const Words words =
        GENERATE(Words{"list"}, Words{"search", "x"}, Words{"undo"}, Words{"verify"}, Words{"info"},
                 Words{"lessons"}, Words{"trash"}, Words{"ask", "00"}, Words{"steps"});
    const Ran ran = run(words);
    CAPTURE(words);
    CHECK(ran.code == 4);
    CHECK_THAT(ran.err, ContainsSubstring("upturn-cli add"));
    CHECK_FALSE(std::filesystem::exists(home() + "/.local"));
}

TEST_CASE_METHOD(Owner, "An answer to an unknown question is refused with code 4") {
    CHECK(run({"answer", entry, "no.such", "x"}).code == 4);
    CHECK(run({"skip", entry, "no.such"}).code == 4);
    CHECK(run({"keep", entry, "--takeaway", "99"}).code == 4);
    CHECK(run({"keep", entry, "--takeaway", "1", "--journal", home() + "/none.upturn"}).code == 4);
    CHECK(run({"attach", entry, "/nonexistent"}).code == 4);
}

TEST_CASE_METHOD(Owner, "A damaged journal is named with code 5 and not touched") {
    overwrite(0, std::string(4096, 'x'));
    const std::string before = bytesOf(journal());
    for (const Words& words : {Words{"list"}, Words{"add", "x"}, Words{"verify"}}) {
        const Ran ran = run(words);
        CHECK(ran.code == 5);
        CHECK_FALSE(ran.err.empty());
    }
    CHECK(bytesOf(journal()) == before);
}

TEST_CASE_METHOD(Owner, "A repair of damaged pages keeps every word, and says what it can't keep") {
    constexpr std::size_t pageSize = 4096;
    const std::string longOne = adds(std::string(9000, 'w'));
    REQUIRE(run({"edit", longOne, "What counts"}).code == 0);
    // The page in the middle of the first wording.
    std::string bytes = bytesOf(journal());
    const std::size_t at = bytes.find(std::string(3000, 'w'));
    REQUIRE(at != std::string::npos);
    overwrite(at / pageSize * pageSize + pageSize, std::string(pageSize, '\xA5'));
    CHECK(run({"verify"}).code == 5);
    const Ran repaired = run({"verify", "--repair"});
    CHECK(repaired.code == 0);
    const Ran after = run({"verify"});
    CHECK(after.code == 0);
    CHECK(run({"show", longOne}).out.find("What counts") != std::string::npos);
    CAPTURE(repaired.out, after.out);
    CHECK((after.out.find("could not be saved") != std::string::npos) ==
          (after.out.find("All is well.") == std::string::npos));
    CHECK(run({"add", "And on"}).code == 0);
}

TEST_CASE_METHOD(Owner, "A journal that lost its end is told how to be mended, and is") {
    for (int i = 0; i < 10; ++i)
        adds("Entry " + std::to_string(i) + std::string(400, '.'));
    const std::string whole = bytesOf(journal());
    writeBytes(journal(), whole.substr(0, whole.size() - 4096));
    const Ran refused = run({"list"});
    CHECK(refused.code == 5);
    CHECK_THAT(refused.err, ContainsSubstring("verify --repair"));
    const Ran repaired = run({"verify", "--repair"});
    CAPTURE(repaired.out, repaired.err);
    CHECK(repaired.code == 0);
    CHECK_THAT(repaired.out, ContainsSubstring("As it was it lies in"));
    CHECK(run({"list"}).out.find("Entry 9") != std::string::npos);
}

TEST_CASE_METHOD(Owner, "A journal from a newer Upturn is read, and not written: code 6") {
    overwrite(userVersionAt, std::string("\0\0\0\x63", 4));
    const Ran read = run({"list"});
    CHECK(read.code == 0);
    CHECK_THAT(read.err, ContainsSubstring("journal format 99"));
    CHECK(run({"add", "x"}).code == 6);
}

TEST_CASE_METHOD(Owner, "A journal that another program holds is busy, code 7") {
    SQLite::Database other(journal(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(run({"list"}).code == 0);
    CHECK(run({"add", "x"}).code == 7);
    other.exec("ROLLBACK");
    CHECK(asks({"list"}).at("entries").size() == 1);
}

TEST_CASE_METHOD(Owner, "An attached file that is gone is found, code 5") {
    writeBytes(home() + "/picture.png", "bytes");
    asks({"attach", entry, home() + "/picture.png"});
    CHECK(run({"verify"}).code == 0);
    std::filesystem::remove_all(journal() + ".files");
    const Ran ran = run({"--json", "verify"});
    CHECK(ran.code == 5);
    const Json document = Json::parse(ran.out);
    CHECK(document.at("ok") == false);
    CHECK(document.at("findings").at(0).at("entry") == entry);
}

TEST_CASE_METHOD(Person, "A clock that can't be read is refused with code 2") {
    environment["UPTURN_NOW"] = "soon";
    CHECK(run({"paths"}).code == 2);
}

TEST_CASE_METHOD(Person,
                 "Without a home folder nothing is made, and the sentence says what to set") {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(home());
    if (GENERATE(true, false))
        environment.erase("HOME");
    else
        environment["HOME"] = "here";
    for (const Words& words : {Words{"add", "x"}, Words{"list"}, Words{"paths"},
                               Words{"--journal", "mine.upturn", "add", "x"}}) {
        const Ran ran = run(words);
        CAPTURE(words, ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring("HOME"));
    }
    CHECK(std::filesystem::is_empty(home()));
    CHECK(run({"--version"}).code == 0);
    CHECK(run({"add", "--help"}).code == 0);
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment[name] = home() + "/elsewhere";
    CHECK(run({"add", "x"}).code == 0);
    std::filesystem::current_path(before);
    CHECK(std::filesystem::exists(home() + "/elsewhere/upturn/journal.upturn"));
}

TEST_CASE_METHOD(Person, "A file that is no export is refused, and no journal is made for it") {
    writeBytes(home() + "/notes.json", "{\"hello\":1}");
    const Ran ran = run({"import", home() + "/notes.json"});
    CHECK(ran.code == 1);
    CHECK_THAT(ran.err, Catch::Matchers::ContainsSubstring("It reads Upturn, Day One, jrnl"));
    const Ran named = run({"import", home() + "/notes.json", "--format", "jurnl"});
    CHECK(named.code == 2);
    CHECK_THAT(named.err,
               Catch::Matchers::ContainsSubstring("Upturn reads upturn-zip, upturn-json"));
    CHECK_FALSE(std::filesystem::exists(home() + "/.local"));
}

TEST_CASE_METHOD(Owner, "Odd names of a journal are taken or refused, and never end the program") {
    writeBytes(home() + "/a.png", "bytes");
    asks({"attach", entry, home() + "/a.png"});
    asks({"export", "--output", home() + "/x.zip"});
    const std::string longName = home() + '/' + std::string(300, 'x') + "/new.upturn";
    for (const Words& words : {Words{"add", "x"}, Words{"import", home() + "/x.zip"},
                               Words{"import", home() + "/x.zip", "--dry-run"}}) {
        Words named{"--journal", longName};
        named.insert(named.end(), words.begin(), words.end());
        const Ran ran = run(named);
        CAPTURE(words, ran.err);
        CHECK((ran.code == 1 || words.back() == "--dry-run"));
    }
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(home());
    const Ran here = run({"--journal", "new.upturn", "import", "x.zip"});
    std::filesystem::current_path(before);
    CAPTURE(here.err);
    CHECK(here.code == 0);
    CHECK(std::filesystem::exists(home() + "/new.upturn"));
}

TEST_CASE_METHOD(Owner, "A pipe or a device is no file: it is said, and nobody waits for it") {
    const std::string pipe = home() + "/pipe.json";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    for (const Words& words : {Words{"import", pipe}, Words{"import", "/dev/zero"},
                               Words{"import", "--format", "upturn-json", pipe},
                               Words{"attach", entry, pipe}, Words{"attach", entry, "/dev/null"},
                               Words{"guides", "check", pipe}, Words{"export", "--output", pipe}}) {
        const Ran ran = run(words);
        CAPTURE(words, ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(words.back()));
    }
}

TEST_CASE_METHOD(Owner, "Where no file may grow further it is said, and what was kept stays") {
    constexpr std::size_t limit = 16 * 1024;
    const std::string longer(40'000, 'x');
    const Words exporting{"export", "--output", home() + "/diary.json"};
    for (const Words& words : {Words{"add", longer}, exporting}) {
        if (words == exporting)
            asks({"add", longer});
        largestFile = limit;
        const Ran ran = run(words);
        CAPTURE(ran.err);
        CHECK(ran.code == 1);
        CHECK(ran.err.ends_with(".\n"));
        CHECK_THAT(ran.err, ContainsSubstring(words == exporting ? "too large" : "ulimit -f"));
        largestFile.reset();
    }
    CHECK_FALSE(std::filesystem::exists(home() + "/diary.json"));
    CHECK(asks({"list"}).at("entries").size() == 2);
    CHECK(run({"verify"}).code == 0);
}

TEST_CASE_METHOD(Owner, "What was committed is said to be done, though it can't be read any more") {
    std::size_t at = 0;
    {
        const SQLite::Database db(journal(), SQLite::OPEN_READONLY);
        SQLite::Statement page(
            db, "SELECT (s.rootpage - 1) * p.page_size FROM sqlite_schema s, pragma_page_size p "
                "WHERE s.name = 'rating_entry'");
        REQUIRE(page.executeStep());
        at = static_cast<std::size_t>(page.getColumn(0).getInt64());
    }
    // Nothing that `add` writes needs this index; what it reads afterwards does.
    overwrite(at, std::string(64, '\xEE'));
    const Ran ran = run({"--json", "add", "The release slipped."});
    CAPTURE(ran.out, ran.err);
    CHECK(ran.code == 0);
    CHECK(Json::parse(ran.out).at("id").get<std::string>().size() == 32);
    CHECK_THAT(ran.err, ContainsSubstring("done and kept"));
    CHECK_THAT(ran.err, !ContainsSubstring("not changed"));
    const SQLite::Database db(journal(), SQLite::OPEN_READONLY);
    SQLite::Statement count(db, "SELECT count(*) FROM entry");
    REQUIRE(count.executeStep());
    CHECK(count.getColumn(0).getInt() == 2);
}

TEST_CASE_METHOD(Owner, "A journal that others may read is named once, and closed when asked to") {
    CHECK(run({"list"}).err.empty());
    ::chmod(journal().c_str(), 0644);
    ::chmod((home() + "/.local/share/upturn").c_str(), 0755);
    CHECK_THAT(run({"list"}).err, ContainsSubstring("verify --repair"));
    CHECK(run({"list"}).err.empty());
    CHECK(run({"verify"}).code == 0);
    const Json repaired = asks({"verify", "--repair"});
    CHECK(repaired.at("ok") == true);
    REQUIRE(repaired.at("findings").size() == 1);
    CHECK(repaired.at("findings")[0].at("repaired") == true);
    using std::filesystem::perms;
    CHECK(std::filesystem::status(journal()).permissions() ==
          (perms::owner_read | perms::owner_write));
    CHECK(std::filesystem::status(home() + "/.local/share/upturn").permissions() ==
          perms::owner_all);
    CHECK(asks({"verify", "--repair"}).at("findings").empty());
}

TEST_CASE_METHOD(Owner, "What a folder keeps from this person is not said to be missing") {
    const std::filesystem::path closed = home() + "/closed";
    std::filesystem::create_directory(closed);
    writeBytes(closed / "x.json", "{}");
    ::chmod(closed.c_str(), 0);
    const bool counts = ::access((closed / "x.json").c_str(), F_OK) != 0;
    const std::string file = (closed / "x.json").string();
    for (const Words& words :
         {Words{"list", "--journal", file}, Words{"add", "x", "--journal", file},
          Words{"import", file}, Words{"attach", entry, file}, Words{"guides", "check", file},
          Words{"import", file, "--dry-run"}, Words{"export", "--output", file}}) {
        if (!counts)
            break;
        const Ran ran = run(words);
        CAPTURE(words, ran.err);
        CHECK(ran.code == 1);
        CHECK_THAT(ran.err, ContainsSubstring("may not be read"));
    }
    if (!counts)
        WARN("SKIPPED: permissions do not count for this user");
    ::chmod(closed.c_str(), 0700);
}

TEST_CASE_METHOD(Owner, "An export that comes without its files leaves a journal that is well") {
    writeBytes(home() + "/p.txt", "picture");
    asks({"attach", entry, home() + "/p.txt"});
    asks({"export", "--output", home() + "/diary.json"});
    asks({"export", "--output", home() + "/diary.zip"});
    const Person other;
    CHECK(other.asks({"import", home() + "/diary.json", "--dry-run"}).at("skipped").size() == 1);
    const Json report = other.asks({"import", home() + "/diary.json"});
    REQUIRE(report.at("skipped").size() == 1);
    CHECK(report.at("skipped")[0].at("where") == "p.txt");
    const Json checked = other.asks({"verify"});
    CHECK(checked.at("ok") == true);
    REQUIRE(checked.at("findings").size() == 1);
    CHECK(checked.at("findings")[0].at("missing") == true);
    const std::string said = other.run({"verify"}).out;
    CHECK_THAT(said, ContainsSubstring("p.txt"));
    CHECK_THAT(said, ContainsSubstring("An export as .zip brings"));

    CHECK(other.asks({"import", home() + "/diary.zip", "--dry-run"}).at("skipped").empty());
    CHECK(other.asks({"import", home() + "/diary.zip"}).at("skipped").empty());
    CHECK(other.asks({"verify"}).at("findings").empty());
    // From now on it is here: that it changes, or goes, is damage.
    std::filesystem::path kept;
    for (const auto& file : std::filesystem::recursive_directory_iterator(
             other.home() + "/.local/share/upturn/journal.upturn.files"))
        if (file.path().filename().string().size() == 64)
            kept = file.path();
    writeBytes(kept, "damaged");
    CHECK(other.run({"verify"}).code == 5);
    REQUIRE(std::filesystem::remove(kept));
    CHECK(other.run({"verify"}).code == 5);
}

TEST_CASE_METHOD(Person, "On a full disk all can be read, and writing says that it is full") {
    // A small disk of its own, seen by these commands alone.
    const std::string script = R"(
        mount -t tmpfs -o size=600k tmpfs "$1" || { echo SKIP; exit; }
        cli() { HOME=$1 "$2" --journal "$1/j.upturn" "${@:3}" 2>&1; echo "= $?"; }
        cli "$1" "$2" add "Kept before"
        dd if=/dev/zero of="$1/fill" bs=1k 2>/dev/null
        cli "$1" "$2" list
        cli "$1" "$2" verify
        cli "$1" "$2" add "Too much"
        rm "$1/fill"
        cli "$1" "$2" add "Kept afterwards"
        cli "$1" "$2" list
        umount "$1"
    )";
    const std::filesystem::path disk = home() + "/disk";
    std::filesystem::create_directory(disk);
    Child shell({"/usr/bin/unshare", "--user", "--map-root-user", "--mount", "/bin/bash", "-c",
                 script, "script", disk.string(), UPTURN_CLI},
                home() + "/said");
    const int code = shell.wait();
    const std::string said = bytesOf(home() + "/said");
    if (code != 0 || said.find("SKIP") != std::string::npos) {
        WARN("SKIPPED: no disk of one's own can be made here: " << said);
        return;
    }
    CAPTURE(said);
    const auto times = [&](const std::string& words) {
        std::size_t count = 0;
        for (auto at = said.find(words); at != std::string::npos; at = said.find(words, at + 1))
            ++count;
        return count;
    };
    CHECK(times("setback  Kept before") == 2);
    CHECK(times("setback  Kept afterwards") == 1);
    CHECK(times("setback  Too much") == 0);
    CHECK(times("All is well.") == 1);
    CHECK(times("The disk is full") == 1);
    CHECK(times("= 1\n") == 1);
}

TEST_CASE_METHOD(Owner, "That changes are missing is said until somebody says that they know") {
    const std::string older = bytesOf(journal());
    adds("Written after the copy.");
    writeBytes(journal(), older);
    CHECK_THAT(run({"verify"}).out, ContainsSubstring("are missing"));
    adds("Written since.");
    const Ran said = run({"verify"});
    CHECK(said.code == 0);
    CHECK_THAT(said.out, ContainsSubstring("are missing"));
    CHECK_THAT(said.out, ContainsSubstring("verify --acknowledge"));
    const Ran known = run({"verify", "--acknowledge"});
    CHECK(known.code == 0);
    CHECK_THAT(known.out, !ContainsSubstring("are missing"));
    CHECK_THAT(run({"verify"}).out, ContainsSubstring("All is well."));
}

TEST_CASE_METHOD(Owner,
                 "What stood in the contacts before is deleted for good, what stands there stays") {
    REQUIRE(run({"contacts", "Zugzwang 0171"}).code == 0);
    REQUIRE(run({"contacts", "Anna 0172"}).code == 0);
    CHECK(run({"purge", "contacts"}).code == 2); // nobody is there to ask
    CHECK_THAT(bytesOf(journal()), ContainsSubstring("Zugzwang"));
    CHECK(run({"purge", "contacts", "--yes"}).code == 0);
    CHECK_THAT(bytesOf(journal()), !ContainsSubstring("Zugzwang"));
    CHECK_THAT(run({"contacts"}).out, ContainsSubstring("Anna 0172"));
    CHECK(run({"verify"}).code == 0);
}

TEST_CASE_METHOD(Owner, "A country that no numbers are known for is left out of an import") {
    const std::string file = home() + "/in.json";
    writeBytes(file, R"({"format":"upturn-export","version":1,"settings":{"helplines-of":"<b>"}})");
    const Ran refused = run({"import", file});
    CHECK(refused.code == 0);
    CHECK_THAT(refused.out + refused.err, ContainsSubstring("No numbers are known here"));
    writeBytes(file, R"({"format":"upturn-export","version":1,"settings":{"helplines-of":"US"}})");
    const Ran taken = run({"import", file});
    CHECK_THAT(taken.out + taken.err, !ContainsSubstring("No numbers are known here"));
}
