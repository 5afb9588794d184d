// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "person.hpp"
#include "support/catch.hpp"

using namespace upturn::test;

namespace {

std::string nextQuestion(const Person& person, const std::string& entry) {
    return person.asks({"ask", entry}).at("question").at("id");
}

/// An entry with one answer that holds something worth keeping.
struct Reflected : Person {
    std::string entry = adds("The demo broke in front of the client.", {"--weight", "3"});
    std::string answer = asks({"answer", entry, nextQuestion(*this, entry), "-"},
                              "I learned that a demo needs a rehearsal with the real data.\n")
                             .at("id");
};

} // namespace

TEST_CASE_METHOD(Reflected, "A setback becomes a lesson that comes back the next day") {
    const Json takeaways = asks({"takeaways", entry}).at("takeaways");
    REQUIRE_FALSE(takeaways.empty());
    const Json& best = takeaways.front();
    CHECK(best.at("answer") == answer);
    const std::string lesson = asks({"keep", entry, "--answer", answer, "--start",
                                     best.at("start").dump(), "--end", best.at("end").dump()})
                                   .at("lesson");
    CHECK(asks({"lessons", "--due"}).at("lessons").empty());

    environment["UPTURN_NOW"] = "2026-11-22T20:00:00+01:00";
    const Json due = asks({"lessons", "--due"}).at("lessons");
    REQUIRE(due.size() == 1);
    CHECK(due[0].at("id") == lesson);
    CHECK(due[0].at("quote") == best.at("text"));
    const Json reviewed = asks({"review", lesson, "3", "--met", "yes", "--used", "yes"});
    CHECK(reviewed.at("state") == "proven");
    CHECK(reviewed.at("due") > "2026-11-22");
    CHECK(asks({"lessons", "--due"}).at("lessons").empty());

    CHECK(asks({"undo"}).at("name") == "Review lesson");
    CHECK(asks({"lessons", "--due"}).at("lessons").size() == 1);
    CHECK(asks({"redo"}).at("name") == "Review lesson");
    CHECK(asks({"lessons", "--due"}).at("lessons").empty());
}

TEST_CASE_METHOD(Reflected, "Asking twice is asked the same, and writes nothing") {
    const Json before = asks({"info"});
    const Json first = asks({"ask", entry});
    CHECK(asks({"ask", entry}) == first);
    CHECK(asks({"info"}).at("operations") == before.at("operations"));
}

TEST_CASE_METHOD(Reflected, "What was answered or skipped is not asked again") {
    const std::string second = nextQuestion(*this, entry);
    asks({"skip", entry, second});
    const std::string third = nextQuestion(*this, entry);
    CHECK(third != second);
    const Json shown = asks({"show", entry}).at("entries").at(0);
    REQUIRE(shown.at("answers").size() == 1);
    CHECK(shown.at("answers")[0].at("question").at("id") != third);
}

TEST_CASE_METHOD(Reflected, "Words of an answer stay linked when the answer changes") {
    const std::string question =
        asks({"show", entry}).at("entries")[0].at("answers")[0].at("question").at("id");
    asks({"keep", entry, "--takeaway", "1"});
    asks({"answer", entry, question, "-"}, "Something else altogether.");
    const Json lesson = asks({"lessons"}).at("lessons").at(0);
    CHECK(lesson.at("quote") == "I learned that a demo needs a rehearsal with the real data.");
    const Json versions = asks({"show", entry}).at("entries")[0].at("answers")[0].at("versions");
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].at("id") == lesson.at("version"));
}

TEST_CASE_METHOD(Reflected, "Only whole characters of the right answer can be kept") {
    const std::string other = adds("Another day");
    const std::string umlaut =
        asks({"answer", other, nextQuestion(*this, other), "-"}, "\u00dcben hilft").at("id");
    CHECK(run({"keep", other, "--answer", umlaut, "--start", "1", "--end", "5"}).code == 2);
    CHECK(run({"keep", other, "--answer", umlaut, "--start", "0", "--end", "99"}).code == 2);
    CHECK(run({"keep", entry, "--answer", umlaut, "--start", "0", "--end", "5"}).code == 2);
    CHECK(run({"keep", other}).code == 2);
    asks({"keep", other, "--answer", umlaut, "--start", "0", "--end", "5"});
    CHECK(asks({"lessons"}).at("lessons").at(0).at("text") == "\u00dcben");
}

TEST_CASE_METHOD(Reflected, "A step is planned, comes due, and is closed with what it brought") {
    const std::string step = asks({"step", "add", entry, "Rehearse twice", "--when",
                                   "a demo is near", "--due", "tomorrow"})
                                 .at("id");
    CHECK(asks({"steps", "--due"}).at("steps").empty());
    environment["UPTURN_NOW"] = "2026-11-22T20:00:00+01:00";
    CHECK(asks({"steps", "--due"}).at("steps").size() == 1);
    asks({"step", "close", step, "done", "--helped", "yes", "--what", "It went well"});
    CHECK(asks({"steps"}).at("steps").empty());
    const Json closed = asks({"show", entry}).at("entries")[0].at("steps").at(0);
    CHECK(closed.at("outcome") == "done");
    CHECK(closed.at("helped") == true);
}

TEST_CASE_METHOD(Reflected,
                 "A guide that was chosen is followed, and one that is unknown is named") {
    CHECK(asks({"ask", entry, "--guide", "pause-reflect-ask"}).at("question").at("guide") ==
          "pause-reflect-ask");
    CHECK(run({"ask", entry, "--guide", "no-such"}).code == 4);
    CHECK(run({"ask", entry, "--depth", "bottomless"}).code == 2);
}

TEST_CASE_METHOD(Person, "Takeaways of any text need no journal and leave none") {
    const Json found = asks({"takeaways", "-", "--yields", "lesson"},
                            "It rained. I learned that asking early saves days.")
                           .at("takeaways");
    REQUIRE(found.size() == 1);
    CHECK(found[0].at("text") == "I learned that asking early saves days.");
    CHECK(found[0].at("start") == 11);
    CHECK(found[0].at("answer").is_null());
    CHECK_FALSE(std::filesystem::exists(home() + "/.local"));
}

TEST_CASE_METHOD(Person, "Somebody who speaks German is asked in German") {
    const std::string entry = adds("Die Vorf\u00fchrung ging schief.");
    const std::string english = asks({"ask", entry}).at("question").at("text");
    environment["LANG"] = "de_DE.UTF-8";
    CHECK(asks({"ask", entry}).at("question").at("text") != english);
    const Json found = asks({"takeaways", "-", "--yields", "lesson"},
                            "Es regnete. Ich habe gelernt, dass fr\u00fches Fragen Tage spart.")
                           .at("takeaways");
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].at("kind") == "lesson");
}

TEST_CASE_METHOD(Person, "A lesson of one's own needs no entry, and says when it came up unused") {
    environment["UPTURN_NOW"] = "2026-03-02T10:00:00Z";
    const std::string lesson =
        asks({"lesson", "add", "When it is late, I answer tomorrow."}).at("lesson");
    environment["UPTURN_NOW"] = "2026-03-03T10:00:00Z";
    REQUIRE(asks({"lessons", "--due"}).at("lessons").size() == 1);
    Json after = asks({"review", lesson, "4", "--met", "yes", "--used", "no"});
    CHECK(after.at("due") == "2026-03-06");
    CHECK(after.at("unused") == 1);
    environment["UPTURN_NOW"] = "2026-03-06T10:00:00Z";
    const std::string said = run({"review", lesson, "4", "--met", "yes", "--used", "no"}).out;
    CHECK(said.find("sooner than planned") != std::string::npos);
    CHECK(said.find("What would help in the moment?") != std::string::npos);
    environment["UPTURN_NOW"] = "2026-03-09T10:00:00Z";
    after = asks({"review", lesson, "4", "--met", "yes", "--used", "yes"});
    CHECK(after.at("unused") == 0);
    CHECK(after.at("due") > "2026-03-15");
}

TEST_CASE_METHOD(Person, "A heavy sentence of one's own rests until it is brought back") {
    environment["UPTURN_NOW"] = "2026-03-02T10:00:00Z";
    const Ran kept = run({"lesson", "add", "I should never trust anybody again."});
    CHECK(kept.code == 0);
    CHECK(kept.out.find("It is a heavy sentence, so it rests") != std::string::npos);
    environment["UPTURN_NOW"] = "2026-03-05T10:00:00Z";
    CHECK(asks({"lessons", "--due"}).at("lessons").empty());
    const std::string lesson = asks({"lessons"}).at("lessons").front().at("id");
    run({"lesson", "retire", lesson, "--back"});
    CHECK(asks({"lessons", "--due"}).at("lessons").size() == 1);
}
