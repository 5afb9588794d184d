// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scene.hpp"
#include "support/catch.hpp"

#include <upturn/prompts/sessions.hpp>

using namespace upturn::prompts;

namespace {

upturn::core::Encounter met(std::uint32_t entry, std::int64_t minutes) {
    upturn::core::Encounter encounter;
    encounter.id = idNumber(static_cast<std::uint32_t>(minutes) + 10);
    encounter.entry = idNumber(entry);
    encounter.at = someNoon + minutes * 60'000;
    return encounter;
}

} // namespace

TEST_CASE("A pause of four hours begins a new session, a shorter one does not") {
    const auto sessions = sessionsOf({met(1, 0), met(1, 239), met(1, 239 + 240)});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].encounters.size() == 2);
    CHECK(sessions[0].to == someNoon + 239 * 60'000);
    CHECK(sessions[1].from == someNoon + 479 * 60'000);
}

TEST_CASE("Two entries at the same time are two sessions") {
    const auto sessions = sessionsOf({met(1, 0), met(2, 1), met(1, 2), met(2, 3)});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].entry == idNumber(1));
    CHECK(sessions[1].encounters == std::vector<std::size_t>{1, 3});
}

TEST_CASE("Encounters of one instant stay as they were made, whatever their ids") {
    std::vector<upturn::core::Encounter> list;
    for (const std::uint32_t id : {9U, 3U, 7U, 1U, 5U}) {
        list.push_back(met(1, 0));
        list.back().id = idNumber(id);
    }
    CHECK(sessionsOf(list).at(0).encounters == std::vector<std::size_t>{0, 1, 2, 3, 4});

    // A clock that stands still: skip, answer, skip is not two skips in a row, whatever the ids.
    for (const std::uint32_t first : {1U, 50U}) {
        Situation now = scene(2, 30);
        now.depth = Depth::standard;
        for (const auto what : {upturn::core::Met::skipped, upturn::core::Met::answered,
                                upturn::core::Met::skipped}) {
            const auto i = static_cast<std::uint32_t>(now.encounters.size());
            meet(now, all().prompts()[i], what);
            now.now = someNoon;
            now.encounters.back().at = someNoon;
            now.encounters.back().id = idNumber(first == 1 ? i + 1 : first - i);
        }
        CHECK(choiceOf(select(all(), now)) != nullptr);
        std::swap(now.encounters[0].met, now.encounters[1].met);
        CHECK(std::get<Done>(select(all(), now)).why == End::twoSkips);
    }
}

TEST_CASE("The order in which encounters are handed in does not matter") {
    const auto sessions = sessionsOf({met(1, 300), met(1, 0), met(1, 10)});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].encounters == std::vector<std::size_t>{1, 2});
    CHECK(sessionsOf({}).empty());
}
