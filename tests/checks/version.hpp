// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The version is one line of CMakeLists.txt. What is told of versions elsewhere goes with it.

#pragma once

#include "source_tree.hpp"

#include <string>
#include <vector>

namespace upturn::checks {

/// "0.1.0", and the day on which it was made: empty in CMakeLists.txt, which does not say it.
struct Version {
    std::string number;
    std::string day;

    bool operator==(const Version&) const = default;
};

/// The newest version that each of these names; empty where none is named.
struct Versions {
    Version build;       ///< CMakeLists.txt
    Version changes;     ///< CHANGELOG.md
    Version description; ///< the metainfo, for software centres
};
Versions versionsIn(const std::vector<SourceFile>& files);

/// What does not go together, a sentence each.
std::vector<std::string> outOfStep(const Versions& versions);

} // namespace upturn::checks
