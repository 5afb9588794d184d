// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace upturn::prompts;
using upturn::core::Met;

namespace {

/// The rule that keeps a question back, and in which words.
Candidate standing(const Situation& now, const std::string& id) {
    for (Candidate& each : candidates(all(), now))
        if (each.id == id)
            return each;
    FAIL("no candidate " << id);
    return {};
}

std::string rule(const Situation& now, const std::string& id) {
    return standing(now, id).rule;
}

/// Asked about another entry, so many hours ago.
void metElsewhere(Situation& now, const std::string& id, Met met, std::int64_t hoursAgo,
                  std::uint32_t entry) {
    upturn::core::Encounter encounter;
    encounter.id = idNumber(5000 + static_cast<std::uint32_t>(now.encounters.size()));
    encounter.entry = idNumber(entry);
    encounter.question = id;
    encounter.guide = prompt(id).guide;
    encounter.met = met;
    encounter.at = now.now - hoursAgo * hourMs;
    now.encounters.push_back(encounter);
}

bool gentle(const Prompt& p) {
    return p.mode == Mode::facts || p.mode == Mode::kind || p.mode == Mode::distanced ||
           (p.mode == Mode::plan && p.minutes <= 2);
}

} // namespace

TEST_CASE("E1 - what is turned off, set aside or made for something else is not asked") {
    Situation now = scene(2, 30);
    now.off = {"upturn.plain", "aar"};
    now.setAside = {"upturn.camera"};
    CHECK(rule(now, "upturn.plain") == "E1");
    CHECK(rule(now, "aar.intent") == "E1");
    CHECK(standing(now, "upturn.camera").sentence == "You asked for something else.");
    CHECK(rule(now, "upturn.win-part") == "E1");
    CHECK(rule(now, "roadmap.account") == "E1");
    now.guide = "roadmap";
    CHECK(rule(now, "roadmap.account").empty());
    now.kind = upturn::core::EntryKind::win;
    now.guide.clear();
    CHECK(rule(now, "upturn.did") == "E1");
}

TEST_CASE("E2 - a later part, an unanswered requirement or an uncalled follow-up waits") {
    Situation now = scene(2, 30);
    CHECK(rule(now, "upturn.one-line") == "E2");
    CHECK(rule(now, "aar.gap") == "E2");
    CHECK(rule(now, "follow-up.exception") == "E2");
    CHECK(rule(now, "upturn.later-outcome") == "E2");
    meet(now, prompt("aar.intent"), Met::answered);
    meet(now, prompt("aar.facts"), Met::skipped);
    meet(now, prompt("upturn.name-it"), Met::answered);
    CHECK(rule(now, "aar.gap").empty());
}

TEST_CASE("E3 and E4 - a question keeps to its weight and its time") {
    Situation now = scene(5, 30);
    CHECK(rule(now, "upturn.critic") == "E3");
    now = scene(2, 30);
    CHECK(rule(now, "upturn.need") == "E3");
    CHECK(standing(now, "upturn.need").sentence == "Meant for heavier moments.");
    now = scene(2, 0);
    CHECK(rule(now, "upturn.seen") == "E4");
    now = scene(4, 100);
    CHECK(rule(now, "upturn.need") == "E4");
}

TEST_CASE("E5 - nothing is asked twice about an entry, in three sessions or in thirty days") {
    Situation now = scene(2, 30);
    metElsewhere(now, "upturn.plain", Met::answered, 10, 7);
    CHECK(rule(now, "upturn.plain") == "E5");
    metElsewhere(now, "upturn.camera", Met::answered, 8, 8);
    metElsewhere(now, "upturn.camera", Met::answered, 6, 9);
    CHECK(rule(now, "upturn.plain") == "E5");
    metElsewhere(now, "upturn.evidence", Met::answered, 5, 10);
    CHECK(rule(now, "upturn.plain") == "E5");
    CHECK(standing(now, "upturn.plain").sentence ==
          "Asked about another entry in the last 30 days.");
    now.now += 30 * dayMs;
    CHECK(rule(now, "upturn.plain").empty());

    now = scene(2, 30);
    now.now -= 60 * dayMs;
    meet(now, prompt("upturn.plain"), Met::answered);
    now.now += 60 * dayMs;
    CHECK(standing(now, "upturn.plain").sentence == "Already asked here.");
}

TEST_CASE("E5 - three questions of one guide in a row are enough unless it is pinned") {
    Situation now = scene(2, 30);
    for (const char* id : {"gibbs.description", "gibbs.feelings", "gibbs.evaluation"})
        meet(now, prompt(id), Met::answered);
    CHECK(rule(now, "gibbs.analysis") == "E5");
    now.pinned = {"gibbs"};
    CHECK(rule(now, "gibbs.analysis").empty());
}

TEST_CASE("E6 - skipped twice in a row a question rests for thirty days") {
    Situation now = scene(2, 30);
    metElsewhere(now, "upturn.name-it", Met::skipped, 24 * 20, 7);
    for (std::uint32_t i = 0; i < 3; ++i)
        metElsewhere(now, "upturn.plain", Met::answered, 12 * (i + 1), 20 + i);
    now.now += 11 * dayMs;
    CHECK(rule(now, "upturn.name-it").empty());
    now.now -= 11 * dayMs;
    metElsewhere(now, "upturn.name-it", Met::skipped, 24 * 10, 8);
    CHECK(standing(now, "upturn.name-it").sentence == "Skipped twice. Rests until 2026-12-08.");
    now.now += 21 * dayMs;
    CHECK(rule(now, "upturn.name-it").empty());
}

TEST_CASE("E7 - with two minutes left only what takes two minutes is asked") {
    Situation now = scene(2, 30);
    now.minutesLeft = 2;
    CHECK(rule(now, "upturn.seen") == "E7");
    CHECK(rule(now, "upturn.plain").empty());
}

TEST_CASE("Nobody is asked for their own part in the first hours of something heavy") {
    const std::string words = "He hit me. He never listens, and she always looks away.";
    for (const int weight : {3, 4, 5})
        for (const std::int64_t hours : allAges)
            for (const Depth depth : allDepths)
                for (const char* guide : {"", "own-it"}) {
                    Situation now = scene(weight, hours);
                    now.depth = depth;
                    now.guide = guide;
                    meet(now, prompt("upturn.plain"), Met::answered);
                    now.lastAnswer = words;
                    INFO("weight " << weight << ", " << hours << " h, " << guide);
                    for (const Candidate& each : candidates(all(), now)) {
                        const bool own =
                            each.id == "follow-up.your-part" || each.id == "own-it.sentence" ||
                            each.id == "upturn.did" || each.id == "upturn.across-the-room" ||
                            each.id == "follow-up.exception" || each.id == "upturn.own-part";
                        if (own && weight >= 4 && hours < 24)
                            CHECK_FALSE(each.rule.empty());
                        if (each.id == "follow-up.your-part" || each.id == "own-it.sentence")
                            CHECK((!each.rule.empty() || (weight == 3 && hours >= 4)));
                    }
                }
    Situation later = scene(3, 48); // and it is asked where it does no harm
    for (const char* id : {"upturn.plain", "upturn.name-it"})
        meet(later, prompt(id), Met::answered);
    later.lastAnswer = "He never listens, and she never asks.";
    CHECK(rule(later, "follow-up.your-part").empty());
}

TEST_CASE("E9 - what makes something good of a setback has the mode that waits for the facts") {
    const std::vector<std::string> rows{"A2-04", "A3-20", "A1-24", "A1-25"};
    std::set<std::string> found;
    for (const Prompt& p : all().prompts()) {
        INFO(p.id);
        for (const std::string& row : p.article)
            if (std::find(rows.begin(), rows.end(), row) != rows.end()) {
                found.insert(row);
                CHECK(p.mode == Mode::meaning);
            }
        if (std::find(p.dims.begin(), p.dims.end(), "meaning") != p.dims.end())
            CHECK(p.mode == Mode::meaning);
    }
    CHECK(found.size() == rows.size());
}

TEST_CASE("A number says nothing of what happened, how it feels or what one did") {
    for (const Prompt& p : all().prompts())
        if (p.kind == Kind::scale)
            for (const char* dim : {"facts", "feeling", "own_part", "cause", "lesson"}) {
                INFO(p.id);
                CHECK(std::find(p.dims.begin(), p.dims.end(), dim) == p.dims.end());
            }
    Situation now = scene(1, 48);
    now.depth = Depth::standard;
    for (const Prompt& p : all().questionsOf("circumstances"))
        meet(now, p, Met::answered);
    CHECK(rule(now, "reframe.next-level") == "E2");
    now.guide = "reframe";
    CHECK(rule(now, "reframe.next-level") == "E9");
    CHECK(rule(now, "reframe.facts").empty());
}

TEST_CASE("E8 and E9 - at no weight, age or state does a question break the rules of safety") {
    int looked = 0;
    std::vector<std::string> guides{""};
    for (const Guide& guide : all().guides())
        guides.push_back(guide.id);
    for (const int weight : {0, 1, 2, 3, 4, 5})
        for (const std::int64_t hours : allAges)
            for (const bool circling : {false, true})
                for (const char* told : {"", "facts", "feeling", "facts feeling"})
                    for (const Depth depth : allDepths)
                        for (const std::string& guide : guides) {
                            if (!guide.empty() && depth != Depth::standard)
                                continue; // a guide has its own length
                            Situation now = scene(weight, hours);
                            if (weight == 0)
                                now.weight.reset();
                            now.circling = circling;
                            now.depth = depth;
                            now.guide = guide;
                            for (const char* dim : {"facts", "feeling"})
                                if (std::string(told).find(dim) != std::string::npos)
                                    now.alsoCovered.insert(dim);
                            const int intensity = weight == 0 ? 5 : 2 * weight;
                            const bool both = now.alsoCovered.size() == 2;
                            for (const Candidate& each : candidates(all(), now)) {
                                if (!each.rule.empty())
                                    continue;
                                ++looked;
                                const Prompt& p = prompt(each.id);
                                const bool fresh = intensity >= 8 && hours < 24;
                                const bool meaning = p.mode == Mode::meaning;
                                const bool leadsOut =
                                    p.mode == Mode::distanced || p.mode == Mode::plan ||
                                    p.kind == Kind::ifThen || p.kind == Kind::timer ||
                                    p.stage == Stage::share;
                                if ((fresh && !gentle(p)) ||
                                    (intensity >= 6 && p.mode == Mode::why) ||
                                    (meaning && !(both && (hours >= 24 || intensity <= 5))) ||
                                    (circling && !leadsOut))
                                    FAIL_CHECK(each.id << " at weight " << weight << ", " << hours
                                                       << " h, told: " << told);
                            }
                        }
    CHECK(looked > 10000);
}

TEST_CASE(
    "E8 and E9 - questions of own packs are held to the same, whatever they say of themselves") {
    const std::string bytes = R"({"schema": 1, "pack": "mine", "version": "1.0.0",
      "title": {"en": "x"}, "license": "x", "dims_required": [], "prompts": [
      {"id": "mine.why", "stage": "land", "dims": ["facts"], "kind": "text", "mode": "why",
       "text": {"en": "Why?"}, "yields": []},
      {"id": "mine.how", "stage": "land", "dims": ["facts"], "kind": "text", "mode": "how",
       "text": {"en": "How?"}, "yields": []},
      {"id": "mine.plan", "stage": "land", "dims": ["facts"], "kind": "text", "mode": "plan",
       "text": {"en": "What now?"}, "yields": [], "minutes": 3},
      {"id": "mine.meaning", "stage": "land", "dims": ["facts"], "kind": "text",
       "mode": "meaning", "text": {"en": "What for?"}, "yields": []}]})";
    const Catalogue more = all().with({parsePack(bytes, "mine.json").pack.value()});
    const auto rules = [&](const Situation& now) {
        std::string out;
        for (const Candidate& each : candidates(more, now))
            if (each.id.starts_with("mine.") && !each.rule.empty())
                out = each.id.substr(5) + " " + each.rule + " " + out;
        return out;
    };
    CHECK(rules(scene(2, 30)) == "meaning E9 ");
    CHECK(rules(scene(3, 30)) == "meaning E9 why E8 ");
    CHECK(rules(scene(4, 30)) == "meaning E9 why E8 ");
    CHECK(rules(scene(4, 23)) == "meaning E8 plan E8 how E8 why E8 ");
    Situation told = scene(3, 23);
    told.alsoCovered = {"facts", "feeling"};
    CHECK(rules(told) == "meaning E9 why E8 ");
    told.happened -= hourMs;
    CHECK(rules(told) == "why E8 ");
}

TEST_CASE("E10 - crisis wording ends all asking, in a guide and when carrying on too") {
    for (const char* guide : {"", "reframe"})
        for (const bool carryOn : {false, true}) {
            Situation now = scene(3, 30);
            now.guide = guide;
            now.carryOn = carryOn;
            now.written = {"It was a long day. I want to die."};
            const Done done = std::get<Done>(select(all(), now));
            CHECK(done.why == End::crisis);
            CHECK(done.sentence.find('?') == std::string::npos);
            now.written.clear();
            now.lastAnswer = "Ich will nicht mehr leben.";
            CHECK(std::get<Done>(select(all(), now)).why == End::crisis);
        }
}
