// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The six practices of the roadmap ("Failing Up: The Unlikely Path to Success", A0-P1 to A0-P6) in
// our own words: what to do, what to note, for how long. Read once, then shared; any thread.

#pragma once

#include <upturn/prompts/prompt.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// Something to choose or to tick when a day is logged.
struct PracticeOption {
    std::string id; ///< "customers"
    Wording name;
    std::string group; ///< of ticks that belong together: "audience"; may be empty

    bool operator==(const PracticeOption&) const = default;
};

struct Practice {
    std::string id; ///< "listening"
    std::string article;
    Wording name;
    Wording about;
    Wording today;                       ///< the one action of a day
    int days = 0;                        ///< how long; 0: as long as it is good
    std::vector<PracticeOption> sources; ///< where something came from, or what sort it was
    std::vector<PracticeOption> ticks;
};

/// In the order of the roadmap.
const std::vector<Practice>& practices();
const Practice* practiceNamed(std::string_view id);

} // namespace upturn::prompts
