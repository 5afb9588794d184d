// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The keys that scripts rely on, as the contract names them.

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

#include <filesystem>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const Words entryKeys{"id",      "kind",    "title",       "text",    "date", "happened",
                      "written", "area",    "weight",      "ratings", "tags", "feelings",
                      "causes",  "starred", "attachments", "source"};
const Words lessonKeys{"id",      "text",  "state",   "entry",     "answer",
                       "version", "start", "end",     "quote",     "muscles",
                       "kept",    "due",   "reviews", "stability", "difficulty"};

struct Writer : Person {
    std::string entry = adds("The demo broke. Nobody had tried it.",
                             {"--weight", "4", "--area", "work", "--tag", "demo", "--feel", "shame",
                              "--cause", "haste", "--on", "2026-11-20 17:42"});
};

} // namespace

TEST_CASE_METHOD(Writer, "An entry in JSON has the fields of the contract") {
    for (const Words& words : {Words{"list"}, Words{"show", entry}, Words{"search", "demo"}}) {
        const Json one = asks(words).at("entries").at(0);
        CHECK(missingKeys(one, entryKeys).empty());
        CHECK(one.at("id") == entry);
        CHECK(one.at("title") == "The demo broke");
        CHECK(one.at("date") == "2026-11-20");
        CHECK(one.at("weight") == 4);
        CHECK(one.at("area") == "work");
        CHECK(one.at("tags") == Json{"demo"});
        CHECK(one.at("feelings") == Json{"shame"});
        CHECK(one.at("causes") == Json{"haste"});
        CHECK(missingKeys(one.at("happened"), {"instant", "zone", "offset", "date", "precision"})
                  .empty());
    }
}

TEST_CASE_METHOD(Writer, "Search adds rank and snippet, with what matched marked by bytes") {
    const Json one =
        asks({"search", "trie*", "--tag", "demo", "--kind", "setback"}).at("entries")[0];
    CHECK(one.at("rank").is_number());
    const std::string snippet = one.at("snippet");
    const Json mark = one.at("marks").at(0);
    CHECK(snippet.substr(mark[0], mark[1].get<std::size_t>() - mark[0].get<std::size_t>()) ==
          "tried");
    CHECK(asks({"search", "demo -tried"}).at("entries").empty());
    CHECK(asks({"search", "\"demo broke\""}).at("entries").size() == 1);
    CHECK(asks({"search", "demo", "--from", "2026-11-21"}).at("entries").empty());
}

TEST_CASE_METHOD(Writer, "Every step of the journal answers with its name") {
    CHECK(asks({"edit", entry, "--title", "Broken"}).at("name") == "Edit entry");
    CHECK(asks({"rate", entry, "2"}).at("name") == "Rate entry");
    const Json rated = asks({"show", entry}).at("entries")[0];
    CHECK(rated.at("title") == "Broken");
    CHECK(rated.at("weight") == 4);
    CHECK(rated.at("ratings").at(0).at("weight") == 2);
    CHECK(asks({"edit", entry, "--weight", "none", "--untag", "demo", "--star"}).at("ok") == true);
    const Json changed = asks({"show", entry}).at("entries")[0];
    CHECK(changed.at("weight").is_null());
    CHECK(changed.at("tags").empty());
    CHECK(changed.at("starred") == true);
    CHECK(run({"edit", entry, "--star", "--unstar"}).code == 2);
    CHECK(asks({"edit", entry, "--unstar"}).at("ok") == true);
    CHECK(asks({"show", entry}).at("entries")[0].at("starred") == false);
    CHECK(asks({"edit", entry, "--star"}).at("ok") == true);
    CHECK(asks({"delete", entry}).at("name") == "Delete entry");
    CHECK(asks({"list"}).at("entries").empty());
    CHECK(asks({"trash"}).at("entries").at(0).at("id") == entry);
    CHECK(asks({"trash", "restore", entry}).at("name") == "Put back");
    CHECK(asks({"history", entry}).at("steps").size() == 8);
    CHECK(asks({"undo"}).at("name") == "Put back");
    CHECK(asks({"redo"}).at("ok") == true);
    CHECK(asks({"purge", entry}).at("name") == "Delete for good");
    CHECK(run({"show", entry}).code == 4);
    CHECK(run({"undo"}).code == 4);
}

TEST_CASE_METHOD(Writer, "A purged entry takes its files along, but not those of another") {
    writeBytes(home() + "/a.png", "both");
    writeBytes(home() + "/b.png", "only here");
    const std::string other = adds("Another");
    for (const char* name : {"/a.png", "/b.png"})
        asks({"attach", entry, home() + name});
    asks({"attach", other, home() + "/a.png"});
    const auto files = [this] {
        std::size_t count = 0;
        for (const auto& item : std::filesystem::recursive_directory_iterator(journal() + ".files"))
            count += item.is_regular_file() ? 1 : 0;
        return count;
    };
    CHECK(files() == 2);
    CHECK(asks({"show", entry}).at("entries")[0].at("attachments")[0].at("type") == "image/png");
    writeBytes(home() + "/c.png", "attached once");
    asks({"attach", entry, home() + "/c.png"});
    asks({"undo"});
    // Left by programs that were ended: one of today, one of long ago.
    const std::string folder = journal() + ".files/ab";
    const std::string left = folder + "/ab" + std::string(62, '0');
    std::filesystem::create_directories(folder);
    writeBytes(folder + "/ab" + std::string(62, '1'), "may be about to be named");
    writeBytes(left, "of nobody");
    std::filesystem::last_write_time(left, std::filesystem::file_time_type::clock::now() -
                                               std::chrono::hours(25));
    asks({"purge", entry});
    CHECK(files() == 2);
    CHECK_FALSE(std::filesystem::exists(left));
    CHECK(asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Writer, "What an undo took back can be deleted for good too") {
    const std::string undone = adds("Told everybody about the flamingo");
    asks({"keep", undone, "--start", "0", "--end", "4"});
    asks({"undo"});
    asks({"undo"});
    CHECK(run({"show", undone}).code == 4);
    CHECK(asks({"purge", undone}).at("name") == "Delete for good");
    for (const char* ending : {"", "-wal"})
        CHECK_THAT(bytesOf(journal() + ending), !ContainsSubstring("flamingo"));
    CHECK(run({"purge", undone}).code == 4);
    run({"redo"});
    run({"redo"});
    CHECK(asks({"list"}).at("entries").size() == 1);
    CHECK(asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Writer, "An act that changes nothing does not say that undo takes it back") {
    asks({"edit", entry, "--title", "Broken"});
    const Ran again = run({"edit", entry, "--title", "Broken"});
    CHECK_THAT(again.out, ContainsSubstring("nothing was changed"));
    CHECK(asks({"undo"}).at("name") == "Edit entry");
    CHECK(asks({"show", entry}).at("entries")[0].at("title") != "Broken");
}

TEST_CASE_METHOD(Writer,
                 "Everything that can be deleted lies in the trash, comes back, and can go") {
    asks({"appraise", entry, "shared"});
    const Json question = asks({"ask", entry}).at("question");
    asks({"answer", entry, question.at("id"), "We were in a hurry"});
    const std::string answer = asks({"show", entry}).at("entries")[0].at("answers")[0].at("id");
    asks({"step", "add", entry, "Rehearse"});
    const std::string step = asks({"steps"}).at("steps").at(0).at("id");
    const std::string person = asks({"person", "add", "--name", "Ana"}).at("id");
    for (const std::string& id : {answer, step, person}) {
        asks({"delete", id});
        CHECK(asks({"history", id}).at("steps").size() == 2);
    }
    const Json trash = asks({"trash"});
    CHECK(trash.at("answers").at(0).at("text") == "We were in a hurry");
    CHECK(trash.at("steps").at(0).at("id") == step);
    CHECK(trash.at("lists").at(0).at("id") == person);
    CHECK_THAT(run({"trash"}).out, ContainsSubstring("We were in a hurry"));
    for (const std::string& id : {answer, step, person}) {
        CHECK(asks({"trash", "restore", id}).at("name") == "Put back");
        CHECK(asks({"purge", id}).at("name") == "Delete for good");
        CHECK(run({"history", id}).code == 4);
    }
    CHECK(asks({"trash"}).at("answers").empty());
    CHECK(asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Writer, "A dry run looks at the journal that is there and changes nothing in it") {
    asks({"export", "--output", home() + "/x.json"});
    asks({"edit", entry, "--title", "Mine"});
    const std::string before = bytesOf(journal());
    const Json dry = asks({"import", home() + "/x.json", "--dry-run"});
    CHECK(dry.at("kept_yours") == 1);
    CHECK(bytesOf(journal()) == before);
}

TEST_CASE_METHOD(Writer, "Some days of a journal go out without the rest, and it is said") {
    asks({"keep", entry, "--start", "16", "--end", "36"});
    asks({"person", "add", "--name", "Ana"});
    const Json packed = asks({"export", "--output", home() + "/x.json", "--from", "2030-01-01"});
    CHECK(packed.at("entries") == 0);
    CHECK(packed.at("lessons") == 0);
    CHECK(packed.at("lists") == 0);
    CHECK(bytesOf(home() + "/x.json").find("Ana") == std::string::npos);
    CHECK_THAT(run({"export", "--output", home() + "/x.json", "--from", "2026-01-01"}).out,
               ContainsSubstring("lessons 1"));
}

TEST_CASE_METHOD(Writer, "A question comes with its guide, its reasons and what was held back") {
    asks({"appraise", entry, "shared"});
    const Json asked = asks({"ask", entry});
    CHECK(missingKeys(asked, {"question", "reasons", "rejected"}).empty());
    CHECK(missingKeys(asked.at("question"),
                      {"id", "text", "guide", "stage", "article", "hint", "why", "yields"})
              .empty());
    for (const Json& reason : asked.at("reasons")) {
        CHECK(missingKeys(reason, {"factor", "value", "weight", "sentence"}).empty());
        CHECK(reason.at("value") <= 1.0);
    }
    for (const auto& [rule, count] : asked.at("rejected").items())
        CHECK(count.is_number_integer());
    Json next = asked;
    for (int i = 0; i < 40 && !next.contains("done"); ++i) {
        asks({"skip", entry, next.at("question").at("id")});
        next = asks({"ask", entry});
    }
    CHECK(missingKeys(next, {"done", "why", "sentence"}).empty());
}

TEST_CASE_METHOD(Writer, "Lessons, reviews and steps have the fields of the export and more") {
    const std::string lesson = asks({"keep", entry, "--start", "16", "--end", "36"}).at("lesson");
    const Json one = asks({"lessons", "--state", "draft"}).at("lessons").at(0);
    CHECK(missingKeys(one, lessonKeys).empty());
    CHECK(one.at("text") == "Nobody had tried it.");
    CHECK(one.at("answer").is_null());
    CHECK(missingKeys(asks({"review", lesson, "2"}), {"due", "stability", "difficulty", "state"})
              .empty());
    asks({"lesson", "edit", lesson, "-"}, "Try it before you show it.");
    asks({"lesson", "retire", lesson});
    const Json retired = asks({"lessons", "--state", "retired"}).at("lessons").at(0);
    CHECK(retired.at("text") == "Try it before you show it.");
    CHECK(retired.at("due").is_null());
    CHECK(retired.at("reviews").at(0).at("grade") == 2);
    asks({"lesson", "retire", lesson, "--back"});
    CHECK(asks({"lessons", "--state", "retired"}).at("lessons").empty());
    asks({"step", "add", entry, "Try it", "--due", "2026-12-01"});
    CHECK(missingKeys(asks({"steps"}).at("steps").at(0),
                      {"id", "entry", "when", "then", "due", "outcome", "helped"})
              .empty());
}

TEST_CASE_METHOD(Writer, "The program tells about itself in one document each") {
    CHECK(missingKeys(asks({"info"}), {"journal", "id", "format", "entries", "lessons", "trashed",
                                       "operations", "writable"})
              .empty());
    CHECK(asks({"paths"}).at("journal") == journal());
    CHECK(asks({"verify"}) == Json{{"ok", true}, {"findings", Json::array()}});
    const Json guides = asks({"guides", "list"}).at("guides");
    CHECK(guides.size() >= 8);
    const Json guide = asks({"guides", "show", "pause-reflect-ask"}).at("guide");
    CHECK(missingKeys(guide.at("questions").at(0), {"id", "text", "stage", "article"}).empty());
    writeBytes(home() + "/own.json", "{\n\"txt\": 1}");
    const Ran ran = run({"--json", "guides", "check", home() + "/own.json"});
    CHECK(ran.code == 1);
    CHECK(
        missingKeys(Json::parse(ran.out).at("findings").at(0), {"file", "line", "reason"}).empty());
}

TEST_CASE_METHOD(Writer, "Global options are heard before and after a command") {
    const std::string other = home() + "/other.upturn";
    CHECK(Json::parse(run({"add", "x", "--journal", other, "--json"}).out).contains("id"));
    CHECK(Json::parse(run({"--json", "--journal", other, "list"}).out).at("entries").size() == 1);
    CHECK(Json::parse(run({"trash", "--json", "--journal", other}).out).at("entries").empty());
    environment["UPTURN_JOURNAL"] = other;
    CHECK(asks({"list"}).at("entries").size() == 1);
}

TEST_CASE_METHOD(Writer, "A script gets every entry, a person the newest fifty") {
    for (int i = 0; i < 52; ++i)
        adds("Again");
    CHECK(asks({"list"}).at("entries").size() == 53);
    CHECK(asks({"list", "--limit", "3"}).at("entries").size() == 3);
    const Ran page = run({"list"});
    CHECK(std::count(page.out.begin(), page.out.end(), '\n') == 50);
    CHECK_THAT(page.err, ContainsSubstring("--limit"));
}

TEST_CASE_METHOD(Writer, "An export loses nothing on its way through another journal") {
    writeBytes(home() + "/picture.png", "bytes");
    asks({"attach", entry, home() + "/picture.png"});
    asks({"keep", entry, "--start", "16", "--end", "36"});
    const Json packed = asks({"export", "--format", "json", "--output", home() + "/x.zip"});
    CHECK(packed.at("attachments") == 1);
    CHECK(packed.at("left_behind").empty());
    const Json alone = asks({"export", "--output", home() + "/x.json"});
    CHECK(alone.at("left_behind").at(0).at("name") == "picture.png");
    CHECK_THAT(run({"export", "--output", home() + "/x.json"}).err,
               ContainsSubstring("picture.png"));

    const std::string other = home() + "/other.upturn";
    const Json dry = asks({"--journal", other, "import", home() + "/x.zip", "--dry-run"});
    CHECK(dry.at("added") == 1);
    CHECK_FALSE(std::filesystem::exists(other));
    const Json report = asks({"--journal", other, "import", home() + "/x.zip"});
    CHECK(missingKeys(report, {"format", "found", "added", "updated", "unchanged", "kept_yours",
                               "skipped", "attachments"})
              .empty());
    CHECK(report.at("added") == 1);
    CHECK(asks({"--journal", other, "import", home() + "/x.zip"}).at("added") == 0);
    CHECK(asks({"--journal", other, "verify"}).at("ok") == true);
    Json here = asks({"show", entry}).at("entries")[0];
    Json there = asks({"--journal", other, "show", entry}).at("entries")[0];
    for (const char* local : {"version", "lessons"}) {
        here.erase(local);
        there.erase(local);
    }
    CHECK(here == there);
    CHECK(asks({"--journal", other, "undo"}).at("name") == "Import");
    CHECK(asks({"--journal", other, "list"}).at("entries").empty());
}

TEST_CASE_METHOD(Writer, "An export never takes the place of the journal") {
    const std::string before = bytesOf(journal());
    std::filesystem::create_symlink(journal(), home() + "/link.json");
    CHECK(run({"export", "--output", home() + "/link.json"}).code == 2);
    CHECK(run({"export", "--output", "/nonexistent/x.json"}).code == 1);
    CHECK(bytesOf(journal()) == before);
}

TEST_CASE_METHOD(Person, "Help is there for every command, and the version") {
    const std::string all = run({"--help"}).out;
    for (const char* name :
         {"add",     "edit",      "delete", "list",    "show",   "search", "undo", "redo",
          "history", "trash",     "purge",  "verify",  "rate",   "attach", "ask",  "answer",
          "skip",    "takeaways", "keep",   "lessons", "lesson", "review", "step", "steps",
          "guides",  "paths",     "info",   "export",  "import"}) {
        CHECK_THAT(all, ContainsSubstring(name));
        const Ran ran = run({name, "--help"});
        CHECK(ran.code == 0);
        CHECK_THAT(ran.out, ContainsSubstring("Usage: upturn-cli " + std::string(name)));
    }
    CHECK_THAT(run({"--version"}).out, ContainsSubstring("upturn-cli "));
}

TEST_CASE_METHOD(Person, "A word that is none of those offered is refused with all that are") {
    const std::string id = adds("I was late.");
    const Ran depth = run({"ask", id, "--depth", "gentle"});
    CHECK(depth.code == 2);
    CHECK_THAT(depth.err, ContainsSubstring("--depth is quick, standard or deep"));
    const Ran language = run({"takeaways", "-", "--language", "fr"}, "C'est la vie.");
    CHECK(language.code == 2);
    CHECK_THAT(language.err, ContainsSubstring("--language is en or de"));
}

TEST_CASE_METHOD(Person,
                 "A text that begins with -h is no question for help, and none is dropped") {
    for (const char* text : {"-had a fight with Tom", "-h2"}) {
        const Ran ran = run({"add", text});
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring("--"));
    }
    CHECK(run({"add", "--version"}).code == 2);
    CHECK(run({"add", "--", "-had a fight with Tom"}).code == 0);
    CHECK(asks({"list"})["entries"].size() == 1);
}

TEST_CASE_METHOD(Person, "What a sentence quotes gives no orders to the terminal") {
    const std::string orders = "\x1b]0;x\x07\x1b[2J";
    for (const Words& words :
         std::vector<Words>{{"show", orders}, {orders}, {"add", "x", "--kind", orders}}) {
        const Ran ran = run(words);
        CHECK(ran.code != 0);
        CHECK(ran.err.find('\x1b') == std::string::npos);
        CHECK(ran.err.find('\x07') == std::string::npos);
    }
}
