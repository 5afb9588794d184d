// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <set>

using namespace upturn::prompts;
using upturn::core::Met;

namespace {

const Catalogue& all() {
    return Catalogue::builtIn();
}

} // namespace

TEST_CASE("However heavy and however long ago, at least five questions fit") {
    for (const int weight : allWeights)
        for (const std::int64_t hours : allAges)
            for (const Depth depth : allDepths) {
                Situation now = scene(weight, hours);
                now.depth = depth;
                INFO("weight " << weight << ", " << hours << " h, " << nameOf(depth));
                const Next next = select(all(), now);
                REQUIRE(choiceOf(next) != nullptr);
                CHECK(choiceOf(next)->eligible >= 5);
            }
}

TEST_CASE("Without a guide the questions reach all that the depth asks for") {
    for (const int weight : allWeights)
        for (const std::int64_t hours : allAges)
            for (const Depth depth : allDepths) {
                Situation now = scene(weight, hours);
                now.depth = depth;
                std::set<std::string> covered;
                std::string way;
                for (;;) {
                    const Next next = select(all(), now);
                    const Choice* choice = choiceOf(next);
                    if (choice == nullptr)
                        break;
                    const Prompt* prompt = all().prompt(choice->question.asked.id);
                    covered.insert(prompt->dims.begin(), prompt->dims.end());
                    way += prompt->id + " ";
                    meet(now, *prompt, Met::answered);
                }
                INFO("weight " << weight << ", " << hours << " h, " << nameOf(depth) << ": "
                               << way);
                for (const std::string& dim : Tuning::builtIn().requiredFor(depth))
                    CHECK(covered.contains(dim));
            }
}
