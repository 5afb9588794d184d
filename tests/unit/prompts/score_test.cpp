// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What each part of a score is worth, number by number: docs/prompt-packs.md gives the formulas.

#include "fixed_point.hpp"
#include "rules.hpp"
#include "scene.hpp"
#include "score.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace upturn::prompts;
using upturn::core::Met;

namespace {

int valueIn(const Situation& now, const Prompt& p, Factor factor) {
    const Outlook o(all(), now, Tuning::builtIn());
    return valuesOf(o, *all().indexOf(p.id))[static_cast<std::size_t>(factor)];
}

/// A question of a guide, not a general one.
const Prompt& guided() {
    return *std::find_if(all().prompts().begin(), all().prompts().end(), [](const Prompt& p) {
        return !p.generic && !p.followUp && !p.off && p.stage == Stage::land;
    });
}

/// Put about another entry, so many days ago.
void shownElsewhere(Situation& now, const Prompt& p, Met met, int daysAgo, std::uint32_t entry) {
    upturn::core::Encounter encounter;
    encounter.id = idNumber(static_cast<std::uint32_t>(now.encounters.size()) + 1000);
    encounter.entry = idNumber(entry);
    encounter.question = p.id;
    encounter.guide = p.guide;
    encounter.met = met;
    encounter.at = now.now - daysAgo * dayMs;
    now.encounters.push_back(encounter);
}

} // namespace

TEST_CASE(
    "A guide is liked as often as it was answered when it was shown, with a prior of 2 and 2") {
    Situation now = scene(2, 30);
    const Prompt& p = guided();
    CHECK(valueIn(now, p, Factor::preference) == whole / 2);
    shownElsewhere(now, p, Met::answered, 9, 7);
    CHECK(valueIn(now, p, Factor::preference) == 3 * whole / 5);
    shownElsewhere(now, p, Met::skipped, 8, 8);
    CHECK(valueIn(now, p, Factor::preference) == 3 * whole / 6);
    shownElsewhere(now, p, Met::skipped, 7, 9);
    CHECK(valueIn(now, p, Factor::preference) == 3 * whole / 7);
    now.pinned.insert(p.guide);
    CHECK(valueIn(now, p, Factor::preference) == whole);
}

TEST_CASE("A general question is liked in a hard moment only") {
    const auto& prompts = all().prompts();
    const Prompt& general = *std::find_if(prompts.begin(), prompts.end(), [](const Prompt& p) {
        return p.generic && !p.followUp && !p.off;
    });
    CHECK(valueIn(scene(2, 30), general, Factor::preference) == 0);
    CHECK(valueIn(scene(5, 1), general, Factor::preference) == whole / 2);
    const Prompt& taking = *std::find_if(prompts.begin(), prompts.end(), [](const Prompt& p) {
        return p.generic && p.followUp && !p.off;
    });
    CHECK(valueIn(scene(2, 30), taking, Factor::preference) == whole / 2);
}

TEST_CASE("What was shown a while ago is new again by fortnights") {
    Situation now = scene(2, 30);
    const Prompt& p = guided();
    CHECK(valueIn(now, p, Factor::novelty) == whole);
    shownElsewhere(now, p, Met::answered, 14, 7);
    CHECK(valueIn(now, p, Factor::novelty) == risenByFortnights(14));
    CHECK(risenByFortnights(14) / 10 == 632);
    shownElsewhere(now, p, Met::answered, 0, 8);
    CHECK(valueIn(now, p, Factor::novelty) == 0);
    CHECK(risenByFortnights(0) == 0);
}

TEST_CASE("A question is worth the lessons that came of its answers, with a prior of 1 and 3") {
    Situation now = scene(2, 30);
    const Prompt& p = guided();
    CHECK(valueIn(now, p, Factor::yield) == whole / 4);
    shownElsewhere(now, p, Met::answered, 9, 7);
    CHECK(valueIn(now, p, Factor::yield) == whole / 5);
    shownElsewhere(now, p, Met::skipped, 8, 8);
    CHECK(valueIn(now, p, Factor::yield) == whole / 5);
    now.kept[p.id] = 1;
    CHECK(valueIn(now, p, Factor::yield) == 2 * whole / 5);
    now.kept[p.id] = 3;
    CHECK(valueIn(now, p, Factor::yield) == 4 * whole / 7);
    now.kept[p.id] = -2;
    CHECK(valueIn(now, p, Factor::yield) == whole / 5);
}

TEST_CASE("A question fits its stage wholly, the next one half, others not") {
    const Situation now = scene(2, 30);
    const Outlook o(all(), now, Tuning::builtIn());
    REQUIRE(o.target == Stage::land);
    int seen = 0;
    for (const Prompt& p : all().prompts()) {
        if (isAnsweredTo(o, p) || o.over)
            continue;
        const int apart = static_cast<int>(p.stage) - static_cast<int>(o.target);
        CHECK(valueIn(now, p, Factor::stage) == (apart == 0 ? whole : apart == 1 ? whole / 2 : 0));
        ++seen;
    }
    CHECK(seen > 50);
}

TEST_CASE("E2 - one stage ahead may be asked, two only when nothing else fits") {
    const Situation now = scene(2, 30);
    const Outlook o(all(), now, Tuning::builtIn());
    REQUIRE(o.guide == nullptr);
    int near = 0;
    int far = 0;
    for (std::size_t i = 0; i < all().prompts().size(); ++i) {
        const Prompt& p = all().prompts()[i];
        const int ahead = static_cast<int>(p.stage) - static_cast<int>(o.target);
        if (p.stage == Stage::followUp || !p.needs.empty() || !p.takesUp.empty() || p.followUp ||
            p.byChoice || p.off)
            continue;
        if (ahead == 1 && ruleAgainst(o, i, Relaxed::nothing) != Rule::e2)
            ++near;
        if (ahead == 2 && ruleAgainst(o, i, Relaxed::nothing) == Rule::e2)
            ++far;
        if (ahead == 2)
            CHECK(ruleAgainst(o, i, Relaxed::stage) != Rule::e2);
        if (ahead >= 2 && ruleAgainst(o, i, Relaxed::nothing) != Rule::e1)
            CHECK(ruleAgainst(o, i, Relaxed::nothing) == Rule::e2);
    }
    CHECK(near > 0);
    CHECK(far > 0);
}

TEST_CASE("Of two that are worth the same the one that stands first is asked") {
    const Situation now = scene(2, 30);
    const auto order = candidates(all(), now);
    for (std::size_t i = 1; i < order.size(); ++i)
        if (order[i].rule.empty() && order[i].values == order[i - 1].values)
            CHECK(*all().indexOf(order[i - 1].id) < *all().indexOf(order[i].id));
}

TEST_CASE("Nearness falls by the octave, and ends after six") {
    CHECK(nearnessByOctaves(23, 23) == whole);
    CHECK(nearnessByOctaves(0, 0) == whole);
    CHECK(nearnessByOctaves(0, 63) == 0);
    CHECK(nearnessByOctaves(7, 0) == whole / 2);
    CHECK(nearnessByOctaves(0, 7) == whole / 2);
    CHECK(nearnessByOctaves(1000, 0) == 0);
    CHECK(risenByHalves(0) == 0);
    CHECK(risenByHalves(1) == 3934);
    CHECK(risenByHalves(60) == whole);
    CHECK(risenByHalves(61) == whole);
}

TEST_CASE("A feeling is shared by as much as both name") {
    Situation now = scene(2, 30);
    const Prompt* p = nullptr;
    for (const Prompt& one : all().prompts())
        if (one.emotions.size() == 2)
            p = &one;
    if (p == nullptr)
        return;
    CHECK(valueIn(now, *p, Factor::emotion) == 0);
    now.feelings = {p->emotions.front()};
    CHECK(valueIn(now, *p, Factor::emotion) == whole / 2);
    now.feelings = {p->emotions.front(), p->emotions.back()};
    CHECK(valueIn(now, *p, Factor::emotion) == whole);
}
