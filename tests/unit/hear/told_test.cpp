// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/hear/hearing.hpp>

#include <string>

using namespace upturn::hear;

namespace {

bool tells(const char* text, Dimension about) {
    return listen({.text = text, .weight = 3}).strengthOf(about) >= covered;
}

} // namespace

TEST_CASE("What the entry tells is heard by dimension") {
    CHECK(tells("The client cancelled on Monday.", Dimension::facts));
    CHECK(tells("I felt so ashamed.", Dimension::feeling));
    CHECK(tells("Ich bin w\u00FCtend und traurig.", Dimension::feeling));
    CHECK(tells("I forgot to call her.", Dimension::ownPart));
    CHECK(tells("Das lag an mir, ich habe nicht gefragt.", Dimension::ownPart));
    CHECK(tells("It failed because nobody tested it.", Dimension::cause));
    CHECK(tells("My boss shouted at the team.", Dimension::othersPart));
    CHECK(tells("Schon wieder derselbe Streit.", Dimension::pattern));
    CHECK(tells("I rang them four times.", Dimension::tried));
    CHECK(tells("Tomorrow I will call the bank.", Dimension::nextStep));
    CHECK(tells("From now on I ask first.", Dimension::lesson));
}

TEST_CASE("What the entry does not tell is not heard") {
    const Hearing hearing = listen({.text = "The demo crashed.", .weight = 3});
    CHECK(hearing.strengthOf(Dimension::facts) >= covered);
    for (const Dimension about : {Dimension::feeling, Dimension::ownPart, Dimension::cause,
                                  Dimension::lesson, Dimension::nextStep})
        CHECK(hearing.strengthOf(about) == 0);
}

TEST_CASE("A clause is quoted word for word, whole and short") {
    const std::string text =
        "Der Chef ging. Ich f\u00FChlte mich klein und \u00FCbergangen. Danach Stille.";
    const Hearing hearing = listen({.text = text, .weight = 3});
    REQUIRE_FALSE(hearing.quotes.empty());
    const Quote& quote = hearing.quotes.front();
    CHECK(quote.about == Dimension::feeling);
    CHECK(text.substr(quote.first, quote.last - quote.first) ==
          "Ich f\u00FChlte mich klein und \u00FCbergangen");
}

TEST_CASE("What hurts to read again, and what is light, is not quoted") {
    for (const char* text : {"I am such an idiot and I feel ashamed.", "I feel hopeless and empty.",
                             "He called me a bitch and I felt small.",
                             "I felt scared when my husband hit me in the face."}) {
        INFO(text);
        CHECK(listen({.text = text, .weight = 4}).quotes.empty());
    }
    CHECK(listen({.text = "I felt ashamed of that.", .weight = 2}).quotes.empty());
    CHECK_FALSE(listen({.text = "I felt ashamed of that.", .weight = 3}).quotes.empty());
    const std::string lengthy = "I felt ashamed " + std::string(90, 'x') + ".";
    CHECK(listen({.text = lengthy, .weight = 3}).quotes.empty());
}

TEST_CASE("What one lost or was not given is no feeling and no part of one's own") {
    CHECK_FALSE(tells("lost my keys", Dimension::feeling));
    CHECK(tells("lost my keys", Dimension::ownPart));
    CHECK_FALSE(tells("I did not get the flat because of my name.", Dimension::feeling));
    CHECK_FALSE(tells("I did not get the flat because of my name.", Dimension::ownPart));
    CHECK(tells("I did not get the flat because of my name.", Dimension::cause));
    CHECK_FALSE(tells("I lost the baby.", Dimension::feeling));
    CHECK_FALSE(tells("I lost the baby.", Dimension::ownPart));
    CHECK_FALSE(tells("Lost the twins.", Dimension::ownPart));
    CHECK_FALSE(tells("Wir haben unsere Tochter verloren.", Dimension::ownPart));
    CHECK(tells("I feel lost.", Dimension::feeling));
    CHECK(tells("I did not check the file.", Dimension::ownPart));
}
