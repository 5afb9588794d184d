// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The page of the faults that are tried: each has a test that is there, or a reason why none.

#pragma once

#include "source_tree.hpp"

#include <vector>

namespace upturn::checks {

/// Rows that are missing, have neither test nor reason, or name a test that no file declares. A row
/// begins with the number of its fault ("| F01* |"); tests stand between backticks in its third
/// cell; a reason begins with "None:".
std::vector<Finding> untestedFaults(const SourceFile& page, const std::vector<SourceFile>& files,
                                    int faults);

} // namespace upturn::checks
