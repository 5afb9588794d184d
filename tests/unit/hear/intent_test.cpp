// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A plain statement of an intent against oneself stays one, whatever stands around it: each of the
// phrases is said with each of the heads and tails, and of two at once.

#include "support/catch.hpp"

#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <initializer_list>
#include <string>
#include <vector>

using namespace upturn::hear;

namespace {

using Words = std::vector<std::string>;

/// What is not heard, or would be asked about as a plan, a success or a fault.
void allAreHeard(const Words& heads, const Words& phrases, const Words& tails) {
    std::string missed;
    int misses = 0;
    for (const std::string& phrase : phrases)
        for (const std::string& head : heads)
            for (const std::string& tail : tails) {
                const std::string text = head + phrase + tail;
                const Hearing heard = listen({.text = text, .weight = 3});
                const Class is = heard.appraisal.is;
                const bool isAskedAbout = is == Class::plan || is == Class::win ||
                                          (is == Class::own && heard.alarm == Alarm::sure);
                if (heard.alarm != Alarm::none && heard.quietLine && !isAskedAbout)
                    continue;
                if (++misses <= 40)
                    missed += text + '\n';
            }
    INFO(missed);
    CHECK(misses == 0);
}

const Words english{"I will kill myself",
                    "I'll kill myself",
                    "I want to kill myself",
                    "I am going to kill myself",
                    "im gonna kill my self",
                    "I tried to kill myself",
                    "I wanted to kill myself",
                    "I almost killed myself",
                    "I think about killing myself",
                    "I will hang myself",
                    "I want to shoot myself",
                    "I'm going to drown myself",
                    "I want to die",
                    "I just want to die",
                    "I want to be dead",
                    "I wish I was dead",
                    "I am going to end my life",
                    "I want to end my own life",
                    "I will take my own life",
                    "I am going to take my life"};
const Words englishTails{"",
                         " at home",
                         " at school tomorrow",
                         " at 11",
                         " at 11 p.m. tonight",
                         " at midnight",
                         " at work",
                         " at the station",
                         " at the bridge",
                         " at St. Mary's",
                         " in the garage",
                         " in my room",
                         " in Dec. or before",
                         " on Sunday",
                         " on Oct. 3",
                         " on my birthday",
                         " tonight",
                         " tomorrow morning",
                         " over there",
                         " out there in the shed",
                         " up in the attic",
                         " after work",
                         " after the exam",
                         " before the match",
                         " during the game",
                         " when the kids are asleep",
                         " when the project is over",
                         " to end this pain",
                         " to stop the voices",
                         " to make it stop",
                         " to be with her",
                         " for what I did",
                         " for good",
                         " because of her",
                         " because of the exam",
                         " over her",
                         " over this job",
                         " with pills",
                         " with the pills",
                         " with my laptop cable",
                         " with a rope",
                         " this weekend",
                         " the next time he leaves",
                         " as soon as I can",
                         " too",
                         " and nobody can stop me",
                         " if she leaves me",
                         " so they can be happy",
                         ". The project is late",
                         ". I passed the test",
                         ", my phone is dead",
                         ", the meeting was a mess"};
const Words englishHeads{"",
                         "Dr. Miller does not know it. ",
                         "The game is over for me, ",
                         "This chapter of my life is over, ",
                         "I am on a new level of pain and ",
                         "My dad killed himself and now ",
                         "After the match I knew: ",
                         "I forgot the meeting again, ",
                         "Tomorrow is the exam and ",
                         "At work I told nobody that ",
                         "My boss is right. ",
                         "The film was good. "};

const Words german{"ich bringe mich um",
                   "ich bring mich um",
                   "ich werde mich umbringen",
                   "ich will mich umbringen",
                   "ich wollte mich umbringen",
                   "ich hab versucht mich umzubringen",
                   "ich h\u00E4nge mich auf",
                   "ich werde mich aufh\u00E4ngen",
                   "ich erschie\u00DFe mich",
                   "ich will sterben",
                   "ich m\u00F6chte nur noch sterben",
                   "ich will tot sein",
                   "ich will nicht mehr leben",
                   "ich nehme mir das Leben",
                   "ich werde mir das Leben nehmen",
                   "ich habe versucht, mir das Leben zu nehmen",
                   "ich werde mein Leben beenden"};
const Words germanTails{"",
                        " zu Hause",
                        " in der Arbeit",
                        " am 1. Dezember",
                        " am 24.12. in der Fr\u00FCh",
                        " an meinem Geburtstag",
                        " heute um 23 Uhr",
                        " morgen in der Schule",
                        " im Keller",
                        " auf dem Dachboden",
                        " drau\u00DFen im Wald",
                        " mit Tabletten",
                        " mit dem Kabel vom Laptop",
                        " wegen ihr",
                        " wegen dem Job",
                        " wegen der Pr\u00FCfung",
                        " f\u00FCr das, was ich getan hab",
                        " damit es aufh\u00F6rt",
                        " um endlich Ruhe zu haben",
                        " wenn die Kinder schlafen",
                        " nach der Arbeit",
                        " nach dem Spiel",
                        " beim n\u00E4chsten Mal",
                        ", der Akku ist leer",
                        ". Das Projekt ist sp\u00E4t dran"};
const Words germanHeads{"",
                        "Dr. Huber wei\u00DF es nicht. ",
                        "Das Spiel ist aus, ",
                        "Dieses Kapitel ist vorbei, ",
                        "Mein Vater hat sich umgebracht und jetzt sag ich: ",
                        "Morgen ist die Pr\u00FCfung, ",
                        "z. B. heute: ",
                        "Der Film war gut. "};

} // namespace

TEST_CASE("Plain words of an intent are heard, whatever stands around them") {
    allAreHeard(englishHeads, english, englishTails);
    allAreHeard(germanHeads, german, germanTails);
}

TEST_CASE("Words between the parts of a German verb hide no intent") {
    const Words between{"am 1. Dezember ",
                        "an meinem Geburtstag ",
                        "am 24.12. ",
                        "in der Arbeit ",
                        "heute Nacht ",
                        "auf dem Dachboden ",
                        "drau\u00DFen ",
                        "nach der Schule ",
                        "mit Tabletten ",
                        "wegen ihr ",
                        "z. B. morgen fr\u00FCh ",
                        "im 3. Stock ",
                        "zu Hause im Keller "};
    allAreHeard({"Ich bringe mich ", "Morgen bring ich mich ", "Ich bringe mich selbst "}, between,
                {"um", "um.", "um, wenn alle schlafen", "um und keiner merkt es"});
    allAreHeard({"Ich h\u00E4nge mich ", "Dann h\u00E4ng ich mich "}, between,
                {"auf", "auf.", "auf und fertig"});
    allAreHeard({"Ich werde mich ", "Ich will mich ", "Ich wollte mich "}, between,
                {"umbringen", "aufh\u00E4ngen", "erschie\u00DFen"});
    allAreHeard({"Ich will ", "Ich m\u00F6chte "}, between, {"sterben", "sterben."});
}

TEST_CASE("Another's attempt and one's own in one breath is heard") {
    for (const char* text : {"Meine Schwester wollte sich umbringen und ich auch",
                             "My mum tried to kill herself last year and tonight I will do it too",
                             "My brother killed himself and so will I"}) {
        INFO(text);
        const Hearing heard = listen({.text = text, .weight = 3});
        CHECK(heard.alarm != Alarm::none);
        CHECK(nameOf(heard.appraisal.is) != "plan");
        CHECK(nameOf(heard.appraisal.is) != "shared");
    }
}

TEST_CASE(
    "Only a closed list of manners of speaking softens plain words, to a question or the line") {
    for (const char* text :
         {"I nearly killed myself laughing.", "I shot myself in the foot with that mail.",
          "I am drowning myself in paperwork.", "I want to end my life as a smoker.",
          "I don't want to die.", "I wanted to die of embarrassment.", "He wanted to die at home.",
          "Ich bringe mich um den Schlaf.", "Ich bringe mich um Kopf und Kragen.",
          "Der Stress wird mich umbringen."}) {
        INFO(text);
        CHECK(alarmIn(text) == Alarm::none);
    }
    for (const char* text : {"If I have to fill in one more form I'll kill myself.",
                             "I will not kill myself.", "I could kill myself for being so stupid.",
                             "Ich bring mich nicht um.", "The song is called I want to die."}) {
        INFO(text);
        const Hearing heard = listen({.text = text, .weight = 2});
        CHECK(heard.alarm != Alarm::none);
        CHECK(heard.quietLine);
    }
}

TEST_CASE("What happens in a story, or to a thing, is no danger; one's own beside it is") {
    for (const char* text :
         {"The film was about a man who wants to die.", "That joke was suicide on stage.",
          "I cut my arm on the fence while gardening.", "Die Pr\u00FCfung hat mich umgebracht."}) {
        INFO(text);
        CHECK(alarmIn(text) == Alarm::none);
    }
    for (const char* text :
         {"I read the book and took an overdose.", "I want to unalive myself lol",
          "Im Film geht es gut aus, ich will sterben.", "I cut my arms again.",
          "Ich will nicht mehr, ich will sterben.", "I instead want to die."}) {
        INFO(text);
        CHECK(alarmIn(text) != Alarm::none);
    }
}

TEST_CASE("Who reads or sings is not in the story, and who leaves out the I is not either") {
    for (const char* text :
         {"I read a novel about a man walking into the sea, and I got an A for it.",
          "There's this song, \"I don't want to live forever\", stuck in my head.",
          "Im Radio lief \"Ich will nicht mehr leben ohne dich\", so ein Schlager.",
          "A girl from the year above took an overdose back in 1988.",
          "Marathon: at 35 I wanted to die, at 42 I wanted a medal."}) {
        INFO(text);
        CHECK(alarmIn(text) == Alarm::none);
    }
    for (const char* text :
         {"Watched the film, then took pills on purpose.", "When he left i took an overdose.",
          "Season finale tonight, im going to overdose.",
          "In this film he drowns, and he saw that I took an overdose.",
          "I read a novel about a man walking into the sea, I want to die too.",
          "I sing it all day, and I don't want to live.",
          "\"I don't want to live\", I said to her, and I mean it.",
          "When the song came on I said to her: \"I don't want to live.\"",
          "The doctor gave me enough, took an overdose again."}) {
        INFO(text);
        CHECK(alarmIn(text) != Alarm::none);
    }
}

TEST_CASE("To stop with everything is asked about; to stop with a thing is left alone") {
    for (const char* text :
         {"Ich will nicht mehr.", "Ich mach Schluss.", "Ich mach Schluss mit allem.", "i mog nimma",
          "Ich mag nicht mehr, ich kann nicht mehr."}) {
        INFO(text);
        CHECK(alarmIn(text) != Alarm::none);
    }
    for (const char* text :
         {"Ich will nicht mehr pendeln.", "Ich mach Schluss mit dem Job.",
          "Mit der Schokolade ist jetzt Schluss, sagt die Waage.",
          "Wir machen Schluss f\u00FCr heute.",
          "Ich mag nicht mehr, hat der Kleine gesagt, und den Spinat weggeschoben."}) {
        INFO(text);
        CHECK(alarmIn(text) == Alarm::none);
    }
}

TEST_CASE("Who wants to be where the dead one is, is asked") {
    CHECK(listen({.text = "My mother died on Sunday. I want to join her."}).alarm == Alarm::unsure);
    CHECK(listen({.text = "Mein Mann ist gestorben. Ich will zu ihm."}).alarm == Alarm::unsure);
    CHECK(listen({.text = "They play at the park. I want to join her."}).alarm == Alarm::none);
    CHECK(hear({.answer = "I want to join her",
                .question = "What do you need most just now?",
                .entry = "My mother died on Sunday.",
                .entryIs = Class::loss})
              .alarm == Alarm::unsure);
}
