// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What makes a pack good beyond its form.

#pragma once

#include "fields.hpp"

namespace upturn::prompts {

/// The longest question, in characters.
inline constexpr std::size_t longestText = 220;

/// `root` is the file the pack was read from; it knows the lines.
void lint(const Pack& pack, const Node& root, Findings& findings);

/// Reads a pack of the program without a second look; tests have looked at each.
Pack readTrusted(std::string_view bytes, const std::string& fileName);

/// The questions that wait for each other in a circle, in order; empty when there is no circle.
std::vector<std::string>
circleIn(const std::map<std::string, std::vector<std::string>, std::less<>>& needs);

} // namespace upturn::prompts
