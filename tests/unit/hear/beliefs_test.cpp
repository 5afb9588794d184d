// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/hear/beliefs.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

using namespace upturn::hear;

namespace {

void heavy(bool wanted, std::initializer_list<const char*> sentences) {
    for (const char* sentence : sentences) {
        INFO(sentence);
        CHECK(heavySentenceIn(sentence).has_value() == wanted);
    }
}

} // namespace

TEST_CASE("Wide words about oneself, people, love, hope and asking are heavy") {
    heavy(true, {"I should never trust anybody again.", "Nobody will ever want me.",
                 "People like me don't get the job.", "There is no point in applying at my age.",
                 "From now on I keep my mouth shut in meetings.", "never open up to a man again",
                 "Better not to try again.", "Crying is weakness, I won't do it again.",
                 "Ich vertraue nie wieder jemandem.", "Mich will sowieso keiner.",
                 "Am Ende gehen alle, also gehe ich zuerst.", "Entweder perfekt oder gar nicht.",
                 "Leute wie ich kriegen so eine Stelle nicht.", "Die Lehre: nicht hoffen."});
}

TEST_CASE("Words against oneself, own fault for harm and appeasing are heavy in any situation") {
    heavy(true, {"I'm just too stupid for this.", "It was my own fault he hit me on Friday.",
                 "If I had been there she would still be alive.", "I deserved it.",
                 "Next time I'll be quieter so he doesn't get angry.",
                 "I shouldn't have worn that dress.", "Ich bin einfach zu dumm.",
                 "Ich war selbst schuld, dass er zugeschlagen hat.", "Ich habe es verdient.",
                 "N\u00E4chstes Mal bin ich leiser, dann wird er nicht w\u00FCtend."});
}

TEST_CASE("A wide word that is held to something is a rule") {
    heavy(false, {"Never deploy on a Friday without someone on call.",
                  "Never trust a quote by phone.",
                  "I can't rely on memory for doses, I use the checklist.",
                  "Nobody should work the till alone on Saturdays.",
                  "Don't lend money I need myself.",
                  "I won't lend the van to Pete again.",
                  "I was not to blame for what he did.",
                  "I am not a failure because of one exam.",
                  "I deserve a rest.",
                  "I am allowed to ask.",
                  "Asking for help is a strength.",
                  "Crying is not weakness.",
                  "Never stop asking.",
                  "Don't give up on people too early.",
                  "It's never too late to change.",
                  "Not everybody leaves.",
                  "I don't have to be perfect.",
                  "I deserved the praise.",
                  "Hiding my feelings makes it worse.",
                  "Say nothing in anger.",
                  "Hilfe annehmen ist eine St\u00E4rke.",
                  "Ich muss nicht perfekt sein.",
                  "Gef\u00FChle zeigen ist erlaubt.",
                  "Nie wieder ohne Vertrag anfangen.",
                  "Samstags steht niemand allein an der Kasse.",
                  "Nie ohne zweites Paar Augen freigeben.",
                  "Ich bin nicht schuld an dem, was er getan hat.",
                  "Ich bin kein Versager.",
                  "Ich verdiene eine Pause.",
                  "Ich traue mich nur nicht."});
}

TEST_CASE("Facts with never, nobody and always are no belief") {
    heavy(false, {"Nobody came to the stand before noon.", "I've never been to Leeds.",
                  "He said I would always be welcome.", "My head is killing me.",
                  "Vor Mittag kam niemand an den Stand.", "In Leipzig war ich noch nie.",
                  "Die Teile kamen zu sp\u00E4t.", "lieber nicht, danke", "Gibt es nicht mehr."});
}

TEST_CASE("The clause is told in which the heavy words stand") {
    const std::string text = "The talk went badly. Nobody will ever want me. I drove home.";
    const auto found = heavySentenceIn(text);
    REQUIRE(found);
    CHECK(text.substr(found->first, found->last - found->first) == "Nobody will ever want me");
    CHECK_FALSE(heavySentenceIn(""));
}
