// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/hash.hpp>

#include <bit>
#include <string>

using namespace upturn::core;

TEST_CASE("A word has the same hash on every computer") {
    CHECK(hashOf("") == 0x8570E250FE4C2473ULL);
    CHECK(hashOf("meeting") == 0x4687F4E71869DFB3ULL);
    CHECK(hashOf("\u00E4rger") == 0x54B793B48988500CULL);
    CHECK(hashOf("meeting", hashOf("late")) != hashOf("late", hashOf("meeting")));
}

TEST_CASE("Words that differ little differ in about half of the bits") {
    int least = 64;
    for (char last = 'a'; last < 'z'; ++last) {
        const std::uint64_t one = hashOf(std::string("wor") + last);
        const std::uint64_t next = hashOf(std::string("wor") + static_cast<char>(last + 1));
        least = std::min(least, std::popcount(one ^ next));
    }
    CHECK(least >= 12);
}
