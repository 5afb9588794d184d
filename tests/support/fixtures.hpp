// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Files of strangers that some tests read. They are no part of the tree: where they are absent the
// test says so and passes.

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace upturn::testing {

/// The file below the folder in $UPTURN_FIXTURES, or else in the folder given to CMake.
std::filesystem::path fixturePath(const std::string& name);

/// Its bytes, or none when it is not there.
std::optional<std::string> fixture(const std::string& name);

} // namespace upturn::testing
