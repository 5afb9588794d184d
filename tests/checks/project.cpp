// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "project.hpp"

#include "support/catch.hpp"

#include <algorithm>

namespace upturn::checks {

const std::vector<SourceFile>& project() {
    static const std::vector<SourceFile> files = sourceTree(UPTURN_SOURCE_DIR);
    return files;
}

const SourceFile& fileOfProject(const std::string& path) {
    const auto file = std::ranges::find(project(), path, &SourceFile::path);
    REQUIRE(file != project().end());
    return *file;
}

std::string together(const std::vector<Finding>& findings) {
    std::string all;
    for (const Finding& finding : findings) {
        all += "\n" + finding;
    }
    return all;
}

} // namespace upturn::checks
