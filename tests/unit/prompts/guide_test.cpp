// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Inside a chosen guide: what it waits for, what it takes up, and where it branches.

#include "scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace upturn::prompts;
using upturn::core::EntryKind;
using upturn::core::Met;

namespace {

Situation inGuide(const std::string& guide, int weight = 2, std::int64_t hours = 24L * 30) {
    Situation now = scene(weight, hours);
    now.guide = guide;
    return now;
}

Done done(const Situation& now) {
    return std::get<Done>(select(all(), now));
}

std::string asked(const Situation& now) {
    const Next next = select(all(), now);
    return choiceOf(next) != nullptr ? choiceOf(next)->question.asked.id : std::string("none");
}

/// Skipped with two other entries, the last time so many days ago.
void skippedTwice(Situation& now, const std::string& id, std::int64_t daysAgo) {
    for (std::uint32_t i = 0; i < 2; ++i) {
        upturn::core::Encounter encounter;
        encounter.id = idNumber(7000 + i);
        encounter.entry = idNumber(70 + i);
        encounter.question = id;
        encounter.guide = prompt(id).guide;
        encounter.met = Met::skipped;
        encounter.at = now.now - daysAgo * dayMs - (1 - i) * dayMs;
        now.encounters.push_back(encounter);
    }
}

/// Answers all but `skipped`, and gives the questions in their order.
std::vector<std::string> walk(Situation now, const std::vector<std::string>& skipped) {
    std::vector<std::string> way;
    for (std::string id = asked(now); id != "none"; id = asked(now)) {
        way.push_back(id);
        const bool skip = std::find(skipped.begin(), skipped.end(), id) != skipped.end();
        meet(now, prompt(id), skip ? Met::skipped : Met::answered);
        now.carryOn = true;
        REQUIRE(way.size() < 60);
    }
    return way;
}

} // namespace

TEST_CASE("A guide of which no question was asked is never called done") {
    for (const Guide& guide : all().guides())
        for (const EntryKind kind : {EntryKind::setback, EntryKind::win, EntryKind::note})
            for (const int weight : allWeights)
                for (const std::int64_t hours : allAges) {
                    Situation now = inGuide(guide.id, weight, hours);
                    now.kind = kind;
                    if (asked(now) != "none")
                        continue;
                    const Done why = done(now);
                    INFO(guide.id << " for " << static_cast<int>(kind) << ", weight " << weight
                                  << ", " << hours << " h: " << why.sentence);
                    CHECK(why.why != End::guideFinished);
                    CHECK_FALSE(why.sentence.empty());
                    CHECK(why.sentence.find("The rest") == std::string::npos);
                }
}

TEST_CASE("A guide whose first question rests waits until it has rested, and opens then") {
    Situation now = inGuide("if-then");
    skippedTwice(now, "if-then.wish", 10);
    CHECK(done(now).why == End::guideWaits);
    CHECK(done(now).sentence == "This guide opens in 20 days.");
    now.now += 20 * dayMs;
    CHECK(asked(now) == "if-then.wish");
}

TEST_CASE("A guide that only needs time says how long, and keeps its word") {
    Situation now = inGuide("five-whys", 2, 1);
    CHECK(done(now).why == End::guideWaits);
    CHECK(done(now).sentence == "This guide opens in 3 hours.");
    now.now += 3 * hourMs;
    CHECK(asked(now) == "five-whys.one");

    now = inGuide("double-loop", 4, 1); // too heavy for it as well: time alone does not open it
    CHECK(done(now).sentence == "This guide is for when it weighs less. It will be here then.");
}

TEST_CASE("What is left of a guide is said apart from a guide that was not begun") {
    Situation now = inGuide("reframe", 4, 20);
    meet(now, prompt("reframe.facts"), Met::answered);
    meet(now, prompt("reframe.feeling"), Met::answered);
    CHECK(done(now).sentence == "The rest of this guide opens in 4 hours.");
    now.now += 4 * hourMs;
    CHECK(asked(now) == "reframe.next-level");
}

TEST_CASE("Questions set aside for now do not end a guide") {
    Situation now = inGuide("if-then");
    now.setAside = {"if-then.wish"};
    CHECK(done(now).why == End::guideWaits);
    CHECK(done(now).sentence.find("set aside") != std::string::npos);
}

TEST_CASE("A guide for setbacks says so to a win, and follow-ups say what they wait for") {
    Situation win = inGuide("five-whys");
    win.kind = EntryKind::win;
    CHECK(done(win).why == End::guideOfOther);
    const Done words = done(inGuide("follow-up"));
    CHECK(words.why == End::guideWaits);
    CHECK(words.sentence.find("your own words") != std::string::npos);
}

TEST_CASE("Meaning in a guide waits for facts and feelings, and says so") {
    Situation now = inGuide("reframe");
    meet(now, prompt("reframe.facts"), Met::skipped);
    meet(now, prompt("reframe.feeling"), Met::skipped);
    now.carryOn = true;
    CHECK(done(now).why == End::guideWaits);
    CHECK(done(now).sentence.find("what happened and how it felt") != std::string::npos);
}

TEST_CASE("Five whys walk five steps back and a second branch of their own") {
    CHECK(walk(inGuide("five-whys"), {}) ==
          std::vector<std::string>{"five-whys.one", "five-whys.two", "five-whys.three",
                                   "five-whys.four", "five-whys.five", "five-whys.branch",
                                   "five-whys.branch-two", "five-whys.branch-three",
                                   "five-whys.where"});
}

TEST_CASE("Nobody is asked what led to an answer that was not given") {
    CHECK(walk(inGuide("five-whys"), {"five-whys.three"}) ==
          std::vector<std::string>{"five-whys.one", "five-whys.two", "five-whys.three",
                                   "five-whys.branch", "five-whys.branch-two",
                                   "five-whys.branch-three", "five-whys.where"});
    Situation now = inGuide("five-whys");
    for (const std::string& id : walk(now, {"five-whys.two", "five-whys.branch"}))
        meet(now, prompt(id),
             id == "five-whys.two" || id == "five-whys.branch" ? Met::skipped : Met::answered);
    now.now += dayMs;
    CHECK(done(now).why == End::guideFinished);
}

TEST_CASE("Each answer of the five whys is the subject of the next question") {
    Situation now = inGuide("five-whys");
    meet(now, prompt("five-whys.one"), Met::answered);
    now.lastAnswer = "The numbers came late";
    const Choice next = std::get<Choice>(select(all(), now));
    CHECK(next.question.asked.id == "five-whys.two");
    REQUIRE(next.reasons.size() == 2);
    CHECK(next.reasons[1].sentence == "Because you wrote \u201cThe numbers came late\u201d.");
}

TEST_CASE("A look ahead can be taken at once, and for a day that is still to come") {
    for (const std::int64_t hours : {-24L * 14, -1L, 0L, 1L, 24L * 30})
        for (const EntryKind kind : {EntryKind::setback, EntryKind::note}) {
            Situation now = inGuide("pre-mortem", 3, hours);
            now.kind = kind;
            INFO(hours << " h");
            CHECK(walk(now, {}).size() == 5);
        }
}

TEST_CASE("Kind words come in their order: naming it, others too, then kindness") {
    CHECK(walk(inGuide("kind-words", 5, 0), {}) ==
          std::vector<std::string>{"kind-words.name", "kind-words.others", "kind-words.words",
                                   "kind-words.care"});
    CHECK(walk(inGuide("double-loop"), {"double-loop.rule"}) ==
          std::vector<std::string>{"double-loop.did", "double-loop.rule"});
}
