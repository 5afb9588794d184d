// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"
#include "written_pack.hpp"

#include <algorithm>
#include <regex>
#include <set>

using namespace upturn::prompts;
using Catch::Matchers::ContainsSubstring;
using upturn::core::EntryKind;
using upturn::core::Lift;
using upturn::core::Met;
using upturn::core::Safe;
using upturn::hear::Class;

namespace {

constexpr std::array softClasses{Class::violence, Class::loss, Class::illness, Class::injustice};

bool has(const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool goesForAny(const Prompt& p, const std::vector<std::string>& families) {
    return std::any_of(families.begin(), families.end(),
                       [&](const std::string& family) { return has(p.families, family); });
}

Situation of(Class is, int weight = 4, std::int64_t hours = 30) {
    Situation now = scene(weight, hours);
    now.is = is;
    return now;
}

/// All that is asked when each question gets the same, to the end or forty times.
struct Walk {
    std::vector<const Prompt*> asked;
    End end = End::nothingFits;
};

Walk walk(Situation now, Met met = Met::answered) {
    Walk way;
    while (way.asked.size() < 40) {
        const Next next = select(all(), now);
        const Choice* choice = choiceOf(next);
        if (choice == nullptr) {
            way.end = std::get<Done>(next).why;
            break;
        }
        way.asked.push_back(all().prompt(choice->question.asked.id));
        meet(now, *way.asked.back(), met);
    }
    return way;
}

/// What a question asks by its words, whatever its pack says.
bool readsAsBlameOrGain(const std::string& text) {
    static const std::regex words(
        "learn|lesson|strength|mistake|your part|your fault|differently|next time|why did|what led|"
        "cause|good about|pattern|would you tell|lehre|gelernt|stärke|fehler|anteil|schuld|anders "
        "machen|nächstes mal|warum|ursache|gutes daran|muster",
        std::regex::icase);
    return std::regex_search(text, words);
}

} // namespace

TEST_CASE("E11 - after loss, illness, injustice and violence only what suits them is asked") {
    for (const Class is : softClasses)
        for (const int weight : allWeights)
            for (const std::int64_t hours : allAges) {
                INFO(upturn::hear::nameOf(is) << " weight " << weight << " hours " << hours);
                const Walk way = walk(of(is, weight, hours));
                CHECK(way.asked.size() >= 2);
                CHECK(way.asked.size() <= 3);
                CHECK(way.end == End::enough);
                for (const Prompt* p : way.asked) {
                    INFO(p->id);
                    CHECK((has(p->suits, "soft") || has(p->suits, upturn::hear::nameOf(is))));
                    CHECK(p->families.empty());
                    for (const auto& [language, text] : p->text.all())
                        CHECK_FALSE(readsAsBlameOrGain(text));
                }
            }
}

TEST_CASE("E11 - more of it stays as gentle, and runs out before anything else is asked") {
    for (const Class is : softClasses) {
        Situation now = of(is);
        now.carryOn = true;
        const Walk way = walk(now, Met::skipped);
        CHECK(way.asked.size() >= 7);
        CHECK(way.end == End::nothingFits);
        for (const Prompt* p : way.asked)
            CHECK(p->families.empty());
    }
}

TEST_CASE("E11 - after violence the first question is whether one is safe") {
    const Walk way = walk(of(Class::violence));
    CHECK(has(way.asked.front()->dims, "safety"));
    for (const Prompt* p : way.asked)
        CHECK_FALSE(has(p->families, "retell"));
}

TEST_CASE("E11 - words of the person call for no follow-up in what is soft") {
    Situation now = of(Class::loss);
    now.lastQuestion = "soft.hardest";
    now.lastAnswer = "If only I had called her. I am a failure.";
    const Next next = select(all(), now);
    CHECK_FALSE(all().prompt(choiceOf(next)->question.asked.id)->followUp);
    now.happened -= 10 * dayMs;
    CHECK_FALSE(questionForLater(all(), now));
}

TEST_CASE("E11 - a question of an own pack is kept from what is soft until it says that it suits") {
    const Catalogue more = all().with({parsePack(goodPack, "mine.json").pack.value()});
    for (const Candidate& each : candidates(more, of(Class::loss)))
        if (each.id == "mine.facts")
            CHECK(each.rule == "E11");
    const std::string suiting = with(R"("mode": "facts")", R"("mode": "facts", "suits": ["loss"])");
    const Catalogue kind = all().with({parsePack(suiting, "mine.json").pack.value()});
    for (const Candidate& each : candidates(kind, of(Class::loss)))
        if (each.id == "mine.facts")
            CHECK(each.rule.empty());
}

TEST_CASE("A pack can't send a question for a lesson, a part or a gain to what is soft") {
    CHECK_THAT(
        verdictOn(with(R"("yields": ["lesson"])", R"("yields": ["lesson"], "suits": ["soft"])")),
        ContainsSubstring("suits no loss"));
    CHECK_THAT(verdictOn(with(R"("mode": "facts")", R"("mode": "how", "suits": ["open"])")),
               ContainsSubstring("has the mode"));
    CHECK_THAT(verdictOn(with(R"("mode": "facts")", R"("mode": "facts", "suits": ["sad"])")),
               ContainsSubstring("unknown in \"suits\""));
    CHECK_THAT(verdictOn(with(R"("mode": "facts")", R"("mode": "facts", "families": ["sad"])")),
               ContainsSubstring("unknown in \"families\""));
    CHECK(verdictOn(with(R"("mode": "facts")",
                         R"("mode": "facts", "suits": ["soft", "open"], "families": [])")) ==
          "good");
}

TEST_CASE("E11 - what was done to somebody asks for no part, and for a lesson only late") {
    Situation now = of(Class::done, 3);
    const Walk way = walk(now);
    int answered = 0;
    for (const Prompt* p : way.asked) {
        INFO(p->id);
        CHECK_FALSE(goesForAny(*p, {"own", "pattern", "gain", "verdict", "incident", "again"}));
        CHECK((answered >= 3 || !has(p->families, "lesson")));
        ++answered;
    }
    CHECK(way.asked.size() >= 3);
}

TEST_CASE("E11 - wins, plans and annoyances get their own") {
    for (const Class is : {Class::win, Class::plan, Class::annoyance}) {
        const Walk way = walk(of(is, 2));
        INFO(upturn::hear::nameOf(is));
        CHECK(way.asked.size() >= 2);
        CHECK(way.asked.size() <= 3);
        CHECK(way.end == End::enough);
        for (const Prompt* p : way.asked)
            CHECK(has(p->suits, upturn::hear::nameOf(is)));
    }
}

TEST_CASE("E11 - left open, only what happened, how it feels and what is needed is asked") {
    Situation now = scene(4, 30);
    now.open = true;
    const Walk way = walk(now);
    CHECK(way.asked.size() >= 2);
    for (const Prompt* p : way.asked) {
        INFO(p->id);
        CHECK(has(p->suits, "open"));
        CHECK(std::all_of(p->dims.begin(), p->dims.end(), [](const std::string& dim) {
            return dim == "facts" || dim == "feeling" || dim == "need";
        }));
    }
}

TEST_CASE("E11 - who wants to look at their part is first asked what was out of their hands") {
    Situation now = of(Class::loss, 3);
    now.lift = Lift::myPart;
    now.carryOn = true;
    const Walk way = walk(now);
    const auto isOpening = [](const Prompt* p) { return has(p->suits, "lifted"); };
    const auto opening = std::find_if(way.asked.begin(), way.asked.end(), isOpening);
    REQUIRE(opening != way.asked.end());
    for (auto p = way.asked.begin(); p != opening; ++p)
        CHECK((*p)->families.empty());
    CHECK(std::any_of(opening, way.asked.end(),
                      [](const Prompt* p) { return has(p->families, "own"); }));
    for (const Prompt* p : way.asked)
        CHECK_FALSE(goesForAny(*p, {"gain", "verdict", "doubt", "retell", "incident"}));
}

TEST_CASE("E11 - what is not theirs to learn from, and whoever was asked whether they are safe, "
          "gets no lesson") {
    Situation notMine = of(Class::own, 3);
    notMine.lift = Lift::notMine;
    Situation safe = scene(3, 30);
    safe.safe = Safe::yes;
    for (const Situation& now : {notMine, safe})
        for (const Prompt* p : walk(now).asked)
            CHECK_FALSE(goesForAny(*p, {"lesson", "gain"}));
    CHECK(walk(safe).asked.size() <= 3);
}

TEST_CASE("E11 - a guide or a depth that the person chose asks what it has") {
    Situation now = of(Class::loss, 3);
    now.guide = "pause-reflect-ask";
    CHECK(choiceOf(select(all(), now))->question.asked.guide == "pause-reflect-ask");
    now.guide.clear();
    now.depth = Depth::deep;
    CHECK(walk(now).asked.size() > 3); // but of what suits it
}

TEST_CASE("Whether one is safe comes before which it is, and both before any question") {
    Situation now = scene(4, 30);
    now.which = Class::violence;
    Done done = std::get<Done>(select(all(), now));
    CHECK(done.why == End::which);
    REQUIRE(done.options.size() == 6);
    CHECK(done.options[2].first == "violence");
    CHECK(done.options[5].first == "go-on");
    now.guide = "reframe"; // chosen by the person
    CHECK(choiceOf(select(all(), now)) != nullptr);
    now.guide.clear();
    now.written = {"There is no way out any more."};
    REQUIRE(upturn::hear::alarmIn(now.written.front()) == upturn::hear::Alarm::unsure);
    done = std::get<Done>(select(all(), now));
    CHECK(done.why == End::safe);
    CHECK(done.options.size() == 3);
    for (const Safe answer : {Safe::unsure, Safe::no}) {
        now.safe = answer;
        CHECK(std::get<Done>(select(all(), now)).why == End::crisis);
    }
}

TEST_CASE(
    "E13 - a refusal lets the dimension rest, who does not know is asked once in another way") {
    Situation now = scene(3, 30);
    const Choice first = std::get<Choice>(select(all(), now));
    const Prompt& asked = prompt(first.question.asked.id);
    meet(now, asked, Met::answered);
    now.replies[asked.id] = upturn::hear::Reply::refusal;
    Choice next = std::get<Choice>(select(all(), now));
    CHECK_FALSE(has(prompt(next.question.asked.id).dims, asked.dims.front()));
    now.replies[asked.id] = upturn::hear::Reply::dontKnow;
    next = std::get<Choice>(select(all(), now));
    const Prompt& again = prompt(next.question.asked.id);
    CHECK(has(again.dims, asked.dims.front()));
    CHECK(again.id != asked.id);
    meet(now, again, Met::answered);
    now.replies[again.id] = upturn::hear::Reply::dontKnow;
    next = std::get<Choice>(select(all(), now));
    CHECK_FALSE(has(prompt(next.question.asked.id).dims, asked.dims.front()));
}

TEST_CASE("E13 - two refusals or attacks, or three that say nothing, end the sitting") {
    using upturn::hear::Reply;
    const auto endsAfter = [](Reply reply) {
        Situation now = scene(3, 30);
        now.depth = Depth::standard;
        for (int met = 0; met < 7; ++met) {
            const Next next = select(all(), now);
            if (const Done* done = doneOf(next)) {
                CHECK(done->why == End::twoSkips);
                return met;
            }
            const Prompt& p = prompt(std::get<Choice>(next).question.asked.id);
            meet(now, p, Met::answered);
            now.replies[p.id] = reply;
        }
        return 0;
    };
    CHECK(endsAfter(Reply::refusal) == 2);
    CHECK(endsAfter(Reply::attack) == 2);
    CHECK(endsAfter(Reply::dontKnow) == 3);
    CHECK(endsAfter(Reply::tooShort) == 0);
}
