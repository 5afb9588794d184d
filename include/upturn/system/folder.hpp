// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Folders for what only their owner may see.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace upturn::system {

/// Makes the folder, for its owner only, and what is missing above it; durable when it returns. An
/// empty path is the current folder, which is there. Any thread.
std::error_code makeFolder(const std::filesystem::path& folder);

/// The same, with a sentence for what goes wrong.
core::Result<void> provideFolder(const std::filesystem::path& folder);

/// A new folder where the system keeps what may vanish, its name `beginning` and six letters; for
/// its owner only. Empty when there is no room for it. Whoever asked for it removes it. Any thread.
std::filesystem::path makeTemporaryFolder(std::string_view beginning);

/// The names in a folder are durable only when the folder is synced too. Any thread.
std::error_code syncFolder(const std::filesystem::path& folder);

/// What a file holds is on the disk when it returns, whoever wrote it. Any thread.
std::error_code syncFile(const std::filesystem::path& file);

} // namespace upturn::system
