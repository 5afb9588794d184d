// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/phrase_book.hpp>

#include <array>
#include <string>

using upturn::core::PhraseBook;
using upturn::core::PhraseList;

namespace {

PhraseBook bookOf(std::string_view lines) {
    const std::array lists{PhraseList{.name = "one.txt", .bytes = lines}};
    return PhraseBook(lists);
}

} // namespace

TEST_CASE("A place of a phrase takes words, runs of words, beginnings and endings") {
    const PhraseBook book = bookOf("@gone = died|passed_away|leuk*|*krebs\n[loss 6]\n"
                                   "+ my|mein ..1 @gone\n");
    for (const char* text : {"My aunt died.", "my passed away", "Mein Leuk\u00E4mie",
                             "mein Brustkrebs", "MEIN b\u00F6ser LUNGENKREBS"})
        CHECK(book.isIn(text));
    for (const char* text : {"my away passed", "my very old aunt died", "My aunt. Died.", "krebs"})
        CHECK_FALSE(book.isIn(text));
}

TEST_CASE("The end may stand anywhere among the words of a place, but in no class") {
    for (const char* lines :
         {"+ done $|today|now\n", "+ done today|$|now\n", "+ done now|today|$\n"}) {
        INFO(lines);
        const PhraseBook book = bookOf(lines);
        CHECK(book.isIn("I am done."));
        CHECK(book.isIn("done today by ten"));
        CHECK_FALSE(book.isIn("done by ten"));
    }
    CHECK(bookOf("@end = today|$\n").faults().size() == 1);
}

TEST_CASE("A phrase asks for its own words, not for those in its gaps") {
    const PhraseBook book = bookOf("+ dont ..2 know|have_a_clue\n");
    const PhraseBook::Reading words = book.read("I dont the area know");
    const auto hits = book.find(words);
    REQUIRE(hits.size() == 1);
    CHECK(book.asksFor(hits[0], words[1]));
    CHECK_FALSE(book.asksFor(hits[0], words[2]));
    CHECK_FALSE(book.asksFor(hits[0], words[3]));
    CHECK(book.asksFor(hits[0], words[4]));
}

TEST_CASE("A list may be written with or without the letters of German, and so may a text") {
    const PhraseBook book = bookOf("+ m\u00F6chte gr\u00FC\u00DFen\n");
    for (const char* text :
         {"m\u00F6chte gr\u00FC\u00DFen", "moechte gruessen", "MO\u0308CHTE gr\u00FCssen"})
        CHECK(book.isIn(text));
}

TEST_CASE("What takes back does so for its own family alone, or for those it names") {
    const PhraseBook book = bookOf(
        "[loss 6]\n+ died\n- phone died\n[own 6]\n+ phone\n[back loss own]\n+ novel ..3 died\n");
    CHECK(book.find(book.read("my phone died")).size() == 1); // the family "own"
    CHECK(book.isIn("my aunt died"));
    CHECK_FALSE(book.isIn("in the novel she died"));
}

TEST_CASE("A key word is understood misspelt, unless the text's word is one of its own") {
    const PhraseBook book =
        bookOf("? suicidal\n% suicides\n~ wnat=want\n+ i feel suicidal\n+ want it\n");
    const auto hits = book.find(book.read("i feel suicidial"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().guessed);
    CHECK_FALSE(book.find(book.read("i feel suicidal")).front().guessed);
    CHECK(book.isIn("i wnat it"));
    CHECK_FALSE(book.isIn("i feel suicides"));
    CHECK_FALSE(book.isIn("i feel uicidal")); // not the same first letter
}

TEST_CASE("Of a word of four letters only two that have changed places are understood") {
    const PhraseBook book = bookOf("? mich|want\n% wnat\n+ ich mich\n+ i want\n");
    CHECK(book.isIn("ich mcih"));
    CHECK_FALSE(book.isIn("ich mish"));
    CHECK_FALSE(book.isIn("ich mch"));
    CHECK_FALSE(book.isIn("i wnat"));
}

TEST_CASE("A word is understood as it is spoken, with its weak e or its g left out") {
    const PhraseBook book = bookOf("+ leben|gestorben|geschlagen|streichen|thinking\n");
    for (const char* text : {"lebn", "gestorbn", "gstorben", "gstorbn", "gschlagn", "thinkin"})
        CHECK(book.isIn(text));
    for (const char* text : {"leben s", "lebin", "gschlag", "thinkn"})
        CHECK(book.isIn(text) == (std::string_view(text) == "leben s"));
}

TEST_CASE("A row of words with an empty one is a fault, and is left out") {
    const PhraseBook book = bookOf("+ fifty_*|sixty\n");
    CHECK(book.faults().size() == 1);
    CHECK(book.isIn("sixty"));
    CHECK_FALSE(book.isIn("fifty"));
}

TEST_CASE("A hit names the words it stands at, and they name their bytes") {
    const PhraseBook book = bookOf("+ \u00FCber den berg\n");
    const std::string text = "Jetzt \u00FCber den Berg.";
    const auto words = book.read(text);
    const auto hits = book.find(words);
    REQUIRE(hits.size() == 1);
    const std::size_t first = words[hits.front().first].first;
    CHECK(text.substr(first, words[hits.front().last - 1].last - first) == "\u00FCber den Berg");
}

TEST_CASE("A class nobody defined and a line nobody understands are told") {
    CHECK(bookOf("+ i @nothing\n").faults().size() == 1);
    CHECK(bookOf("so what\n").faults().size() == 1);
    CHECK(bookOf("# a remark\n\n+ i\n").faults().empty());
}

TEST_CASE("A text of one endless word costs no more than others") {
    const PhraseBook book = bookOf("+ *krebs\n+ leuk*\n");
    CHECK_FALSE(book.isIn(std::string(3'000'000, 'a')));
}

TEST_CASE("Dots in a row end no sentence, one does") {
    const PhraseBook book = bookOf("+ want to die\n");
    for (const char* text :
         {"I want to... die", "I want to\u2026 die", "I want to .. die", "I want... to die..."})
        CHECK(book.isIn(text));
    CHECK_FALSE(book.isIn("I want to. Die"));
}

TEST_CASE(
    "Letters that are drawn out, hidden behind digits or stars, or spaced out make the word") {
    const PhraseBook book = bookOf("? suicide\n+ kill|unalive|die|suicide\n");
    for (const char* text : {"killlll", "kiiill", "k1ll", "K1LLL", "unal1ve", "dieeee", "diiiie",
                             "d i e", "I d i e", "k i l l", "su*cide", "s**cide", "5uicide"}) {
        INFO(text);
        CHECK(book.isIn(text));
    }
    for (const char* text : {"kill3r0", "1", "111", "a b c d", "k i l", "s*il", "di", "1000",
                             "d i a l e c t i c a l l y k i n d o f d i e t"}) {
        INFO(text);
        CHECK_FALSE(book.isIn(text));
    }
    // What was joined stands where its letters stood.
    const std::string text = "so d i e, he said";
    const PhraseBook::Reading words = book.read(text);
    REQUIRE(words.size() > 1);
    CHECK(text.substr(words[1].first, words[1].last - words[1].first) == "d i e");
}

TEST_CASE("A gap within a clause ends at a comma and at a word that joins another clause") {
    const PhraseBook book = bookOf("& und|and\n+ ich hab .,5 geschlagen\n");
    CHECK(book.isIn("Ich hab den kleinen Bruder geschlagen"));
    CHECK_FALSE(book.isIn("Ich hab gelacht und er hat geschlagen"));
    CHECK_FALSE(book.isIn("Ich hab gelacht, er hat geschlagen"));
    CHECK_FALSE(book.isIn("Ich hab and geschlagen"));
}
