// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is kept instead of a lesson, what an evening after words of danger leaves out, and how
// offers are answered, on the command line.

#include "person.hpp"
#include "support/catch.hpp"

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Hurt : Person {
    std::string about(const std::string& words, const std::string& sort) const {
        const std::string entry = adds(words);
        asks({"appraise", entry, sort});
        return entry;
    }
    void at(const std::string& day) { environment["UPTURN_NOW"] = day + "T20:00:00+01:00"; }
};

} // namespace

TEST_CASE_METHOD(Hurt, "After a loss words are kept, and no lesson") {
    const std::string entry = about("The house is empty without him.", "loss");
    const std::string answer =
        asks({"answer", entry, "soft.loss-moment", "He sang while he cooked."}).at("id");
    const Json kept = asks({"keep", entry, "--answer", answer});
    CHECK(kept.at("lesson").is_null());
    CHECK(kept.at("kind") == "memory");
    const Json shown = asks({"show", entry}).at("entries")[0];
    REQUIRE(shown.at("kept").size() == 1);
    CHECK(shown.at("kept")[0].at("text") == "He sang while he cooked.");
    CHECK(shown.at("kept")[0].at("answer") == answer);
    CHECK(shown.at("kept")[0].at("start") == 0);
    CHECK(shown.at("lessons").empty());
    CHECK_FALSE(shown.at("lists").contains("kept"));
    CHECK_THAT(run({"show", entry}).out, ContainsSubstring("Kept from this"));
    CHECK_THAT(run({"keep", entry, "--text", "the kitchen radio", "--as", "wish"}).out,
               ContainsSubstring("not as a lesson"));
    CHECK(asks({"lessons"}).at("lessons").empty());
    CHECK(asks({"search", "radio"}).at("entries").size() == 1);
    CHECK(asks({"undo"}).at("name") == "Keep words");
    CHECK(asks({"show", entry}).at("entries")[0].at("kept").size() == 1);
    CHECK(run({"keep", entry, "--text", "x", "--as", "treasure"}).code == 2);
}

TEST_CASE_METHOD(Hurt, "Whom to call is offered for the calm page") {
    const std::string entry = about("He did it again.", "violence");
    const std::string answer = asks({"answer", entry, "soft.violence-person", "Aunt Eva"}).at("id");
    const Json kept = asks({"keep", entry, "--answer", answer});
    CHECK(kept.at("kind") == "whom-to-call");
    CHECK(kept.at("contact") == "Aunt Eva");
    asks({"contacts", "Anna"});
    CHECK(asks({"contacts", "--add", "Aunt Eva"}).at("contacts") == Json{"Anna", "Aunt Eva"});
    CHECK(asks({"calm"}).at("contacts").size() == 2);
    CHECK(run({"contacts", "Ben", "--add", "Cem"}).code == 2);
}

TEST_CASE_METHOD(Hurt, "On the evening after words of danger nothing is reviewed, and it says so") {
    at("2026-11-20");
    const std::string entry = about("I forgot the meeting.", "own");
    const std::string lesson =
        asks({"keep", entry, "--text", "Write it down at once."}).at("lesson");
    at("2026-11-22");
    CHECK(asks({"lessons", "--due"}).at("lessons").size() == 1);
    asks({"add", "I want to kill myself."});
    const Json due = asks({"lessons", "--due"});
    CHECK(due.at("lessons").empty());
    CHECK(due.at("why") == "evening");
    CHECK(asks({"review", lesson, "3"}).at("why") == "evening");
    CHECK_THAT(run({"review", lesson, "3"}).out, ContainsSubstring("Tonight"));
    CHECK(asks({"takeaways", entry}).at("why") == "evening");
    CHECK(asks({"waiting"}).at("waiting").empty());
    CHECK(asks({"ask", entry}).at("gentle") == true);
    at("2026-11-23");
    CHECK(asks({"lessons", "--due"}).at("lessons").size() == 1);
    CHECK(asks({"waiting"}).at("waiting")[0].at("kind") == "yesterday");
    CHECK_THAT(run({"waiting"}).out, ContainsSubstring("Yesterday was heavy."));
    asks({"waiting", "yesterday"});
    for (const Json& one : asks({"waiting"}).at("waiting"))
        CHECK(one.at("kind") != "yesterday");
}

TEST_CASE_METHOD(Hurt, "An offer to look once more is answered with yes or no") {
    at("2026-10-01");
    const std::string entry = about("The house is empty without him.", "loss");
    at("2026-11-10");
    const Json waiting = asks({"waiting"}).at("waiting");
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].at("kind") == "look-again");
    CHECK_THAT(run({"waiting"}).out, ContainsSubstring("once more?"));
    CHECK(asks({"waiting", entry, "yes"}).at("command") == "ask");
    CHECK(asks({"waiting"}).at("waiting").size() == 1);
    asks({"waiting", entry, "no"});
    CHECK(asks({"waiting"}).at("waiting").empty());
    CHECK(run({"waiting", entry}).code == 2);
    CHECK(run({"waiting", entry, "perhaps"}).code == 2);
}

TEST_CASE_METHOD(Hurt,
                 "An answer that says it was said already shows where, a short one an example") {
    const std::string entry = about("The client left because I was late twice.", "own");
    const std::string cause =
        asks({"answer", entry, "upturn.plain", "The plan had two weeks less than it needed."})
            .at("id");
    const Json again = asks({"answer", entry, "upturn.before", "see above"});
    CHECK(again.at("heard") == "already-said");
    CHECK(again.at("where").at("answer") == cause);
    CHECK_THAT(again.at("note").get<std::string>(), ContainsSubstring("two weeks less"));
    const Json brief = asks({"answer", entry, "upturn.did", "Less."});
    CHECK(brief.at("heard") == "too-short");
    CHECK_FALSE(brief.at("example").get<std::string>().empty());
}
