// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The one function that writes what a person said.

#pragma once

#include "database.hpp"
#include "operation.hpp"
#include "row_state.hpp"

#include <upturn/core/clock.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/store/act.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace upturn::store {

enum class Role { done = 0, undo = 1, redo = 2 };

/// What a commit is called and how it stands to undo.
struct StepPlan {
    std::optional<ActType> type; ///< none: of a step that a newer version made, taken back here
    std::string chain{};         ///< neighbours of one sitting with one chain are one; empty: alone
    Role role = Role::done;
    bool undoable = true;
    std::string name{}; ///< in English, where the type says none
    core::Id entry{};   ///< the entry it is about, if it is about one
    core::Id row{};     ///< and the row that is changed first
    core::Id run{};     ///< of the program that made it

    std::string words() const { return type ? wordsOf(*type) : name; }
};

/// A row that a commit touched.
struct TouchedRow {
    std::string entity;
    core::Id row;
    auto operator<=>(const TouchedRow&) const = default;
};

/// What was said about a row, oldest first by arrival.
using RowOperations = std::shared_ptr<const std::vector<Operation>>;

struct WrittenStep {
    std::int64_t local = 0;
    core::Id id;
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

/// Refuses to write over a row whose record does not hold, and names the repair.
[[noreturn]] void refuseUnsound(const std::string& entity);

class Ledger {
  public:
    /// `device` is asked inside the first transaction that writes, and may make a new identity.
    Ledger(Database& db, const core::Clock& clock, core::Randomness& randomness,
           std::function<core::Id()> device);

    /// From the first moment of a transaction that writes to its end: reads clock head and device
    /// (what another process wrote in between counts), and remembers the rows it reads, so that
    /// nothing is read from the file twice, nor what was only just written.
    class Session {
      public:
        /// `oneStep`: all that is committed in it is one step, with the plan of the first.
        explicit Session(Ledger& ledger, bool oneStep = false)
            : ledger_(ledger) {
            ledger_.start();
            ledger_.oneStep_ = oneStep;
        }
        Session(const Session&) = delete;
        Session& operator=(const Session&) = delete;
        ~Session() { ledger_.finish(); }

      private:
        Ledger& ledger_;
    };

    /// The version that the change at `index` of the coming commit will have.
    Version upcoming(std::size_t index) const;
    /// Writes the changes as one step, or more of the session's one step. Only inside a Session.
    WrittenStep commit(const StepPlan& plan, std::vector<Change> changes, CommitFollower& follower);

    /// All operations of a row; texts without their value.
    RowOperations operationsOf(const core::Id& row);
    /// Nothing had been said about the row when this session first asked for it, and no table shows
    /// it yet.
    bool isNew(const core::Id& row) const;
    /// Tables show it from now on: of several steps in one session the first may have made it.
    void noteShown(const core::Id& row);
    /// The operations of steps `first` to `last`, without values.
    std::vector<Operation> operationsOfSteps(std::int64_t first, std::int64_t last);
    /// The words of one version of a text; empty when they were purged. Of one that was read here
    /// finding them costs no more for a text with many versions.
    core::Text textOf(const Version& version, const core::Id& row);
    core::Text textOf(const Operation& version);
    /// Of the version that a row shows; empty where it shows none.
    core::Text textShown(const RowState& state, const core::Id& row);
    /// When that version of a text was written, by the clock of then; UTC ms.
    std::int64_t timeOf(const Operation& version);
    /// When it was written where it came from; nothing when it was written here.
    std::optional<std::int64_t> importedAt(const Operation& version);
    /// The same for any step.
    std::int64_t timeOfStep(std::int64_t step);
    std::optional<ActType> typeOfStep(std::int64_t step);

    RowState state(const core::Id& row) { return stateOf(*operationsOf(row)); }

    /// Hands over every row with all its operations, in the order of their ids; texts with their
    /// value.
    void eachRow(const std::function<void(const TouchedRow&, std::span<const Operation>)>& take);

  private:
    /// Where the clock and the device's sequence stand.
    struct Head {
        Stamp stamp = 0;
        core::Id device;
        std::int64_t deviceLocal = 0;
        std::int64_t sequence = 0;
    };
    struct Remembered {
        std::shared_ptr<std::vector<Operation>> operations;
        bool isNew = false;
    };
    void start();
    void finish();
    WrittenStep provideStep(const StepPlan& plan, std::int64_t count);
    std::int64_t writeStep(const StepPlan& plan, const core::Id& id, std::int64_t first,
                           std::int64_t count);
    void writeOperation(const core::Id& commit, std::int64_t step, Change& change);
    void remember(std::int64_t step, Change& change);
    void eraseWords(const core::Id& row);
    std::span<const std::uint8_t> freshSalt();
    std::shared_ptr<std::vector<Operation>> read(const core::Id& row);
    const Value* rememberedText(const Version& version, const core::Id& row) const;
    std::optional<Value> textValue(const Version& version, const core::Id& row);
    std::optional<Value> textValue(const Operation& version);
    std::optional<Value> provedText(Query& found) const;

    Database& db_;
    const core::Clock& clock_;
    core::Randomness& randomness_;
    std::function<core::Id()> device_;
    Head head_;
    std::int64_t started_ = 0; ///< the session, UTC ms: its steps were made then
    bool inSession_ = false;
    bool oneStep_ = false;
    WrittenStep open_; ///< the session's one step, once there is one
    std::unordered_map<core::Id, Remembered> remembered_;
    Bytes salts_;
    std::size_t saltsUsed_ = 0;
};

} // namespace upturn::store
