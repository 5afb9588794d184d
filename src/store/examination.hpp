// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether a journal is what was written: file, record, tables and index, each looked at from both
// sides.

#pragma once

#include "inside.hpp"

#include <array>
#include <set>
#include <vector>

namespace upturn::store {

/// Operations of one device that are not there.
struct Gap {
    std::int64_t device = 0; ///< as in device.local
    std::int64_t first = 0;  ///< from this sequence
    std::int64_t last = 0;   ///< to this one
};
/// Those that no repair has given up yet. Throws.
std::vector<Gap> gapsIn(Database& db);

/// Device, first and last of operations that this computer once wrote here and that never came to
/// this file: an older one was put in its place, or the log beside it was taken away or cut. What
/// was written since is of another device.
extern const char* const missingFromHere;

/// No hash covers when a step was made, but the stamp of its first operation does: it is that time,
/// unless the clock stood behind what was said before.
struct WrongTime {
    std::int64_t step = 0; ///< step.local
    std::int64_t at = 0;   ///< when it was made by its stamp, UTC ms
};
/// Steps whose time is not what it was. Throws.
std::vector<WrongTime> stepsWithWrongTimes(Database& db);

/// The tables as the record has them, in memory.
class Replica {
  public:
    explicit Replica(Journal::Inside& inside);
    Database& db() { return db_; }
    /// Rows that are not in it, because a hash of their record does not hold.
    const std::set<core::Id>& leftOut() const { return leftOut_; }

  private:
    Database db_;
    Projection projection_;
    std::set<core::Id> leftOut_;
};

/// A row that is shown otherwise than the record has it, or is on one side only.
struct Difference {
    const char* what; ///< "entry", "tags" ...
    core::Id owner;   ///< the entry or lesson it belongs to, or itself
    core::Id row;
    /// It is on both sides, and one bit of one column is all in which they differ.
    bool byOneBit = false;
};
/// Throws.
std::vector<Difference> differences(Database& shown, Database& recorded);

/// All that is wrong with the journal; changes nothing. Throws.
std::vector<Finding> examine(Journal::Inside& inside);

} // namespace upturn::store
