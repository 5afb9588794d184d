// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a Journal is made of, for the files that its members are spread over.

#pragma once

#include "database.hpp"
#include "device_marker.hpp"
#include "ledger.hpp"
#include "projection.hpp"
#include "row_changes.hpp"
#include "search_index.hpp"

#include <upturn/store/journal.hpp>
#include <upturn/system/identity.hpp>

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <thread>
#include <vector>

namespace upturn::store {

struct Journal::Inside {
    Inside(const std::filesystem::path& path, Database::Mode mode, JournalOptions given);
    /// What was read of a journal of a newer version, in memory: nothing is written to it, and no
    /// copy is made of it, since that would be less than what is there.
    Inside(const std::filesystem::path& path, std::span<const std::uint8_t> bytes,
           JournalOptions given, const core::Error& newer);

    /// Before something is done that can't be taken back; see verified_copy.hpp.
    std::filesystem::path copyBefore(const char* occasion);
    /// Where copies lie that may have what is lost.
    static std::filesystem::path copiesOf(const std::filesystem::path& journal,
                                          const JournalOptions& options) {
        return !options.copiesFrom.empty()     ? options.copiesFrom
               : !options.copiesFolder.empty() ? options.copiesFolder
                                               : journal.parent_path();
    }

    JournalOptions options;
    Database db;
    core::Id journalId; ///< as it was opened
    DeviceMarker marker;
    Ledger ledger;
    Projection projection;
    SearchIndex index;
    bool writable;
    bool hasWritten = false;
    Touched untold;        ///< by all commits since it was last taken
    std::vector<Act> acts; ///< done since they were last taken
    std::vector<std::string> notices;
    system::FileIdentity file;                 ///< that was opened
    bool isNewer = false;                      ///< than this version
    std::optional<core::Error> whyNotWritable; ///< where it is not the rights of the file
    std::thread::id thread = std::this_thread::get_id();
    core::Id run; ///< of this program, random

    /// What is under way in Journal::together: one transaction, one step.
    struct Together {
        explicit Together(Inside& inside, std::optional<ActType> given)
            : type(given)
            , transaction(inside.db)
            , session(inside.ledger, true) {}
        std::optional<ActType> type; ///< none: that of its first part
        Transaction transaction;
        Ledger::Session session;
        Touched touched;
        Act act;                           ///< what was written of it so far
        std::optional<core::Error> broken; ///< why nothing of it may be written
        int depth = 1;
    };
    std::unique_ptr<Together> together;

    static Inside& of(Journal& journal) { return *journal.inside_; }
    /// A copy of this journal, to be read; refuses one of another.
    std::unique_ptr<Journal> openCopy(const std::filesystem::path& copy);

    /// How many changes this computer has written here, and the file does not have: an older copy
    /// was put in its place, or its log was taken away. Until something is written: that makes it a
    /// new device.
    std::int64_t missingHere();
    /// The device that writes. What is missing of the one before it is noted in the journal, in the
    /// same transaction, until somebody says that they know (Journal::acknowledge).
    core::Id deviceThatWrites();

    core::Moment now() const { return options.clock->now(); }
    /// By the person's start of the day.
    core::CivilDate today() { return core::dayOf(now(), projection.dayStart()); }
    /// How far the operations of a device reach in this file.
    std::int64_t sequenceOf(const core::Id& device);

    /// One commit. `makeChanges` is called inside the transaction, so what it reads is what is
    /// changed, and it may still settle the plan: that is read afterwards. No changes: nothing is
    /// written.
    template<class MakeChanges>
    Done write(const StepPlan& plan, const MakeChanges& makeChanges);

    void written(const Touched& by) {
        if (together) {
            together->touched.add(by);
            return;
        }
        hasWritten = true;
        marker.settle();
        untold.add(by);
    }
    void requireWritable() const;
    /// Refuses what can't be part of a larger act.
    void requireAlone() const;
    /// The plan with what the record notes of every step.
    StepPlan noted(StepPlan plan, std::span<const Change> changes, const Touched& touched) const;
    Act actOf(const StepPlan& plan, const core::Id& step) const;
    /// What the entry, or else the row, is called as the tables stand; empty when they hold none.
    core::Text placeOf(const core::Id& entry, const core::Id& row);
    /// An import is about no single one of what it brought.
    core::Text placeOf(const Act& act);
    /// Which practice the row, or the day that it is, belongs to; empty: none.
    std::string practiceOf(const core::Id& row);
    /// Makes the projections and the index anew. Inside a transaction.
    std::set<core::Id> replay(); ///< as Projection::replay
    Touched touchedBy(std::span<const Change> changes);

    /// Refuse with "not found" when there is none, or when it is in the trash.
    RowState requireRow(const char* entity, const core::Id& id);
    /// The row as it is, as a target to change.
    RowTarget targetOf(const char* entity, const core::Id& id, const RowState& state) const;
    std::vector<Change> changesTo(const RowTarget& target);
    /// With an id between the two, among what can be deleted and has words in the record.
    std::vector<Named> rowsTakenBack(const core::Id& first, const core::Id& last);
};

/// A transaction that writes: of its own, or part of the act that is under way, which is written
/// as a whole or not at all.
class Joined {
  public:
    explicit Joined(Journal::Inside& inside) {
        if (!inside.together)
            own_.emplace(inside.db);
    }
    Joined(const Joined&) = delete;
    Joined& operator=(const Joined&) = delete;
    ~Joined() = default;
    void commit() {
        if (own_)
            own_->commit();
    }
    bool alone() const { return own_.has_value(); }

  private:
    std::optional<Transaction> own_;
};

template<class MakeChanges>
Done Journal::Inside::write(const StepPlan& plan, const MakeChanges& makeChanges) {
    requireWritable();
    Joined transaction(*this);
    std::optional<Ledger::Session> session;
    if (transaction.alone())
        session.emplace(ledger);
    std::vector<Change> changes = makeChanges();
    Done done{.name = plan.words(), .touched = {}};
    if (changes.empty())
        return done;
    done.touched = touchedBy(changes);
    StepPlan whole = noted(plan, changes, done.touched);
    if (together && together->type) { // more than a version of a text
        whole.type = together->type;
        whole.chain.clear();
    }
    try {
        done.act = actOf(whole, ledger.commit(whole, std::move(changes), index).id);
        done.act.place = placeOf(done.act);
        done.act.practice = practiceOf(whole.row);
    } catch (...) {
        if (together)
            together->broken = explainThrown(db.path());
        throw;
    }
    transaction.commit();
    written(done.touched);
    if (together)
        together->act = done.act;
    else
        acts.push_back(done.act);
    return done;
}

/// Runs what is inside the door and turns exceptions into the Error of a Result.
template<class Action>
auto guarded(Journal::Inside& inside, const Action& action) -> core::Result<decltype(action())> {
    if (inside.thread != std::this_thread::get_id())
        std::terminate(); // a journal on a foreign thread corrupts silently; stop loudly instead
    try {
        if constexpr (std::is_void_v<decltype(action())>) {
            action();
            return {};
        } else {
            return action();
        }
    } catch (...) {
        return tl::unexpected(explainThrown(inside.db.path()));
    }
}

std::string saidMissing(std::int64_t changes);
/// The hashes of all files that some row speaks of.
std::set<std::string> filesNamed(Database& db);

/// Cuts the log where a program was killed after it had purged, and before it could do that.
void finishPurge(Journal::Inside& inside);

[[noreturn]] void refuseMissing(const char* entity, const core::Id& id);

} // namespace upturn::store
