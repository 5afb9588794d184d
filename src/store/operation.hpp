// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is written down for ever: one thing that was said about one row.

#pragma once

#include "value.hpp"

#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::store {

/// Hybrid logical clock: milliseconds since 1970 << 16, and a counter that carries into them. A
/// new one is always greater than every one seen. It orders, and is no time: once a clock stood
/// wrong, all later ones are ahead. When something was said is its step's `at`.
using Stamp = std::int64_t;

/// The last instant (UTC ms) that a stamp can name, in the year 6389, with room for more after it.
inline constexpr std::int64_t lastInstant = 139'500'000'000'000;

/// The stamp that a clock which never stood wrong would give at that instant (UTC ms).
constexpr Stamp stampAt(std::int64_t instant) {
    return std::clamp(instant, -lastInstant, lastInstant) * 65'536;
}

/// Names one operation for ever. As text: 16 and 32 hex digits.
struct Version {
    Stamp stamp = 0;
    core::Id device;

    auto operator<=>(const Version&) const = default;
};

std::string toText(const Version& version);
core::Result<Version> parseVersion(std::string_view text);

/// The numbers stand in files; they are never given to something else.
enum class Kind : std::uint8_t {
    set = 1,    ///< fields of the row that changed together; per field the last one wins
    text = 2,   ///< a version of the row's text: {text, at?}; names its parents
    add = 3,    ///< {set, member}
    remove = 4, ///< {set, member, seen}; covers the adds it had seen
    event = 5,  ///< the row is something that happened
    cancel = 6, ///< "void": takes the event back
    erase = 7,  ///< "delete": {at, seen, undone?}; covers what it had seen of the row
    purge = 8,  ///< erases value and salt of every operation of the row
};

/// Names of entities, as they stand in operations.
namespace entity {
inline constexpr const char* entry = "entry";
inline constexpr const char* rating = "rating";
inline constexpr const char* answer = "answer";
inline constexpr const char* encounter = "encounter";
inline constexpr const char* nextStep = "next_step";
inline constexpr const char* lesson = "lesson";
inline constexpr const char* review = "review";
inline constexpr const char* setting = "setting";
} // namespace entity

/// What somebody wants to say; the ledger stamps it.
struct Change {
    std::string entity;
    core::Id row;
    Kind kind = Kind::set;
    Value value = nullptr;
    std::vector<Version> parents; ///< for texts
};

/// An operation as it was read back. Of texts the value is left out until it is asked for.
struct Operation {
    std::int64_t local = 0; ///< its row in the table; 0 when it was read without
    Version version;
    std::int64_t step = 0;
    int format = 1;
    std::string entity;
    core::Id row;
    Kind kind = Kind::set;
    std::vector<Version> parents;
    std::optional<Value> value;
    bool purged = false;
    bool sound = true; ///< its hashes hold, as far as they were looked at
};

/// Device -> newest stamp, as erase and remove carry it.
using Seen = std::map<core::Id, Stamp>;

Value toValue(const Seen& seen);
Seen seenFrom(const Value& value);

Bytes encodeParents(const std::vector<Version>& parents);
std::vector<Version> decodeParents(std::span<const std::uint8_t> bytes);

/// The two hashes of docs/file-format.md.
Bytes innerHash(std::span<const std::uint8_t> salt, std::span<const std::uint8_t> value);

struct Heading {
    int format = 1;
    Version version;
    std::int64_t sequence = 0;
    core::Id commit;
    std::string_view entity;
    core::Id row;
    Kind kind = Kind::set;
};
Bytes operationHash(const Heading& heading, std::span<const std::uint8_t> parents,
                    std::span<const std::uint8_t> inner);

} // namespace upturn::store
