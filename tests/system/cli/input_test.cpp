// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What people write, in whatever bytes it comes, and what a terminal gets to see of it.

#include "person.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

#include <chrono>
#include <filesystem>

using namespace upturn::test;
using Catch::Matchers::ContainsSubstring;
using namespace std::string_literals;

namespace {

const std::string isolate = "\u2068";
const std::string endIsolate = "\u2069";

std::string textOf(const Person& person, const std::string& entry) {
    return person.asks({"show", entry}).at("entries").at(0).at("text");
}

} // namespace

TEST_CASE_METHOD(Person, "Every byte of a text is kept, but for the final line end") {
    const std::string words = "First line\n\n  second\t\u00fc\U0001F642 \"quoted\" \\n\n";
    CHECK(textOf(*this, adds(words)) == words.substr(0, words.size() - 1));
    CHECK(textOf(*this, asks({"add", "[a,b] {} %1 'c'"}).at("id")) == "[a,b] {} %1 'c'");
    CHECK(textOf(*this, asks({"add", "--", "-5 degrees"}).at("id")) == "-5 degrees");
    CHECK(textOf(*this, asks({"add", "list"}).at("id")) == "list");
    CHECK(textOf(*this, asks({"add", "--tag", "a", "--tag", "b", "text"}).at("id")) == "text");
}

TEST_CASE_METHOD(Person, "Bytes that are no text are refused with their place") {
    const Ran invalid = run({"add", "-"}, std::string("good \xff bad"));
    CHECK(invalid.code == 1);
    CHECK_THAT(invalid.err, ContainsSubstring("byte 6"));
    const Ran nul = run({"add", "-"}, std::string("a\0b", 3));
    CHECK(nul.code == 1);
    CHECK_THAT(nul.err, ContainsSubstring("byte 2"));
    CHECK(run({"add", "ok", "--tag", "\xc3"}).code == 1);
    CHECK(run({"add", "-"}, " \n\t\n").code == 2);
    CHECK_FALSE(std::filesystem::exists(journal()));
}

TEST_CASE_METHOD(Person, "Far too much text is refused at once, the most there may be is kept") {
    using Clock = std::chrono::steady_clock;
    const std::string much(50'000'000, 'a');
    const auto begin = Clock::now();
    const Ran ran = run({"add", "-"}, much);
    CHECK(Clock::now() - begin < std::chrono::seconds(5));
    CHECK(ran.code == 1);
    CHECK_THAT(ran.err, ContainsSubstring("5000000"));
    CHECK_FALSE(std::filesystem::exists(journal()));
    const std::string most(5'000'000, 'a');
    CHECK(textOf(*this, adds(most + '\n')) == most);
    CHECK(run({"add", "-"}, most + "a").code == 1);
}

TEST_CASE_METHOD(Person, "Nothing that was written can steer the terminal") {
    const std::string entry = adds("Red \x1b[31m alert \x07\x7f\u009b end\nsecond \x1b]0;title");
    for (const Words& words : {Words{"list"}, Words{"show", entry}, Words{"history", entry}}) {
        const std::string out = run(words).out;
        CHECK_THAT(out, !ContainsSubstring("\x1b") && !ContainsSubstring("\x07") &&
                            !ContainsSubstring("\u009b"));
        CHECK_THAT(out, ContainsSubstring("alert"));
    }
    // What a script reads may be shown on a terminal too, and means the same.
    const std::string json = run({"show", entry, "--json"}).out;
    CHECK_THAT(json, !ContainsSubstring("\x7f") && ContainsSubstring("\\u007f"));
    CHECK_THAT(json, !ContainsSubstring("\x1b") && ContainsSubstring("\\u001b"));
    const std::string text = Json::parse(json).at("entries")[0].at("text");
    CHECK_THAT(text, ContainsSubstring("\x7f") && ContainsSubstring("\x1b[31m"));
}

TEST_CASE_METHOD(Person, "Right-to-left words do not turn the rest of a line around") {
    adds("\u05e9\u05dc\u05d5\u05dd \u202eabc", {"--tag", "\u05e2\u05d1"});
    const std::string line = run({"list"}).out;
    CHECK_THAT(line, ContainsSubstring(isolate + "\u05e9\u05dc\u05d5\u05dd abc" + endIsolate));
    CHECK_THAT(line, ContainsSubstring("#" + isolate + "\u05e2\u05d1" + endIsolate));
}

TEST_CASE_METHOD(Person, "The first digits of an id are enough where they are unique") {
    const std::string begin = "0123456789";
    std::string entries;
    for (const std::string end : {"aa", "bb"})
        entries += (entries.empty() ? "" : ",") + R"({"id":")"s + begin + end +
                   R"(00000000000000000000","kind":"note","text":"Entry )" + end +
                   R"(","happened":{"instant":"2026-11-20T17:42:00Z"}})";
    writeBytes(home() + "/two.json",
               R"({"format":"upturn-export","version":1,"entries":[)" + entries + "]}");
    REQUIRE(asks({"import", home() + "/two.json"}).at("added") == 2);
    CHECK(textOf(*this, begin + "b") == "Entry bb");
    CHECK(textOf(*this, "0123456789AA") == "Entry aa");
    const Ran ran = run({"show", begin});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, ContainsSubstring(begin));
    CHECK_THAT(run({"list"}).out,
               ContainsSubstring(begin + "aa  ") && ContainsSubstring(begin + "bb  "));
}

TEST_CASE_METHOD(Person, "What is printed for people carries no colour into a pipe") {
    adds("Plain");
    environment["TERM"] = "xterm-256color";
    CHECK_THAT(run({"list"}).out, !ContainsSubstring("\x1b"));
}

TEST_CASE_METHOD(Person,
                 "Whatever becomes of standard output, the journal does not get its bytes") {
    adds("One");
    CHECK(run({"add", "Two"}, {}, Output::closed).code == 1);
    CHECK(run({"add", "Three"}, {}, Output::full).code == 1);
    CHECK(run({"add", "Four"}, {}, Output::readerGone).code == 0);
    CHECK(run({"list"}, {}, Output::readerGone).code == 0);
    CHECK(asks({"list"}).at("entries").size() == 4);
    CHECK(asks({"verify"}).at("ok") == true);
}

TEST_CASE_METHOD(Person, "Everything that is made belongs to its owner alone") {
    const std::string entry = adds("Private");
    writeBytes(home() + "/picture.png", "bytes");
    asks({"attach", entry, home() + "/picture.png"});
    asks({"export", "--output", home() + "/out.json"});
    using std::filesystem::perms;
    const auto shared = perms::group_all | perms::others_all;
    for (const auto& item : std::filesystem::recursive_directory_iterator(home())) {
        CAPTURE(item.path());
        if (item.path().filename() != "picture.png")
            CHECK((item.status().permissions() & shared) == perms::none);
    }
}

TEST_CASE_METHOD(Person, "The log holds what was done, never what was written") {
    const std::string entry = adds("A secret sentence", {"--tag", "hidden", "--title", "Quiet"});
    run({"show", "secret-prefix"});
    asks({"rate", entry, "2"});
    const std::string log = bytesOf(home() + "/.local/state/upturn/upturn.log");
    CHECK_THAT(log, ContainsSubstring("add: code 0") && ContainsSubstring("rate: code 0"));
    CHECK_THAT(log, !ContainsSubstring("secret") && !ContainsSubstring("hidden") &&
                        !ContainsSubstring("Quiet"));
}

TEST_CASE_METHOD(Person, "A setback or a win on a day to come is asked for twice; a note is not") {
    for (const char* when : {"tomorrow", "2027-01-05", "in 3 weeks", "2026-11-22 09:00"})
        for (const char* kind : {"setback", "win"}) {
            const Words words{"add", "It slipped.", "--on", when, "--kind", kind};
            const Ran ran = run(words);
            CAPTURE(words, ran.err);
            CHECK(ran.code == 2);
            CHECK_THAT(ran.err, ContainsSubstring("--to-come"));
        }
    CHECK_FALSE(std::filesystem::exists(journal()));
    for (const char* when : {"today", "yesterday", "2026-11-21 23:30", "2026-11-22T03:00+10:00"})
        CHECK(run({"add", "It slipped.", "--on", when}).code == 0);
    CHECK(run({"add", "The offsite.", "--on", "tomorrow", "--kind", "note"}).code == 0);
    CHECK(run({"add", "The exam.", "--on", "tomorrow", "--to-come"}).code == 0);

    const std::string entry = adds("The demo broke.");
    const Ran moved = run({"edit", entry, "--on", "tomorrow"});
    CHECK(moved.code == 2);
    CHECK_THAT(moved.err, ContainsSubstring("--to-come"));
    CHECK(run({"edit", entry, "--on", "tomorrow", "--kind", "note"}).code == 0);
    CHECK(run({"edit", entry, "--kind", "win"}).code == 2);
    CHECK(run({"edit", entry, "--kind", "win", "--to-come"}).code == 0);
    CHECK(run({"edit", entry, "--title", "The exam"}).code == 0);
}
