// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a sitting without a chosen depth asks: how much, when it is complete, and how seldom the
// same.

#include "scene.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace upturn::prompts;
using upturn::core::Met;
using upturn::hear::Class;

namespace {

struct Sitting {
    std::vector<std::string> asked;
    End end = End::nothingFits;
};

/// Every third question is skipped when `skips` says so.
Sitting sit(Situation& now, bool skips = false) {
    Sitting sitting;
    for (;;) {
        const Next next = select(all(), now);
        const Choice* choice = choiceOf(next);
        if (choice == nullptr) {
            sitting.end = std::get<Done>(next).why;
            return sitting;
        }
        const Prompt& p = prompt(choice->question.asked.id);
        sitting.asked.push_back(p.id);
        const bool skip = skips && sitting.asked.size() % 3 == 2;
        meet(now, p, skip ? Met::skipped : Met::answered);
    }
}

std::set<std::string> dimsOf(const Sitting& sitting) {
    std::set<std::string> dims;
    for (const std::string& id : sitting.asked)
        dims.insert(prompt(id).dims.begin(), prompt(id).dims.end());
    return dims;
}

bool covers(const Sitting& sitting, std::initializer_list<const char*> oneOf) {
    const std::set<std::string> dims = dimsOf(sitting);
    return std::any_of(oneOf.begin(), oneOf.end(),
                       [&](const char* dim) { return dims.contains(dim); });
}

} // namespace

TEST_CASE("The lighter it is, the less a sitting needs and asks") {
    Situation light = scene(1, 30);
    Sitting way = sit(light);
    CHECK(way.end == End::enough);
    CHECK(way.asked.size() <= 2);
    CHECK(covers(way, {"lesson", "next_step"}));

    Situation mild = scene(2, 30);
    way = sit(mild);
    CHECK(way.end == End::enough);
    CHECK(way.asked.size() <= 3);
    CHECK(covers(way, {"facts"}));
    CHECK(covers(way, {"lesson", "next_step"}));

    for (const int weight : {3, 4, 5}) {
        Situation heavy = scene(weight, 30);
        way = sit(heavy);
        INFO(weight);
        CHECK(way.end == End::enough);
        CHECK(way.asked.size() <= 6);
        for (const char* dim : {"facts", "feeling", "lesson"})
            CHECK(covers(way, {dim}));
        CHECK(covers(way, {"own_part", "cause"}));
        CHECK((covers(way, {"next_step"}) || heavy.stepSettled));
    }
    Situation unweighed = scene(3, 30);
    unweighed.weight.reset();
    CHECK(sit(unweighed).asked.size() > 3);

    for (const int weight : {4, 5}) {
        Situation fresh = scene(weight, 2);
        way = sit(fresh);
        CHECK(way.end == End::enough);
        CHECK(way.asked.size() <= 3);
        for (const char* dim : {"facts", "feeling", "need"})
            CHECK(covers(way, {dim}));
        CHECK_FALSE(covers(way, {"lesson", "own_part", "cause"}));
    }
}

TEST_CASE("What is told counts, and a sitting with everything told ends complete") {
    Situation told = scene(3, 30);
    told.alsoCovered = {"facts", "feeling", "own_part"};
    const Sitting way = sit(told);
    CHECK(way.end == End::enough);
    CHECK(way.asked.size() <= 3);
    CHECK(covers(way, {"lesson"}));

    Situation whole = scene(3, 30);
    whole.alsoCovered = {"facts", "feeling", "own_part", "cause", "lesson", "next_step"};
    CHECK(sit(whole).end == End::enough);
    CHECK_FALSE(whole.encounters.empty()); // nobody opens it to be asked nothing
}

TEST_CASE(
    "What an answer tells beside is not asked about, and ends no sitting after one question") {
    for (const int weight : {2, 3, 4}) {
        INFO(weight);
        Situation now = scene(weight, 30);
        meet(now, prompt("upturn.plain"), Met::answered);
        now.alsoCovered = {"feeling"};
        now.toldInAnswers = {"cause", "lesson", "next_step"};
        const Sitting way = sit(now);
        CHECK(way.end == End::enough);
        CHECK(now.encounters.size() == 2);
    }
    Situation part = scene(3, 30);
    meet(part, prompt("upturn.plain"), Met::answered);
    part.toldInAnswers = {"cause", "next_step"};
    const Sitting way = sit(part);
    CHECK(way.end == End::enough);
    CHECK(covers(way, {"feeling"}));
    CHECK(covers(way, {"lesson"}));
    CHECK_FALSE(covers(way, {"own_part", "cause"}));
}

TEST_CASE("A kept lesson and a step that was taken are no questions any more") {
    Situation now = scene(2, 30);
    now.lessonSettled = true;
    meet(now, prompt("upturn.plain"), Met::answered);
    CHECK(std::get<Done>(select(all(), now)).why == End::enough);
}

TEST_CASE("Who wants to go deeper is asked what the depth has") {
    Situation now = scene(2, 30);
    CHECK(sit(now).end == End::enough);
    now.carryOn = true;
    std::set<std::string> dims;
    for (int more = 0; more < 6; ++more) {
        const Prompt& p = prompt(std::get<Choice>(select(all(), now)).question.asked.id);
        dims.insert(p.dims.begin(), p.dims.end());
        meet(now, p, Met::answered);
    }
    CHECK(dims.contains("feeling"));
    CHECK(dims.contains("own_part"));
}

TEST_CASE("Without an incident, a decision, a role or a cause that came back some packs wait") {
    const auto ruleOf = [](const Situation& now, const std::string& id) {
        for (const Candidate& one : candidates(all(), now))
            if (one.id == id)
                return one.rule;
        return std::string("none");
    };
    struct Row {
        const char* question;
        const char* occasion;
    };
    for (const auto& [question, occasion] :
         {Row{"post-mortem.timeline", "incident"}, Row{"decision-review.options", "decision"},
          Row{"mindset-shift.fear", "role"}}) {
        Situation now = scene(2, 30);
        now.depth = Depth::deep;
        INFO(question);
        meet(now, prompt("upturn.plain"), Met::answered);
        meet(now, prompt("upturn.name-it"), Met::answered);
        CHECK(ruleOf(now, question) == "E11");
        now.occasions = {occasion};
        CHECK(ruleOf(now, question) != "E11");
    }
    Situation broken = scene(2, 30);
    broken.depth = Depth::deep;
    broken.occasions = {"incident"};
    broken.categories = {"family"};
    CHECK(ruleOf(broken, "post-mortem.timeline") == "E11");
    broken.categories = {"Arbeit"};
    CHECK(ruleOf(broken, "post-mortem.timeline") != "E11");

    Situation night = scene(4, 1);
    night.depth = Depth::deep;
    CHECK(ruleOf(night, "upturn.blow-it") == "E11");
    night.hourOfDay = 12;
    CHECK(ruleOf(night, "upturn.blow-it") == "E11");
    for (const int hour : {22, 23, 0, 4}) {
        night.hourOfDay = hour;
        CHECK(ruleOf(night, "upturn.blow-it") != "E11");
    }
}

namespace {

constexpr int setbacks = 30;
constexpr int between = 12; // days: thirty are a year

struct Year {
    std::vector<Sitting> sittings;
    std::vector<std::int64_t> at;

    int questions() const {
        int all = 0;
        for (const Sitting& one : sittings)
            all += static_cast<int>(one.asked.size());
        return all;
    }
    double distinct() const {
        std::set<std::string> ids;
        for (const Sitting& one : sittings)
            ids.insert(one.asked.begin(), one.asked.end());
        return static_cast<double>(ids.size()) / questions();
    }
    /// Of all questions, those that one of the ten setbacks before was asked as well.
    double lately() const {
        int again = 0;
        for (std::size_t i = 0; i < sittings.size(); ++i)
            for (const std::string& id : sittings[i].asked)
                for (std::size_t j = i < 10 ? 0 : i - 10; j < i; ++j)
                    if (std::ranges::count(sittings[j].asked, id) > 0) {
                        ++again;
                        break;
                    }
        return static_cast<double>(again) / questions();
    }
    bool twiceInAMonth() const {
        for (std::size_t i = 0; i < sittings.size(); ++i)
            for (std::size_t j = i + 1; j < sittings.size(); ++j)
                for (const std::string& id : sittings[i].asked)
                    if (at[j] - at[i] < 30 * dayMs && std::ranges::count(sittings[j].asked, id) > 0)
                        return true;
        return false;
    }
    double complete() const {
        return static_cast<double>(std::ranges::count(sittings, End::enough, &Sitting::end)) /
               static_cast<double>(sittings.size());
    }
};

/// Own and shared setbacks of all weights, as people write them: what happened is mostly told.
Year liveThrough(std::uint32_t seed) {
    std::mt19937 dice(seed); // its numbers are the same everywhere, unlike those of distributions
    const auto percent = [&](std::uint32_t chance) { return dice() % 100 < chance; };
    Year year;
    Situation now = scene(3, 30);
    for (std::uint32_t i = 0; i < setbacks; ++i) {
        Situation next = scene(static_cast<int>(1 + dice() % 5), 0);
        next.entry = idNumber(100 + i);
        next.encounters = now.encounters;
        next.now = someNoon + i * between * dayMs;
        next.happened = next.now - static_cast<std::int64_t>(dice() % 72) * hourMs;
        next.hourOfDay = percent(30) ? 23 : 19;
        next.is = percent(60) ? Class::own : Class::shared;
        next.lot = std::to_string(seed) + '/' + std::to_string(i);
        for (const auto& [dim, chance] :
             {std::pair("facts", 85U), std::pair("feeling", 40U), std::pair("own_part", 50U),
              std::pair("cause", 25U), std::pair("lesson", 10U), std::pair("next_step", 10U)})
            if (percent(chance))
                next.alsoCovered.insert(dim);
        for (const char* const occasion : {"incident", "decision", "role"})
            if (percent(15))
                next.occasions.emplace_back(occasion);
        now = next;
        year.at.push_back(now.now);
        year.sittings.push_back(sit(now, percent(30)));
    }
    return year;
}

} // namespace

TEST_CASE("Over a year most questions are new ones, and none comes twice in a month") {
    double distinct = 0;
    double lately = 0;
    double complete = 0;
    constexpr std::uint32_t years = 40;
    for (std::uint32_t seed = 1; seed <= years; ++seed) {
        const Year year = liveThrough(seed);
        INFO("seed " << seed << ", " << year.questions() << " questions, distinct "
                     << year.distinct() << ", lately " << year.lately() << ", complete "
                     << year.complete());
        CHECK(year.distinct() >= .70);
        CHECK(year.lately() <= .25);
        CHECK_FALSE(year.twiceInAMonth());
        CHECK(year.complete() >= .60);
        distinct += year.distinct() / years;
        lately += year.lately() / years;
        complete += year.complete() / years;
    }
    WARN("distinct " << distinct << ", asked in the ten before " << lately << ", complete "
                     << complete);
}

TEST_CASE("In a year each question that the articles ask is met") {
    std::set<std::string> met;
    std::map<std::string, int> years;
    constexpr std::uint32_t people = 20;
    for (std::uint32_t seed = 1; seed <= people; ++seed) {
        std::set<std::string> here;
        for (const Sitting& one : liveThrough(seed).sittings)
            for (const std::string& id : one.asked)
                if (prompt(id).quoted)
                    here.insert(id);
        for (const std::string& id : here)
            ++years[id];
    }
    for (const Prompt& p : all().prompts())
        if (p.quoted) {
            INFO(p.id << " in " << years[p.id] << " of " << people << " years");
            CHECK(years[p.id] > 0);
        }
}

TEST_CASE("The same lot asks the same, another one something else") {
    const auto first = [](const std::string& lot) {
        Situation now = scene(3, 30);
        now.lot = lot;
        return std::get<Choice>(select(all(), now)).question.asked.id;
    };
    CHECK(first("a/1/0") == first("a/1/0"));
    std::set<std::string> asked;
    for (int day = 0; day < 20; ++day)
        asked.insert(first("a/" + std::to_string(day) + "/0"));
    CHECK(asked.size() > 2);
}

TEST_CASE("Whoever hurt somebody is first asked whether that person is safe") {
    for (const int weight : {1, 3, 5})
        for (const std::int64_t hours : {2, 50}) {
            Situation now = scene(weight, hours);
            now.is = Class::own;
            now.occasions = {"harmed"};
            INFO(weight << ' ' << hours);
            CHECK(std::get<Choice>(select(all(), now)).question.asked.id == "upturn.other-safe");
        }
    Situation now = scene(3, 50);
    now.is = Class::own;
    for (const std::string& id : sit(now).asked)
        CHECK(id != "upturn.other-safe");
}

TEST_CASE(
    "Who wants to look at their part of what is soft is asked what was not theirs, then goes on") {
    for (const Class is : {Class::loss, Class::illness, Class::injustice, Class::violence}) {
        Situation now = scene(4, 200);
        now.is = is;
        CHECK(sit(now).end == End::enough);
        now.lift = upturn::core::Lift::myPart;
        const Next next = select(all(), now);
        INFO(nameOf(is));
        REQUIRE(choiceOf(next) != nullptr);
        CHECK(choiceOf(next)->question.asked.id == "upturn.not-yours");
        meet(now, prompt("upturn.not-yours"), Met::answered);
        now.carryOn = true;
        const Next part = select(all(), now);
        REQUIRE(choiceOf(part) != nullptr);
        CHECK(prompt(choiceOf(part)->question.asked.id).stage >= Stage::own);
    }
}

TEST_CASE("Whoever looks at their part of a death is asked for no cause of it and no next time") {
    Situation now = scene(4, 200);
    now.is = Class::loss;
    now.lift = upturn::core::Lift::myPart;
    meet(now, prompt("upturn.not-yours"), Met::answered);
    now.carryOn = true;
    for (int question = 0; question < 6; ++question) {
        const Next next = select(all(), now);
        const Choice* choice = choiceOf(next);
        if (choice == nullptr)
            break;
        const Prompt& p = prompt(choice->question.asked.id);
        INFO(p.id);
        for (const char* family : {"cause", "again"})
            CHECK(std::ranges::find(p.families, family) == p.families.end());
        meet(now, p, Met::answered);
    }
}

TEST_CASE("Whoever said that they are safe is asked how they are, and for no plan") {
    Situation now = scene(4, 2);
    now.safe = upturn::core::Safe::yes;
    for (const std::string& id : sit(now).asked) {
        INFO(id);
        CHECK((prompt(id).mode == Mode::kind || prompt(id).mode == Mode::facts));
        CHECK(prompt(id).stage <= Stage::feel);
    }
}
