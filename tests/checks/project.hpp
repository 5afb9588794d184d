// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The project itself, for the tests that check it.

#pragma once

#include "source_tree.hpp"

#include <string>
#include <vector>

namespace upturn::checks {

/// Every file of this project, read once.
const std::vector<SourceFile>& project();

/// The file at this path below the top of the project; fails the test when there is none.
const SourceFile& fileOfProject(const std::string& path);

/// The findings one a line: compared with "", a failing test shows them all.
std::string together(const std::vector<Finding>& findings);

} // namespace upturn::checks
