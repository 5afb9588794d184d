// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one function that writes what a person said.

#pragma once

#include "database.hpp"
#include "operation.hpp"
#include "row_state.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace upturn::store {

enum class Role { done = 0, undo = 1, redo = 2 };

/// What a commit is called and how it stands to undo.
struct StepPlan {
    std::string name;  ///< "Keep lesson", in English; translated where it is shown
    std::string chain; ///< neighbours with one chain are one step; empty: alone
    Role role = Role::done;
};

/// A row that a commit touched.
struct TouchedRow {
    std::string entity;
    core::Id row;
    auto operator<=>(const TouchedRow&) const = default;
};

struct WrittenStep {
    std::int64_t local = 0;
    std::vector<TouchedRow> rows; ///< sorted, each once
};

/// Follows a commit inside its transaction: search and projections.
class CommitFollower {
  public:
    CommitFollower() = default;
    CommitFollower(const CommitFollower&) = delete;
    CommitFollower& operator=(const CommitFollower&) = delete;
    virtual ~CommitFollower() = default;
    /// Before anything is written: take the touched rows out of the index.
    virtual void before(std::span<const Change> changes) = 0;
    /// After the operations are written: project the rows, put them into the index.
    virtual void after(std::span<const TouchedRow> rows) = 0;
};

class Ledger {
  public:
    /// `device` is asked inside the first transaction that writes, and may make a new identity.
    Ledger(Database& db, const core::Clock& clock, core::Randomness& randomness,
           std::function<core::Id()> device);

    /// Reads clock head and device. Call it inside each transaction, right after it began: what
    /// another process wrote in between counts.
    void start();
    /// The version that the change at `index` of the coming commit will have.
    Version upcoming(std::size_t index) const;
    /// Writes the changes as one step.
    WrittenStep commit(const StepPlan& plan, std::span<const Change> changes,
                       CommitFollower& follower);

    /// All operations of a row, oldest first by arrival; texts without their value.
    std::vector<Operation> operationsOf(const core::Id& row);
    /// The operations of steps `first` to `last`, without values.
    std::vector<Operation> operationsOfSteps(std::int64_t first, std::int64_t last);
    /// The words of one version of a text; empty when they were purged.
    core::Text textOf(const Version& version, const core::Id& row);
    /// When that version was written, UTC ms.
    std::int64_t timeOf(const Version& version, const core::Id& row);

    RowState state(const core::Id& row) { return stateOf(operationsOf(row)); }

  private:
    /// Where the clock and the device's sequence stand.
    struct Head {
        Stamp stamp = 0;
        core::Id device;
        std::int64_t deviceLocal = 0;
        std::int64_t sequence = 0;
    };
    std::int64_t writeStep(const StepPlan& plan, const core::Id& id, std::int64_t first,
                           std::int64_t count);
    void writeOperation(const core::Id& commit, std::int64_t step, const Change& change);
    void eraseWords(const core::Id& row);
    std::optional<Value> textValue(const Version& version, const core::Id& row);

    Database& db_;
    const core::Clock& clock_;
    core::Randomness& randomness_;
    std::function<core::Id()> device_;
    Head head_;
};

} // namespace upturn::store
