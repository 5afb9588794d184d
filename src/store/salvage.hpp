// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal with damaged pages is written anew from what can still be read of it.

#pragma once

#include "inside.hpp"

#include <functional>
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

/// A row that says what nobody wrote: words that are no text, an instant that is all zeros or all
/// ones, or in no year that has four digits, or a day that is not the one of its instant.
struct UnwrittenRow {
    std::string table;
    std::int64_t local = 0;
    core::Id id;
};
std::vector<UnwrittenRow> unwrittenRows(Database& db);
/// Tags and files with such a row; whether there were any.
bool removeUnwrittenMembers(Database& db);

/// Entries and lessons that something belongs to and that the tables do not have, as rows without
/// words: what belongs to them can be read then. Answers with their ids.
std::set<core::Id> addBareOwners(Database& shown);

/// Entries and lessons that the record has and the tables do not, with numbers of their own; but
/// for those to be left out.
void addMissingRows(Database& recorded, Database& shown,
                    const std::function<bool(const core::Id&)>& leftOut);

/// The record of a journal of a newer version, as far as this one knows it, as a journal of this
/// version: its tables for reading are still to be made. Throws where its tables are others.
std::vector<std::uint8_t> recordOfNewer(const std::filesystem::path& path);

} // namespace upturn::store
