// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The files that SQLite has open for the journal.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>

namespace upturn::app {

/// Refuses the journal and what SQLite keeps beside it, under whatever name: to open and close one
/// of them here would drop the locks that SQLite holds on it for the whole program.
core::Result<void> requireNotJournal(const std::filesystem::path& journal,
                                     const std::filesystem::path& file);

/// Refuses a place for a file that is to be written: a folder, a device, the journal itself.
core::Result<void> requireFree(const std::filesystem::path& journal,
                               const std::filesystem::path& output);

} // namespace upturn::app
