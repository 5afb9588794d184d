// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>

using namespace upturn::prompts;
using upturn::core::EntryKind;
using upturn::core::Met;

namespace {

Choice choice(const Situation& now) {
    return std::get<Choice>(select(all(), now));
}

End end(const Situation& now) {
    const Done done = std::get<Done>(select(all(), now));
    CHECK_FALSE(done.sentence.empty());
    return done.why;
}

/// Answers whatever is asked until nothing more is; the questions in order.
std::vector<std::string> walk(Situation now) {
    std::vector<std::string> way;
    for (;;) {
        const Next next = select(all(), now);
        if (choiceOf(next) == nullptr)
            return way;
        way.push_back(choiceOf(next)->question.asked.id);
        meet(now, prompt(way.back()), Met::answered);
        REQUIRE(way.size() < 60);
    }
}

std::set<std::string> dimsOf(const std::vector<std::string>& way) {
    std::set<std::string> dims;
    for (const std::string& id : way)
        dims.insert(prompt(id).dims.begin(), prompt(id).dims.end());
    return dims;
}

bool says(const Choice& chosen, const std::string& words) {
    return std::any_of(chosen.reasons.begin(), chosen.reasons.end(), [&](const Reason& reason) {
        return reason.sentence.find(words) != std::string::npos;
    });
}

/// Place among all candidates that may be asked, from 0.
std::size_t rank(const Situation& now, const std::string& id) {
    const auto list = candidates(all(), now);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Candidate& each) { return each.id == id; });
    REQUIRE(found != list.end());
    return static_cast<std::size_t>(found - list.begin());
}

} // namespace

TEST_CASE("However heavy and however long ago, at least five questions fit") {
    for (const EntryKind kind : {EntryKind::setback, EntryKind::note, EntryKind::win})
        for (const int weight : allWeights)
            for (const std::int64_t hours : allAges)
                for (const Depth depth : allDepths) {
                    Situation now = scene(weight, hours);
                    now.depth = depth;
                    now.kind = kind;
                    INFO("weight " << weight << ", " << hours << " h, " << nameOf(depth));
                    CHECK(choice(now).eligible >= 5);
                }
}

TEST_CASE("Without a guide the questions reach all that the depth asks for") {
    for (const EntryKind kind : {EntryKind::setback, EntryKind::note, EntryKind::win})
        for (const int weight : allWeights)
            for (const std::int64_t hours : allAges)
                for (const Depth depth : allDepths) {
                    Situation now = scene(weight, hours);
                    now.depth = depth;
                    now.kind = kind;
                    const auto covered = dimsOf(walk(now));
                    INFO(nameOf(kind)
                         << " of weight " << weight << ", " << hours << " h, " << nameOf(depth));
                    for (const std::string& dim : Tuning::builtIn().requiredFor(depth))
                        CHECK(covered.contains(dim));
                }
}

TEST_CASE("A part for which no question is left does not hold up those after it") {
    Situation now = scene(2, 30);
    now.depth = Depth::standard;
    for (const Prompt& p : all().prompts())
        if (std::find(p.dims.begin(), p.dims.end(), "own_part") != p.dims.end())
            now.off.insert(p.id);
    const auto covered = dimsOf(walk(now));
    for (const char* dim : {"facts", "feeling", "cause", "strength", "lesson", "next_step"}) {
        INFO(dim);
        CHECK(covered.contains(dim));
    }
}

TEST_CASE("Every guide can be walked to its end in a calm hour, and covers what it promises") {
    for (const Guide& guide : all().guides()) {
        if (guide.generic)
            continue;
        Situation now = scene(2, 24L * 30);
        now.guide = guide.id;
        const auto way = walk(now);
        INFO(guide.id);
        CHECK(way.size() == all().questionsOf(guide.id).size());
        for (const std::string& dim : guide.dimsRequired)
            CHECK(dimsOf(way).contains(dim));
    }
}

TEST_CASE("A chosen guide asks in its own order and says so") {
    Situation now = scene(3, 30);
    now.guide = "pause-reflect-ask";
    CHECK(walk(now) ==
          std::vector<std::string>{"pause-reflect-ask.pause", "pause-reflect-ask.facts",
                                   "pause-reflect-ask.cause", "pause-reflect-ask.pattern",
                                   "pause-reflect-ask.next-time", "pause-reflect-ask.strengths"});
    const Choice first = choice(now);
    CHECK(first.question.guideTitle == "Pause, reflect, ask");
    CHECK(first.question.stageName == "Pause");
    CHECK(says(first, "next in the guide you chose"));
}

TEST_CASE("A guide leaves out what was told already, and goes on another day where it stopped") {
    Situation now = scene(3, 30);
    now.guide = "pause-reflect-ask";
    now.alsoCovered = {"facts"};
    meet(now, prompt("pause-reflect-ask.pause"), Met::answered);
    CHECK(choice(now).question.asked.id == "pause-reflect-ask.cause");
    meet(now, prompt("pause-reflect-ask.cause"), Met::answered);
    now.now += 3 * dayMs;
    CHECK(choice(now).question.asked.id == "pause-reflect-ask.pattern");
}

TEST_CASE("A reframe waits in a hard moment and is there a day later") {
    Situation now = scene(5, 1);
    now.guide = "reframe";
    meet(now, prompt("reframe.facts"), Met::answered);
    meet(now, prompt("reframe.feeling"), Met::answered);
    CHECK(end(now) == End::guideWaits);
    now.weight = 4;
    now.now += dayMs;
    CHECK(choice(now).question.asked.id == "reframe.next-level");
}

TEST_CASE("A hard moment gets three gentle questions, and no lesson is asked of it") {
    for (const std::int64_t hours : {0, 3, 20}) {
        const auto way = walk(scene(5, hours));
        CHECK(way.size() <= 3);
        CHECK_FALSE(dimsOf(way).contains("lesson"));
        CHECK(dimsOf(way).contains("facts"));
        CHECK(dimsOf(way).contains("feeling"));
        CHECK(dimsOf(way).contains("need"));
    }
}

TEST_CASE("The asking stops where it is enough, and goes on when the person wants to") {
    Situation now = scene(2, 30);
    now.depth = Depth::quick;
    for (const char* id : {"upturn.plain", "upturn.one-line", "upturn.if-then"})
        meet(now, prompt(id), Met::answered);
    CHECK(end(now) == End::limit);
    now.now += 5 * hourMs;
    CHECK(end(now) == End::enough);
    now.lessonSettled = false;
    CHECK(choice(now).eligible > 0);
    now.lessonSettled = true;
    now.carryOn = true;
    CHECK(choice(now).eligible > 0);
}

TEST_CASE("Two skips in a row offer to stop") {
    Situation now = scene(2, 30);
    meet(now, prompt("upturn.plain"), Met::skipped);
    CHECK(choice(now).eligible > 0);
    meet(now, prompt("upturn.body"), Met::skipped);
    CHECK(end(now) == End::twoSkips);
    now.now += 5 * hourMs;
    CHECK(choice(now).eligible > 0);
}

TEST_CASE("A guide that does not exist and a guide that is done are told apart") {
    Situation now = scene(2, 24L * 30);
    now.guide = "no-such";
    CHECK(end(now) == End::noSuchGuide);
    now.guide = "if-then";
    for (const Prompt& p : all().questionsOf("if-then"))
        meet(now, p, Met::answered);
    CHECK(end(now) == End::guideFinished);
}

TEST_CASE("The person's own words call for a question, and it quotes them") {
    Situation now = scene(2, 30);
    now.depth = Depth::standard;
    meet(now, prompt("upturn.plain"), Met::answered);
    now.lastAnswer = "Deep down I knew it would slip, and I kept quiet in that meeting.";
    const Choice chosen = choice(now);
    CHECK(chosen.question.asked.id == "follow-up.held-back");
    CHECK(says(chosen, "you wrote \u201cI knew\u201d"));
}

TEST_CASE("A label for oneself gets a kind question even in a hard moment") {
    Situation now = scene(5, 1);
    meet(now, prompt("upturn.plain"), Met::answered);
    now.lastAnswer = "I am such an idiot, and everybody in the room could see it.";
    CHECK(choice(now).question.asked.id == "follow-up.not-the-person");
}

TEST_CASE("A word against oneself is taken up whenever it comes, as the fourth answer too") {
    for (const Depth depth : {Depth::standard, Depth::deep, Depth::quick})
        for (const int weight : allWeights)
            for (const std::int64_t hours : {1, 30, 24 * 30})
                for (const char* words : {"I am a failure.", "Ich bin so ein Versager."}) {
                    Situation now = scene(weight, hours);
                    now.depth = depth;
                    const std::size_t before = depth == Depth::quick ? 2 : 4;
                    for (std::size_t i = 0; i < before; ++i)
                        meet(now, prompt(choice(now).question.asked.id), Met::answered);
                    now.lastQuestion = "upturn.plain";
                    now.lastAnswer = words;
                    const Choice chosen = choice(now);
                    const Prompt& p = prompt(chosen.question.asked.id);
                    INFO(nameOf(depth) << ", weight " << weight << ", " << hours << " h: " << p.id);
                    CHECK(p.triggers == std::vector<std::string>{"label"});
                    CHECK(p.mode == Mode::kind);
                    CHECK(says(chosen, "you wrote"));
                }
}

TEST_CASE("Once a session words are taken up although a part is still open, not in a quick one") {
    Situation now = scene(2, 30);
    now.depth = Depth::standard;
    for (const char* id : {"upturn.plain", "upturn.name-it", "upturn.did", "upturn.around"})
        meet(now, prompt(id), Met::answered);
    now.lastAnswer = "The plan was late because I had waited for the numbers.";
    const Choice chosen = choice(now);
    CHECK(chosen.question.asked.id == "follow-up.what-led-to-that");
    CHECK(says(chosen, "you wrote \u201cbecause\u201d"));
    meet(now, prompt("follow-up.what-led-to-that"), Met::answered);
    CHECK_FALSE(prompt(choice(now).question.asked.id).followUp);
    now = scene(2, 30);
    now.depth = Depth::quick;
    meet(now, prompt("upturn.plain"), Met::answered);
    now.lastAnswer = "The plan was late because I had waited for the numbers.";
    CHECK_FALSE(prompt(choice(now).question.asked.id).followUp);
}

TEST_CASE("A tick, a number or a date is not called short, and its words call for nothing") {
    Situation now = scene(2, 30);
    for (const char* id : {"upturn.plain", "upturn.name-it"})
        meet(now, prompt(id), Met::answered);
    for (const char* id : {"circumstances.stakes", "circumstances.noticed", "own-it.approach",
                           "sides.brought", "own-it.talk"}) {
        now.lastQuestion = id;
        now.lastAnswer = "7";
        for (const Candidate& each : candidates(all(), now)) {
            INFO(id << " then " << each.id);
            CHECK((each.rule == "E2" || !prompt(each.id).followUp));
        }
    }
    now.lastQuestion = "upturn.name-it";
    now.lastAnswer = "Tired.";
    const auto list = candidates(all(), now);
    CHECK(std::any_of(list.begin(), list.end(), [](const Candidate& each) {
        return each.id == "follow-up.example" && each.rule.empty();
    }));
}

TEST_CASE("What never brought a lesson is not said to have brought one, and no letter is quoted") {
    for (const int kept : {0, 1})
        for (const int weight : allWeights)
            for (const std::int64_t hours : allAges) {
                Situation now = scene(weight, hours);
                for (const Prompt& p : all().prompts())
                    now.kept[p.id] = kept;
                for (int i = 0; i < 7; ++i) {
                    now.lastAnswer = "W";
                    now.lastQuestion = "upturn.if-then";
                    const Next next = select(all(), now);
                    if (choiceOf(next) == nullptr)
                        break;
                    CHECK_FALSE(says(*choiceOf(next), "\u201cW\u201d"));
                    if (kept == 0)
                        CHECK_FALSE(says(*choiceOf(next), "worth keeping"));
                    meet(now, prompt(choiceOf(next)->question.asked.id), Met::answered);
                }
            }
}

TEST_CASE("A cause for the third time brings up what repeats, and says how often") {
    Situation now = scene(2, 50);
    now.depth = Depth::deep;
    for (const char* id : {"upturn.plain", "upturn.name-it", "upturn.did", "upturn.around"})
        meet(now, prompt(id), Met::answered);
    now.earlierWithCause = 2;
    now.cause = "hesitation";
    const Choice chosen = choice(now);
    CHECK(prompt(chosen.question.asked.id).recurrence > 0);
    CHECK(says(chosen, "setback number 3 in 90 days with \u201chesitation\u201d"));
}

TEST_CASE("Each choice has a reason in words, and names what is not yet looked at") {
    Situation now = scene(2, 50);
    now.depth = Depth::standard;
    for (const char* id : {"upturn.plain", "upturn.name-it"})
        meet(now, prompt(id), Met::answered);
    const Choice chosen = choice(now);
    CHECK(says(chosen, "you have not yet looked at your own part"));
    for (const Reason& reason : chosen.reasons) {
        CHECK_FALSE(reason.sentence.empty());
        CHECK(reason.contribution == reason.value * reason.weight / 10000);
    }
    int kept = 0;
    for (const auto& [rule, count] : chosen.rejected)
        kept += count;
    CHECK(kept + chosen.eligible == static_cast<int>(all().prompts().size()));
}

TEST_CASE("The candidates begin with the question asked and say of each other why not") {
    const Situation now = scene(3, 30);
    const auto list = candidates(all(), now);
    REQUIRE(list.size() == all().prompts().size());
    CHECK(list[0].id == choice(now).question.asked.id);
    CHECK(list[0].score == choice(now).score);
    CHECK(list[1].sentence == "A close second. It is next if you skip.");
    for (const Candidate& each : list)
        CHECK_FALSE(each.sentence.empty());
    for (std::size_t i = 1; i < list.size(); ++i)
        if (list[i].rule.empty())
            CHECK(list[i - 1].score >= list[i].score);
}

TEST_CASE("When nothing fits the rules give way in their order and say so") {
    Situation now = scene(2, 30);
    now.depth = Depth::standard;
    // Every question was met in a session before this one, two entries ago or one entry ago.
    for (const Prompt& p : all().prompts()) {
        upturn::core::Encounter met;
        met.id = idNumber(static_cast<std::uint32_t>(now.encounters.size()) + 9000);
        met.entry = idNumber(p.stage == Stage::land || p.mode == Mode::plan ? 50 : 51);
        met.question = p.id;
        met.guide = p.guide;
        met.at = now.now - (met.entry == idNumber(50) ? 20 : 10) * hourMs;
        now.encounters.push_back(met);
    }
    const Choice chosen = choice(now);
    REQUIRE_FALSE(chosen.reasons.empty());
    CHECK(chosen.reasons.back().factor == "relaxed E5");
    CHECK_FALSE(chosen.reasons.back().sentence.empty());

    now = scene(2, 30);
    now.minutesLeft = 0;
    CHECK(choice(now).reasons.back().factor == "relaxed E7");
}

TEST_CASE("The more often a cause came back, the higher rank questions about what repeats") {
    Situation now = scene(2, 50);
    for (const char* id : {"upturn.plain", "upturn.name-it", "upturn.did"})
        meet(now, prompt(id), Met::answered);
    for (const char* id : {"upturn.rule", "upturn.last-time", "pause-reflect-ask.pattern"}) {
        std::size_t before = rank(now, id);
        for (int times = 1; times <= 8; ++times) {
            now.earlierWithCause = times;
            const std::size_t after = rank(now, id);
            INFO(id << " with " << times << " before");
            CHECK(after <= before);
            before = after;
        }
        now.earlierWithCause = 0;
    }
}

TEST_CASE("The heavier it is, the lower ranks a plain why") {
    std::size_t before = 0;
    for (const int weight : {1, 2, 3, 4, 5}) { // from 3 on it is not asked at all
        Situation now = scene(weight, 200);
        for (const char* id : {"upturn.plain", "upturn.name-it", "upturn.did"})
            meet(now, prompt(id), Met::answered);
        const std::size_t after = rank(now, "upturn.why-then");
        INFO("weight " << weight);
        if (weight >= 3)
            CHECK(after >= static_cast<std::size_t>(choice(now).eligible));
        else
            CHECK(after >= before);
        before = after;
    }
}

TEST_CASE("The order in which encounters are handed in changes nothing") {
    Situation now = scene(3, 30);
    for (const char* id : {"upturn.plain", "upturn.name-it", "upturn.did", "aar.intent"})
        meet(now, prompt(id), Met::answered);
    const Choice one = choice(now);
    std::reverse(now.encounters.begin(), now.encounters.end());
    const Choice two = choice(now);
    CHECK(one.question.asked == two.question.asked);
    CHECK(one.reasons == two.reasons);
}

TEST_CASE("Two, seven and thirty days later a question is due, each once") {
    Situation now = scene(3, 30);
    CHECK_FALSE(questionForLater(all(), now));
    now.now += 2 * dayMs;
    REQUIRE(questionForLater(all(), now));
    CHECK(questionForLater(all(), now)->asked.id == "upturn.later-outcome");
    meet(now, prompt("upturn.later-outcome"), Met::answered);
    CHECK_FALSE(questionForLater(all(), now));
    now.now += 5 * dayMs;
    CHECK(questionForLater(all(), now)->asked.id == "upturn.later-lesson");
    meet(now, prompt("upturn.later-lesson"), Met::answered);
    CHECK_FALSE(questionForLater(all(), now));
    now.now += 21 * dayMs; // 29 days after it happened, and then the 30th
    CHECK_FALSE(questionForLater(all(), now));
    now.now += 1 * dayMs;
    REQUIRE(questionForLater(all(), now));
    CHECK(questionForLater(all(), now)->asked.id == "upturn.later-weight");
    Situation answered = now;
    meet(answered, prompt("upturn.later-weight"), Met::answered);
    CHECK_FALSE(questionForLater(all(), answered));
    now.written = {"I want to die."};
    CHECK_FALSE(questionForLater(all(), now));
}

TEST_CASE("Who wants to look back is asked what days made due, and nothing else") {
    Situation now = scene(3, 24L * 8);
    now.lookingBack = true;
    now.guide = "gibbs";
    now.lastAnswer = "I am such an idiot.";
    CHECK(choice(now).question.asked.id == "upturn.later-outcome");
    const auto list = candidates(all(), now);
    REQUIRE(list.size() == 3);
    CHECK(list[0].id == "upturn.later-outcome");
    CHECK(list[1].sentence == "Fits too, and comes after those above.");
    CHECK(list[2].id == "upturn.later-weight");
    CHECK(list[2].sentence == "Comes days later.");
    for (const char* id : {"upturn.later-outcome", "upturn.later-lesson"})
        meet(now, prompt(id), Met::skipped);
    CHECK(end(now) == End::lookedBack);
    CHECK(candidates(all(), now)[0].sentence == "Already asked here.");
}

TEST_CASE("The step bar shows where one stands, with a guide and without") {
    Situation now = scene(2, 30);
    now.depth = Depth::standard;
    meet(now, prompt("upturn.plain"), Met::answered);
    auto marks = trail(all(), now);
    REQUIRE(marks.size() == 6);
    CHECK(marks[0].name == "What happened");
    CHECK(marks[0].done == marks[0].all);
    CHECK(marks[1].name == "How it felt");
    CHECK(marks[1].current);
    CHECK(marks[4].all == 2);

    now.guide = "own-it";
    marks = trail(all(), now);
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].name == "Own it");
    CHECK(marks[0].all == 3);
    CHECK(marks[0].current);
    now.language = "de";
    CHECK(trail(all(), now)[1].name == "Die Lehre ziehen");
}

TEST_CASE("A question comes with its article, its guide and its words in the language asked for") {
    Situation now = scene(2, 30);
    now.guide = "pause-reflect-ask";
    now.language = "de";
    meet(now, prompt("pause-reflect-ask.pause"), Met::answered);
    meet(now, prompt("pause-reflect-ask.facts"), Met::answered);
    const Question question = choice(now).question;
    CHECK(question.asked.text.utf8() == "Was hat diesen R\u00fcckschlag verursacht?");
    CHECK(question.source == "Failing Upwards: Turning Setbacks into Leadership Growth");
    CHECK(question.stageName == "Fragen");
    CHECK_FALSE(question.hint.empty());
    CHECK(question.kind == Kind::text);
}
