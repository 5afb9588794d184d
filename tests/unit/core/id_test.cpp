// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/catch.hpp"

#include <upturn/core/id.hpp>
#include <upturn/core/randomness.hpp>

#include <set>
#include <string>

using namespace upturn::core;

TEST_CASE("An id survives being written and read") {
    SystemRandomness randomness;
    const Id id = Id::fresh(randomness);
    CHECK_FALSE(id.empty());
    CHECK(Id::parse(id.hex()) == id);
    CHECK_FALSE(Id::parse("12"));
    CHECK_FALSE(Id::parse(std::string(31, 'a').append("g")));
}

TEST_CASE("Ids that somebody numbered are told apart as fast as others") {
    std::set<std::size_t> hashes;
    for (int number = 0; number < 1000; ++number) {
        const std::string digits = std::to_string(10'000 + number);
        for (const std::string& hex :
             {std::string(27, '0') + digits, digits + std::string(27, '0')})
            hashes.insert(std::hash<Id>()(*Id::parse(hex)));
    }
    CHECK(hashes.size() > 1990);
}

TEST_CASE("A derived id depends on each part and on nothing else") {
    CHECK(Id::derived({"dayone", "x"}) == Id::derived({"dayone", "x"}));
    CHECK(Id::derived({"ab", "c"}) != Id::derived({"a", "bc"}));
    // Computed by another program: settings of two computers are one row by this name.
    CHECK(Id::derived({"setting", "day-start"}).hex() == "da10029e9001912c30fe44d3f6bce728");
}
