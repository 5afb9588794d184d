// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "simulation.hpp"
#include "support/catch.hpp"

using namespace upturn::prompts;

TEST_CASE("Over many sessions nothing repeats, nothing hurts and what matters is asked") {
    const Measured m = simulate(Catalogue::builtIn(), 300, 7);
    INFO("coverage " << m.coverage << ", least " << m.leastWithOneSkip << ", entropy " << m.entropy
                     << ", relaxed " << m.relaxed << " of " << m.questions << ", follow-ups "
                     << m.followUps);
    CHECK(m.repeats == 0);
    CHECK(m.unsafe == 0);
    CHECK(m.coverage >= 0.95);
    CHECK(m.leastWithOneSkip >= 0.8);
    CHECK(m.entropy >= 0.7);
    CHECK(m.followUps >= m.sessions);
    CHECK(m.followUps <= 3 * m.sessions);
}
