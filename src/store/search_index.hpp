// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one index document of each entry and each lesson, kept by the three passes of a commit.

#pragma once

#include "database.hpp"
#include "ledger.hpp"
#include "projection.hpp"
#include "search_tokenizer.hpp"

#include <array>
#include <limits>
#include <set>
#include <span>
#include <vector>

namespace upturn::store {

/// Documents of lessons have places before those of all entries.
constexpr std::int64_t placeOfLesson(std::int64_t local) {
    return std::numeric_limits<std::int64_t>::min() + local;
}
inline constexpr std::int64_t firstPlaceOfEntries =
    std::numeric_limits<std::int64_t>::min() + (std::int64_t{1} << 40);

/// What the index holds of one place: title, text, answers, steps, lessons, tags, names.
struct IndexDocument {
    static constexpr std::size_t columnCount = 7;
    std::int64_t place = 0;
    std::array<std::string, columnCount> columns;
};
std::optional<IndexDocument> indexDocumentAt(Database& db, std::int64_t place);

/// How the index stands: made by the rules of now and whole, or on its way there.
struct IndexState {
    bool ours = true;                    ///< the newer tables were made by the rules of now
    std::optional<std::int64_t> reached; ///< documents before that place are in the old tables
    bool whole() const { return ours && !reached; }
};
IndexState indexState(Database& db);

/// Takes touched documents out before a commit writes, and puts them in after the projections
/// are up to date.
///
/// Two traps of FTS5 shape it. Documents go in the order of their place, because a row id that
/// goes down makes FTS5 flush. And a document is read first and then written by a one-row INSERT:
/// INSERT ... SELECT opens a savepoint, and each savepoint flushes too.
///
/// A document can be taken out by the very tokens alone that went in. So an index that was made by
/// other rules (searchMark) is not written to any more: it goes on answering under another name,
/// while one by the rules of now is filled beside it, the newest entries first, in portions
/// (`advance`). What is touched meanwhile goes into the new one, and is noted so that the old one
/// is not believed for it.
class SearchIndex final : public CommitFollower {
  public:
    SearchIndex(Database& db, Ledger& ledger, Projection& projection)
        : db_(db)
        , ledger_(ledger)
        , projection_(projection) {}

    void before(std::span<const Change> changes) override;
    void after(std::span<const TouchedRow> rows) override;

    /// Brings some more documents under the rules of now, inside a transaction; false when all are.
    bool advance(std::size_t documents);
    /// Merges some pages of the index, inside a transaction; false when there is nothing to merge.
    bool merge(int pages);
    /// Merges all of it, so that no page holds words that were taken out. Inside a transaction.
    void optimize();
    /// Fills the whole index, which must be empty, from the projections.
    void rebuild();

  private:
    void collect(const Change& change);
    std::vector<std::int64_t> placesOfTouched(bool before);
    void startAnew();
    void finishAnew();
    bool isHeld(std::int64_t place);
    void takeOut(const IndexDocument& document);
    void putIn(const IndexDocument& document);
    void fill(std::vector<std::int64_t> places);
    void settleWords();

    Database& db_;
    Ledger& ledger_;
    Projection& projection_;
    std::set<core::Id> touched_;
    std::set<core::Id> touchedLessons_;
    IndexState state_; ///< as this commit found it
    SearchTokenizer::WordSet gone_;
    SearchTokenizer::WordSet come_;
};

} // namespace upturn::store
