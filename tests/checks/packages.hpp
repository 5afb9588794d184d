// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What CMake looks for is in the lists that the two commands install from. On the computer of who
// adds a library it is there already, so nothing else would notice until a stranger builds.

#pragma once

#include "source_tree.hpp"

#include <vector>

namespace upturn::checks {

/// Every find_package, pkg_check_modules and upturn_needs whose first word occurs nowhere in
/// tools/packages/*.txt, neither as a package nor in its reason. Letters and digits count, case
/// does not.
std::vector<Finding> unlistedPackages(const std::vector<SourceFile>& files);

/// Every line of those lists that gives no reason.
std::vector<Finding> packagesWithoutReason(const std::vector<SourceFile>& files);

} // namespace upturn::checks
