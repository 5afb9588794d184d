// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/hear/hearing.hpp>

#include <string>

using namespace upturn::hear;

namespace {

void allAre(Alarm wanted, std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        INFO(text);
        CHECK(alarmIn(text) == wanted);
    }
}

} // namespace

TEST_CASE("Who says that they want to die or hurt themselves is heard at once") {
    allAre(Alarm::sure,
           {"Honestly I just want to be dead.", "Ich will einfach nur noch sterben.",
            "If she goes I'll kill myself.", "Dann bringe ich mich um.",
            "Gestern habe ich mich wieder geritzt.", "I cut my thighs again tonight.",
            "I saved up all my tablets.", "Die Tabletten reichen, ich habe sie gez\u00E4hlt.",
            "I hope I never wake up again.", "Ich hoffe, dass ich nicht mehr aufwache."});
}

TEST_CASE("German that turns verb and subject about is heard") {
    allAre(Alarm::sure,
           {"Wenn er geht, bringe ich mich um.", "Nach der Arbeit verletze ich mich selbst.",
            "Morgen tue ich mir etwas an.", "Irgendwann springe ich vom Dach."});
}

TEST_CASE("Misspelt, joined, split and slang wording is heard") {
    CHECK(alarmIn("i feel suicidial") == Alarm::sure);
    CHECK(alarmIn("i wnat to dei") == Alarm::sure);
    CHECK(alarmIn("ich will nimmer lebn") == Alarm::sure);
    CHECK(alarmIn("ich denke an selbstmort") == Alarm::sure);
    CHECK(alarmIn("I want to kill my self") == Alarm::sure);
    CHECK(alarmIn("gonna kms tonight") == Alarm::sure);
    CHECK(alarmIn("selfharm again") != Alarm::none);
}

TEST_CASE("What is doubtful is asked about") {
    allAre(Alarm::unsure, {"I am only a burden to everyone.", "Ich falle allen nur zur Last.",
                           "There is no way out.", "I'm not suicidal, but I am so tired of it all.",
                           "Ich bin innerlich leer."});
}

TEST_CASE("What says little alone is asked about beside another thing of its kind") {
    allAre(Alarm::none, {"There is a rope in the hall.", "It was my last evening there.",
                         "I know them by heart.", "I gave the budgie to Maureen.",
                         "Der Schnellzug war voll.", "Ich kann die Namen auswendig."});
    allAre(Alarm::unsure, {"There is a rope in the hall. It's my last evening.",
                           "An express goes by at ten. I know its times by heart.",
                           "Ein Schnellzug kommt um zehn. Ich kenne ihn auswendig.",
                           "Fresh marks, and nobody knows."});
    // Too far from each other, or of somebody else's doing, it says as little as before.
    std::string far = "There is a rope in the hall.";
    for (int i = 0; i < 10; ++i)
        far += " We talked about curtains.";
    CHECK(alarmIn(far + " It was my last evening.") == Alarm::none);
    CHECK(alarmIn("In the game there is a rope, and it is the last evening.") == Alarm::none);
}

TEST_CASE("Under the greatest weight one hint is enough to ask, unless it is plain what happened") {
    const auto alarm = [](const char* text, int weight) {
        return listen({.text = text, .weight = weight}).alarm;
    };
    CHECK(alarm("I gave the budgie to Maureen.", 4) == Alarm::none);
    CHECK(alarm("I gave the budgie to Maureen.", 5) == Alarm::unsure);
    CHECK(alarm("My mother died on Sunday. I gave the budgie to Maureen.", 5) == Alarm::none);
    CHECK(alarm("There is a rope in the hall.", 5) == Alarm::none);
}

TEST_CASE("Idiom, work, kitchen, sport, games and medicine as prescribed are left alone") {
    allAre(Alarm::none,
           {"This deadline is killing me.", "I nearly died of embarrassment on stage.",
            "I cut my finger chopping onions.", "Ich habe mich beim Kochen geschnitten.",
            "Der Akku ist gestorben.", "In my novel the hero wants to die.",
            "Pick up the tablets at the pharmacy.", "Die Hitze bringt mich um.",
            "Wir machen Schluss f\u00FCr heute.", "I missed the train by a minute.",
            "Ich sterbe vor Hunger.", "The belt of my coat is gone."});
}

TEST_CASE("Another's suicide is no danger of one's own, but the quiet line stays") {
    for (const char* text :
         {"My brother killed himself in May.", "Mein Onkel hat sich das Leben genommen.",
          "It is a year since my sister's suicide."}) {
        INFO(text);
        const Hearing hearing = listen({.text = text});
        CHECK(hearing.alarm != Alarm::sure);
        CHECK(hearing.quietLine);
        CHECK(hearing.appraisal.is == Class::loss);
    }
}

TEST_CASE("The quiet line stands under what is heavy, and under words near to death") {
    CHECK(listen({.text = "The meeting went badly.", .weight = 4}).quietLine);
    CHECK_FALSE(listen({.text = "The meeting went badly.", .weight = 3}).quietLine);
    CHECK(listen({.text = "Everything feels hopeless.", .weight = 1}).quietLine);
    CHECK(listen({.text = "My mother died.", .weight = 1}).quietLine);
}

TEST_CASE("A title is heard like the text") {
    CHECK(listen({.text = "See title.", .title = "I want to die"}).alarm == Alarm::sure);
}
