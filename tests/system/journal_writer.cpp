// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// journal_writer JOURNAL STATE PREFIX COUNT
//
// Records COUNT entries, one commit each, and says each on a line of its own as soon as the
// journal has answered: what a script or a window does, and what gets killed by the tests.

#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/store/journal.hpp>

#include <unistd.h>

#include <cstdlib>
#include <string>

using namespace upturn;

int main(int argc, char** argv) {
    if (argc != 5)
        return 2;
    const core::SystemClock clock;
    core::SystemRandomness randomness;
    const auto noStanding = [](const core::LessonLife&) { return core::Standing{}; };
    const auto journal = store::Journal::open(argv[1], {.create = true,
                                                        .clock = &clock,
                                                        .randomness = &randomness,
                                                        .standingOf = noStanding,
                                                        .stateFolder = argv[2]});
    if (!journal)
        return 1;
    const int count = std::atoi(argv[4]);
    for (int i = 0; i < count; ++i) {
        const std::string words = std::string(argv[3]) + " " + std::to_string(i);
        if (!(*journal)->record({.text = *core::Text::from(words)}))
            return 1;
        const std::string line = words + "\n";
        if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            return 1;
    }
    return 0;
}
