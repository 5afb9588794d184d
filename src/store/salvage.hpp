// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal with damaged pages is written anew from what can still be read of it.

#pragma once

#include "inside.hpp"

#include <set>
#include <string>
#include <vector>

namespace upturn::store {

/// What could not be read.
struct Unreadable {
    bool drafts = false; ///< words that were typed and not kept
};

/// Every row that stands on a sound page, in a file with sound pages; record, tables and drafts.
/// The search index is empty then. One commit, which reaches the file only when nobody else wrote
/// meanwhile; it notes for the repair that follows, whenever that is, whether the tables have lost
/// rows. Outside a transaction. Throws, and then nothing was changed; refuses where nothing is left
/// of what names the journal. Only the repair that follows is something that was done.
Unreadable writeAnewWhatCanBeRead(Journal::Inside& inside);

/// Whether they have, and that it is repaired.
bool tablesAreWhole(Database& db);
void noteTablesWhole(Database& db);
void noteTablesUnwhole(Database& db);

/// A row with NUL among its words, or with a day of 1970: what was there was read as zeros.
struct ZeroedRow {
    std::string table;
    std::int64_t local = 0;
    core::Id id;
};
std::vector<ZeroedRow> zeroedRows(Database& db);
/// Tags and files with such a row; whether there were any.
bool removeZeroedMembers(Database& db);

/// Entries and lessons that something belongs to and that the tables do not have, as rows without
/// words: what belongs to them can be read then. Answers with their ids.
std::set<core::Id> addBareOwners(Database& shown);

/// Entries and lessons that the record has and the tables do not, with numbers of their own.
void addMissingRows(Database& recorded, Database& shown);

} // namespace upturn::store
