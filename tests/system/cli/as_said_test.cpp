// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE_METHOD(Person, "Undo says what it takes back and where, and its document says so too") {
    const std::string entry = adds("The scope grew again. Nobody said no.");
    asks({"edit", entry, "The scope grew. Nobody said no."});
    const Json undone = asks({"undo"});
    CHECK(undone.at("ok") == true);
    CHECK(undone.at("name") == "Edit entry");
    CHECK(undone.at("what") == "text of \u201cThe scope grew\u201d");
    CHECK(undone.at("entry") == entry);
    CHECK_THAT(run({"redo"}).out, ContainsSubstring("text of \u201cThe scope grew again\u201d"));
    CHECK_THAT(run({"undo"}).out, ContainsSubstring("text of \u201cThe scope grew\u201d"));
}

TEST_CASE_METHOD(Person, "Each command is a sitting of its own") {
    const std::string entry = adds("one");
    asks({"edit", entry, "two"});
    asks({"edit", entry, "three"});
    asks({"undo"});
    CHECK(asks({"show", entry}).at("entries")[0].at("text") == "two");
}

TEST_CASE_METHOD(Person, "A pause outlives another first line") {
    const std::string entry = adds("The release slipped. Again.");
    asks({"pause", entry, "7"});
    asks({"edit", entry, "We shipped late. Again."});
    asks({"pause", entry, "9"});
    CHECK(asks({"decision", "list"}).at("decisions").size() == 1);
    CHECK(asks({"pause", entry, "none"}).at("ok") == true);
}

TEST_CASE_METHOD(Person, "What made a decision is noted, and is no option") {
    const std::string entry = adds("The release slipped. Again.");
    asks({"pause", entry, "7"});
    CHECK(asks({"decision", "list"}).at("decisions")[0].at("origin") == "pause");
    CHECK(run({"decision", "add", "Stay", "--origin", "pause"}).code == 2);
    CHECK_THAT(run({"decision", "list"}).out, !ContainsSubstring("origin"));
}

TEST_CASE_METHOD(Person, "A clock that looks wrong is said once, beside the answer") {
    environment["UPTURN_NOW"] = "2031-01-01T12:00:00+01:00";
    const std::string entry = adds("The release slipped.");
    environment["UPTURN_NOW"] = "2026-11-21T20:00:00+01:00";
    CHECK(run({"show", entry}).err.empty());
    const Ran first = run({"edit", entry, "--title", "Monday"});
    CHECK(first.code == 0);
    CHECK_THAT(first.err, ContainsSubstring("2031-01-01"));
    CHECK(run({"edit", entry, "--title", "Tuesday"}).err.empty());
}

TEST_CASE_METHOD(Person, "A month old entry whose title speaks of dying is heeded at once") {
    const std::string entry = adds("The release slipped.");
    environment["UPTURN_NOW"] = "2026-12-21T20:00:00+01:00";
    run({"edit", entry, "--title", "I want to kill myself"});
    CHECK(asks({"ask", entry}).at("why") == "crisis");
    environment["UPTURN_NOW"] = "2027-01-21T20:00:00+01:00";
    CHECK(asks({"ask", entry}).contains("question"));
}

TEST_CASE_METHOD(Person, "The history of an entry names its answers, its pause and its steps") {
    const std::string entry = adds("The release slipped.");
    asks({"answer", entry, "pause-reflect-ask.cause", "I said nothing."});
    asks({"pause", entry, "7"});
    asks({"step", "add", entry, "Ask two people"});
    std::vector<std::string> names;
    const Json steps = asks({"history", entry}).at("steps");
    for (const Json& step : steps)
        names.push_back(step.at("name"));
    CHECK(names ==
          std::vector<std::string>{"Add next step", "Pause", "Answer question", "Record setback"});
    CHECK_THAT(run({"history", entry}).out, ContainsSubstring("I said nothing."));
}

TEST_CASE_METHOD(Person, "A step that was not done has helped nobody") {
    const std::string entry = adds("The release slipped. Next time I ask two people first.");
    const std::string lesson = asks({"keep", entry, "--start", "21", "--end", "53"}).at("lesson");
    asks({"step", "add", entry, "Ask two people", "--lesson", lesson});
    const std::string step = asks({"steps"}).at("steps")[0].at("id");
    asks({"step", "close", step, "done", "--helped", "yes"});
    CHECK(asks({"lessons"}).at("lessons")[0].at("state") == "proven");
    asks({"step", "close", step, "missed"});
    CHECK(asks({"lessons"}).at("lessons")[0].at("state") == "draft");
    asks({"undo"});
    CHECK(asks({"lessons"}).at("lessons")[0].at("state") == "proven");
}

TEST_CASE_METHOD(Person,
                 "Reviews that were made while the clock stood ahead keep their order abroad") {
    const std::string entry = adds("The release slipped. Next time I ask two people first.");
    const std::string lesson = asks({"keep", entry, "--start", "21", "--end", "53"}).at("lesson");
    for (const char* now :
         {"2027-11-10T12:00:00+01:00", "2026-11-23T12:00:00+01:00", "2026-11-25T12:00:00+01:00"}) {
        environment["UPTURN_NOW"] = now;
        asks({"review", lesson, "3"});
    }
    const Json due = asks({"lessons"}).at("lessons")[0].at("due");
    asks({"export", "--output", home() + "/out.json"});
    const Words there{"--journal", home() + "/there.upturn"};
    run({there[0], there[1], "import", home() + "/out.json"});
    const Json lessons = Json::parse(run({there[0], there[1], "lessons", "--json"}).out);
    CHECK(lessons.at("lessons")[0].at("due") == due);
    const Json again = asks({"import", home() + "/out.json"});
    CHECK(again.at("unchanged") == 1);
}

TEST_CASE_METHOD(Person, "What is listed up to today has what was written after midnight") {
    environment["UPTURN_NOW"] = "2026-11-22T02:15:00+01:00";
    adds("Awake again.");
    CHECK(asks({"list", "--from", "today", "--to", "today"}).at("entries").size() == 1);
    CHECK(run({"add", "The talk went wrong", "--on", "tomorrow"}).code == 2);
}

TEST_CASE_METHOD(Person, "A journal can't be brought into itself") {
    adds("The release slipped.");
    const Ran itself = run({"import", journal()});
    CHECK(itself.code == 2);
    CHECK_THAT(itself.err, ContainsSubstring("is the journal itself"));
}

TEST_CASE_METHOD(Person, "A step is replaced though its lesson is in the trash, or gone") {
    const std::string entry = adds("The release slipped. Next time I ask two people first.");
    const std::string lesson = asks({"keep", entry, "--start", "21", "--end", "53"}).at("lesson");
    asks({"step", "add", entry, "Ask two people", "--lesson", lesson});
    const std::string step = asks({"steps"}).at("steps")[0].at("id");
    asks({"delete", lesson});
    const std::string second =
        asks({"step", "close", step, "missed", "--why", "no time", "--instead", "Write to them"})
            .at("id");
    asks({"purge", lesson});
    const Json third = asks({"step", "close", second, "missed", "--instead", "Call them"});
    CHECK(third.contains("id"));
    CHECK(asks({"steps"}).at("steps").size() == 1);
}

TEST_CASE_METHOD(Person, "An import says what lies in the trash, and what was taken back comes") {
    const std::string entry = adds("The release slipped.");
    asks({"export", "--output", home() + "/out.json"});
    asks({"delete", entry});
    const Ran said = run({"import", home() + "/out.json"});
    CHECK_THAT(said.out, ContainsSubstring("1 lies in the trash here"));
    CHECK(said.out.find("yours") == std::string::npos);
    CHECK(asks({"import", home() + "/out.json"}).at("in_trash") == 1);
    asks({"undo"});
    asks({"undo"});
    adds("Another one.");
    CHECK(asks({"import", home() + "/out.json"}).at("added") == 1);
    CHECK(asks({"list"}).at("entries").size() == 2);
}

TEST_CASE_METHOD(Person, "A damaged file that an archive can't take along is said to be damaged") {
    const std::string entry = adds("The release slipped.");
    std::ofstream(home() + "/note.txt") << "note";
    asks({"attach", entry, home() + "/note.txt"});
    for (const auto& file : std::filesystem::recursive_directory_iterator(journal() + ".files"))
        if (file.is_regular_file())
            std::ofstream(file.path()) << "other";
    const Ran packed = run({"export", "--output", home() + "/out.zip"});
    CHECK_THAT(packed.err, ContainsSubstring("are not what was attached"));
    CHECK(packed.err.find("takes them along") == std::string::npos);
    CHECK_THAT(run({"export", "--output", home() + "/out.json"}).err,
               ContainsSubstring("a .zip takes them along"));
}

TEST_CASE_METHOD(Person, "A copy of a journal that went its own way is no later or earlier one") {
    const auto at = [this](const std::string& file) { return home() + '/' + file; };
    const auto on = [&](const std::string& file, Words words) {
        words.insert(words.begin(), {"--journal", at(file)});
        return asks(std::move(words));
    };
    const std::string entry =
        on("one.upturn", {"add", "The offer went out late", "--area", "Home"}).at("id");
    std::filesystem::copy_file(at("one.upturn"), at("copy.upturn"));
    on("copy.upturn", {"edit", entry, "--area", "Work"});
    on("one.upturn", {"add", "Something else"});
    on("one.upturn", {"export", "--output", at("one.json")});
    environment["UPTURN_NOW"] = "2026-11-21T21:00:00+01:00";
    on("copy.upturn", {"export", "--output", at("copy.json")});
    const bool first = GENERATE(true, false);
    CAPTURE(first);
    environment["UPTURN_NOW"] = "2026-11-22T20:00:00+01:00";
    on("into.upturn", {"import", at(first ? "one.json" : "copy.json")});
    on("into.upturn", {"import", at(first ? "copy.json" : "one.json")});
    CHECK(on("into.upturn", {"show", entry}).at("entries")[0].at("area") == "Work");
}

TEST_CASE_METHOD(Person, "Whom to reach stays as it is here, and an import says so") {
    const std::string there = home() + "/there.upturn";
    adds("The release slipped.");
    asks({"contacts", "Anna, 0170 1"});
    asks({"export", "--output", home() + "/out.json"});
    asks({"--journal", there, "add", "Something"});
    asks({"--journal", there, "contacts", "Priya, 0171 2"});
    const Json said = asks({"--journal", there, "import", home() + "/out.json"});
    CHECK(said.at("added") == 1);
    CHECK(said.at("kept_yours") == 1);
    CHECK(asks({"--journal", there, "contacts"}).dump().find("Priya") != std::string::npos);
}
