// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Scripts run by bash, and what they say.

#pragma once

#include <string>
#include <vector>

namespace upturn::test {

struct Ran {
    int code = -1;
    std::string said;
};

Ran run(const std::string& script);
std::string bytesOf(const std::string& file);
std::vector<std::string> linesOf(const std::string& text);

/// Says so and gives false where this computer can't check.
bool has(const std::string& program);

} // namespace upturn::test
