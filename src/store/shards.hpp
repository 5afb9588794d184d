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
/// With `recordAlone` of the tables that are never made anew, whose rows no page has without need.
void takeRowsFromPages(Database& sound, std::span<const std::uint8_t> bytes,
                       bool recordAlone = false);
/// The same for rows of the record, and drafts, that say their own length or shape with a wrong
/// bit: put right where a hash says that it is so. For drafts there is none, so only where there is
/// one way to read them.
void takeRowsOfChangedShape(Database& sound, std::span<const std::uint8_t> bytes);

/// Whether head, tables and name of the file are as they were written. Where not, SQL says nothing
/// that can be relied on, and only `makeAnewFromPages` helps.
bool describesItself(Database& db, const std::filesystem::path& stateFolder);
/// This computer knows the devices of the journal by another name, but for one bit.
bool nameIsChanged(Database& db, const std::filesystem::path& stateFolder);

/// Puts a journal made from what its pages hold in the place of one that SQLite can't open any
/// more, after a copy of file and log as they are; says where that lies. Nothing where the file
/// describes itself, but for `evenSo`: where a repair of what can be opened has failed. What is not
/// there then is for the repair that follows. Throws, and refuses where no record of a journal is
/// found; then nothing was changed.
std::optional<std::filesystem::path> makeAnewFromPages(const std::filesystem::path& journal,
                                                       const JournalOptions& options,
                                                       bool evenSo = false);

} // namespace upturn::store
