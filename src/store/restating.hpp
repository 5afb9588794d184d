// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Says again what is shown, where the record that it came from is lost.

#pragma once

#include "inside.hpp"

#include <upturn/core/collection.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace upturn::store {

/// What the tables showed before a repair.
struct Shown {
    core::Collection all;    ///< what lies in the trash among it
    std::set<core::Id> rows; ///< of all of them
    /// Of `all`, what only stands there so that what belongs to it can be read: the row itself was
    /// not shown.
    std::set<core::Id> bare;
    /// UTC ms since when, of what lay in the trash
    std::map<core::Id, std::int64_t> trashed;
    /// The version of the text that was shown.
    std::map<core::Id, std::string> versions;
    /// The stamp by which a review stood among the others.
    std::map<core::Id, Stamp> reviewed;
    /// The tables have lost nothing themselves: a row that is not in them was taken away.
    bool whole = true;
    /// That holds for tags and fields too. Where operations are missing nobody knows of which rows
    /// they spoke, so nothing is taken away that the record still has.
    bool takesAway = true;
    /// Versions of texts whose operation is given up, but whose words are proved by its hash: as
    /// `core::TextVersion::id`.
    std::set<std::string> proved;
    /// Rows of which the record vouches for all that it says, though not for who said it: this
    /// counts, and not what a table has.
    std::map<core::Id, RowTarget> recorded;
};

/// Puts a row into the trash, since `at` (UTC ms), with all that is said of it in the commit whose
/// change number `index` this is.
Change changeToTrash(Journal::Inside& inside, const RowTarget& target,
                     std::span<const Operation> operations, std::int64_t at, std::size_t index);

/// What has to be said so that these rows are as `shown` has them: their words and values, since
/// when they say so, and whether they lie in the trash. Of others nothing; a row that was not shown
/// is left as it is. Inside a session of the ledger, and what is answered comes first in its
/// next commit.
std::vector<Change> changesToSayAgain(Journal::Inside& inside, const Shown& shown,
                                      const std::set<core::Id>& rows);

} // namespace upturn::store
