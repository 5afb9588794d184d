// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one index document of each entry, kept by the three passes of a commit.

#pragma once

#include "database.hpp"
#include "ledger.hpp"
#include "projection.hpp"

#include <set>
#include <span>
#include <vector>

namespace upturn::store {

/// Takes touched documents out before a commit writes, and puts them in after the projections
/// are up to date.
///
/// Two traps of FTS5 shape it. Documents go in the order of their place, because a row id that
/// goes down makes FTS5 flush. And a document is read first and then written by a one-row INSERT:
/// INSERT ... SELECT opens a savepoint, and each savepoint flushes too.
class SearchIndex final : public CommitFollower {
  public:
    SearchIndex(Database& db, Ledger& ledger, Projection& projection)
        : db_(db)
        , ledger_(ledger)
        , projection_(projection) {}

    void before(std::span<const Change> changes) override;
    void after(std::span<const TouchedRow> rows) override;

    /// Merges some pages of the index, inside a transaction; false when there is nothing to merge.
    bool merge(int pages);
    /// Merges all of it, so that no page holds words that were taken out. Inside a transaction.
    void optimize();
    /// Makes the whole index anew from the projections. Only for repair.
    void rebuild();

  private:
    void collect(const Change& change);
    std::vector<std::int64_t> placesOfTouched(bool before);

    Database& db_;
    Ledger& ledger_;
    Projection& projection_;
    std::set<core::Id> touched_;
};

} // namespace upturn::store
