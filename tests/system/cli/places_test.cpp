// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where what a person writes goes: into the places that docs/ names, closed to others, and into no
// other file and no network.

#include "person.hpp"
#include "support/catch.hpp"
#include "support/child.hpp"
#include "support/files.hpp"
#include "support/nightly.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <set>

using namespace upturn::test;

namespace {

namespace fs = std::filesystem;

constexpr const char* canary = "Zwitschermaschine";

/// Everything one does on the command line, each with a word that nothing else says.
std::vector<Words> tour(const Person& person, const std::string& entry) {
    const std::string home = person.home();
    const std::string word = canary;
    return {
        {"add", word + " broke the demo.", "--tag", word, "--area", word, "--weight", "3"},
        {"edit", entry, "And " + word + " again."},
        {"answer", entry, "upturn.plain", word + " was not tested."},
        {"keep", entry, "--text", "Next time " + word + " first."},
        {"step", "add", entry, "Ask " + word},
        {"attach", entry, home + "/" + word + ".txt"},
        {"goal", "add", word, "--measure", word, "--by", "2026-12-24"},
        {"search", word},
        {"list"},
        {"show", entry},
        {"lessons"},
        {"ask", entry},
        {"takeaways", entry},
        {"undo"},
        {"redo"},
        {"backup"},
        {"backups"},
        {"verify"},
        {"export", "--output", home + "/out/all.zip"},
        {"export", "--output", home + "/out/all.json"},
        {"export", "--output", home + "/out/all.md.zip"},
        {"import", home + "/out/all.zip"},
        {"info"},
        {"trash"},
        {"paths"},
    };
}

struct Visitor : Person {
    std::string entry;
    Visitor() {
        environment["TMPDIR"] = home() + "/tmp";
        fs::create_directories(home() + "/tmp");
        fs::create_directories(home() + "/out");
        writeBytes(home() + '/' + canary + ".txt", std::string(canary) + " in a file");
    }
    void goRound() {
        entry = adds(std::string(canary) + " made a noise.");
        for (const Words& words : tour(*this, entry)) {
            const Ran ran = run(words);
            CAPTURE(words, ran.err);
            CHECK(ran.code == 0);
        }
    }
    std::vector<fs::path> files() const {
        std::vector<fs::path> all;
        for (const auto& file : fs::recursive_directory_iterator(home()))
            all.push_back(file.path());
        return all;
    }
};

bool isBelow(const fs::path& file, const fs::path& folder) {
    return file.string().starts_with(folder.string());
}

/// The same words as a program that writes UTF-16 has them.
std::string wide(const std::string& words) {
    std::string out;
    for (const char c : words)
        out += {c, '\0'};
    return out;
}

bool mayTrace(const std::string& folder) {
    Child strace({"/usr/bin/strace", "-o", folder + "/trace", "/bin/true"}, folder + "/said");
    return strace.wait() == 0;
}

/// What the list shows once it is done, and what it shows no more; of what leaves no trace there
/// nothing.
struct Shown {
    std::string now;
    std::string before;
};

Shown shownBy(const Words& words) {
    if (words.front() == "add")
        return {"Kept now", {}};
    if (words.front() == "edit")
        return {"Kept otherwise", "Kept before"};
    if (words.front() == "undo")
        return {{}, "Kept before"};
    return {};
}

/// Runs the program under strace, which notes these calls; gives the lines.
std::vector<std::string> traced(const Person& person, const std::string& calls,
                                const Words& words) {
    const TemporaryFolder apart;
    std::vector<std::string> command{"/usr/bin/env", "-i", "PATH=/usr/bin:/bin"};
    for (const auto& [name, value] : person.environment)
        command.push_back(name + '=' + value);
    const std::string trace = apart / "trace";
    for (const std::string& word :
         {std::string("/usr/bin/strace"), std::string("-f"), std::string("-y"), std::string("-s"),
          std::string("0"), "-o" + trace, "-etrace=" + calls, std::string(UPTURN_CLI)})
        command.push_back(word);
    command.insert(command.end(), words.begin(), words.end());
    Child child(command, apart / "said");
    child.wait();
    return linesOf(trace);
}

} // namespace

TEST_CASE_METHOD(Visitor, "Whatever the umask says, what is made is for its owner alone") {
    const mode_t mask = static_cast<mode_t>(GENERATE(0, 022, 027, 077));
    const mode_t before = ::umask(mask);
    goRound();
    ::umask(before);
    int looked = 0;
    for (const fs::path& file : files()) {
        if (file == home() + "/tmp" || file == home() + "/out" ||
            file == home() + '/' + canary + ".txt")
            continue; // made by the test
        struct stat known {};
        REQUIRE(::lstat(file.c_str(), &known) == 0);
        // The folders of the desktop that were not there are made like ours.
        CAPTURE(file, mask);
        CHECK((known.st_mode & 077U) == 0);
        CHECK((known.st_mode & 0700U) == (S_ISDIR(known.st_mode) ? 0700U : 0600U));
        ++looked;
    }
    CHECK(looked > 12);
}

TEST_CASE_METHOD(Visitor, "A word that was written lies in the journal, in backups and in what was "
                          "exported, and nowhere else") {
    goRound();
    const fs::path data = home() + "/.local/share/upturn";
    int found = 0;
    for (const fs::path& file : files()) {
        if (!fs::is_regular_file(file))
            continue;
        const std::string bytes = bytesOf(file);
        const bool here = bytes.find(canary) != std::string::npos ||
                          bytes.find(wide(canary)) != std::string::npos;
        const std::string name = fs::relative(file, home()).string();
        CAPTURE(name);
        found += here ? 1 : 0;
        const bool named = isBelow(file, data) || isBelow(file, home() + "/out/") ||
                           name == std::string(canary) + ".txt";
        CHECK((!here || named));
        // Names of files tell as much as what is in them.
        CHECK((named || name.find(canary) == std::string::npos));
    }
    CHECK(found >= 3);
    for (const char* place : {"/tmp", "/var/tmp", "/dev/shm"}) {
        std::error_code error;
        for (fs::directory_iterator file(place, error), end; !error && file != end;
             file.increment(error))
            CHECK(file->path().filename().string().find(canary) == std::string::npos);
    }
    CHECK(fs::is_empty(home() + "/tmp"));
}

TEST_CASE_METHOD(Visitor, "The command line opens no socket, and no file outside its places for "
                          "writing") {
    if (!mayTrace(home())) {
        WARN("SKIPPED: strace is missing, or may not trace here");
        return;
    }
    fs::remove(home() + "/trace");
    fs::remove(home() + "/said");
    entry = adds(std::string(canary) + " made a noise.");
    int calls = 0;
    for (const Words& words : tour(*this, entry)) {
        CAPTURE(words);
        for (const std::string& line :
             traced(*this, "%network,openat,open,creat,mkdir,rename,renameat,renameat2,link,linkat",
                    words)) {
            ++calls;
            CAPTURE(line);
            if (line.find("socket(") != std::string::npos ||
                line.find("connect(") != std::string::npos)
                FAIL_CHECK("a socket");
            const bool writes = line.find("O_WRONLY") != std::string::npos ||
                                line.find("O_RDWR") != std::string::npos ||
                                line.find("O_CREAT") != std::string::npos ||
                                line.find("rename") != std::string::npos ||
                                line.find("mkdir") != std::string::npos;
            if (writes && line.find(home()) == std::string::npos &&
                line.find("/dev/null") == std::string::npos &&
                line.find("exited") == std::string::npos)
                FAIL_CHECK("outside its places");
        }
    }
    WARN(calls << " calls looked at");
    CHECK(calls > 200);
}

/// A locale that is made where the computer has none; false where that can't be done.
bool makeLocale(const fs::path& folder, const std::string& name) {
    Child made({"/usr/bin/localedef", "--no-archive", "-i", name.substr(0, name.find('.')), "-f",
                "UTF-8", (folder / name).string()},
               folder / "said");
    return made.wait() == 0 && fs::exists(folder / name / "LC_NUMERIC");
}

TEST_CASE("Where a number has a comma and an i no dot, the record and JSON are the same") {
    const TemporaryFolder locales;
    const std::string locale = "tr_TR.UTF-8";
    if (!makeLocale(locales.path(), locale)) {
        WARN("SKIPPED: no locale can be made here");
        return;
    }
    Person person;
    person.environment["LOCPATH"] = locales.path().string();
    person.environment["LC_ALL"] = locale;
    Child comma({"/usr/bin/env", "LOCPATH=" + locales.path().string(), "LC_ALL=" + locale,
                 "/usr/bin/locale", "decimal_point"},
                locales / "said");
    REQUIRE(comma.wait() == 0);
    REQUIRE(bytesOf(locales / "said") == ",\n");
    const std::string entry =
        person.adds("IT WAS TITLED ISTANBUL, 1.234,5 late", {"--on", "2026-11-20 14:00"});
    person.asks({"keep", entry, "--text", "Next time I ask."});
    CHECK(person.asks({"search", "istanbul"}).at("entries").size() == 1);
    CHECK(person.asks({"search", "titled"}).at("entries").size() == 1);
    CHECK(person.asks({"verify"}).at("ok") == true);
    person.asks({"takeaways", entry}); // weights with a dot
    person.asks({"export", "--output", person.home() + "/x.json"});
    const Json document = Json::parse(bytesOf(person.home() + "/x.json"));
    CHECK(document.at("entries")[0].at("text") == "IT WAS TITLED ISTANBUL, 1.234,5 late");
}

TEST_CASE("Whatever the locale, the record, JSON and exports are the same") {
    std::string exported;
    for (const char* locale :
         {"C",           "C.UTF-8",     "en_US.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8",
          "ar_EG.UTF-8", "fa_IR.UTF-8", "he_IL.UTF-8", "hi_IN.UTF-8", "bn_BD.UTF-8",
          "th_TH.UTF-8", "ja_JP.UTF-8", "zh_CN.UTF-8", "ru_RU.UTF-8", "fr_FR.UTF-8",
          "de_CH.UTF-8", "sv_SE.UTF-8", "az_AZ.UTF-8", "my_MM.UTF-8", "xx_XX.UTF-8"}) {
        Person person;
        for (const char* name : {"LANG", "LC_ALL", "LC_NUMERIC", "LC_TIME"})
            person.environment[name] = locale;
        const std::string entry =
            person.adds("IT WAS TITLED ISTANBUL, 1.234,5 late", {"--on", "2026-11-20 14:00"});
        person.asks({"keep", entry, "--text", "Next time I ask."});
        CAPTURE(locale);
        CHECK(person.asks({"search", "istanbul"}).at("entries").size() == 1);
        CHECK(person.asks({"list", "--from", "2026-11-20"}).at("entries").size() == 1);
        CHECK(person.asks({"verify"}).at("ok") == true);
        person.asks({"export", "--output", person.home() + "/x.json"});
        Json document = Json::parse(bytesOf(person.home() + "/x.json"));
        REQUIRE(document.at("entries").size() == 1);
        const Json& first = document.at("entries")[0];
        const std::string told = first.at("happened").dump() + first.at("text").dump();
        CHECK((exported.empty() || told == exported));
        exported = told;
    }
}

TEST_CASE_METHOD(Visitor, "Killed at any call that changes a file, the program has lost nothing "
                          "that it said was kept") {
    if (!mayTrace(home())) {
        WARN("SKIPPED: strace is missing, or may not trace here");
        return;
    }
    entry = adds("Kept before");
    const fs::path data = home() + "/.local";
    const TemporaryFolder apart;
    fs::copy(data, apart / "whole", fs::copy_options::recursive);
    int kills = 0;
    int told = 0; // and had said that it was done
    for (const Words& words :
         {Words{"add", "Kept now"}, Words{"edit", entry, "Kept otherwise"}, Words{"undo"},
          Words{"backup"}, Words{"export", "--output", home() + "/out/x.zip"}})
        for (const char* call : {"pwrite64", "fdatasync", "fsync", "?rename,?renameat,?renameat2",
                                 "?unlink,?unlinkat", "ftruncate"}) {
            const std::vector<int> moments =
                nightly() ? [] {
                    std::vector<int> all(40);
                    for (int i = 0; i < 40; ++i)
                        all[static_cast<std::size_t>(i)] = i + 1;
                    return all;
                }() : std::vector<int>{1, 3};
            for (const int nth : moments) {
                fs::remove_all(data);
                fs::copy(apart / "whole", data, fs::copy_options::recursive);
                std::vector<std::string> command{"/usr/bin/env", "-i", "PATH=/usr/bin:/bin"};
                for (const auto& [name, value] : environment)
                    command.push_back(name + '=' + value);
                const std::string what = call;
                for (const std::string& word :
                     {std::string("/usr/bin/strace"), std::string("-f"), std::string("-o/dev/null"),
                      "-etrace=" + what,
                      "-einject=" + what + ":signal=KILL:when=" + std::to_string(nth),
                      std::string(UPTURN_CLI)})
                    command.push_back(word);
                command.insert(command.end(), words.begin(), words.end());
                int code = 0;
                fs::remove(apart / "said"); // a child writes behind what is there
                {
                    Child child(command, apart / "said");
                    code = child.wait();
                }
                CAPTURE(words, call, nth, code);
                kills += code == 0 ? 0 : 1;
                CHECK(run({"verify"}).code == 0);
                const std::string list = run({"list"}).out;
                const auto shows = [&list](const std::string& one) {
                    return !one.empty() && list.find(one) != std::string::npos;
                };
                const Shown shown = shownBy(words);
                CAPTURE(list);
                // Before it or after it, and nothing between.
                const bool after = (shown.now.empty() || shows(shown.now)) && !shows(shown.before);
                const bool asBefore = shows("Kept before") && !shows(shown.now);
                CHECK((after || asBefore));
                if (words.front() == "add")
                    CHECK(shows("Kept before"));
                // What it has said is so, also where it was killed after that.
                const std::string answer = bytesOf(apart / "said");
                CAPTURE(answer);
                const bool said = code == 0 || !answer.empty();
                told += code != 0 && said ? 1 : 0;
                if (said)
                    CHECK(after);
                if (code == 0)
                    break; // it is not called so often
            }
        }
    WARN(kills << " kills, " << told << " of them after it was said");
    CHECK(kills > 15);
}
