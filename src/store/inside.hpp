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

#include <set>
#include <thread>
#include <vector>

namespace upturn::store {

struct Journal::Inside {
    Inside(const std::filesystem::path& path, Database::Mode mode, JournalOptions given);

    /// Before something is done that can't be taken back; see verified_copy.hpp.
    std::filesystem::path copyBefore(const char* occasion);

    JournalOptions options;
    Database db;
    DeviceMarker marker;
    Ledger ledger;
    Projection projection;
    SearchIndex index;
    bool writable;
    bool hasWritten = false;
    Touched untold; ///< by all commits since it was last taken
    std::vector<std::string> notices;
    std::optional<core::Error> whyNotWritable; ///< where it is not the rights of the file
    std::thread::id thread = std::this_thread::get_id();

    core::Moment now() const { return options.clock->now(); }
    /// How far the operations of a device reach in this file.
    std::int64_t sequenceOf(const core::Id& device);

    /// One commit. `makeChanges` is called inside the transaction, so what it reads is what is
    /// changed, and it may still settle the plan: that is read afterwards. No changes: nothing is
    /// written.
    template<class MakeChanges>
    Done write(const StepPlan& plan, const MakeChanges& makeChanges) {
        requireWritable();
        Transaction transaction(db);
        const Ledger::Session session(ledger);
        std::vector<Change> changes = makeChanges();
        Done done{.name = plan.name, .touched = {}};
        if (changes.empty())
            return done;
        done.touched = touchedBy(changes);
        ledger.commit(plan, std::move(changes), index);
        transaction.commit();
        written(done.touched);
        return done;
    }

    void written(const Touched& by) {
        hasWritten = true;
        untold.add(by);
    }
    void requireWritable() const;
    /// Makes the projections and the index anew. Inside a transaction.
    std::set<core::Id> replay(); ///< as Projection::replay
    Touched touchedBy(std::span<const Change> changes);

    /// Refuse with "not found" when there is none, or when it is in the trash.
    RowState requireRow(const char* entity, const core::Id& id);
    /// The row as it is, as a target to change.
    RowTarget targetOf(const char* entity, const core::Id& id, const RowState& state) const;
    std::vector<Change> changesTo(const RowTarget& target);
};

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

[[noreturn]] void refuseMissing(const char* entity, const core::Id& id);

} // namespace upturn::store
