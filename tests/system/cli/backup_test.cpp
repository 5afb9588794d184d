// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

struct Keeper : Person {
    std::string backUp() const { return asks({"backup"}).at("file"); }
    std::string textOf(const std::string& entry) const {
        return asks({"show", entry}).at("entries")[0].at("text");
    }
    std::size_t filesWith(const std::string& words) const {
        std::size_t files = 0;
        for (const auto& file : fs::recursive_directory_iterator(home()))
            if (file.is_regular_file() && bytesOf(file.path()).find(words) != std::string::npos)
                ++files;
        return files;
    }
    std::size_t backupsOf(const std::string& at) const {
        return asks({"--journal", at, "backups"}).at("backups").size();
    }
    std::string addAt(const std::string& at, const std::string& words) const {
        return asks({"--journal", at, "add", words}).at("id");
    }
    void spoilJournal() const {
        fs::remove(journal() + "-wal");
        fs::remove(journal() + "-shm");
        std::ofstream(journal(), std::ios::binary) << std::string(8192, 'x');
    }
};

} // namespace

TEST_CASE_METHOD(Keeper, "A backup is made, listed, compared with, restored, and taken back") {
    CHECK_THAT(run({"backups"}).err, ContainsSubstring("no journal"));
    const std::string kept = adds("The offer went out late");
    CHECK_THAT(run({"backups"}).out, ContainsSubstring("no backup of this journal"));
    const Json made = asks({"backup"});
    CHECK(made.at("entries") == 1);
    CHECK(made.at("checked") == true);
    CHECK(made.at("problem") == "");
    const std::string file = made.at("file");
    const std::string later = adds("Another");
    asks({"edit", kept, "The offer went out two days late"});

    const Json listed = asks({"backups"});
    REQUIRE(listed.at("backups").size() == 1);
    CHECK(listed.at("backups")[0].at("file") == file);
    const Json dry = asks({"restore", file, "--dry-run"});
    REQUIRE(dry.at("changes").size() == 2);
    CHECK(dry.at("now").at("entries") == 2);
    CHECK(dry.at("copy").at("entries") == 1);
    CHECK(asks({"list"}).at("entries").size() == 2);
    CHECK_THAT(run({"restore", file, "--dry-run"}).out,
               ContainsSubstring("7 words now, 5 in the copy") &&
                   ContainsSubstring("not in the copy"));

    const Json restored = asks({"restore", file});
    CHECK(restored.at("changed") == 2);
    CHECK(fs::exists(restored.at("kept").get<std::string>()));
    CHECK(textOf(kept) == "The offer went out late");
    CHECK(asks({"trash"}).at("entries")[0].at("id") == later);
    CHECK(asks({"undo"}).at("name") == "Restore a backup");
    CHECK(textOf(kept) == "The offer went out two days late");
    CHECK(asks({"list"}).at("entries").size() == 2);
    CHECK(asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Keeper, "Single things come out of a backup by their short ids") {
    const std::string one = adds("The offer went out late");
    const std::string other = adds("The train was missed");
    const std::string file = backUp();
    asks({"edit", one, "One else"});
    asks({"edit", other, "Other else"});
    asks({"restore", file, "--only", one.substr(0, 8)});
    CHECK(textOf(one) == "The offer went out late");
    CHECK(textOf(other) == "Other else");
    const Ran unknown = run({"restore", file, "--only", "ffffffff"});
    CHECK(unknown.code == 4);
    CHECK_THAT(unknown.err, ContainsSubstring("ffffffff"));
}

TEST_CASE_METHOD(Keeper,
                 "A backup becomes the journal where there is none, or none that can be read") {
    const std::string entry = adds("The offer went out late");
    const std::string file = backUp();
    spoilJournal();
    CHECK(run({"show", entry}).code == 5);
    CHECK_THAT(run({"restore", file, "--dry-run"}).out, ContainsSubstring("would become"));
    CHECK(run({"show", entry}).code == 5);
    const Json restored = asks({"restore", file});
    CHECK(restored.at("in_place") == true);
    CHECK(fs::file_size(restored.at("kept").get<std::string>()) == 8192);
    CHECK(textOf(entry) == "The offer went out late");
    CHECK(asks({"verify"}).at("ok") == true);

    const Person elsewhere;
    CHECK(elsewhere.asks({"restore", file}).at("kept") == "");
    CHECK(elsewhere.asks({"list"}).at("entries").size() == 1);
}

TEST_CASE_METHOD(Keeper, "What is no backup of this journal is refused, and nothing is changed") {
    adds("The offer went out late");
    const Person other;
    other.adds("Of somebody else");
    const std::string foreign = other.asks({"backup"}).at("file");
    const Ran refused = run({"restore", foreign});
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, ContainsSubstring("another journal"));
    const Ran missing = run({"restore", home() + "/nothing.upturn"});
    CHECK(missing.code == 4);
    CHECK_THAT(missing.err, ContainsSubstring("There is no file"));
    std::ofstream(home() + "/words.txt") << "no journal";
    CHECK(run({"restore", home() + "/words.txt"}).code == 5);
    CHECK(asks({"list"}).at("entries").size() == 1);
    CHECK(asks({"backups"}).at("backups").empty());
}

TEST_CASE_METHOD(Keeper, "Who deletes for good is told of the backups that still have it") {
    const std::string entry = adds("The offer went out late");
    CHECK_THAT(run({"purge", adds("Another"), "--yes"}).err, !ContainsSubstring("backup"));
    backUp();
    CHECK_THAT(run({"purge", entry, "--yes"}).err,
               ContainsSubstring("1 backup that was made before may still have the words"));
}

TEST_CASE_METHOD(Keeper,
                 "A backup can go to a folder of one's own, which is enough to begin again") {
    const std::string entry = adds("The offer went out late");
    std::ofstream(home() + "/note.txt") << "what was said";
    asks({"attach", entry, home() + "/note.txt"});
    const std::string stick = home() + "/stick";
    const std::string file = asks({"backup", "--to", stick}).at("file");
    CHECK(file.starts_with(stick));
    CHECK(asks({"backups", "--in", stick}).at("backups").size() == 1);
    CHECK(asks({"backups"}).at("backups").empty());
    const Person elsewhere;
    CHECK(elsewhere.asks({"restore", file}).at("files_missing") == 0);
    CHECK(elsewhere.asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Keeper, "In the place of a lost journal no empty one is made") {
    adds("The offer went out late");
    const std::string file = backUp();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(journal() + tail);
    const Ran refused = run({"add", "Another"});
    CHECK(refused.code == 4);
    CHECK_THAT(refused.err, ContainsSubstring("not there any more"));
    CHECK_FALSE(fs::exists(journal()));
    CHECK_THAT(run({"info"}).err, ContainsSubstring("1 backup of it is here"));
    CHECK(asks({"backups"}).at("backups").size() == 1);
    asks({"restore", file});
    CHECK(asks({"list"}).at("entries").size() == 1);
    adds("Another");
}

TEST_CASE_METHOD(Keeper, "Each backup is made at the second place too, when it can be reached") {
    const std::string stick = home() + "/stick";
    adds("The offer went out late");
    CHECK(run({"backup", "--second", stick}).code == 4);
    fs::create_directory(stick);
    asks({"backup", "--second", stick});
    const auto copies = [&] {
        return std::count_if(fs::directory_iterator(stick), fs::directory_iterator(),
                             [](const auto& file) { return file.path().extension() == ".upturn"; });
    };
    CHECK(copies() == 1);
    adds("Another");
    CHECK_THAT(run({"backup"}).out, ContainsSubstring("last reached"));
    CHECK(copies() == 2);
    fs::rename(stick, home() + "/away");
    adds("A third one");
    CHECK_THAT(run({"backup"}).out, ContainsSubstring("can't be reached"));
    CHECK_FALSE(fs::exists(stick));
    CHECK(asks({"backups"}).at("second").at("folder") == stick);
    run({"backup", "--second", "none"});
    CHECK_FALSE(asks({"backups"}).contains("second"));
}

TEST_CASE_METHOD(Keeper,
                 "A journal is deleted with all that was made for it, after it was listed") {
    const std::string entry = adds("SECRETWORD in an entry");
    std::ofstream(home() + "/note.txt") << "SECRETWORD in a file";
    asks({"attach", entry, home() + "/note.txt"});
    fs::remove(home() + "/note.txt");
    backUp();
    fs::create_directory(home() + "/stick");
    asks({"backup", "--second", home() + "/stick"});
    REQUIRE(filesWith("SECRETWORD") >= 4);
    const Ran listed = run({"delete-journal"});
    CHECK(listed.code == 0);
    CHECK_THAT(listed.out, ContainsSubstring("1 entry") && ContainsSubstring("Backups") &&
                               ContainsSubstring("Attached files") &&
                               ContainsSubstring("Exports") &&
                               ContainsSubstring("Nothing was deleted"));
    CHECK(filesWith("SECRETWORD") >= 4);
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("SECRETWORD") == 0);
    CHECK_FALSE(fs::exists(journal()));
    adds("Another life");
    CHECK(asks({"list"}).at("entries").size() == 1);
}

TEST_CASE_METHOD(Keeper, "A journal that is opened by a link goes with its file") {
    adds("SECRETWORD in an entry");
    const std::string link = home() + "/linked.upturn";
    fs::create_symlink(journal(), link);
    backUp();
    CHECK(run({"--journal", link, "delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("SECRETWORD") == 0);
    CHECK_FALSE(fs::exists(journal()));
    CHECK_FALSE(fs::is_symlink(link));
}

TEST_CASE_METHOD(Keeper, "With a copy of a journal nothing goes that is of the journal") {
    adds("The offer went out late");
    backUp();
    const std::string twin = home() + "/try.upturn";
    fs::copy_file(journal(), twin);
    asks({"--journal", twin, "backup"});
    const fs::path state = home() + "/.local/state/upturn";
    const auto devices = [&] {
        return std::distance(fs::directory_iterator(state / "devices"), fs::directory_iterator());
    };
    const auto known = devices();
    CHECK_THAT(run({"--journal", twin, "delete-journal"}).out,
               ContainsSubstring(journal() + " is the same journal in another file"));
    CHECK(run({"--journal", twin, "delete-journal", "--yes"}).code == 0);
    CHECK_FALSE(fs::exists(twin));
    CHECK(asks({"backups"}).at("backups").size() == 1);
    CHECK(devices() == known);
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("The offer went out late") == 0);
}

TEST_CASE_METHOD(Keeper, "Backups of another journal that has the same name are not offered") {
    for (const char* folder : {"/one", "/two"})
        fs::create_directory(home() + folder);
    const std::string one = home() + "/one/journal.upturn";
    const std::string two = home() + "/two/journal.upturn";
    for (const std::string& at : {one, two}) {
        addAt(at, "Words of " + at);
        asks({"--journal", at, "backup"});
    }
    std::ofstream(two, std::ios::binary | std::ios::trunc);
    for (const char* tail : {"-wal", "-shm"})
        fs::remove(two + tail);
    CHECK(backupsOf(two) == 1);
    CHECK(run({"--journal", two, "delete-journal", "--yes"}).code == 0);
    CHECK(backupsOf(one) == 1);
    CHECK(filesWith("Words of " + two) == 0);
}

TEST_CASE_METHOD(Keeper, "What was set aside of a damaged journal goes with it") {
    adds("SECRETWORD in an entry");
    const std::string file = backUp();
    for (const char* tail : {"-wal", "-shm"})
        fs::remove(journal() + tail);
    const bool repaired = GENERATE(true, false);
    {
        std::fstream bytes(journal(), std::ios::in | std::ios::out | std::ios::binary);
        bytes << std::string(4096, '\0');
    }
    if (repaired)
        run({"verify", "--repair"});
    else
        asks({"restore", file});
    REQUIRE(filesWith("SECRETWORD") >= 3);
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("SECRETWORD") == 0);
}

TEST_CASE_METHOD(Keeper, "As long as another program has a journal open, it is not deleted") {
    adds("The offer went out late");
    backUp();
    {
        SQLite::Database window(journal(), SQLite::OPEN_READWRITE);
        window.execAndGet("SELECT count(*) FROM entry");
        const Ran refused = run({"delete-journal", "--yes"});
        CHECK(refused.code != 0);
        CHECK_THAT(refused.err, ContainsSubstring("Another program has the journal"));
        CHECK(asks({"backups"}).at("backups").size() == 1);
        CHECK(fs::exists(journal()));
    }
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("The offer went out late") == 0);
}

TEST_CASE_METHOD(Keeper, "Nothing is noted of a journal that was deleted") {
    adds("The offer went out late");
    const std::string id = asks({"info"}).at("id");
    const fs::path state = home() + "/.local/state/upturn";
    fs::create_directory(home() + "/stick");
    asks({"backup", "--second", home() + "/stick"});
    fs::create_directories(state / "kept-words");
    std::ofstream(state / "kept-words" / (id + "-1.txt")) << "SECRETWORD under way";
    fs::create_directories(state / "left-journals");
    std::ofstream(state / "left-journals" / (id + ".json")) << "{}";
    std::ofstream(state / "told-of-syncing") << journal() << '\n';
    const bool away = GENERATE(false, true);
    if (away)
        fs::rename(home() + "/stick", home() + "/away");
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("SECRETWORD") == 0);
    CHECK(filesWith(id) == 0);
    CHECK(filesWith(journal()) == 0);
    CHECK_FALSE(fs::exists(state / "left-journals" / (id + ".json")));
}

TEST_CASE_METHOD(Keeper, "A lost journal with backups is said to be so whatever is asked") {
    adds("The offer went out late");
    backUp();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::remove(journal() + tail);
    for (const Words& words :
         {Words{"list"}, Words{"search", "offer"}, Words{"verify"}, Words{"waiting"},
          Words{"export", "--output", home() + "/all.json"}}) {
        const Ran ran = run(words);
        CHECK(ran.code == 4);
        CHECK_THAT(ran.err, ContainsSubstring("backups of it are here"));
    }
}

TEST_CASE_METHOD(Keeper, "What Dropbox keeps for itself in the home makes no synced folder") {
    adds("The offer went out late");
    fs::create_directory(home() + "/.dropbox");
    CHECK(asks({"info"}).at("synced_by") == "");
    fs::remove(home() + "/.dropbox");
    std::ofstream(home() + "/.dropbox") << "{}";
    CHECK(asks({"info"}).at("synced_by") == "Dropbox");
}

TEST_CASE_METHOD(Keeper, "A journal in a folder that a sync program moves is told of") {
    adds("The offer went out late");
    CHECK(asks({"info"}).at("synced_by") == "");
    fs::create_directory(fs::path(journal()).parent_path() / ".stfolder");
    CHECK(asks({"info"}).at("synced_by") == "Syncthing");
    CHECK_THAT(run({"info"}).out, ContainsSubstring("a folder that Syncthing moves"));
}

TEST_CASE_METHOD(Keeper, "A repair brings an attached file back that only the backups have") {
    const std::string entry = adds("The offer went out late");
    std::ofstream(home() + "/note.txt") << "what was said";
    asks({"attach", entry, home() + "/note.txt"});
    backUp();
    fs::remove_all(journal() + ".files");
    CHECK(run({"verify"}).code == 5);
    const Ran repaired = run({"verify", "--repair"});
    CHECK(repaired.code == 0);
    CHECK_THAT(repaired.out, ContainsSubstring("Brought back from the backups."));
    CHECK(run({"verify"}).code == 0);
}

TEST_CASE_METHOD(Keeper, "A second place is one that can take a backup, and a former one is named "
                         "when the journal is deleted") {
    adds("The offer went out late");
    const std::string own = fs::path(journal()).parent_path().string();
    const Ran refused = run({"backup", "--second", own});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, ContainsSubstring("its own files"));
    const Ran closed = run({"backup", "--second", "/proc"});
    CHECK(closed.code == 1);
    CHECK_THAT(closed.err, ContainsSubstring("no file can be made"));
    const std::string first = home() + "/first";
    const std::string second = home() + "/second";
    for (const std::string& folder : {first, second}) {
        fs::create_directory(folder);
        asks({"backup", "--second", folder});
    }
    CHECK_THAT(run({"delete-journal"}).out, ContainsSubstring("Backups at " + first));
    run({"backup", "--second", "none"});
    const std::string listed = run({"delete-journal"}).out;
    CHECK_THAT(listed, ContainsSubstring("Backups at " + first));
    CHECK_THAT(listed, ContainsSubstring("Backups at " + second));
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    const std::string noted = bytesOf(home() + "/.local/state/upturn/second-places.json");
    CHECK(noted.find(first) == std::string::npos);
    CHECK(noted.find(second) == std::string::npos);
}

TEST_CASE_METHOD(Keeper, "Beside backups that were copied to another home no journal is begun, and "
                         "one of them is put in place") {
    adds("The offer went out late");
    backUp();
    const Person elsewhere;
    const std::string data = "/.local/share/upturn";
    fs::create_directories(elsewhere.home() + data);
    fs::copy(home() + data + "/backups", elsewhere.home() + data + "/backups",
             fs::copy_options::recursive);
    const bool withState = GENERATE(true, false);
    if (withState) {
        fs::create_directories(elsewhere.home() + "/.local/state");
        fs::copy(home() + "/.local/state/upturn", elsewhere.home() + "/.local/state/upturn",
                 fs::copy_options::recursive);
        for (const char* tail : {"", "-wal", "-shm"})
            fs::remove(journal() + tail);
    }
    for (const Words& words : {Words{"add", "Another"}, Words{"list"}, Words{"verify"},
                               Words{"search", "offer"}, Words{"waiting"}}) {
        const Ran ran = elsewhere.run(words);
        CHECK(ran.code == 4);
        CHECK_THAT(ran.err, ContainsSubstring("backups under its name are here"));
    }
    const Json copies = elsewhere.asks({"backups"}).at("backups");
    REQUIRE(copies.size() == 1);
    elsewhere.asks({"restore", copies.at(0).at("file")});
    CHECK(elsewhere.asks({"list"}).at("entries").size() == 1);
    elsewhere.adds("Another");
}

TEST_CASE_METHOD(Keeper, "A repair that lost the name of the journal still knows its backups") {
    adds("SECRETWORD in an entry");
    backUp();
    for (const char* tail : {"-wal", "-shm"})
        fs::remove(journal() + tail);
    std::vector<int> pages;
    {
        SQLite::Database db(journal(), SQLite::OPEN_READONLY);
        for (const char* table : {"journal", "device"})
            pages.push_back(
                db.execAndGet(std::string("SELECT rootpage FROM sqlite_schema WHERE name = '") +
                              table + "'")
                    .getInt());
    }
    for (const int page : pages) {
        std::fstream bytes(journal(), std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(static_cast<std::streamoff>(page - 1) * 4096);
        bytes << std::string(4096, '\0');
    }
    run({"verify", "--repair"});
    const Json copies = asks({"backups"}).at("backups");
    CHECK(std::ranges::any_of(copies, [](const Json& copy) { return copy.at("checked") == true; }));
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(filesWith("SECRETWORD") == 0);
}
