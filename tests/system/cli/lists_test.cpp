// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <filesystem>

using namespace upturn::test;

namespace {

struct Lister : Person {
    std::string entry = adds("The release slipped by two weeks.", {"--cause", "no plan"});

    Json only(const char* command, const char* list) const {
        const Json all = asks({command, "list"}).at(list);
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

} // namespace

TEST_CASE_METHOD(Lister,
                 "Every field of every list is an option and a key, and comes back as it went") {
    struct List {
        const char* command;
        const char* list;
        std::map<std::string, std::string> typed;
        Json kept;
    };
    const std::vector<List> lists{
        {"goal",
         "goals",
         {{"baseline", "three days"},
          {"target", "one day"},
          {"measure", "days"},
          {"by", "2026-12-20"},
          {"outcome", "partly"},
          {"why", "ill"},
          {"differently", "ask"}},
         Json{{"baseline", "three days"},
              {"target", "one day"},
              {"measure", "days"},
              {"by", "2026-12-20"},
              {"outcome", "partly"},
              {"why", "ill"},
              {"differently", "ask"}}},
        {"win",
         "wins",
         {{"kind", "key relationship"}, {"text", "Priya on board"}, {"capability", "planning"}},
         Json{{"kind", "relationship"}, {"text", "Priya on board"}, {"capability", "planning"}}},
        {"decision",
         "decisions",
         {{"options", "stay or step back"},
          {"reasons", "the gap"},
          {"probability", "70%"},
          {"outcome", "stayed"},
          {"review_on", "2026-12-01"}},
         Json{{"options", "stay or step back"},
              {"reasons", "the gap"},
              {"probability", 0.7},
              {"outcome", "stayed"},
              {"review_on", "2026-12-01"}}},
        {"person",
         "people",
         {{"name", "Jonas"}, {"helps", "sees plans"}},
         Json{{"name", "Jonas"}, {"helps", "sees plans"}}},
        {"feedback",
         "feedback",
         {{"person", "Jonas"},
          {"question", "What did you see?"},
          {"asked", "2026-11-20"},
          {"answer", "Silence"},
          {"agrees", "no"}},
         Json{{"person", "Jonas"},
              {"question", "What did you see?"},
              {"asked", "2026-11-20"},
              {"answer", "Silence"},
              {"agrees", false}}},
        {"reframe",
         "reframes",
         {{"before", "I ruin all"}, {"after", "I spoke too late once"}},
         Json{{"before", "I ruin all"}, {"after", "I spoke too late once"}}},
    };
    for (const List& list : lists) {
        INFO(list.command);
        Words words{list.command, "add", "--entry", entry};
        for (const auto& [field, value] : list.typed) {
            std::string option = "--" + field;
            std::replace(option.begin(), option.end(), '_', '-');
            words.insert(words.end(), {option, value});
        }
        const std::string id = asks(words).at("id");
        const Json one = only(list.command, list.list);
        CHECK(one.at("id") == id);
        CHECK(one.at("entry") == entry);
        CHECK(one.at("closed").is_null());
        for (const auto& [field, value] : list.kept.items())
            CHECK(one.at(field) == value);
        CHECK(asks({list.command, "close", id}).at("ok") == true);
        CHECK_FALSE(only(list.command, list.list).at("closed").is_null());
        CHECK(asks({list.command, "list", "--open"}).at(list.list).empty());
        asks({"undo"});
        CHECK(only(list.command, list.list).at("closed").is_null());
    }
    CHECK(asks({"show", entry}).at("entries")[0].at("lists").size() == lists.size());
}

TEST_CASE_METHOD(Lister, "A list in an export comes back into another journal as the same rows") {
    asks({"person", "add", "Jonas"});
    const std::string person = only("person", "people").at("id");
    asks({"feedback", "add", "What did you see?", "--person", person.substr(0, 8), "--agrees",
          "yes"});
    asks({"decision", "add", "stay", "--probability", "0.35", "--review-on", "2026-12-01"});
    asks({"practice", "log", "listening", "--source", "data", "--tick", "held-back", "--note", "-"},
         "the numbers say otherwise\n");
    asks({"reframe", "add", entry, "--before", "never", "--after", "not yet"});
    const std::string file = home() + "/all.json";
    asks({"export", "--format", "json", "--output", file});
    const Json all = Json::parse(bytesOf(file));
    CHECK(all.at("feedback")[0].at("person") == person);
    CHECK(all.at("decisions")[0].at("probability") == 0.35);
    CHECK(all.at("practice_days")[0].at("practice") == all.at("practices")[0].at("id"));
    CHECK(all.at("reframes")[0].at("entry") == entry);
    Person other;
    writeBytes(other.home() + "/all.json", bytesOf(file));
    other.asks({"import", other.home() + "/all.json"});
    for (const auto& [command, list] :
         {std::pair("person", "people"), std::pair("feedback", "feedback"),
          std::pair("decision", "decisions"), std::pair("reframe", "reframes")})
        CHECK(other.asks({command, "list"}) == asks({command, "list"}));
    CHECK(other.asks({"practice", "list"}) == asks({"practice", "list"}));
    const Json again = other.asks({"import", other.home() + "/all.json"});
    CHECK(again.at("added") == 0);
    CHECK(again.at("updated") == 0);
    CHECK(other.asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Lister, "A practice is logged, listed by source, and taken back") {
    asks({"practice", "start", "listening", "--entry", entry});
    CHECK(run({"practice", "start", "listening"}).code == 2);
    CHECK(run({"practice", "start", "juggling"}).code == 4);
    asks({"practice", "log", "listening", "--source", "customers", "--note", "-"}, "Slow.\n");
    CHECK(run({"practice", "log", "listening", "--source", "nobody"}).code == 2);
    const Json all = asks({"practice", "list"}).at("practices");
    REQUIRE(all.size() == 6);
    const Json& listening = all[2];
    CHECK(listening.at("id") == "listening");
    CHECK(listening.at("state") == "running");
    CHECK(listening.at("days") == 90);
    CHECK(listening.at("days_logged") == 1);
    CHECK(listening.at("log")[0].at("note") == "Slow.");
    CHECK(asks({"undo"}).at("name") == "Log practice");
    CHECK(asks({"practice", "list"}).at("practices")[2].at("days_logged") == 0);
}

TEST_CASE_METHOD(Lister,
                 "The same cause again is in what is shown, until it is said to be different") {
    const std::string second = adds("It slipped again.", {"--cause", "no plan"});
    const auto recurrence = [&] {
        return asks({"show", second}).at("entries")[0].at("recurrence");
    };
    CHECK(recurrence().at("cause") == "no plan");
    CHECK(recurrence().at("chain").size() == 2);
    asks({"edit", second, "--again", "different"});
    CHECK(recurrence().is_null());
    asks({"edit", second, "--again", "same"});
    CHECK(recurrence().at("again") == "same");
}

TEST_CASE_METHOD(Lister,
                 "Lessons are found before something, noticed when kept again, and merged") {
    const std::string first =
        asks({"keep", entry, "--text", "Rehearse the demo with real data"}).at("lesson");
    const Json found = asks({"before", "-"}, "showing a demo to the client\n").at("lessons");
    REQUIRE(found.size() == 1);
    CHECK(found[0].at("id") == first);
    const Json kept = asks({"keep", entry, "--text", "Rehearse the demo with the real data"});
    REQUIRE(kept.at("before").size() == 1);
    CHECK(kept.at("before")[0].at("id") == first);
    const std::string second = kept.at("lesson");
    CHECK(asks({"lesson", "merge", second, first}).at("name") == "Merge lessons");
    CHECK(asks({"lessons", "--state", "retired"}).at("lessons")[0].at("merged_into") == first);
    asks({"review", first, "3", "--entry", entry});
    CHECK(asks({"lessons", "--state", "proven"}).at("lessons")[0].at("reviews")[0].at("entry") ==
          entry);
}

TEST_CASE_METHOD(Lister,
                 "A step is advised kindly, closed with its reason, and followed by another") {
    const Json added = asks({"step", "add", entry, "try harder", "--due", "2026-11-21"});
    CHECK(added.at("advice").size() == 2);
    const std::string step = added.at("id");
    CHECK(asks({"waiting"}).at("waiting")[0].at("id") == step);
    const std::string next =
        asks({"step", "close", step, "missed", "--why", "no time", "--differently", "ask first",
              "--instead", "ask Jonas", "--when", "the sprint is planned", "--kind", "reach-out"})
            .at("id");
    const Json steps = asks({"show", entry}).at("entries")[0].at("steps");
    REQUIRE(steps.size() == 2);
    const bool firstIsOld = steps[0].at("id") == step;
    const Json& before = steps[firstIsOld ? 0 : 1];
    const Json& after = steps[firstIsOld ? 1 : 0];
    CHECK(before.at("outcome") == "missed");
    CHECK(before.at("why") == "no time");
    CHECK(after.at("id") == next);
    CHECK(after.at("follows") == step);
    CHECK(after.at("kind") == "reach-out");
}

TEST_CASE_METHOD(Lister, "What can't be read as a field is refused with what would be right") {
    CHECK(run({"win", "add", "x", "--kind", "medal"}).code == 2);
    CHECK(run({"decision", "add", "x", "--probability", "7.5.1"}).code == 2);
    CHECK(run({"goal", "add", "x", "--by", "someday"}).code == 2);
    CHECK(run({"feedback", "add", "x", "--agrees", "perhaps"}).code == 2);
    CHECK(run({"person", "add"}).code == 2);
    CHECK(run({"goal", "close", entry}).code == 4);
    CHECK(run({"win", "add", "x", "--entry", "ffffffff"}).code == 4);
    CHECK(asks({"goal", "list"}).at("goals").empty());
}

TEST_CASE_METHOD(Lister,
                 "An own pack in its folder is asked, a broken one is named with its line") {
    const std::string folder = home() + "/.local/share/upturn/packs";
    std::filesystem::create_directories(folder);
    writeBytes(folder + "/broken.json",
               "{\n  \"schema\": 1,\n  \"pack\": \"mine\",\n  \"txt\": 1\n}\n");
    const Ran listed = run({"guides", "list"});
    CHECK(listed.code == 0);
    CHECK(listed.err.find("broken.json, line 4") != std::string::npos);
    const Ran checked = run({"guides", "check", folder + "/broken.json", "--json"});
    CHECK(checked.code == 1);
    CHECK(Json::parse(checked.out).at("findings")[0].at("line").is_number());
}

TEST_CASE_METHOD(Lister, "Closing takes the place of no words, and says how it ended once") {
    const std::string win = asks({"win", "add", "held", "--capability", "planning"}).at("id");
    CHECK(run({"win", "close", win, "held"}).code == 2);
    CHECK(only("win", "wins").at("capability") == "planning");
    const std::string reframe = asks({"reframe", "add", "--before", "a", "--after", "b"}).at("id");
    CHECK_THAT(run({"reframe", "close", reframe, "c"}).err,
               Catch::Matchers::ContainsSubstring("reframe edit"));
    CHECK(only("reframe", "reframes").at("after") == "b");
    CHECK(only("reframe", "reframes").at("closed").is_null());
    const std::string decision = asks({"decision", "add", "stay"}).at("id");
    asks({"decision", "close", decision, "stayed"});
    CHECK(only("decision", "decisions").at("outcome") == "stayed");
    CHECK(run({"decision", "close", decision, "left"}).code == 2);
}

TEST_CASE_METHOD(Lister, "A goal has a measure and a day, and a miss asks its two questions") {
    CHECK_THAT(run({"goal", "add", "one day"}).err,
               Catch::Matchers::ContainsSubstring("--measure"));
    const Ran noDay = run({"goal", "add", "one day", "--measure", "days"});
    CHECK(noDay.code == 2);
    CHECK_THAT(noDay.err, Catch::Matchers::ContainsSubstring("by when? Say it with --by."));
    CHECK(noDay.err.find("--measure") == std::string::npos);
    const std::string goal =
        asks({"goal", "add", "one day", "--measure", "days", "--by", "2026-12-20"}).at("id");
    const auto questions = [&](const Words& words) { return asks(words).at("questions").size(); };
    CHECK(questions({"goal", "close", goal, "Missed by two days"}) == 2);
    CHECK(questions({"goal", "edit", goal, "--outcome", "Teilweise", "--why", "ill"}) == 1);
    CHECK(questions({"goal", "edit", goal, "--outcome", "nicht erreicht"}) == 1);
    CHECK(questions({"goal", "edit", goal, "--outcome", "reached"}) == 0);
    const Json steps = asks({"history", goal}).at("steps");
    CHECK(steps.back().at("fields").at("target") == "one day");
    CHECK_THAT(run({"history", goal}).out,
               Catch::Matchers::ContainsSubstring("Missed by two days"));
}

TEST_CASE_METHOD(Lister, "A step is tried again in one step of undo, and each try is counted") {
    const std::string lesson = asks({"keep", entry, "--text", "Rehearse early"}).at("lesson");
    const std::string first = asks({"step", "add", entry, "Rehearse", "--lesson", lesson}).at("id");
    CHECK(asks({"step", "close", first, "missed"}).at("questions").size() == 2);
    CHECK(run({"step", "close", first, "missed"}).code == 2);
    asks({"undo"});
    const std::string second =
        asks({"step", "close", first, "missed", "--instead", "Rehearse twice"}).at("id");
    asks({"undo"});
    CHECK(asks({"steps"}).at("steps")[0].at("id") == first);
    asks({"redo"});
    const Json open = asks({"steps"}).at("steps");
    REQUIRE(open.size() == 1);
    CHECK(open[0].at("id") == second);
    CHECK(open[0].at("try") == 2);
    CHECK(open[0].at("lesson") == lesson);
    CHECK_THAT(run({"show", entry}).out, Catch::Matchers::ContainsSubstring("second try of"));
    CHECK_THAT(run({"show", entry}).out,
               Catch::Matchers::ContainsSubstring("puts to use: Rehearse early"));
    asks({"step", "edit", second, "--lesson", "none"});
    CHECK(asks({"steps"}).at("steps")[0].at("lesson").is_null());
    asks({"step", "close", second, "done", "--ask-again", "2026-11-25"});
    environment["UPTURN_NOW"] = "2026-11-25T20:00:00+01:00";
    const Json waiting = asks({"waiting"}).at("waiting");
    CHECK(std::any_of(waiting.begin(), waiting.end(), [&](const Json& one) {
        return one.at("id") == second && one.at("kind") == "helped";
    }));
    asks({"step", "close", second, "done", "--helped", "ja"});
}

TEST_CASE_METHOD(Lister, "A practice counts its ticks and ends after its last day") {
    asks({"practice", "log", "listening", "--tick", "held-back", "--tick", "held-back"});
    CHECK(run({"practice", "log", "listening", "--on", "tomorrow"}).code == 2);
    CHECK(run({"practice", "log", "listening", "--on", "2026-11-01"}).code == 2);
    environment["UPTURN_NOW"] = "2027-03-21T20:00:00+01:00";
    const Json listening = asks({"practice", "list"}).at("practices")[2];
    CHECK(listening.at("ticks")[1].at("days") == 1);
    CHECK(listening.at("log")[0].at("ticks") == "held-back");
    CHECK(listening.at("day") == 90);
    CHECK(listening.at("complete") == true);
    CHECK_THAT(run({"practice", "list"}).out, Catch::Matchers::ContainsSubstring("complete"));
}

TEST_CASE_METHOD(Lister, "The same cause brings the old lesson at once, but not to the first") {
    const std::string lesson = asks({"keep", entry, "--text", "Plan first"}).at("lesson");
    const Json again = asks({"add", "Slipped again", "--cause", "no plan"});
    CHECK(again.at("recurrence").at("lesson").at("id") == lesson);
    const Ran third = run({"add", "And again", "--cause", "no plan"});
    CHECK_THAT(third.out, Catch::Matchers::ContainsSubstring("Plan first"));
    CHECK_THAT(third.out, Catch::Matchers::ContainsSubstring("--again same|different"));
    CHECK(asks({"show", entry}).at("entries")[0].at("recurrence").is_null());
    const Json before = asks({"before", "the release slipped"});
    CHECK(before.at("last").at("id") == entry);
}

TEST_CASE_METHOD(Lister, "Takeaways keep their numbers while some of them are kept") {
    const std::string other = adds("It rained. I learned that asking early saves days. Next time "
                                   "I will rehearse the demo with real data. I should have told "
                                   "them earlier.");
    const Json all = asks({"takeaways", other}).at("takeaways");
    REQUIRE(all.size() == 3);
    asks({"keep", other, "--takeaway", "2"});
    const Json left = asks({"takeaways", other}).at("takeaways");
    REQUIRE(left.size() == 2);
    CHECK(left[1].at("number") == 3);
    CHECK(run({"keep", other, "--takeaway", "2"}).code == 2);
    asks({"keep", other, "--takeaway", "3"});
    CHECK(asks({"takeaways", other}).at("takeaways")[0].at("text") == all[0].at("text"));
}

TEST_CASE_METHOD(Lister, "A takeaway that is left is proposed no more, until that is taken back") {
    const std::string other = adds("It rained. I learned that asking early saves days. Next time "
                                   "I will rehearse the demo with real data.");
    const Json all = asks({"takeaways", other}).at("takeaways");
    REQUIRE(all.size() == 2);
    asks({"takeaways", other, "--leave", "1"});
    const Json rest = asks({"takeaways", other}).at("takeaways");
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].at("number") == 2);
    CHECK(rest[0].at("text") == all[1].at("text"));
    CHECK(run({"takeaways", other, "--leave", "7"}).code == 4);
    asks({"undo"});
    CHECK(asks({"takeaways", other}).at("takeaways").size() == 2);
}

TEST_CASE_METHOD(Lister, "A day has five lessons at most, and a resting one stays at rest") {
    std::string one;
    for (const char* words : {"Ask", "Plan", "Rest", "Test", "Call", "Write", "Sleep"})
        one = asks({"keep", entry, "--text", words}).at("lesson");
    environment["UPTURN_NOW"] = "2026-11-22T20:00:00+01:00";
    const Json due = asks({"lessons", "--due"});
    CHECK(due.at("lessons").size() == 5);
    CHECK(due.at("waiting") == 2);
    CHECK(run({"review", one, "3", "--met", "no", "--used", "yes"}).code == 2);
    asks({"lesson", "retire", one});
    CHECK_THAT(run({"review", one, "3"}).out, Catch::Matchers::ContainsSubstring("rests"));
}

TEST_CASE_METHOD(Lister, "A chance is from 0 to 1 or a percentage, with a point or a comma") {
    for (const auto& [typed, kept] : {std::pair("0,7", 0.7), std::pair("70 %", 0.7),
                                      std::pair("70", 0.7), std::pair("1", 1.0)}) {
        asks({"decision", "add", "stay", "--probability", typed});
        CHECK(only("decision", "decisions").at("probability") == kept);
        asks({"undo"});
    }
    CHECK(run({"decision", "add", "stay", "--probability", "1.7"}).code == 2);
    CHECK(run({"decision", "add", "stay", "--probability", "-0.2"}).code == 2);
}

TEST_CASE_METHOD(Person,
                 "An empty journal says how it begins, a list without a match that it is one") {
    CHECK_THAT(run({"list"}).err, Catch::Matchers::ContainsSubstring("upturn-cli add"));
    adds("The release slipped.");
    CHECK_THAT(run({"list", "--tag", "none"}).err,
               Catch::Matchers::ContainsSubstring("There is no such entry."));
}

TEST_CASE_METHOD(Lister, "A word that a pause does not know is refused, and never passed over") {
    CHECK(run({"pause", entry, "3", "weeks"}).code == 2);
    CHECK(run({"pause", entry, "none", "2026-12-01"}).code == 2);
    CHECK(asks({"history", entry}).at("steps").size() == 1);
    CHECK(run({"pause", entry, "until", "2026-12-01"}).code == 0);
}

TEST_CASE_METHOD(Person, "What was written after midnight is of today, not of tomorrow") {
    environment["UPTURN_NOW"] = "2026-11-22T01:00:00+01:00";
    adds("Missed the deadline for the grant", {"--cause", "no plan"});
    const Ran before = run({"before", "the deadline for the grant"});
    CHECK_THAT(before.out, Catch::Matchers::ContainsSubstring("You last stood there today"));
    CHECK_THAT(run({"add", "Missed the deadline for the grant again", "--cause", "no plan"}).out,
               !Catch::Matchers::ContainsSubstring("tomorrow"));
}

TEST_CASE_METHOD(Lister, "Nothing is deleted for good where nobody can be asked") {
    CHECK(run({"purge", entry}).code == 2);
    CHECK(asks({"list"}).at("entries").size() == 1);
    CHECK(run({"purge", entry, "--yes"}).code == 0);
    CHECK(asks({"list"}).at("entries").empty());
}

TEST_CASE_METHOD(Person, "Guides say what is known about whether they help") {
    const std::string evidence = asks({"guides", "show", "step-back"}).at("guide").at("evidence");
    CHECK_FALSE(evidence.empty());
    CHECK_THAT(run({"guides", "show", "step-back"}).out,
               Catch::Matchers::ContainsSubstring(evidence));
    CHECK_THAT(run({"guides", "list"}).out, Catch::Matchers::ContainsSubstring(evidence));
    CHECK(asks({"guides", "list"}).at("rejected").empty());
    const std::string shown = run({"guides", "show", "step-back", "--json"}).out;
    CHECK(shown.find("\"questions\":") == shown.rfind("\"questions\":"));
}

TEST_CASE_METHOD(Lister, "Lines for people have words where JSON has names") {
    using Catch::Matchers::ContainsSubstring;
    asks({"circumstance", "add", entry, "--knowing", "knew-and-waited", "--risk", "unnoticed"});
    const std::string decision =
        asks({"decision", "add", "Stay", "--entry", entry, "--review-on", "2026-12-01"}).at("id");
    asks({"win", "add", "The list is short", "--entry", entry, "--kind", "issue"});
    const std::string step =
        asks({"step", "add", entry, "Rehearse", "--kind", "try-again", "--due", "2026-11-30"})
            .at("id");
    asks({"step", "close", step, "partly", "--ask-again", "2026-12-02"});
    std::string all;
    for (const Words& words :
         {Words{"show", entry}, Words{"circumstance", "list"}, Words{"decision", "list"},
          Words{"win", "list"}, Words{"history", decision}, Words{"history", step},
          Words{"history", entry}, Words{"waiting"}, Words{"steps"}})
        all += run(words).out;
    for (const char* words : {"look again: ", "knowing: I knew and waited", "risk: unnoticed",
                              "kind: a persistent issue", "kind: try it once more", "ask again: "})
        CHECK_THAT(all, ContainsSubstring(words));
    for (const char* name : {"review_on", "ask_again", "knew-and-waited", "try-again", "2026-12-01",
                             "2026-12-02", "2026-11-30"})
        CHECK_THAT(all, !ContainsSubstring(name));
    CHECK(asks({"history", decision}).at("steps").back().at("fields").at("review_on") ==
          "2026-12-01");
    environment["LANG"] = "de_DE.UTF-8";
    CHECK_THAT(run({"show", entry}).out, ContainsSubstring("wieder ansehen: Di. 1.12.") &&
                                             ContainsSubstring("Ich wusste es und wartete"));
    CHECK_THAT(run({"history", step}).out, ContainsSubstring("wieder fragen: Mi. 2.12."));
}

TEST_CASE_METHOD(Lister, "What waits says in words what it is") {
    asks({"decision", "add", "Stay", "--review-on", "2026-11-21"});
    CHECK_THAT(run({"waiting"}).out, Catch::Matchers::ContainsSubstring("decision"));
    environment["LANG"] = "de_DE.UTF-8";
    CHECK_THAT(run({"waiting"}).out, Catch::Matchers::ContainsSubstring("Entscheidung"));
}

TEST_CASE_METHOD(Lister,
                 "What was left unfinished in the window is named first, and how far it got") {
    const std::string other = adds("Nodded in planning.");
    const Json asked = asks({"ask", entry}).at("question");
    const std::string question = asked.at("id");
    const Json untouched = asks({"waiting"}).at("waiting");
    REQUIRE(untouched.size() == 2);
    CHECK(untouched[0].at("kind") == "unreflected");
    CHECK_THAT(run({"waiting"}).out, Catch::Matchers::ContainsSubstring("to reflect on"));
    const auto types = [this](const std::string& name, const std::string& words) {
        SQLite::Database file(journal(), SQLite::OPEN_READWRITE);
        SQLite::Statement row(file, "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)");
        row.bind(1, name);
        row.bind(2, words);
        row.bind(3, std::int64_t{1000});
        row.exec();
    };
    types("sitting/" + entry,
          Json{{"entry", entry}, {"question", question}, {"begun", 1000}}.dump());
    types("answer/" + entry + "/" + question, "I knew it needs four");
    types("entry " + other, Json{{"text", "Nodded again."}}.dump());
    const Json all = asks({"waiting"}).at("waiting");
    REQUIRE(all.size() == 3);
    CHECK(all[0].at("kind") == "reflection");
    CHECK(all[0].at("id") == entry);
    CHECK(all[0].at("question").at("id") == question);
    CHECK(all[0].at("answered") == 0);
    CHECK(all[0].at("about") == 4);
    CHECK(all[0].at("typed") == "I knew it needs four");
    CHECK(all[0].at("begun") == "1970-01-01T00:00:01Z");
    CHECK(all[1].at("kind") == "unsaved");
    CHECK(all[1].at("id") == other);
    CHECK(all[2].at("kind") == "unreflected");
    CHECK(all[2].at("id") == other);
    const std::string said = run({"waiting"}).out;
    CHECK_THAT(said, Catch::Matchers::ContainsSubstring("go on") &&
                         Catch::Matchers::ContainsSubstring("0 of about 4 answered") &&
                         Catch::Matchers::ContainsSubstring("I knew it needs four") &&
                         Catch::Matchers::ContainsSubstring("unsaved words"));
}
