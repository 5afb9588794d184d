// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Arrows only go down: who includes whom, against the table in arrows.txt.

#pragma once

#include "source_tree.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace upturn::checks {

struct Arrows {
    std::map<std::string, std::set<std::string>> modules; ///< module -> modules it may include
    std::map<std::string, std::set<std::string>> headers; ///< header pattern -> who may include it
};

/// The table as it stands in arrows.txt.
Arrows readArrows(const std::vector<std::string>& lines);

/// Every include below src/ and include/upturn/ that the table does not allow.
std::vector<Finding> arrowsThatPointUp(const std::vector<SourceFile>& files, const Arrows& arrows);

} // namespace upturn::checks
