// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The files of the project as the checks read them.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace upturn::checks {

struct SourceFile {
    std::string path; ///< below the top of the project, with '/'
    std::vector<std::string> lines;
};

/// One place where a rule is broken, as "path:line: what and why".
using Finding = std::string;

/// Every text file below `top` that is part of the project: no build, no hidden folder but .ci.
/// In the order of their paths.
std::vector<SourceFile> sourceTree(const std::filesystem::path& top);

Finding findingAt(const SourceFile& file, std::size_t lineIndex, const std::string& what);

} // namespace upturn::checks
