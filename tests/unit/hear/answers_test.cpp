// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/hear/answers.hpp>

using namespace upturn::hear;

namespace {

void allAre(Reply wanted, std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        INFO(text);
        CHECK(nameOf(hear({.answer = text, .question = "What led to it?"}).reply) ==
              nameOf(wanted));
    }
}

} // namespace

TEST_CASE("A refusal, a don't know, a pointing back and an attack are heard as such") {
    allAre(Reply::refusal, {"pass", "I don't want to talk about it.",
                            "Dar\u00FCber m\u00F6chte ich nicht reden.", "Privat."});
    allAre(Reply::dontKnow,
           {"dunno", "I really don't know.", "Keine Ahnung.", "???", "wei\u00DF nicht"});
    allAre(Reply::alreadySaid,
           {"see above", "As I said.", "Siehe oben.", "hab ich schon geschrieben"});
    allAre(Reply::attack,
           {"What a stupid question.", "Das ist eine dumme Frage.", "How dare you."});
}

TEST_CASE("An answer that begins with such words, or is short, stays an answer") {
    allAre(Reply::answer,
           {"idk maybe I was scared", "No idea about the rest, but the tone was mine.",
            "I don't want to lose her.", "Keine Ahnung vom Rest, aber der Ton war meiner.", "Fear.",
            "My sister", "Schlaf", "Skip lunch and call the bank first"});
}

TEST_CASE("An abbreviation with dots is heard like the word") {
    allAre(Reply::dontKnow, {"k.A.", "k. A.", "K.P."});
    allAre(Reply::alreadySaid, {"s. o.", "s.o."});
}

TEST_CASE("What is drawn out is heard like the word") {
    allAre(Reply::refusal, {"nooope"});
    allAre(Reply::dontKnow, {"hmmmmm", "duuunno"});
}

TEST_CASE("A word with content makes it an answer, wherever it stands in the cue") {
    allAre(Reply::answer, {"I don't know the area.", "Bei dem wei\u00DF man nie.", "Kein Plan B."});
}

TEST_CASE("Somebody else's words, told, are an answer") {
    allAre(Reply::answer, {"She told me to shut up.", "Er hat gesagt, halt die Klappe.",
                           "He said he has no idea.", "My boss asked who wrote this rubbish."});
}

TEST_CASE("An answer may change what the entry is") {
    const Reading reading = hear({.answer = "She died.",
                                  .question = "What did you learn?",
                                  .entry = "Bad week at work.",
                                  .entryIs = Class::own});
    CHECK(reading.reply == Reply::offTopic);
    CHECK(reading.becomes == Class::loss);
}

TEST_CASE("A word or two are too little for an open question alone") {
    CHECK(hear({.answer = "The rush", .shortWillDo = false}).reply == Reply::tooShort);
    CHECK(hear({.answer = "The rush", .shortWillDo = true}).reply == Reply::answer);
}

TEST_CASE("Danger in an answer is heard like danger in an entry") {
    CHECK(hear({.answer = "I want to die"}).alarm == Alarm::sure);
}

TEST_CASE("A deed of one's own is no event that takes the entry over") {
    CHECK(hear({.answer = "She's dead.", .question = "What led to it?"}).becomes == Class::loss);
    CHECK(hear({.answer = "Ich hab mich nicht verabschiedet.", .question = "Was fehlt?"}).becomes ==
          Class::none);
}

TEST_CASE("An answer says that somebody is not safe") {
    for (const char* one :
         {"no", "No. He is in the next room", "nein er kommt gleich heim", "not really",
          "I don't know", "Nein", "he says if I leave he'll find me",
          "no she is crying in her room and her nose is bleeding",
          "unsicher, er steht vor der Tür"})
        CHECK(saysUnsafe(one));
    for (const char* one : {"yes", "Yes, I am with my sister", "ja", "Ja, ich habe keine Angst",
                            "at my mother's, I am not afraid here"})
        CHECK_FALSE(saysUnsafe(one));
}
