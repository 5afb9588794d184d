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

class Projection {
  public:
    Projection(Database& db, Ledger& ledger, const StandingOf& standingOf);

    /// Brings the tables up to date for these rows, from all operations of each.
    void refresh(std::span<const TouchedRow> rows);
    /// Replays everything into empty tables.
    void replay();

    /// The entries whose document the row is part of, as the tables stand.
    std::vector<core::Id> entriesOf(const TouchedRow& row);

  private:
    void project(const TouchedRow& row);
    void projectEntry(const core::Id& id, const RowState& state);
    void projectMembers(const core::Id& id, const RowState& state);
    void projectAttachments(const core::Id& id, const RowState& state);
    void projectRating(const core::Id& id, const RowState& state);
    void projectAnswer(const core::Id& id, const RowState& state);
    void projectEncounter(const core::Id& id, const RowState& state);
    void projectNextStep(const core::Id& id, const RowState& state);
    void projectLesson(const core::Id& id, const RowState& state);
    void projectReview(const core::Id& id, const RowState& state);
    void projectSetting(const core::Id& id, const RowState& state);

    std::int64_t freePlace(std::int64_t happened);
    core::Text shownText(const core::Id& id, const RowState& state);
    void settleEntries();
    void settleLessons();

    Database& db_;
    Ledger& ledger_;
    const StandingOf& standingOf_;
    std::set<core::Id> unsettledEntries_; ///< their `reflected` may have changed
    std::set<core::Id> unsettledLessons_; ///< their standing may have changed
};

} // namespace upturn::store
