// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/takeaways/sentences.hpp>

#include <chrono>
#include <random>
#include <string>
#include <vector>

using namespace upturn::takeaways;
using upturn::core::firstInvalidByte;
using upturn::core::Text;

namespace {

std::vector<std::string> split(const std::string& words) {
    const Text text = *Text::from(words);
    std::vector<std::string> sentences;
    for (const Sentence& sentence : sentencesOf(text))
        sentences.emplace_back(wordsOf(text, sentence));
    return sentences;
}

using Parts = std::vector<std::string>;

/// Bytes of any kind, with what breaks splitters drawn often; repaired to a text.
Text randomText(std::mt19937& random) {
    static const Parts pieces{". ",
                              "...",
                              "? ",
                              "!\n",
                              "\r\n",
                              "- ",
                              "1. ",
                              "## ",
                              "```\n",
                              "|",
                              "\u2028",
                              "\u00A0",
                              "\uFEFF",
                              "\U0001F469\u200D\U0001F4BB",
                              "e\u0301",
                              "\u5929\u6C17\u3002",
                              "\u0645\u0631\u062D\u0628\u0627. ",
                              "e.g. ",
                              "Dr. ",
                              "I was here",
                              "next time, ",
                              "\xFF",
                              "\xED\xA0\x80",
                              ":\n",
                              "> ",
                              "**",
                              "\t",
                              "\u200B",
                              "z. B. "};
    std::string bytes;
    const unsigned length = static_cast<unsigned>(random() % 60);
    for (unsigned i = 0; i < length; ++i)
        if (random() % 4 == 0)
            bytes += static_cast<char>(random() % 256);
        else
            bytes += pieces[random() % pieces.size()];
    return Text::repaired(bytes);
}

} // namespace

TEST_CASE("Two sentences are two") {
    CHECK(split("I was late. Next time I leave at eight!") ==
          Parts{"I was late.", "Next time I leave at eight!"});
    CHECK(split("  Why? \n") == Parts{"Why?"});
    CHECK(split("").empty());
    CHECK(split(" \n\t ").empty());
}

TEST_CASE("An abbreviation, a number or a date ends no sentence") {
    CHECK(split("I saw Dr. Smith today. He was kind.") ==
          Parts{"I saw Dr. Smith today.", "He was kind."});
    CHECK(split("Bring something, e.g. Notes or a plan. It helps.").size() == 2);
    CHECK(split("It cost 3.5 hours. Too much.").size() == 2);
    CHECK(split("Odd questions (e.g., \u201CWhy now?\u201D) came up. I left.").size() == 2);
    CHECK(split("\"Stop!\" he said. I stopped.").size() == 2);
    CHECK(split("See No. 5 of the list. Done.").size() == 2);
    CHECK(split("Mary J. Blige sang. We left.").size() == 2);
    CHECK(split("Am 3. Mai war die Pr\u00FCfung. Ich war m\u00FCde.").size() == 2);
    CHECK(split("Ich brauche Pausen, z. B. Spazieren am Abend. Das hilft.").size() == 2);
    CHECK(split("Das lief beim 2. Versuch besser. Gut so. Weiter.").size() == 3);
    CHECK(split("Well... maybe later... I don't know. Sleep.").size() == 2);
}

TEST_CASE("A word that only looks like an abbreviation ends its sentence") {
    CHECK(split("She said no. Then I left.").size() == 2);
    CHECK(split("It stayed on my mind. The rest was fine.").size() == 2);
    CHECK(split("So did I. Next time I ask.").size() == 2);
    CHECK(split("We met at 5 p.m. Nobody came.").size() == 2);
}

TEST_CASE("Someone who writes without capitals has sentences too") {
    CHECK(split("i was late again. nobody said a word. next time i leave earlier.") ==
          Parts{"i was late again.", "nobody said a word.", "next time i leave earlier."});
    CHECK(split("This is it. That version 2. of it was odd, approx. five. Ok. Fine.").size() == 4);
}

TEST_CASE("Items of a list and lines are sentences, without their marks") {
    CHECK(split("Next time:\n- ask first\n* [ ] write it down\n2) leave early\n\u2022 sleep") ==
          Parts{"Next time:", "ask first", "write it down", "leave early", "sleep"});
    CHECK(split("I was late\nI was tired") == Parts{"I was late", "I was tired"});
    CHECK(split("# What I learned\nAsk first.") == Parts{"What I learned", "Ask first."});
}

TEST_CASE("The cells of a table are sentences of their own") {
    CHECK(split("| Action | Owner |\n|:--|---|\n| Ask the pilot first | Sam |\n") ==
          Parts{"Action", "Owner", "Ask the pilot first", "Sam"});
    CHECK(split("|").empty());
    CHECK(split("||||\n| a") == Parts{"a"});
}

TEST_CASE("What stands around a sentence is told apart") {
    const Text text = *Text::from("Title\n=====\n\n## Lessons\n\n- one\n\n```\nx = 1;\n```\n\n"
                                  "What helped:\n\n| a | b |\n\nProse.");
    std::vector<Form> forms;
    for (const Sentence& sentence : sentencesOf(text))
        if (wordsOf(text, sentence) != "```")
            forms.push_back(sentence.form);
    CHECK(forms == std::vector<Form>{Form::heading, Form::heading, Form::item, Form::code,
                                     Form::heading, Form::item, Form::item, Form::prose});
}

TEST_CASE("A sentence wrapped at a width stays whole") {
    const std::string wrapped = "We deployed on a Friday although nobody was there to watch, and\n"
                                "the alarm went to a person on leave. Next time we wait until\n"
                                "Monday, because then somebody is there who can turn it back.\n";
    REQUIRE(split(wrapped).size() == 2);
    CHECK(split(wrapped)[1].find("until\nMonday") != std::string::npos);
    const std::string item =
        "- Write the plan down before the meeting, so that each of us can say\n"
        "  what is missing while there is still time to change it.\n"
        "- Ask.\n";
    CHECK(split(item).size() == 2);
}

TEST_CASE("A line that begins small goes on where thoughts begin with a capital") {
    CHECK(split("I asked for a review\nafter the first page,\nand it helped.\nNext time too.") ==
          Parts{"I asked for a review\nafter the first page,\nand it helped.", "Next time too."});
    CHECK(split("i was late\nnobody waited\nthe door was shut").size() == 3);
    CHECK(split("Ich habe gefragt\n\u00FCber alles.").size() == 1);
}

TEST_CASE("An address ends no sentence, bold words keep their marks, a picture stays outside") {
    CHECK(split("Read https://a.org/b?c=d!e before you ask. Then ask.") ==
          Parts{"Read https://a.org/b?c=d!e before you ask.", "Then ask."});
    CHECK(split("**Ask early.** Waiting cost us two days.") ==
          Parts{"**Ask early.**", "Waiting cost us two days."});
    CHECK(split("\U0001F449 Ask first\n\u2705 Write it down") ==
          Parts{"Ask first", "Write it down"});
    CHECK(split("We won. \U0001F389 Next time we start earlier.") ==
          Parts{"We won.", "Next time we start earlier."});
}

TEST_CASE("The tags of a page end a paragraph, other angles don't") {
    CHECK(split("<p>One is here.</p><ul><li>two</li><li>three</li></ul>") ==
          Parts{"One is here.", "two", "three"});
    CHECK(split("Keep it < 5 and > 2 so that all of it fits.").size() == 1);
}

TEST_CASE("A line that only looks like a title is one, and asks for nothing") {
    const auto form = [](const char* words) {
        return sentencesOf(*Text::from(words)).front().form;
    };
    CHECK(form("Things I Should Have Done\n\nI was late.") == Form::title);
    CHECK(form("What I learned from failing\n\nIt was a long day. I was late.") == Form::title);
    CHECK(form("I should have asked Anna") == Form::prose);
    CHECK(form("I should have asked Anna.\n\nIt was a long day.") == Form::prose);
}

TEST_CASE("Every offset cuts valid text, in order, without blanks at the ends") {
    std::mt19937 random(20261121);
    for (int round = 0; round < 3'000; ++round) {
        const Text text = randomText(random);
        std::size_t last = 0;
        for (const Sentence& sentence : sentencesOf(text)) {
            REQUIRE(sentence.start >= last);
            REQUIRE(sentence.start < sentence.end);
            REQUIRE(sentence.end <= text.bytes());
            const std::string_view words = wordsOf(text, sentence);
            REQUIRE(firstInvalidByte(words) == std::string_view::npos);
            INFO(words);
            REQUIRE(words.front() != ' ');
            REQUIRE(words.back() != ' ');
            REQUIRE(words.back() != '\n');
            last = sentence.end;
        }
    }
}

TEST_CASE("Letters are never lost between sentences") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const Text text = randomText(random);
        std::string inside;
        for (const Sentence& sentence : sentencesOf(text))
            inside += wordsOf(text, sentence);
        const auto letters = [](const std::string& words) {
            std::size_t count = 0;
            for (const char c : words)
                count += (c >= 'b' && c <= 'z') || (c >= 'B' && c <= 'Z') ? 1U : 0U;
            return count;
        };
        // A list mark such as "b)" is the only letter that may stay outside.
        CHECK(letters(inside) + 60 >= letters(text.utf8()));
    }
}

TEST_CASE("Five million bytes on one line are split within seconds") {
    std::string words;
    while (words.size() < 4'900'000)
        words += "Then one more thing happened, e.g. This and Dr. That, so it went on. ";
    const auto begin = std::chrono::steady_clock::now();
    CHECK(split(words).size() > 60'000);
    CHECK(split(std::string(4'900'000, 'x')).size() == 1);
    CHECK(split(std::string(4'900'000, '.')).size() == 1);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::minutes(2));
}
