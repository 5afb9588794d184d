// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <upturn/core/collection.hpp>

#include <filesystem>

namespace upturn::bench {

/// What SQLite alone takes for the same words: prepared statements, one transaction, rows for
/// entries, tags, answers and lessons, then the index filled in one go (`rebuild`) and one durable
/// commit. Milliseconds.
double rawInsertMs(const std::filesystem::path& path, const core::Collection& rows);

} // namespace upturn::bench
