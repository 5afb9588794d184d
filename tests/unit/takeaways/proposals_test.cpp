// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace upturn::takeaways;
using upturn::core::Text;

namespace {

Source source(const std::string& words, const std::string& yields = {}) {
    return {.version = "1", .text = *Text::from(words), .yields = yields};
}

std::vector<Takeaway> from(const std::string& words, const std::string& yields = {},
                           const Options& options = {}) {
    const std::vector<Source> sources{source(words, yields)};
    return proposals(sources, options);
}

std::vector<std::string> textsFrom(const std::string& words, const std::string& yields = {}) {
    std::vector<std::string> texts;
    for (const Takeaway& takeaway : from(words, yields))
        texts.push_back(takeaway.text.utf8());
    return texts;
}

const Options everything{.perSource = 1000, .total = 1000, .least = 0, .leastOfFurther = 0};

double probabilityOf(const std::string& sentence, const std::string& yields = {}) {
    const auto found = from(sentence, yields, everything);
    return found.empty() ? 0 : found.front().probability;
}

const std::string story =
    "On Tuesday I had the talk with Jonas about the release. He shouted, and I left the room "
    "without a word. I went home at six and ate alone in the kitchen. I should have told him in "
    "June that the date was not possible. Next time I say it on the day I know it. The rest of the "
    "week was quiet.";

} // namespace

TEST_CASE("Of a story the sentence worth keeping is proposed first") {
    const auto found = from(story);
    REQUIRE(found.size() >= 2);
    const std::string first = found[0].text.utf8();
    const std::string second = found[1].text.utf8();
    const bool next = first.starts_with("Next time") || second.starts_with("Next time");
    const bool should = first.starts_with("I should have") || second.starts_with("I should have");
    CHECK(next);
    CHECK(should);
}

TEST_CASE("The words proposed are exactly the words at the offsets") {
    for (const std::string& words :
         {story, std::string("\U0001F600 caf\u00E9: <b>Never</b> *ship* on a Friday again.\n"
                             "- \u4E16\u754C Next time I ask \U0001F469\u200D\U0001F4BB first.\n"
                             "\u202EAlways ask twice before you start.\u202C")}) {
        const auto found = from(words, {}, everything);
        CHECK_FALSE(found.empty());
        for (const Takeaway& takeaway : found)
            CHECK(takeaway.text.utf8() ==
                  words.substr(takeaway.start, takeaway.end - takeaway.start));
    }
}

TEST_CASE("Markup is kept as it was written") {
    CHECK(textsFrom("Never **ship** on a Friday again, <i>ever</i>.") ==
          std::vector<std::string>{"Never **ship** on a Friday again, <i>ever</i>."});
}

TEST_CASE("A pasted page is read by its paragraphs and items, without their tags") {
    CHECK(textsFrom("<p>The day was long.</p><p>Never <b>ship</b> on a Friday again.</p>") ==
          std::vector<std::string>{"Never <b>ship</b> on a Friday again."});
    CHECK(textsFrom("<ul><li>Never ship on a Friday again</li><li>Lunch was late</li></ul>") ==
          std::vector<std::string>{"Never ship on a Friday again"});
}

TEST_CASE("From a text that speaks of wanting to die nothing is proposed") {
    for (const char* yields : {"", "lesson"}) {
        CHECK(textsFrom("I want to die. I learned that I should ask for help earlier.", yields)
                  .empty());
        CHECK(textsFrom("I should have never been born.", yields).empty());
        CHECK(textsFrom("Ich habe gelernt, dass alle ohne mich besser dran w\u00E4ren.", yields)
                  .empty());
    }
    CHECK_FALSE(
        textsFrom("I wanted to die of shame. I learned that I should ask earlier.").empty());
}

TEST_CASE("What a person says they are not, and what a thing was, may be a lesson") {
    for (const char* words :
         {"I learned that one lost game does not make me a failure as a person.",
          "I learned that I am not a failure because of one exam.",
          "The launch was a failure because we should have asked our users.",
          "Ich habe gelernt, dass ich kein Versager bin, nur weil eine Pr\u00FCfung schiefging."})
        CHECK(textsFrom(words) == std::vector<std::string>{words});
}

TEST_CASE("What someone said in a conversation counts less than what the writer says") {
    CHECK(probabilityOf("\"You must always ask before you take it.\"") + 0.1 <
          probabilityOf("You must always ask before you take it."));
}

TEST_CASE("Among many sentences only clear ones are proposed") {
    std::string words = "Ask for help before the deadline. ";
    CHECK(textsFrom(words) == std::vector<std::string>{"Ask for help before the deadline."});
    for (int i = 0; i < 10; ++i)
        words += "The day was long, I took the train and it was full of people. ";
    CHECK(textsFrom(words).empty());
}

TEST_CASE("A question that asks for a lesson raises every sentence, one for facts lowers it") {
    for (const char* sentence : {"I should have told him in June.", "Next time we meet earlier.",
                                 "Walking home made it easier to think."}) {
        CHECK(probabilityOf(sentence, "lesson") > probabilityOf(sentence, "next_step"));
        CHECK(probabilityOf(sentence, "next_step") > probabilityOf(sentence));
        CHECK(probabilityOf(sentence) > probabilityOf(sentence, "facts"));
    }
}

TEST_CASE("A sentence that only tells what happened never leads") {
    const std::string narration = "I went to the office and sat down at my desk for two hours. ";
    const std::string lesson = "I should have asked for help on the first day.";
    for (const char* yields : {"", "lesson", "next_step", "strength", "cause"})
        CHECK(textsFrom(narration + lesson, yields).front() == lesson);
    CHECK(textsFrom(narration).empty());
}

TEST_CASE("A log, a question and a feeling are not proposed from free text") {
    CHECK(textsFrom("13:05 we restarted the server and the queue went down again.").empty());
    CHECK(textsFrom("Why does this always happen to me?").empty());
    CHECK(textsFrom("I am so tired and sad today.").empty());
    CHECK(textsFrom("Went well.").empty());
}

TEST_CASE("German is read as German") {
    const auto found =
        from("Gestern war die Besprechung mit dem Chef. Ich habe wieder nichts "
             "gesagt und bin danach nach Hause gegangen. Ich h\u00E4tte vorher meine "
             "Punkte aufschreiben sollen. N\u00E4chstes Mal frage ich nach, bevor ich "
             "zusage. Das Wetter war auch nicht besser.");
    REQUIRE(found.size() >= 2);
    for (std::size_t i = 0; i < 2; ++i)
        CHECK((found[i].text.utf8().starts_with("Ich h\u00E4tte") ||
               found[i].text.utf8().starts_with("N\u00E4chstes Mal")));
    CHECK_FALSE(found[0].reasons.empty());
}

TEST_CASE("A language without cues is proposed from where the question asks for a lesson") {
    const std::string japanese = "\u6B21\u306F\u65E9\u3081\u306B\u4EBA\u306B\u805E\u304F\u3079"
                                 "\u304D\u3060\u3068\u601D\u3046\u3002";
    CHECK(textsFrom(japanese).empty());
    CHECK(textsFrom(japanese, "lesson") == std::vector<std::string>{japanese});
}

TEST_CASE("Each kind is told from the others") {
    const auto kind = [](const std::string& words, const std::string& yields = {}) {
        const auto found = from(words, yields, everything);
        REQUIRE(found.size() == 1);
        return nameOf(found[0].kind);
    };
    CHECK(kind("I should have told him earlier that it was too much.") == "lesson");
    CHECK(kind("Write the plan down before the next meeting.") == "next_step");
    CHECK(kind("From now on I will ask on the first day.") == "next_step");
    CHECK(kind("It broke because nobody owned the list of open questions.") == "cause");
    CHECK(kind("Going for a walk helped me calm down before the call.") == "strength");
    CHECK(kind("Rain on the way there and back.", "strength") == "strength");
    CHECK(kindNamed("next_step") == Kind::nextStep);
    CHECK_FALSE(kindNamed("wish"));
}

TEST_CASE("A heading asks as a question does, and says so") {
    const auto found = from("## What I learned\n\n- the smaller plan, the calmer week for all\n");
    REQUIRE(found.size() == 1);
    REQUIRE_FALSE(found[0].reasons.empty());
    CHECK(found[0].reasons[0].family == "heading");
    CHECK(found[0].reasons[0].sentence == "It stands under \u201CWhat I learned\u201D.");
}

TEST_CASE("A sentence that announces a lesson gives way to the one it announces") {
    const std::string words = "We lost the game. Here is what I learned. The quiet ones see more "
                              "than the loud ones.";
    REQUIRE_FALSE(textsFrom(words).empty());
    CHECK(textsFrom(words).front() == "The quiet ones see more than the loud ones.");
}

TEST_CASE("Headings of code and headings themselves are never proposed") {
    CHECK(textsFrom("# Always ask before you build\n\n```\nnever do this again, ask first\n```\n",
                    "lesson")
              .empty());
}

TEST_CASE("What a person calls themselves is no lesson") {
    for (const char* yields : {"", "lesson"}) {
        CHECK(textsFrom("I am such a failure and I always ruin everything.", yields).empty());
        CHECK(textsFrom("I\u2019m an idiot and I should never have been born.", yields).empty());
        CHECK(textsFrom("I learned today that I am completely worthless.", yields).empty());
        CHECK(textsFrom("Ich h\u00E4tte es wissen m\u00FCssen, ich bin ein Versager.", yields)
                  .empty());
        CHECK(textsFrom("From now on they are better off without me.", yields).empty());
    }
}

TEST_CASE("Every proposal says why, in a whole sentence with the person's words") {
    for (const Takeaway& takeaway : from(story)) {
        REQUIRE_FALSE(takeaway.reasons.empty());
        for (const Reason& reason : takeaway.reasons) {
            CHECK(reason.sentence.ends_with("."));
            CHECK(takeaway.text.utf8().find(reason.words.utf8()) != std::string::npos);
        }
    }
}

TEST_CASE("At most three from one answer and five from a session, best first, each once") {
    const std::string many = "Next time I check the budget before anything else.\n"
                             "Never again will we send a letter without a second reader.\n"
                             "I learned to sleep before an exam.\n"
                             "From now on I will walk to the train.\n"
                             "Always water young trees in the evening.\n";
    const std::string more = "I should have called her when the parcel got lost.\n"
                             "Make sure that both keys are in the drawer.\n"
                             "In hindsight the smaller hall would have been enough.\n";
    const std::vector<Source> sources{source(many), source(many), source(more)};
    const auto found = proposals(sources);
    CHECK(found.size() == 5);
    std::vector<int> perSource(sources.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(++perSource[found[i].source] <= 3);
        if (i > 0)
            CHECK(found[i - 1].probability >= found[i].probability);
    }
}

TEST_CASE("What was kept already is not proposed again") {
    const auto before = from(story);
    Options options;
    options.kept.push_back(before.front().text);
    for (const Takeaway& takeaway : from(story, {}, options))
        CHECK(takeaway.text != before.front().text);
}

TEST_CASE("No proposals are asked for and none are given") {
    CHECK(from(story, {}, {.total = 0}).empty());
    CHECK(from(story, {}, {.perSource = 0}).empty());
    CHECK(proposals({}).empty());
}

TEST_CASE("The same words give the same proposals") {
    const auto once = from(story, "lesson", everything);
    const auto again = from(story, "lesson", everything);
    REQUIRE(once.size() == again.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        CHECK(once[i].text == again[i].text);
        CHECK(once[i].probability == again[i].probability);
    }
}

TEST_CASE("Five million bytes on one line are read within bounds") {
    std::string sentences;
    while (sentences.size() < 4'900'000)
        sentences += "Next time I should have asked before we walked into that meeting room. ";
    const auto begin = std::chrono::steady_clock::now();
    CHECK(from(sentences).size() == 1);
    CHECK(from(std::string(4'900'000, 'x')).empty());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::minutes(2));
}

TEST_CASE("What a person keeps and leaves shifts what is proposed, within bounds") {
    const Text resolved = *Text::from("Next time I ask two people before I name a date.");
    const Text caused = *Text::from("It failed because nobody had looked at the plan.");
    const auto chance = [](const Text& text, const Options& options) {
        const std::vector<Source> sources{{.answer = {}, .version = {}, .text = text}};
        const auto found = proposals(sources, options);
        return found.empty() ? 0.0 : found.front().probability;
    };
    Options usual;
    usual.least = usual.leastOfFurther = 0;
    Options keepsResolves = usual;
    for (int i = 0; i < 30; ++i) {
        keepsResolves.chosen.push_back(*Text::from("From now on I write it down at once."));
        keepsResolves.left.push_back(*Text::from("It broke because the test was missing."));
    }
    CHECK(chance(resolved, keepsResolves) > chance(resolved, usual));
    CHECK(chance(caused, keepsResolves) < chance(caused, usual));
    // A few choices, or choices of one sort, say nothing yet.
    Options few = usual;
    few.chosen.assign(3, resolved);
    few.left.assign(3, caused);
    CHECK(chance(resolved, few) == chance(resolved, usual));
    Options onlyKept = usual;
    onlyKept.chosen.assign(50, resolved);
    CHECK(chance(resolved, onlyKept) == chance(resolved, usual));
}
