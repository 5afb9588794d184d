// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Links and pictures in the pages of the project lead to files that are there.

#pragma once

#include "source_tree.hpp"

#include <filesystem>
#include <vector>

namespace upturn::checks {

/// Every relative link of a Markdown page below `top` that leads nowhere.
std::vector<Finding> brokenLinks(const std::vector<SourceFile>& files,
                                 const std::filesystem::path& top);

} // namespace upturn::checks
