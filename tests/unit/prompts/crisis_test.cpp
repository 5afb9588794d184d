// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/hear/hearing.hpp>

#include <nlohmann/json.hpp>

#include <ctime>
#include <fstream>
#include <string>
#include <vector>

namespace {

/// The calm page, instead of anything else.
bool speaksOfCrisis(std::string_view text) {
    return upturn::hear::alarmIn(text) == upturn::hear::Alarm::sure;
}

nlohmann::json sentencesOfCrisis() {
    std::ifstream file(UPTURN_PROJECT "/tests/data/prompts/crisis.json");
    return nlohmann::json::parse(file);
}

} // namespace

TEST_CASE(
    "Wording of wanting to die or of self-harm is found, everyday words about death are not") {
    const nlohmann::json sentences = sentencesOfCrisis();
    for (const char* language : {"en", "de"}) {
        CHECK(sentences["crisis"][language].size() >= 75);
        CHECK(sentences["harmless"][language].size() >= 80);
        for (const auto& one : sentences["crisis"][language]) {
            const auto text = one.get<std::string>();
            INFO(text);
            CHECK(speaksOfCrisis(text));
        }
        int asked = 0; // "Are you safe right now?"
        for (const auto& one : sentences["harmless"][language]) {
            const auto text = one.get<std::string>();
            INFO(text);
            CHECK_FALSE(speaksOfCrisis(text));
            asked += upturn::hear::alarmIn(text) == upturn::hear::Alarm::none ? 0 : 1;
        }
        CHECK(asked <= 3);
    }
}

TEST_CASE("Crisis wording is found however its line ends, blanks and letters are written") {
    for (const char* text : {
             "I want to\ndie",
             "I want to\r\n  die",
             "I  want\tto   die",
             "I don\u2019t want to live anymore",
             "I DON'T WANT TO LIVE ANYMORE",
             "Ich mo\u0308chte sterben",
             "Ich wa\u0308re lieber tot",
             "Ich m\u00f6chte\u00a0sterben",
             "I want to d\u00adie",
             "> I want to\n> die",
             "- buy milk\n- I want to die\n- call Anna",
             "A good day.\n\nI want to die.\n\nThen dinner.",
         }) {
        INFO(text);
        CHECK(speaksOfCrisis(text));
    }
}

TEST_CASE("What takes an alarm back counts only for the words it shares") {
    CHECK_FALSE(speaksOfCrisis("I wanted to die of shame."));
    CHECK(speaksOfCrisis("I wanted to die of shame. I want to die."));
    CHECK(speaksOfCrisis("It was career suicide, and now I want to kill myself."));
    CHECK_FALSE(speaksOfCrisis("I want to.\n\nDie Woche war lang."));
    CHECK_FALSE(speaksOfCrisis(""));
    CHECK_FALSE(speaksOfCrisis(" \n\t"));
}

TEST_CASE("The longest entry is looked through at once, whatever it repeats") {
    for (const std::string words :
         {"I want to die laughing and ich will nicht sterben. ", "ich ", "i want to be early ",
          "a\u0308", "never ", "ohne mich leben "}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += words;
        INFO(words);
        // Of the processor: what else the machine does at the moment counts nothing.
        const std::clock_t start = std::clock();
        CHECK_FALSE(speaksOfCrisis(text));
        CHECK((std::clock() - start) / CLOCKS_PER_SEC < 5);
    }
}
