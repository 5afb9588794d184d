// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

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
    const auto withWord = [&] {
        std::size_t files = 0;
        for (const auto& file : fs::recursive_directory_iterator(home())) {
            if (file.is_regular_file())
                files += bytesOf(file.path()).find("SECRETWORD") != std::string::npos ? 1 : 0;
        }
        return files;
    };
    REQUIRE(withWord() >= 4);
    const Ran listed = run({"delete-journal"});
    CHECK(listed.code == 0);
    CHECK_THAT(listed.out, ContainsSubstring("1 entry") && ContainsSubstring("Backups") &&
                               ContainsSubstring("Attached files") &&
                               ContainsSubstring("Exports") &&
                               ContainsSubstring("Nothing was deleted"));
    CHECK(withWord() >= 4);
    CHECK(run({"delete-journal", "--yes"}).code == 0);
    CHECK(withWord() == 0);
    CHECK_FALSE(fs::exists(journal()));
    adds("Another life");
    CHECK(asks({"list"}).at("entries").size() == 1);
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
