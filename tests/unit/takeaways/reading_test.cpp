// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "cues.hpp"
#include "phrase_book.hpp"
#include "reading.hpp"
#include "resources.hpp"
#include "support/catch.hpp"
#include "voice.hpp"
#include "weights.hpp"

#include <nlohmann/json.hpp>

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
    CHECK(matches("i really? need", "I need it"));
    CHECK(matches("i really? need", "I really need it"));
    CHECK_FALSE(matches("i really? need", "I hardly need it"));
    CHECK(matches("\u00FCber", "\u00DCBER alles"));
}

TEST_CASE("The shipped lists and weights can be read, and every weight has its signal") {
    CHECK(cues().languages.size() == 2);
    CHECK(cues().vocabulary.size() > 500);
    CHECK(model().priorOf("lesson") > model().priorOf("next_step"));
    CHECK(model().priorOf("") == 0);
    CHECK(model().medium < model().high);
}

TEST_CASE("Every family of the cue lists is a signal with a weight, in both languages") {
    const auto file = nlohmann::json::parse(resources::cues);
    for (const auto& language : file.at("languages")) {
        CHECK(language.at("families").size() == familyCount);
        for (std::size_t i = 0; i < familyCount; ++i)
            CHECK(language.at("families").contains(std::string(signalNames[i])));
    }
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

TEST_CASE("A contraction is read as the words it stands for") {
    const Language& english = cues().languageNamed("en");
    for (const char* sentence :
         {"I shouldn\u2019t rely on luck for this.", "I shouldnt rely on luck for this.",
          "I should not rely on luck for this."})
        CHECK(at(readingOf(sentence, english).signals, Signal::rule) == 1);
    CHECK(at(readingOf("Ich war im Bett und habe gelesen.", cues().languageNamed("de")).signals,
             Signal::pastOne) == 1);
}

TEST_CASE("A command is heard behind a label, a box or a word that leads to it") {
    const Language& english = cues().languageNamed("en");
    for (const char* sentence :
         {"Lesson: ask before you build anything.", "[ ] Add an alarm for the queue.",
          "Anna (ops): update the list of contacts.", "So please just ask before you build.",
          "Define and test a way back."})
        CHECK(at(readingOf(sentence, english).signals, Signal::imperative) == 1);
}

TEST_CASE("A text in which nobody says I is a report, a short one is not") {
    const Language& english = cues().languageNamed("en");
    std::string report;
    for (int i = 0; i < 12; ++i)
        report += "The queue was full and the alarm did not fire. ";
    CHECK(voiceOf(report, english) == Voice::report);
    CHECK(voiceOf(report + "I saw it. I was late. I left.", english) == Voice::personal);
    CHECK(voiceOf("Ask before you build.", english) == Voice::personal);
}

TEST_CASE("The second cue counts less than the first, and a mark against counts in full") {
    const Weights& weights = model().personal;
    Signals one{};
    at(one, Signal::lesson) = 1;
    Signals both = one;
    at(both, Signal::rule) = 1;
    CHECK(scoreOf(both, weights) > scoreOf(one, weights));
    CHECK(scoreOf(both, weights) < scoreOf(one, weights) + at(weights.signals, Signal::rule));
    Signals marked = one;
    at(marked, Signal::clock) = 1;
    CHECK(scoreOf(marked, weights) ==
          Approx(scoreOf(one, weights) + at(weights.signals, Signal::clock)));
}
