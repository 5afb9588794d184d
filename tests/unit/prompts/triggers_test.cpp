// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/prompts/triggers.hpp>

#include <algorithm>

using namespace upturn::prompts;

namespace {

struct Sample {
    const char* trigger;
    const char* quote;
    const char* text;
};

bool has(const std::vector<Fired>& fired, const std::string& id) {
    return std::any_of(fired.begin(), fired.end(), [&](const Fired& f) { return f.id == id; });
}

void fires(const Sample& sample, const char* language, const TriggerContext& context = {}) {
    const std::string text = sample.text;
    INFO(sample.trigger << ": " << text);
    const auto fired = firedTriggers(text, language, context);
    const auto found = std::find_if(fired.begin(), fired.end(),
                                    [&](const Fired& f) { return f.id == sample.trigger; });
    REQUIRE(found != fired.end());
    CHECK(found->quote == sample.quote);
    CHECK(text.substr(found->start, found->end - found->start) == found->quote);
}

std::string ids(const char* text, const char* language, const TriggerContext& context = {}) {
    std::string out;
    for (const Fired& fired : firedTriggers(text, language, context))
        out += fired.id + " ";
    return out;
}

} // namespace

TEST_CASE("Words that call for a question are found in English, with their place") {
    for (const Sample& sample : {
             Sample{"counterfactual", "I should have", "Looking back I should have asked Priya."},
             Sample{"counterfactual", "If only", "If only the letter had come a day earlier, yes."},
             Sample{"obvious", "obviously", "The date was obviously wrong from the start."},
             Sample{"obvious", "everyone knows", "But everyone knows that the test is slow."},
             Sample{"knew", "I knew", "Deep down I knew it would slip, and kept quiet."},
             Sample{"absolute", "I always wait", "I always wait until the last evening."},
             Sample{"absolute", "every time", "It is the same every time with this client."},
             Sample{"label", "I am such an idiot", "I am such an idiot for sending that mail."},
             Sample{"label", "I'm a complete failure", "It turns out I'm a complete failure."},
             Sample{"because", "because", "We were late because the data was wrong."},
             Sample{"noticed", "something felt off", "By noon something felt off in the room."},
             Sample{"decision", "we decided", "So in the end we decided to ship on Friday."},
             Sample{"help", "did not ask for help", "All that week I did not ask for help."},
             Sample{"luck", "Luckily", "Luckily Jonas had kept a copy of the file."},
         })
        fires(sample, "en");
}

TEST_CASE("Words that call for a question are found in German, with their place") {
    for (const Sample& sample : {
             Sample{"counterfactual", "Ich h\u00e4tte Priya fr\u00fcher fragen sollen",
                    "Ich h\u00e4tte Priya fr\u00fcher fragen sollen, das ist klar."},
             Sample{"obvious", "Nat\u00fcrlich musste",
                    "Nat\u00fcrlich musste das wieder am Montag sein."},
             Sample{"knew", "ich wusste es eigentlich schon",
                    "Und ich wusste es eigentlich schon l\u00e4nger, also lange."},
             Sample{"absolute", "immer", "Ich warte immer bis zum letzten Abend."},
             Sample{"label", "Ich bin ein Versager", "Ich bin ein Versager, mehr gibt es nicht."},
             Sample{"because", "weil", "Wir waren zu sp\u00e4t, weil die Daten falsch waren."},
             Sample{"noticed", "etwas stimmte nicht",
                    "Schon mittags dachte ich, etwas stimmte nicht."},
             Sample{"decision", "ich habe mich dann dagegen entschieden",
                    "Und ich habe mich dann dagegen entschieden, noch zu fragen."},
             Sample{"help", "niemanden gefragt", "Die ganze Woche habe ich niemanden gefragt."},
             Sample{"luck", "Zum Gl\u00fcck", "Zum Gl\u00fcck hatte Jonas noch eine Kopie davon."},
         })
        fires(sample, "de");
}

TEST_CASE("Sentences about others without oneself ask for one's own part") {
    CHECK(has(firedTriggers("They moved the date and he never said a word.", "en"), "others"));
    CHECK_FALSE(has(firedTriggers("They moved the date and I said nothing.", "en"), "others"));
    CHECK_FALSE(has(firedTriggers("They moved the date on a Friday.", "en"), "others"));
    CHECK(has(firedTriggers("Der Chef hat es verschoben, und er hat nichts gesagt.", "de"),
              "others"));
}

TEST_CASE("A cause is asked after where something went wrong, not where a choice is explained") {
    for (const char* text :
         {"I could not sleep because I kept hearing it.", "Because I was tired, I snapped at her.",
          "The release was late because nobody had looked at the list."})
        CHECK(has(firedTriggers(text, "en"), "because"));
    for (const char* text :
         {"They chose the small room because it was quiet.",
          "This was strange because the log had no line about it.",
          "The new plan led to numerous improvements.", "Because it is cheap, it will be used."})
        CHECK_FALSE(has(firedTriggers(text, "en"), "because"));
}

TEST_CASE("Everyday words set nothing off") {
    CHECK(ids("We should have a talk about it in the kitchen soon.", "en").empty());
    CHECK(ids("I knew how to fix the bike and did it.", "en").empty());
    CHECK(ids("It is getting better and better with the neighbours.", "en").empty());
    CHECK(ids("Ich wohne noch immer in der Stadt am Fluss dort.", "de").find("obvious") ==
          std::string::npos);
    CHECK(ids("Es wird immer besser mit den Nachbarn im Haus dort.", "de").empty());
}

TEST_CASE("A short answer asks for an example, an empty one for nothing") {
    CHECK(ids("Bad planning.", "en") == "short ");
    CHECK(ids("", "en").empty());
    CHECK(ids("  ", "en").empty());
    CHECK(ids("One two three four five six.", "en").empty());
}

TEST_CASE("A plan is held to when and to more than effort, other answers are not") {
    TriggerContext plan;
    plan.isNextStep = true;
    CHECK(has(firedTriggers("I will try harder with all of them from here on.", "en", plan),
              "effort"));
    CHECK_FALSE(has(firedTriggers("I will try harder with all of them.", "en"), "effort"));
    CHECK(has(firedTriggers("Talking with Priya about the estimates again.", "en", plan),
              "vague-step"));
    CHECK_FALSE(
        has(firedTriggers("When an estimate feels plain I ask Priya.", "en", plan), "vague-step"));
    CHECK(has(firedTriggers("Ich muss mich einfach mehr anstrengen dabei.", "de", plan), "effort"));
    CHECK_FALSE(has(firedTriggers("Wenn es eng wird, frage ich Priya.", "de", plan), "vague-step"));
}

TEST_CASE("What led to that is asked twice and no more") {
    TriggerContext context;
    const char* text = "It slipped because nobody had looked at the list.";
    CHECK(has(firedTriggers(text, "en", context), "because"));
    context.causeDepth = 2;
    CHECK_FALSE(has(firedTriggers(text, "en", context), "because"));
}

TEST_CASE("The same cause for the third time is noticed whatever the words are") {
    TriggerContext context;
    context.sameCause = 2;
    CHECK_FALSE(
        has(firedTriggers("A long day at the office again, then.", "en", context), "recurring"));
    context.sameCause = 3;
    CHECK(has(firedTriggers("A long day at the office again, then.", "en", context), "recurring"));
}

TEST_CASE("The language of the words is told by their small words") {
    CHECK(languageOf("I was late and they had to wait for the key.") == "en");
    CHECK(languageOf("Ich war zu sp\u00e4t und sie mussten auf den Schl\u00fcssel warten.") ==
          "de");
    CHECK(languageOf("").empty());
    CHECK(has(firedTriggers("Ich bin so ein Idiot, und das ist nicht neu.", ""), "label"));
}

TEST_CASE("A very long answer is read at its end, and the places still fit") {
    std::string text(100'000, 'a');
    text += " \u00e4 and obviously wrong.";
    const auto fired = firedTriggers(text, "en");
    REQUIRE(has(fired, "obvious"));
    for (const Fired& each : fired)
        CHECK(text.substr(each.start, each.end - each.start) == each.quote);
}

TEST_CASE("Words are found across the end of a wrapped line, twice the blank and split letters") {
    for (const Sample& sample : {
             Sample{"counterfactual", "I should have", "Looking back I  should\nhave asked Priya."},
             Sample{"counterfactual", "if I had asked",
                    "All of it was easy if\nI had asked Priya."},
             Sample{"help", "did not ask for help", "All that week I did not\n  ask for help."},
         }) {
        INFO(sample.text);
        const auto fired = firedTriggers(sample.text, "en");
        const auto found = std::find_if(fired.begin(), fired.end(),
                                        [&](const Fired& f) { return f.id == sample.trigger; });
        REQUIRE(found != fired.end());
        CHECK(found->quote == sample.quote);
    }
    const std::string split = "Und ich wusste es eigentlich schon la\u0308nger. Nat"
                              "u\u0308rlich musste es so kommen.";
    const auto fired = firedTriggers(split, "de");
    const auto found =
        std::find_if(fired.begin(), fired.end(), [](const Fired& f) { return f.id == "obvious"; });
    REQUIRE(found != fired.end());
    CHECK(found->quote == "Nat\u00fcrlich musste");
    CHECK(split.substr(found->start, found->end - found->start) == "Natu\u0308rlich musste");
    CHECK(has(firedTriggers("- They never\n- I should have asked", "en"), "counterfactual"));
}

TEST_CASE("A step without its moment is meant as a whole, not by a word of it") {
    TriggerContext plan;
    plan.isNextStep = true;
    for (const Fired& fired : firedTriggers("I will talk with Priya about it.", "en", plan))
        if (fired.id == "vague-step")
            CHECK(fired.quote.empty());
}

TEST_CASE("What a person is not, or fears, is no label") {
    CHECK_FALSE(has(firedTriggers("I am not a failure because of one exam.", "en"), "label"));
    CHECK_FALSE(has(firedTriggers("I was afraid of failure the whole time.", "en"), "label"));
    CHECK(has(firedTriggers("I am a complete and utter failure at this.", "en"), "label"));
}
