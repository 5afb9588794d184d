// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Files of strangers that some tests read. They are no part of the tree: where they are absent the
// test says so and passes.

#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

namespace upturn::testing {

/// The file below the folder in $UPTURN_FIXTURES, or else in the folder given to CMake.
inline std::filesystem::path fixturePath(const std::string& name) {
    const char* folder = std::getenv("UPTURN_FIXTURES");
    return std::filesystem::path(folder ? folder : UPTURN_FIXTURES) / name;
}

/// Its bytes, or none when it is not there.
inline std::optional<std::string> fixture(const std::string& name) {
    std::ifstream file(fixturePath(name), std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace upturn::testing
