// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal whose own description of its tables is lost is read page by page: each row is of the
// table whose shape it has.

#pragma once

#include "database.hpp"

#include <upturn/store/journal.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace upturn::store {

/// Adds to the tables of `sound` what the pages of a database hold and they do not.
void takeRowsFromPages(Database& sound, std::span<const std::uint8_t> bytes);

/// Puts a journal made from what its pages hold in the place of one that SQLite can't open any
/// more, after a copy of file and log as they are; says where that lies. Nothing where the tables
/// of the file can be found. What is not there then is for the repair that follows. Throws, and
/// refuses where no record of a journal is found; then nothing was changed.
std::optional<std::filesystem::path> makeAnewFromPages(const std::filesystem::path& journal,
                                                       const JournalOptions& options);

} // namespace upturn::store
