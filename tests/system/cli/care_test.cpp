// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the command line says when it is heavy, when somebody goes round in circles, and when words
// are not what was asked for.

#include "person.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <fstream>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string heavy = "I want to kill myself.";

/// Somebody with people to reach.
struct Cared : Person {
    Cared() { asks({"contacts", "-"}, "Anna, 0170 1\nBen\n"); }

    void staysCalm(const Words& words, const std::string& input = {}) const {
        const Ran ran = run(words, input);
        INFO(ran.out << ran.err);
        CHECK(ran.code == 0);
        CHECK_THAT(ran.out, ContainsSubstring("someone you trust"));
        CHECK_THAT(ran.out, ContainsSubstring("Anna, 0170 1"));
        CHECK_THAT(ran.out, !ContainsSubstring("upturn-cli"));
        CHECK(ran.err.empty());
    }
};

/// The same words on five days, as heavy as ever.
struct Circling : Person {
    std::string entry;

    Circling() {
        const std::string words =
            "I keep hearing how I sounded in the standup. I always do this when I am tired and I "
            "hate that I always do this to them.";
        at("2026-11-15");
        entry = adds(words, {"--weight", "4"});
        asks({"appraise", entry, "own"});
        for (const char* day : {"2026-11-17", "2026-11-19", "2026-11-20", "2026-11-21"}) {
            at(day);
            asks({"rate", entry, "4"});
            const std::string question = asks({"ask", entry, "--anyway"}).at("question").at("id");
            asks({"answer", entry, question, "-"}, words);
        }
        environment["UPTURN_NOW"] = "2026-11-21T23:00:00+01:00";
    }
    void at(const std::string& day) { environment["UPTURN_NOW"] = day + "T19:00:00+01:00"; }
};

struct Answering : Person {
    std::string entry = adds("The release slipped by two weeks.", {"--on", "2026-11-10"});

    Json answers(const std::string& question, const std::string& words) const {
        return asks({"answer", entry, question, "-"}, words);
    }
    std::string noteOn(const std::string& question, const std::string& words) const {
        const Json note = answers(question, words).at("note");
        return note.is_null() ? std::string() : note.get<std::string>();
    }
    Json circumstances() const {
        return asks({"show", entry}).at("entries")[0].at("lists").at("circumstances")[0];
    }
};

} // namespace

TEST_CASE_METHOD(Person, "Whom to reach is noted, listed and taken away") {
    CHECK(run({"contacts"}).code == 4); // there is no journal yet
    CHECK(asks({"contacts", "Anna, 0170 1"}).at("contacts") == Json{"Anna, 0170 1"});
    CHECK(run({"contacts"}).out == "Anna, 0170 1\n");
    CHECK(asks({"contacts", "none"}).at("contacts").empty());
    CHECK(asks({"contacts"}).at("contacts").empty());
}

TEST_CASE_METHOD(Person, "The safety plan is filled in step by step and shown on the calm page") {
    CHECK(run({"plan", "signs", "I sleep at noon"}).code == 0);
    asks({"plan", "alone", "-"}, "Walk to the river");
    asks({"plan", "people", "Anna, 0170 1"});
    const Json plan = asks({"plan"}).at("plan");
    CHECK(plan.at("signs") == "I sleep at noon");
    CHECK(plan.at("alone") == "Walk to the river");
    CHECK_FALSE(plan.contains("room"));
    CHECK(asks({"contacts"}).at("contacts") == Json{"Anna, 0170 1"});
    CHECK(asks({"calm"}).at("plan") == plan);
    CHECK_THAT(run({"calm"}).out, ContainsSubstring("Walk to the river"));
    CHECK_THAT(run({"plan"}).out, ContainsSubstring("A safer room"));
    CHECK_THAT(run({"plan", "alone", "none"}).out, ContainsSubstring("It is empty now."));
    CHECK_FALSE(asks({"plan"}).at("plan").contains("alone"));
    CHECK_THAT(run({"plan", "alone", "none"}).out, ContainsSubstring("Nothing stood there."));
    CHECK(asks({"plan"}).at("plan").contains("signs"));
    CHECK(run({"plan", "nonsense", "x"}).code == 2);
    CHECK(run({"plan", "signs"}).code == 2);
}

TEST_CASE_METHOD(Cared, "Words of crisis are answered with the calm note and nothing else") {
    staysCalm({"add", "-"}, heavy);
    staysCalm({"add", "Bad day", "--feel", heavy});
    const Json added = asks({"add", heavy});
    CHECK(added.at("calm").at("contacts") == Json{"Anna, 0170 1", "Ben"});
    staysCalm({"ask", added.at("id")});
    const Json asked = asks({"ask", added.at("id")});
    CHECK(asked.at("done") == true);
    CHECK(asked.at("why") == "crisis");
    CHECK(asked.at("contacts").size() == 2);
    const std::string other = adds("The release slipped.");
    staysCalm({"answer", other, "pause-reflect-ask.cause", "-"}, heavy);
    asks({"undo"});
    staysCalm({"step", "add", other, heavy});
    staysCalm({"ask", other});
}

TEST_CASE_METHOD(Cared, "Wherever words of crisis are written, the whole note follows") {
    const std::string entry = adds("The release slipped.");
    const std::string lesson = asks({"keep", entry, "--text", "Say it early."}).at("lesson");
    const auto follows = [this](const Words& words, const char* act) {
        const Ran ran = run(words);
        INFO(ran.out << ran.err);
        CHECK(ran.code == 0);
        CHECK_THAT(ran.out, ContainsSubstring("someone you trust"));
        CHECK_THAT(ran.out, ContainsSubstring("Anna, 0170 1"));
        CHECK_THAT(ran.out, ContainsSubstring(act));
    };
    follows({"lesson", "edit", lesson, heavy}, "eword");
    CHECK(asks({"edit", entry, "--title", heavy}).at("calm").at("contacts").size() == 2);
    // What is only doubtful is asked about.
    const std::string other = adds("The bus was late.");
    CHECK_THAT(run({"step", "add", other, "There is no way out any more."}).out,
               ContainsSubstring("Are you safe right now?"));
    // Anything else is answered as it was.
    CHECK_FALSE(asks({"edit", other, "--title", "The bus"}).contains("calm"));
}

TEST_CASE_METHOD(Cared,
                 "After words of danger of today, brought in or not, nothing waits cheerfully") {
    SECTION("brought in") {
        std::ofstream(home() + "/today.md")
            << "---\ndate: " << environment.at("UPTURN_NOW").substr(0, 10) << "\n---\n"
            << heavy << '\n';
        CHECK(run({"import", home() + "/today.md"}).code == 0);
    }
    SECTION("written") {
        run({"add", heavy, "--kind", "note"});
    }
    const Ran said = run({"waiting"});
    CHECK(said.code == 0);
    CHECK_THAT(said.out + said.err, !ContainsSubstring("Nothing waits"));
    CHECK_THAT(said.out + said.err, ContainsSubstring("upturn-cli calm"));
}

TEST_CASE_METHOD(Cared, "Crisis wording in a feeling ends the asking, and days later no more") {
    const std::string entry = adds("Bad day", {"--feel", heavy});
    CHECK(asks({"ask", entry}).at("why") == "crisis");
    environment["UPTURN_NOW"] = "2026-11-29T20:00:00+01:00";
    CHECK(asks({"ask", entry}).contains("question"));
}

TEST_CASE_METHOD(Circling, "Who goes round in circles is shown it, and three ways out") {
    const Json told = asks({"ask", entry});
    CHECK(told.at("done") == true);
    CHECK(told.at("why") == "circling");
    CHECK(told.at("evidence").size() > 1);
    CHECK(told.at("ways").size() == 3);
    const Ran ran = run({"ask", entry});
    CHECK_THAT(ran.out, ContainsSubstring("the weight has not moved"));
    CHECK_THAT(ran.out, ContainsSubstring("--anyway"));
    CHECK(asks({"ask", entry, "--anyway"}).contains("question"));
    CHECK(asks({"ask", entry, "--guide", "distanced"}).contains("question"));
}

TEST_CASE_METHOD(Circling, "A pause lets it rest, is moved, and ended") {
    CHECK(asks({"pause", entry}).at("until") == "2026-11-28");
    CHECK(asks({"ask", entry}).contains("question"));
    CHECK(asks({"pause", entry, "until", "2026-12-01"}).at("until") == "2026-12-01");
    CHECK(asks({"pause", entry, "3"}).at("until") == "2026-11-24");
    const Json decisions = asks({"decision", "list"}).at("decisions");
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].at("review_on") == "2026-11-24");
    CHECK(asks({"pause", entry, "none"}).at("ok") == true);
    CHECK(run({"pause", entry, "none"}).code == 4);
    CHECK(asks({"ask", entry}).at("why") == "circling");
    for (const char* words : {"0", "blah", "until", "yesterday"})
        CHECK(run({"pause", entry, words}).code == 2);
}

TEST_CASE_METHOD(Person, "After two skips more is asked where more is wanted") {
    const std::string entry = adds("The release slipped.");
    for (int i = 0; i < 2; ++i)
        asks({"skip", entry, asks({"ask", entry}).at("question").at("id")});
    CHECK(asks({"ask", entry}).at("why") == "skips");
    CHECK_THAT(run({"ask", entry}).out, ContainsSubstring("--more"));
    CHECK(asks({"ask", entry, "--more"}).contains("question"));
}

TEST_CASE_METHOD(Answering, "What is no number, day or option is kept, and said to be none") {
    for (const auto& [question, words] :
         {std::pair("circumstances.stretch", "11"), std::pair("circumstances.stretch", "-1"),
          std::pair("circumstances.stretch", "quite far"),
          std::pair("circumstances.stretch", "7.5"), std::pair("circumstances.acted", "2026-99-99"),
          std::pair("thought-record.how-strong", "500"), std::pair("own-it.public", "x"),
          std::pair("reality-check.stakes", "money, and the rain")}) {
        INFO(question << ": " << words);
        CHECK_THAT(noteOn(question, words), ContainsSubstring("Kept as words only"));
    }
    CHECK_THAT(run({"answer", entry, "circumstances.stretch", "12"}).err,
               ContainsSubstring("from 0 to 10"));
    CHECK_THAT(noteOn("own-it.public", "x"), ContainsSubstring("me, one, team, all"));
}

TEST_CASE_METHOD(Answering, "Numbers, days and options are taken as they are written") {
    CHECK(noteOn("circumstances.stretch", "about 7").empty());
    CHECK(noteOn("circumstances.stakes", "8, because all were there").empty());
    CHECK(noteOn("circumstances.knowing", "Knew and waited").empty());
    CHECK(noteOn("circumstances.risk", "2").empty());
    CHECK(noteOn("circumstances.noticed", "10.11.2026").empty());
    CHECK(noteOn("thought-record.how-strong", "Shame, 80").empty());
    CHECK(noteOn("reality-check.stakes", "1, MORALE").empty());
    const Json kept = circumstances();
    CHECK(kept.at("stretch") == 7);
    CHECK(kept.at("stakes") == 8);
    CHECK(kept.at("knowing") == "knew-and-waited");
    CHECK(kept.at("risk") == "unnoticed");
    CHECK(kept.at("noticed") == "2026-11-10");
    CHECK_THAT(noteOn("circumstances.acted", "2026-11-01"), ContainsSubstring("before the day"));
    CHECK(run({"circumstance", "add", entry, "--acted", "2026-11-02"}).code == 2);
    CHECK(run({"circumstance", "add", entry}).code == 2);
    for (const Json& answer : asks({"show", entry}).at("entries")[0].at("answers"))
        if (answer.at("question").at("id") == "reality-check.stakes")
            CHECK_THAT(answer.at("text").get<std::string>(), !ContainsSubstring("1"));
}

TEST_CASE_METHOD(Answering, "A question with options says how they are named") {
    const auto asked = [this] { return run({"ask", entry, "--guide", "reality-check"}).out; };
    for (int i = 0; i < 6 && asked().find("divided by commas") == std::string::npos; ++i) {
        const Json next = asks({"ask", entry, "--guide", "reality-check"});
        answers(next.at("question").at("id"), "So it is.");
    }
    CHECK_THAT(asked(), ContainsSubstring("money"));
    CHECK_THAT(asked(), ContainsSubstring("divided by commas"));
}

TEST_CASE_METHOD(Answering, "Stepping back becomes one decision, and its day brings it back") {
    answers("step-back.decide", "help");
    CHECK(asks({"decision", "list"}).at("decisions").empty());
    const Json dated = answers("step-back.by", "2026-12-01, whether Anna stays");
    answers("step-back.decide", "Step back");
    answers("step-back.by", "2026-12-05");
    const Json decisions = asks({"decision", "list"}).at("decisions");
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].at("id") == dated.at("decision"));
    CHECK(decisions[0].at("options") == "Step back");
    CHECK(decisions[0].at("review_on") == "2026-12-05");
    CHECK(decisions[0].at("entry") == entry);
    environment["UPTURN_NOW"] = "2026-12-05T20:00:00+01:00";
    const Json waiting = asks({"waiting"}).at("waiting");
    CHECK(std::any_of(waiting.begin(), waiting.end(), [&](const Json& one) {
        return one.at("id") == decisions[0].at("id") && one.at("kind") == "decision";
    }));
    CHECK_THAT(answers("if-then.plan", "If late, then I call").at("command").get<std::string>(),
               ContainsSubstring("step add"));
    CHECK_THAT(answers("sides.go-on", "adapt").at("command").get<std::string>(),
               ContainsSubstring("decision add"));
}

TEST_CASE_METHOD(Cared, "What may mean danger is asked about, once for the same words") {
    const std::string entry = adds("There is no way out any more.");
    const Json asked = asks({"ask", entry});
    CHECK(asked.at("why") == "safe");
    CHECK(asked.at("done") == true);
    CHECK(asked.at("line") == true);
    CHECK(asked.at("options")[0].at("key") == "yes");
    CHECK(asks({"ask", entry}).at("why") == "safe"); // writes nothing
    const Json calm = asks({"calm", entry, "--safe", "no"}).at("calm");
    CHECK(calm.at("contacts").size() == 2);
    CHECK(calm.at("helplines").is_array());
    CHECK(asks({"ask", entry}).at("why") == "crisis");
    asks({"calm", entry, "--safe", "yes"});
    CHECK(asks({"ask", entry}).contains("question"));
    CHECK(asks({"takeaways", entry}).at("takeaways").empty());
    asks({"edit", entry, "There is no way out any more. None."});
    CHECK(asks({"ask", entry}).at("why") == "safe");
    asks({"skip", entry, "safe"});
    CHECK(asks({"ask", entry}).contains("question"));
}

TEST_CASE_METHOD(Cared, "A manner of speaking is lifted for these words, and by undo comes back") {
    const std::string entry = adds(heavy);
    CHECK(asks({"ask", entry}).at("why") == "crisis");
    asks({"calm", entry, "--manner-of-speaking"});
    CHECK(asks({"ask", entry}).contains("question"));
    asks({"undo"});
    CHECK(asks({"ask", entry}).at("why") == "crisis");
    asks({"calm", entry, "--manner-of-speaking"});
    asks({"edit", entry, heavy + " Tonight."});
    CHECK(asks({"ask", entry}).at("why") == "crisis");
}

TEST_CASE_METHOD(Person,
                 "The calm page has numbers of the country with the month of their source") {
    environment["TZ"] = "Europe/Vienna";
    Json calm = asks({"calm"}); // before there is a journal
    CHECK(calm.at("contacts").empty());
    REQUIRE_FALSE(calm.at("helplines").empty());
    CHECK(calm.at("helplines")[0].at("country") == "AT");
    CHECK(calm.at("helplines")[0].at("number") == "142");
    CHECK(calm.at("helplines")[0].at("as_of") == "2025-08");
    CHECK_THAT(run({"calm"}).out, ContainsSubstring("as of 2025-08"));
    environment["TZ"] = "America/Toronto";
    CHECK(asks({"calm"}).at("helplines")[0].at("country") == "CA");
    CHECK_THAT(run({"calm"}).out, ContainsSubstring("911"));
    CHECK(run({"calm", "--safe", "yes"}).code == 2);
}

TEST_CASE_METHOD(Person,
                 "What kind of thing it is decides what is asked, and the person decides it") {
    const std::string loss = adds("My mother died on Sunday.", {"--weight", "5"});
    const Json first = asks({"ask", loss});
    CHECK(first.at("appraisal").at("class") == "loss");
    CHECK(first.at("appraisal").at("sure") == true);
    CHECK(first.at("line") == true);
    CHECK(first.at("question").at("guide") == "soft");
    CHECK(asks({"takeaways", loss}).at("takeaways").empty());
    asks({"appraise", loss, "own"});
    CHECK(asks({"ask", loss}).at("appraisal").at("class") == "own");
    CHECK(asks({"show", loss}).at("entries")[0].at("sort") == "own");
    asks({"undo"});
    CHECK(asks({"ask", loss}).at("appraisal").at("class") == "loss");
    CHECK(asks({"appraise", loss, "--not-mine"}).at("ok") == true);
    CHECK(asks({"show", loss}).at("entries")[0].at("lift") == "not-mine");
    CHECK(run({"appraise", loss}).code == 2);
    CHECK(run({"appraise", loss, "sad"}).code == 2);
    CHECK(run({"appraise", loss, "own", "--my-part"}).code == 2);
}

TEST_CASE_METHOD(Answering, "What an entry is said to be goes by its answers, too") {
    answers("upturn.plain", "They have just rung, my mother is dead.");
    CHECK(asks({"ask", entry, "--anyway"}).at("appraisal").at("class") == "loss");
    CHECK(asks({"appraise", entry, "--my-part"}).at("appraisal").at("class") == "loss");
}

TEST_CASE_METHOD(Person, "Where it is not known and heavy, which it is is asked once an entry") {
    const std::string entry = adds("The thing with the garden gate.", {"--weight", "5"});
    const Json asked = asks({"ask", entry});
    CHECK(asked.at("why") == "which");
    REQUIRE(asked.at("options").size() == 6);
    CHECK(asked.at("options")[5].at("key") == "go-on");
    CHECK_FALSE(asked.contains("appraisal"));
    asks({"skip", entry, "which"});
    CHECK(asks({"ask", entry}).contains("question"));
    CHECK(asks({"show", entry}).at("entries")[0].at("sort") == "passed");
    asks({"appraise", entry, "go-on"});
    CHECK(asks({"ask", entry}).at("appraisal").at("class") == "own");
    asks({"appraise", entry, "none"});
    CHECK(asks({"ask", entry}).at("why") == "which");
}

TEST_CASE_METHOD(Person, "An entry of violence shows the numbers for it under each question") {
    environment["TZ"] = "Europe/Berlin";
    const std::string entry = adds("My husband hit me again last night.", {"--weight", "5"});
    const Json asked = asks({"ask", entry});
    CHECK(asked.at("appraisal").at("class") == "violence");
    REQUIRE(asked.at("helplines").size() == 1);
    CHECK(asked.at("helplines")[0].at("kind") == "violence");
    CHECK(asked.at("helplines")[0].at("number") == "116 016");
}

TEST_CASE_METHOD(Person, "What an answer is is said, and one that is none brings no lesson") {
    const std::string entry = adds("The talk.");
    const auto heard = [&](const std::string& words) {
        const std::string question = asks({"ask", entry, "--more"}).at("question").at("id");
        return asks({"answer", entry, question, "-"}, words).at("heard");
    };
    CHECK(heard("dunno") == "dont-know");
    CHECK(heard("I'd rather not say.") == "refusal");
    CHECK(asks({"ask", entry}).contains("question"));
    CHECK(heard("How dare you ask that") == "attack");
    CHECK(asks({"ask", entry}).at("why") == "skips");
    CHECK(heard("I had not slept and lost the thread.") == "answer");
    for (const Json& one : asks({"takeaways", entry}).at("takeaways"))
        CHECK_THAT(one.at("text").get<std::string>(), !ContainsSubstring("dare"));
}

TEST_CASE_METHOD(Person, "What the entry tells is said as told, and not asked again") {
    const std::string entry = adds(
        "I forgot to send the offer on Monday. I was so ashamed that I cried. It was my fault, "
        "because I had not written it down.");
    const Json told = asks({"ask", entry}).at("told");
    const auto tells = [&](const char* dimension) {
        return std::find(told.begin(), told.end(), dimension) != told.end();
    };
    CHECK(tells("facts"));
    CHECK(tells("feeling"));
    const std::string stage = asks({"ask", entry}).at("question").at("stage");
    CHECK(stage != "land");
    CHECK(stage != "feel");
}

TEST_CASE_METHOD(Person, "An answer that tells of a death changes the tone at once") {
    const std::string entry = adds("The phone call this morning.");
    const Json question = asks({"ask", entry}).at("question");
    asks({"answer", entry, question.at("id"), "-"}, "My sister died.");
    CHECK(asks({"ask", entry}).at("question").at("guide") == "soft");
}

TEST_CASE_METHOD(Person, "Words of crisis lead to people also where they can't be written down") {
    const Words nowhere{"--journal", home()}; // a folder is no journal
    const auto tried = [&](Words words) {
        words.insert(words.begin(), nowhere.begin(), nowhere.end());
        return run(words);
    };
    for (const Ran& ran :
         {tried({"add", "I want to kill myself"}), tried({"calm", "1", "--safe", "no"})}) {
        CHECK(ran.code != 0);
        CHECK_THAT(ran.err, ContainsSubstring("emergency"));
        CHECK(ran.out.empty());
    }
    CHECK(tried({"add", "I missed the train"}).err.find("emergency") == std::string::npos);
    // The same of words that come by standard input.
    const auto typed = [&](const std::string& words) {
        return run({"--journal", home(), "add", "-"}, words);
    };
    CHECK_THAT(typed("I want to kill myself").err, ContainsSubstring("emergency"));
    CHECK(typed("I missed the train").err.find("emergency") == std::string::npos);
}

TEST_CASE_METHOD(Cared, "Who is not safe reads the emergency number first") {
    const std::string entry = adds("There is no way out any more.");
    const auto first = [&](const std::string& lines) {
        return lines.find("emergency") < lines.find("Anna");
    };
    CHECK(first(run({"calm", entry, "--safe", "no"}).out));
    CHECK(first(run({"ask", entry}).out));
    CHECK_FALSE(first(run({"calm", entry, "--safe", "unsure"}).out));
    CHECK_FALSE(first(run({"calm"}).out));
}

TEST_CASE_METHOD(Person, "A lesson from what is not one's own rests") {
    const std::string entry = asks({"add", "They let me go on Friday."}).at("id");
    const std::string lesson =
        asks({"keep", entry, "--text", "Ask for the papers at once"}).at("lesson");
    asks({"appraise", entry, "--not-mine"});
    CHECK(asks({"lessons"}).at("lessons")[0].at("due").is_null());
    CHECK_THAT(run({"lessons"}).out, ContainsSubstring("rests"));
    CHECK(asks({"before", "the papers at once"}).dump().find(lesson) == std::string::npos);
    asks({"undo"});
    CHECK(asks({"lessons"}).at("lessons")[0].at("due").is_string());
    CHECK(run({"lessons"}).out.find("rests") == std::string::npos);
}
