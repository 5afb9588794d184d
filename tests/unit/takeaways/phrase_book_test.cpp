// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "cues.hpp"
#include "phrase_book.hpp"
#include "reading.hpp"
#include "support/catch.hpp"
#include "weights.hpp"

#include <string>
#include <vector>

using namespace upturn::takeaways;

namespace {

bool matches(const std::string& phrase, const std::string& sentence, std::size_t start = 0) {
    Vocabulary vocabulary;
    PhraseBook book;
    book.add(0, phrase, vocabulary);
    return !book.find(wordsIn(sentence, vocabulary, 80), start).empty();
}

} // namespace

TEST_CASE("A phrase of the cue lists is found as its notation says") {
    CHECK(matches("should have", "I SHOULD have asked."));
    CHECK(matches("should've", "I should\u2019ve asked."));
    CHECK_FALSE(matches("should have", "have I should"));
    CHECK(matches("so|as that", "as that went"));
    CHECK(matches("not .. again", "not ever do it again"));
    CHECK_FALSE(matches("not .. again", "not one two three four again"));
    CHECK(matches("a _ is", "a plan is good"));
    CHECK(matches("stop _ing", "stop waiting"));
    CHECK(matches("follow up", "a follow-up with them"));
    CHECK(matches("^it", "It was"));
    CHECK_FALSE(matches("^it", "was it"));
    CHECK(matches("^it", "and it was", 1));
    CHECK(matches("\u00FCber", "\u00DCBER alles"));
}

TEST_CASE("The shipped lists and weights can be read, and every weight has its signal") {
    CHECK(cues().languages.size() == 2);
    CHECK(cues().vocabulary.size() > 500);
    CHECK(model().priorOf("lesson") > model().priorOf("next_step"));
    CHECK(model().priorOf("") == 0);
    CHECK(model().medium < model().high);
}

TEST_CASE("A verb in the past tells a story unless it belongs to a cue") {
    const Language& english = cues().languageNamed("en");
    const auto past = [&](const char* sentence) {
        return at(readingOf(sentence, english).signals, Signal::pastOne);
    };
    CHECK(past("We walked to the station in the rain.") == 1);
    CHECK(past("Walking to the station is good for me.") == 0);
    CHECK(past("I learned to walk away from it.") == 0);
}

TEST_CASE("A noun at the start is no command") {
    const Language& english = cues().languageNamed("en");
    const auto commands = [&](const char* sentence) {
        return at(readingOf(sentence, english).signals, Signal::imperative);
    };
    CHECK(commands("Ask before you start building.") == 1);
    CHECK(commands("And please ask before you start.") == 1);
    CHECK(commands("Work was terrible all week.") == 0);
    CHECK(commands("Call with Tom about the plan.") == 0);
}
