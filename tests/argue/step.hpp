// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One thing that a person does to the program, as a value: it can be done again in another life, it
// can be left out, and it can be printed and pasted into a test. Values; any thread.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace upturn::argue {

using Words = std::vector<std::string>;

struct Step {
    std::string deed; ///< what is done: "type"
    Words with = {};  ///< what with: the words that are typed, the entry that is opened

    bool operator==(const Step&) const = default;
};

using Steps = std::vector<Step>;

/// As it is written in a test: {"type", {"deadline3"}}
std::string toCode(const Step& step);
/// One line a step, each with its comma.
std::string toCode(const Steps& steps);

/// The steps in what `toCode` wrote, whatever stands around them.
Steps fromCode(std::string_view code);

} // namespace upturn::argue
