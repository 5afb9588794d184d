// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// An operation as it lies in its table, and what its two hashes say of it.

#pragma once

#include "database.hpp"
#include "operation.hpp"

#include <optional>
#include <string>

namespace upturn::store {

struct Sealed {
    std::int64_t local = 0;
    Stamp stamp = 0;
    core::Id device; ///< empty when its row is lost
    std::int64_t sequence = 0;
    core::Id commit; ///< empty when its step is lost
    int format = 1;
    std::string entity;
    core::Id row;
    int kind = 0;
    Bytes parents;
    Bytes value;
    Bytes salt;
    bool purged = false; ///< without value and salt
    Bytes inner;
    Bytes hash;
};

/// The columns of such a one, for a SELECT from `operation o` with `sealedTables`; `readSealed`
/// reads them from the first column on.
inline constexpr const char* sealedColumns =
    "o.local, o.stamp, d.id, o.sequence, s.id, o.format, o.entity, o.row, o.kind, o.parents, "
    "o.value, o.salt, o.inner, o.hash";
inline constexpr const char* sealedTables =
    "operation o LEFT JOIN device d ON d.local = o.device LEFT JOIN step s ON s.local = o.step";
/// A condition more, of `operation o`: not those that a repair gave up, because their hashes did
/// not hold and nothing could mend them. What they said was said again.
inline constexpr const char* notGivenUp =
    " AND NOT EXISTS (SELECT 1 FROM lost l WHERE l.device = o.device AND o.sequence BETWEEN "
    "l.first AND l.last)";
Sealed readSealed(const Query& row);
/// Whether both hashes of such a row hold, without taking a copy of it.
bool sealsHold(const Query& row);
/// The same where texts stand without their value among the columns.
bool sealsHoldWithoutTexts(const Query& row);
/// Whether all of it holds: words that are gone were purged.
bool recordHolds(Database& db, const Query& row);
/// The row was purged, also where a repair gave up the operation that says so.
bool wasPurged(Database& db, const core::Id& row);

/// The words are those that were written; true also of what was purged.
bool wordsHold(const Sealed& operation);
/// Who said it when, of what, and the hash of the words are what was written.
bool headingHolds(const Sealed& operation);

/// The operation as it was, when one flipped bit is all that is wrong with it: the hashes say
/// which. Nothing when they hold already, and when no single bit explains them.
std::optional<Sealed> withoutFlippedBit(const Sealed& operation);

/// Puts mended columns back into the table, where the old ones were; the ids of its device and its
/// step too.
void putBack(Database& db, const Sealed& operation);

} // namespace upturn::store
