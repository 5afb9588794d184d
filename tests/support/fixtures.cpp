// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "support/fixtures.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace upturn::testing {

std::filesystem::path fixturePath(const std::string& name) {
    const char* folder = std::getenv("UPTURN_FIXTURES");
    return std::filesystem::path(folder ? folder : UPTURN_FIXTURES) / name;
}

std::optional<std::string> fixture(const std::string& name) {
    std::ifstream file(fixturePath(name), std::ios::binary);
    if (!file)
        return std::nullopt;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace upturn::testing
