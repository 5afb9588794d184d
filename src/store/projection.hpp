// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The tables that views read, made from operations and from nothing else.

#pragma once

#include "database.hpp"
#include "ledger.hpp"

#include <upturn/store/changes.hpp>

#include <set>
#include <span>

namespace upturn::store {

/// Where an entry that happened then would like to stand: 64 places a minute, the first 60 for its
/// seconds. Whoever finds its place taken takes the next one that is free. Small numbers, since the
/// search index holds them for every word of every entry.
constexpr std::int64_t firstPlaceAt(std::int64_t happened) {
    constexpr std::int64_t msPerMinute = 60'000;
    const std::int64_t rest = ((happened % msPerMinute) + msPerMinute) % msPerMinute;
    return (happened - rest) / msPerMinute * 64 + rest / 1000;
}
/// A million entries of one second reach no farther than so many days.
inline constexpr std::int64_t daysOfPlaces = 15;

class Projection {
  public:
    Projection(Database& db, Ledger& ledger, const StandingOf& standingOf);

    /// Brings the tables up to date for these rows, from all operations of each. Sorted: what an
    /// entry is made of comes before it.
    void refresh(std::span<const TouchedRow> rows);
    /// Replays everything into empty tables, which may be those of another database. Answers with
    /// the rows that were left out, because a hash of their record does not hold.
    std::set<core::Id> replay();
    /// After a replay, which goes by ids: entries of one instant stand in the order in which they
    /// came to be.
    void orderByWriting();

    /// The entries whose document the row is part of, as the tables stand.
    std::vector<core::Id> entriesOf(const TouchedRow& row);

    /// What a lesson's standing follows from; nothing when there is no such lesson.
    std::optional<core::LessonLife> lifeOf(const core::Id& lesson);

    /// Of the journal, as its settings say.
    std::chrono::minutes dayStart();

  private:
    /// A row on its way into the tables.
    struct Row {
        const core::Id& id;
        RowState state;
        core::Text text; ///< of the version that is shown
        bool isNew;      ///< the tables hold nothing of it
    };
    void project(const TouchedRow& touched);
    /// Refuses to write over what is shown when the record does not have it any more.
    void requireExplained(const std::string& entity, const Row& row);
    void project(const std::string& entity, const Row& row);
    void projectEntry(const Row& row);
    void projectMembers(const Row& row);
    void projectAttachments(const Row& row);
    void projectRating(const Row& row);
    void projectAnswer(const Row& row);
    void projectEncounter(const Row& row);
    void projectNextStep(const Row& row);
    void noteMerging(const Row& row);
    void projectLesson(const Row& row);
    void projectReview(const Row& row);
    void projectSetting(const Row& row);
    void projectBlock(const core::BlockShape& shape, const Row& row);
    void forget(const Row& row, const char* sql);

    std::int64_t freePlace(std::int64_t happened);
    void settleEntries();
    void settleLessons();
    void settleLesson(const core::Id& lesson);
    /// The lesson, and what was merged into it.
    std::vector<core::Id> mergedWith(const core::Id& lesson);

    Database& db_;
    Ledger& ledger_;
    const StandingOf& standingOf_;
    std::pair<std::int64_t, std::int64_t> lastSecond_{}; ///< and the place that was taken in it
    std::set<core::Id> unsettledEntries_;                ///< their `reflected` may have changed
    std::set<core::Id> unsettledLessons_;                ///< their standing may have changed
};

} // namespace upturn::store
