// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflection_fixture.hpp"

#include <upturn/app/drafts.hpp>

#include <set>

using namespace upturn;
using namespace upturn::test;

namespace {

const std::string answerDraft = "answer/1/2";

struct Drafting : ReflectionFixture {
    std::vector<core::Text> put;

    void keep(const char* words, const char* from) {
        // The one field that there is, and the words it has put there up to now.
        REQUIRE(app::keepDraft(*journal, answerDraft, {text(words), from}, {{from}, put}));
        put.emplace_back(text(words));
    }
    app::Unsaved find(const char* kept, const char* version) {
        return must(app::unsaved(*journal, answerDraft, text(kept), version));
    }
};

} // namespace

TEST_CASE_METHOD(Drafting, "A draft goes on from the version it was begun with") {
    keep("Two calendars and a list", "v1");
    const app::Unsaved found = find("Two calendars", "v1");
    REQUIRE(found.typed);
    CHECK(found.typed->words == text("Two calendars and a list"));
    CHECK_FALSE(found.older);
}

TEST_CASE_METHOD(Drafting, "A draft older than what is kept is offered and not put in place") {
    keep("Two calendars", "v1");
    const app::Unsaved found = find("One calendar, as I saw later", "v2");
    CHECK_FALSE(found.typed);
    CHECK(found.older == text("Two calendars"));
}

TEST_CASE_METHOD(Drafting, "A draft of an earlier version of the program is not taken for newer") {
    REQUIRE(journal->saveDraft(answerDraft, text("Two calendars")));
    CHECK(find("One calendar", "v2").older == text("Two calendars"));
    CHECK(find("", "").typed->words == text("Two calendars"));
}

TEST_CASE_METHOD(Drafting, "A draft that is the same as what is kept is none") {
    keep("Two calendars", "v1");
    CHECK(find("Two calendars", "v2") == app::Unsaved());
}

TEST_CASE_METHOD(Drafting, "Where nothing is kept any draft goes on") {
    keep("Two calendars", "v1");
    CHECK(find("", "").typed);
}

TEST_CASE_METHOD(Drafting, "What is only offered is not written over by what is typed next") {
    keep("Two calendars", "v1");
    keep("One calendar, and", "v2");
    const app::Unsaved found = find("One calendar", "v2");
    REQUIRE(found.typed);
    CHECK(found.typed->words == text("One calendar, and"));
    CHECK(found.older == text("Two calendars"));
    REQUIRE(app::dropDraft(*journal, answerDraft, {{"v2"}, put}));
    CHECK(find("One calendar", "v2").older == text("Two calendars"));
    REQUIRE(app::dropOlder(*journal, answerDraft, text("Two calendars")));
    CHECK(find("One calendar", "v2") == app::Unsaved());
}

TEST_CASE_METHOD(Drafting, "An older draft that is let go leaves what was typed since") {
    keep("Two calendars", "v1");
    REQUIRE(app::dropOlder(*journal, answerDraft, text("Two calendars")));
    CHECK(find("One calendar", "v2") == app::Unsaved());
    keep("One", "v2");
    REQUIRE(app::putAside(*journal, answerDraft, text("Three")));
    REQUIRE(app::dropOlder(*journal, answerDraft, text("Three")));
    CHECK(find("", "").typed->words == text("One"));
}

TEST_CASE_METHOD(Drafting, "What is only offered is not dropped with what it is offered beside") {
    keep("Two calendars", "v1");
    REQUIRE(app::dropDraft(*journal, answerDraft, {{"v2"}, put}));
    CHECK(find("One calendar", "v2").older == text("Two calendars"));
}

TEST_CASE_METHOD(Drafting, "A draft between two writes of one field is not offered after them") {
    keep("One", "v1");
    REQUIRE(
        app::keepDraft(*journal, answerDraft, {text("One calendar"), "v2"}, {{"v1", "v2"}, put}));
    put.push_back(text("One calendar"));
    CHECK_FALSE(find("One", "v2").older);
    REQUIRE(app::dropDraft(*journal, answerDraft, {{"v1", "v2"}, put}));
    CHECK(find("One calendar", "v3") == app::Unsaved());
}

TEST_CASE_METHOD(Drafting, "An emptied field leaves no draft") {
    keep("Two calendars", "v1");
    keep("", "v1");
    CHECK(find("", "") == app::Unsaved());
}

TEST_CASE_METHOD(Drafting,
                 "Two texts that were set aside are both offered, and go when both were shown") {
    REQUIRE(app::putAside(*journal, answerDraft, text("first")));
    const auto one = *find("kept", "v2").older;
    REQUIRE(app::putAside(*journal, answerDraft, text("second")));
    CHECK(find("kept", "v2").older == text("first\n\nsecond"));
    REQUIRE(app::dropOlder(*journal, answerDraft, one));
    CHECK(find("kept", "v2").older == text("second"));
    REQUIRE(app::putAside(*journal, answerDraft, text("first")));
    CHECK(find("kept", "v2").older == text("second\n\nfirst"));
    REQUIRE(app::dropOlder(*journal, answerDraft, text("second\n\nfirst")));
    CHECK_FALSE(find("kept", "v2").older);
    CHECK(journal->drafts({})->empty());
}

TEST_CASE_METHOD(Drafting, "What was set aside is what it was, each by itself") {
    const auto asides = [this] {
        return must(
            app::asides(*journal, answerDraft, find("kept", "v2").older.value_or(core::Text())));
    };
    const std::vector<app::Aside> all{{text("I was late again"), text("a win")},
                                      {text("I was late"), {}}};
    for (const app::Aside& one : all)
        REQUIRE(app::putAside(*journal, answerDraft, one));
    CHECK(asides() == all);
    // One stands in the other, and is no less there when that goes.
    REQUIRE(app::dropOlder(*journal, answerDraft, text("I was late again")));
    CHECK(find("kept", "v2").older == text("I was late"));
    CHECK(asides() == std::vector<app::Aside>{{text("I was late"), {}}});
    // An earlier version of the program has put more there, and knows nothing of one by one.
    REQUIRE(app::putAside(*journal, answerDraft, all.front()));
    REQUIRE(
        journal->saveDraft("older " + answerDraft, text("I was late\n\nI was late again\n\nmore")));
    CHECK(asides().back().words == text("more"));
    REQUIRE(journal->saveDraft("older " + answerDraft, text("another")));
    CHECK(asides() == std::vector<app::Aside>{{text("another"), {}}});
}

TEST_CASE_METHOD(Drafting, "Whoever does not say whose words a draft has drops none of another") {
    keep("Theirs", "v1");
    REQUIRE(app::dropDraft(*journal, answerDraft, {}));
    CHECK(find("", "").typed->words == text("Theirs"));
    REQUIRE(app::keepDraft(*journal, answerDraft, {text("Mine"), "v1"}, {{"v1"}, {}}));
    CHECK(find("", "v1").older == text("Theirs"));
}

TEST_CASE_METHOD(Drafting, "What was set aside goes with words in which it stands by itself") {
    REQUIRE(app::putAside(*journal, answerDraft, text("Late")));
    const auto serve = [this](const char* words) {
        REQUIRE(app::dropServed(*journal, answerDraft, app::Ours({""}, {text(words)})));
        return find("kept", "v2").older.value_or(core::Text());
    };
    for (const char* other : {"Latest news", "It was Late", "First.\n\nLate again", "x\nLate"})
        CHECK(serve(other) == text("Late"));
    CHECK(serve("First.\n\nLate\n\nlast").empty());
    CHECK(journal->drafts({})->empty());
}

TEST_CASE_METHOD(Drafting, "The same words with other things chosen are let go one by one") {
    const app::Aside asWin{text("Choir"), text("a win")};
    const app::Aside asSetback{text("Choir"), {}};
    for (const app::Aside& one : {asWin, asSetback, asWin})
        REQUIRE(app::putAside(*journal, answerDraft, one));
    const auto left = [this] {
        return must(
            app::asides(*journal, answerDraft, find("kept", "v2").older.value_or(core::Text())));
    };
    CHECK(left() == std::vector{asWin, asSetback});
    for (int twice = 0; twice < 2; ++twice)
        REQUIRE(app::dropAside(*journal, answerDraft, asWin));
    CHECK(left() == std::vector{asSetback});
    REQUIRE(app::dropAside(*journal, answerDraft, asSetback));
    CHECK(left().empty());
}

TEST_CASE_METHOD(Drafting, "What was typed for an entry that was taken back is offered on Today") {
    const auto type = [this](const std::string& name, const char* words) {
        REQUIRE(app::keepDraft(*journal, name, {text(words), {}}, {}));
    };
    type(app::answerDraftName(setback, "upturn.facts"), "Two calendars");
    type(app::stepDraftName(setback), R"({"when":"the term begins","then":"One list"})");
    type(app::entryDraftName(setback), R"({"text":"Forgot it all","tags":["work"]})");
    type(app::hardDraftName(setback, 1), "You were worn out");
    const std::string other = app::answerDraftName(setback, "upturn.feel");
    REQUIRE(app::putAside(*journal, other, {.words = text("Ashamed")}));
    REQUIRE(app::putAside(*journal, other, {.words = text("By a script"), .elsewhere = true}));
    type("chip/" + setback.hex() + "/tag", "half a ta");
    type("a-kind-to-come/" + setback.hex(), "Of a field that is not made yet");
    type("sitting/" + setback.hex(), "where one was");
    REQUIRE(app::offerOnToday(*journal, setback));
    const auto found = must(app::unsaved(*journal, app::captureDraftName(), {}, {}));
    CHECK_FALSE(found.typed);
    std::set<std::string> offered;
    for (const app::Aside& piece : found.pieces)
        offered.emplace(piece.words.utf8());
    CHECK(offered == std::set<std::string>{"Two calendars", "the term begins\n\nOne list",
                                           "Forgot it all", "You were worn out", "Ashamed",
                                           "half a ta", "Of a field that is not made yet"});
    std::vector<std::string> left;
    for (const store::SavedDraft& one : must(journal->drafts({})))
        if (one.name.find(setback.hex()) != std::string::npos)
            left.push_back(one.name);
    CHECK(left == std::vector<std::string>{"sitting/" + setback.hex()});
}

TEST_CASE("Every draft holds words but those that are known to hold something else") {
    for (const char* name : {"capture",        "capture/quick",
                             "before",         "plan/reasons",
                             "plan/someone",   "row/goal/new/target",
                             "step-what/1",    "step-instead/1",
                             "if-then-when/1", "if-then-then/1",
                             "own-lesson",     "heard/1",
                             "contacts",       "calm/who",
                             "note",           "note/1",
                             "between",        "entry 1",
                             "answer/1/q",     "step/1",
                             "hard/1/0",       "proposal/1/2",
                             "lesson-words/1", "chip/1/tag",
                             "older capture",  "what nobody has thought of"}) {
        INFO(name);
        CHECK(app::holdsWords(name));
    }
    for (const char* name :
         {"sitting/1", "sitting/1/back", "chosen/capture", "marks/1", "yesterday/put-away",
          "given back/capture", "from capture", "apart capture", "older chosen/capture"}) {
        INFO(name);
        CHECK_FALSE(app::holdsWords(name));
    }
}

TEST_CASE("The words of forms that were set aside are words, not the writing of the form") {
    CHECK(app::plainWords(text("{\"text\":\"One\",\"tags\":[\"x\"]}\n\n{\"title\":\"Two\"}")) ==
          text("One\n\nTwo"));
    CHECK(app::plainWords(text("One\n\n{\"title\":\"Two\"}")) ==
          text("One\n\n{\"title\":\"Two\"}"));
}
