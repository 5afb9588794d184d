// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The shape of a journal file.

#pragma once

#include "database.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>

#include <filesystem>

namespace upturn::store {

inline constexpr std::int64_t applicationId = 0x55505452; ///< "UPTR" in the SQLite header
inline constexpr std::int64_t schemaVersion = 7;          ///< user_version

/// Makes a new journal at `path`, whole or not at all: it is built beside and put in place by a
/// link, which fails when somebody else was first. Throws Refusal.
void makeJournal(const std::filesystem::path& path, const core::Clock& clock,
                 core::Randomness& randomness);

/// Whether the tables of the file have the shape of an older format, or its views another text than
/// ours: its record is replayed into new ones before it is used.
bool isOlder(Database& db);

/// Whether its tables and indices are those of this format, column by column. A bit in the texts by
/// which SQLite knows them gives a column another name, and then no statement finds it. Unlike
/// `checkSchema` it takes time.
bool tablesAreOurs(Database& db);
/// Views anew, whatever their texts say.
void makeViewsAnew(Database& db);

/// Refuses a file that is no journal, or from a newer Upturn.
void checkIdentity(Database& db);
/// Written by a newer version of the program.
bool isNewer(Database& db);

/// Refuses a file into which somebody else has put anything: a trigger or a view would act when the
/// journal is used. Of an older format only those two are looked for, since its tables differ.
/// Views of ours with another text are made anew (`isOlder`).
void checkSchema(Database& db);

/// What older formats have not yet in their record. Inside a transaction.
void bringRecordUpToDate(Database& db);

/// Tables for the record; tables, view and index for the projections.
void makeRecord(Database& db);
void makeProjections(Database& db);
void dropProjections(Database& db);

/// The index, empty, by the rules of now.
void makeSearchTables(Database& db);

} // namespace upturn::store
