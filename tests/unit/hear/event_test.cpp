// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "claims.hpp"
#include "support/catch.hpp"

#include <upturn/hear/hearing.hpp>

#include <string>

using namespace upturn::hear;

namespace {

Appraisal of(const char* text, int weight = 3) {
    return listen({.text = text, .weight = weight}).appraisal;
}

void allAre(Class wanted, std::initializer_list<const char*> texts) {
    for (const char* text : texts) {
        INFO(text);
        const Appraisal appraisal = of(text);
        CHECK(nameOf(appraisal.is) == nameOf(wanted));
        CHECK(appraisal.sure);
    }
}

} // namespace

TEST_CASE("Each kind of event is heard in both languages") {
    allAre(Class::violence,
           {"My husband punched me in the face.", "Mein Vater hat mich verpr\u00FCgelt.",
            "He reads all my messages and holds my bank card.",
            "Sie wurde von ihrem Mann bedroht und ich wurde geschlagen."});
    allAre(Class::loss,
           {"My grandmother passed away on Monday.", "Unser Hund wurde eingeschl\u00E4fert.",
            "I had a miscarriage in week nine.", "Wir haben unser Kind verloren."});
    allAre(Class::illness,
           {"They found a tumour in my lung.", "Ich habe Depressionen.",
            "My mother was diagnosed with dementia.", "Seit Mai bin ich krankgeschrieben."});
    allAre(Class::injustice,
           {"The landlord refused us because of my headscarf.",
            "Wegen meines Akzents wurde ich abgelehnt.", "A racist joke, again."});
    allAre(Class::done, {"The company made me redundant.", "Mein Fahrrad wurde gestohlen.",
                         "She told everyone behind my back."});
    allAre(Class::own, {"I forgot the handover.", "Ich habe den Termin verschlafen."});
    allAre(Class::shared, {"We both shouted at each other.", "Wir haben uns gestritten."});
    allAre(Class::win, {"I passed my driving test!", "Heute die Pr\u00FCfung bestanden."});
    allAre(Class::plan,
           {"Tomorrow I will ask for a raise.", "N\u00E4chste Woche will ich k\u00FCndigen."});
}

TEST_CASE("Scenes add up over a text: what is told without its word is heard") {
    const char* one = "There were casseroles on the step.";
    const char* three = "There were casseroles on the step. The phone rang at four in the morning. "
                        "We have cleared her wardrobe.";
    CHECK_FALSE(of(one).sure);
    const Appraisal appraisal = of(three);
    CHECK(nameOf(appraisal.is) == "loss");
    CHECK(appraisal.sure);
    CHECK_FALSE(of((std::string(one) + " " + one + " " + one).c_str()).sure); // one scene
}

TEST_CASE("What is heavy asks unless a cue of its own says what it is") {
    const char* text = "There were casseroles on the step.";
    CHECK_FALSE(of(text, 3).which);
    CHECK(of(text, 5).sure); // the weight is a cue, too
    CHECK(of("I told her and then I drove home.", 4).which);
    CHECK_FALSE(of("I forgot the handover.", 4).which);
}

TEST_CASE("Things that die, are lost or are killed are no loss") {
    for (const char* text :
         {"The deal died last week.", "My phone is dead.", "Der Prozess wurde gekillt.",
          "Unser Server ist gestorben.", "I lost the match.", "Wir haben das Spiel verloren."}) {
        INFO(text);
        CHECK_FALSE(isSoft(of(text).is));
    }
}

TEST_CASE("Who did it decides: an act of one's own against another is one's own") {
    CHECK(of("I hit my brother.").is == Class::own);
    CHECK(of("Ich habe meinen Sohn geschlagen.").is == Class::own);
    CHECK(of("My brother hit me.").is == Class::violence);
    CHECK(of("Mein Sohn hat mich geschlagen.").is == Class::violence);
}

TEST_CASE("A negation takes the cue back, and what is only feared is never sure") {
    CHECK_FALSE(isSoft(of("No tumour was found.").is));
    CHECK_FALSE(isSoft(of("Es ist kein Krebs.").is));
    const Appraisal feared = of("I am afraid it might be cancer.");
    CHECK(feared.is == Class::illness);
    CHECK_FALSE(feared.sure);
    CHECK(feared.which);
}

TEST_CASE("A trifle is one at a light weight only") {
    CHECK(of("Missed the bus.", 1).is == Class::annoyance);
    CHECK(of("Missed the bus.", 4).is != Class::annoyance);
    CHECK(of("My mother died and I missed the bus.", 1).is == Class::loss);
}

TEST_CASE("Which kind it is is asked where nothing is found in what weighs much, never when sure") {
    CHECK(of("Everything is grey.", 5).which);
    CHECK_FALSE(of("Everything is grey.", 2).which);
    CHECK_FALSE(of("My mother died.", 5).which);
}

TEST_CASE("A text in a language without lists is heard as nothing") {
    const Hearing hearing = listen(
        {.text =
             "\u041C\u043E\u044F \u043C\u0430\u043C\u0430 \u0443\u043C\u0435\u0440\u043B\u0430"});
    CHECK(hearing.appraisal.is == Class::none);
    CHECK(hearing.alarm == Alarm::none);
    CHECK(hearing.told.empty());
}

TEST_CASE("Names of classes lead there and back") {
    CHECK(classNamed("illness") == Class::illness);
    CHECK(classNamed("nonsense") == Class::none);
    CHECK(nameOf(Class::annoyance) == "annoyance");
}

TEST_CASE("A word of another language says nothing in a text that is plainly of one") {
    for (const char* text : {"The demo broke in front of the client.",
                             "Ich war im B\u00FCro, und die Besprechung lief schief.",
                             "The port was closed by the firewall.", "Die Demo ging schief."}) {
        INFO(text);
        const Hearing hearing = listen({.text = text, .weight = 3});
        CHECK_FALSE(isSoft(hearing.appraisal.is));
        CHECK_FALSE(hearing.appraisal.which);
        CHECK_FALSE(hearing.quietLine);
    }
    // Danger is looked for in both, and a sentence each may be of its own.
    CHECK(alarmIn("Ich kann das alles nicht mehr, I want to die.") == Alarm::sure);
    CHECK(listen({.text = "My mother died on Sunday. Das kam ganz pl\u00F6tzlich, und ich war "
                          "nicht da.",
                  .weight = 4})
              .appraisal.is == Class::loss);
}

TEST_CASE("A single hint at a soft class is no question at a low weight") {
    const Appraisal light = listen({.text = "The casserole was cold.", .weight = 2}).appraisal;
    CHECK_FALSE(isSoft(light.is));
    CHECK_FALSE(light.which);
}

TEST_CASE("Who was hurt and takes the blame is asked, and never told that it was their part") {
    for (const char* text :
         {"my partner pushed me and I fell on the table, it was my fault I provoked him",
          "I flirted and then he grabbed me, my own fault",
          "I pushed him first and then he punched me in the face"}) {
        INFO(text);
        const upturn::hear::Appraisal heard = upturn::hear::listen({.text = text}).appraisal;
        CHECK((heard.which || (heard.sure && upturn::hear::isSoft(heard.is))));
    }
}

TEST_CASE("An act of one's own against a person is an occasion to ask after that person") {
    const auto harmed = [](const char* text) {
        const auto heard = upturn::hear::listen({.text = text});
        return std::find(heard.occasions.begin(), heard.occasions.end(),
                         upturn::hear::Occasion::harmed) != heard.occasions.end();
    };
    CHECK(harmed("I hit my son and he cried"));
    CHECK(harmed("Ich hab mein Kind geschlagen"));
    CHECK_FALSE(harmed("I hit send too early"));
    CHECK_FALSE(harmed("He hit me"));
}

TEST_CASE(
    "What somebody did to one, told in one sentence with one's own part, is never one's own") {
    for (const char* text :
         {"ich hab ihn provoziert und er hat mich gew\u00FCrgt",
          "my partner pushed me and I fell on the table, it was my fault I provoked him",
          "war selber schuld, hab ihn provoziert, da hat er zugschlagn",
          "I went to his flat and he forced me, I should have known",
          "I pushed him first and then he punched me", "I hit him and he choked me",
          "Ich hab ihn geschubst und dann hat er mich geschlagen",
          "The coach touched me. I keep thinking I should have run."})
        for (const int weight : {0, 2, 3, 5}) {
            INFO(text << ' ' << weight);
            const Appraisal appraisal = of(text, weight);
            CHECK(nameOf(appraisal.is) == "violence");
            CHECK((appraisal.sure || appraisal.which));
            CHECK_FALSE(appraisal.harmed);
        }
    // An act alone stays one's own, also one in a sentence of its own.
    CHECK(nameOf(of("I hit my wife and she cried.").is) == "own");
    CHECK(of("I hit my wife. I was drunk.").harmed);
    CHECK(of("Ich habe meinen Sohn am Arm gerissen, er hat jetzt einen blauen Fleck.").harmed);
}

TEST_CASE("What a story tells is nobody's loss") {
    CHECK_FALSE(isSoft(of("In the book the mother dies and I cried on the train.").is));
    CHECK_FALSE(isSoft(of("Im Krimi stirbt der Vater.").is));
    CHECK(of("I read a book. My mother died on Monday.").is == Class::loss);
}

TEST_CASE("What happened to oneself beside a story or a song is no story") {
    CHECK(of("We were at a film when my father died.").is == Class::loss);
    CHECK(of("The song by the band they played at grandpa's funeral came on.").is == Class::loss);
    CHECK(of("I watched the episode where my brother hit me with a belt.").is == Class::violence);
    CHECK_FALSE(isSoft(of("I watched the episode where his wife died and I bawled.").is));
}

TEST_CASE("Which words are taken is found with the work of the words asked about") {
    const auto looksAt = [](std::uint32_t cues) {
        Claims claims;
        for (std::uint32_t at = 0; at < cues; ++at)
            claims.take(at, at + 3); // every third is free
        return claims.looks();
    };
    CHECK(looksAt(20'000) < 3 * 2 * 20'000);
    CHECK(looksAt(20'000) < 3 * looksAt(10'000)); // not four times as much
    Claims claims;
    CHECK(claims.take(4, 6));
    CHECK_FALSE(claims.take(5, 9));
    CHECK(claims.take(6, 9));
    CHECK(claims.touch(0, 5));
    CHECK_FALSE(claims.touch(0, 4));
    CHECK_FALSE(claims.touch(9, 99));
}

TEST_CASE("Where nobody is in it, and at the lightest weights, a single cue asks") {
    for (const char* text : {"My car was hit by hail and looks like a golf ball.",
                             "Der Hagel hat mein Auto verpr\u00FCgelt."}) {
        INFO(text);
        CHECK_FALSE(of(text, 3).sure);
        CHECK(of(text, 3).which);
    }
    CHECK(of("My mother died.", 1).is == Class::loss);
    CHECK(of("My mother died.", 1).which);
    CHECK(of("My mother died.", 3).sure);
    CHECK(of("I was raped.", 3).sure);
    CHECK(of("My son was hit by a car.", 3).is != Class::violence);
}

TEST_CASE("A death at a thing, a place or an event is a loss; a thing that died is none") {
    allAre(Class::loss,
           {"My sister was killed in a car accident.", "My dad died during the match.",
            "My mother died at the computer.", "My wife died, the phone rang at four.",
            "Our daughter was hit by a car and died.", "Mein Vater ist gestern im Auto gestorben.",
            "Mein Mann ist auf der Arbeit gestorben.", "Papa ist am Telefon gestorben.",
            "Meine Mutter ist gestorben, w\u00E4hrend das Projekt lief.",
            "Auf der Arbeit ist er gestorben."});
    for (const char* text :
         {"My phone died in the car.", "The deal died during the match.",
          "Gestern ist mein Handy gestorben.", "Das Auto meiner Mutter ist tot.",
          "Das Handy meiner Mutter ist gestorben.", "Die Innenstadt stirbt langsam."}) {
        INFO(text);
        CHECK(nameOf(of(text).is) != "loss");
    }
}

TEST_CASE("A full stop behind a number or an abbreviation ends no sentence") {
    allAre(Class::loss,
           {"Mein Opa ist am 3. November gestorben.", "Meine Frau ist am 12. gestorben.",
            "Unser Baby ist in der 20. SSW gestorben.", "Sie ist um 3.15 Uhr gestorben.",
            "My husband, Dr. Miller, died."});
    allAre(Class::violence,
           {"Mein Mann hat mich am 2. Advent geschlagen.", "He raped me on Oct. 3."});
    // Here a sentence ends.
    CHECK(nameOf(of("I was born in 12. My phone died.").is) != "loss");
}

TEST_CASE("What lies ahead and is a loss is no plan") {
    for (const char* text :
         {"We have to put the dog down tomorrow.", "Tomorrow I have the abortion.",
          "Morgen hab ich die Abtreibung.", "My brother will die this week.",
          "Tomorrow is my first day without her.", "Dad's chair is empty."}) {
        INFO(text);
        CHECK(nameOf(of(text, 4).is) == "loss");
        CHECK(listen({.text = text, .weight = 4}).alarm == Alarm::none);
    }
    CHECK(nameOf(of("Tomorrow I will leave my husband, he must not know.").is) == "violence");
}

TEST_CASE("A fall is no win, and a first no no violence") {
    for (const char* text : {"I passed out at work.", "I got my first F.", "I finally got fired.",
                             "Heute die Wohnung gekndigt bekommen."}) {
        INFO(text);
        CHECK(nameOf(of(text).is) != "win");
    }
    CHECK(nameOf(of("Ich hab heute zum ersten Mal Nein gesagt.").is) == "win");
    CHECK(nameOf(of("I lost my job.").is) == "done");
}

TEST_CASE("A threat against children and a touch long ago are violence") {
    for (const char* text : {"He said if I leave he kills the kids.",
                             "My uncle touched me when I was nine.", "He hit me only once."}) {
        INFO(text);
        CHECK(nameOf(of(text, 4).is) == "violence");
    }
}
