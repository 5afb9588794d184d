// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A folder for what only its owner may see.

#pragma once

#include <filesystem>
#include <system_error>

namespace upturn::store {

/// Makes the folder, for its owner only, and what is missing above it; durable when it returns. An
/// empty path is the current folder, which is there. Any thread.
std::error_code makeFolder(const std::filesystem::path& folder);

/// The names in a folder are durable only when the folder is synced too; false when it can't be.
bool syncFolder(const std::filesystem::path& folder);

} // namespace upturn::store
