// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "sealed.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <type_traits>

namespace upturn::store {
namespace {

Bytes bytesOrNone(const Query& row, int column) {
    return row.null(column) ? Bytes() : row.bytes(column);
}

using Test = std::function<bool()>;

/// Flips each bit in turn until `holds`; leaves it so then, else as it was.
template<class Byte>
bool flipOneOf(Byte* bytes, std::size_t count, const Test& holds) {
    for (std::size_t i = 0; i < count; ++i)
        for (unsigned bit = 0; bit < 8; ++bit) {
            bytes[i] = static_cast<Byte>(static_cast<unsigned char>(bytes[i]) ^ (1U << bit));
            if (holds())
                return true;
            bytes[i] = static_cast<Byte>(static_cast<unsigned char>(bytes[i]) ^ (1U << bit));
        }
    return false;
}

template<class Number>
bool flipOneOf(Number& number, const Test& holds) {
    using Bits = std::make_unsigned_t<Number>;
    for (unsigned bit = 0; bit < 8 * sizeof(Number); ++bit) {
        number = static_cast<Number>(static_cast<Bits>(number) ^ (Bits{1} << bit));
        if (holds())
            return true;
        number = static_cast<Number>(static_cast<Bits>(number) ^ (Bits{1} << bit));
    }
    return false;
}

bool flipOneOf(core::Id& id, const Test& holds) {
    auto bytes = id.bytes();
    return flipOneOf(bytes.data(), bytes.size(), [&] {
        const core::Id was = id;
        id = core::Id::fromBytes(bytes);
        if (holds())
            return true;
        id = was;
        return false;
    });
}

int differingBits(const Bytes& a, const Bytes& b) {
    int bits = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        bits += std::popcount(static_cast<unsigned>(a[i] ^ b[i]));
    return a.size() == b.size() ? bits : -1;
}

Bytes hashOf(const Sealed& operation) {
    return operationHash({.format = operation.format,
                          .version = Version{operation.stamp, operation.device},
                          .sequence = operation.sequence,
                          .commit = operation.commit,
                          .entity = operation.entity,
                          .row = operation.row,
                          .kind = static_cast<Kind>(operation.kind)},
                         operation.parents, operation.inner);
}

bool mendWords(Sealed& operation) {
    // Each try hashes all of it, so what is long would take minutes.
    constexpr std::size_t longest = 16'384;
    const Test holds = [&] { return wordsHold(operation); };
    return operation.value.size() <= longest &&
           (flipOneOf(operation.salt.data(), operation.salt.size(), holds) ||
            flipOneOf(operation.value.data(), operation.value.size(), holds));
}

bool mendHeading(Sealed& operation) {
    const Bytes computed = hashOf(operation);
    if (differingBits(computed, operation.hash) == 1) {
        operation.hash = computed;
        return true;
    }
    const Test holds = [&] { return headingHolds(operation); };
    return flipOneOf(operation.stamp, holds) || flipOneOf(operation.sequence, holds) ||
           flipOneOf(operation.format, holds) || flipOneOf(operation.kind, holds) ||
           flipOneOf(operation.row, holds) || flipOneOf(operation.commit, holds) ||
           flipOneOf(operation.device, holds) ||
           flipOneOf(operation.entity.data(), operation.entity.size(), holds) ||
           flipOneOf(operation.parents.data(), operation.parents.size(), holds) ||
           flipOneOf(operation.inner.data(), operation.inner.size(), holds);
}

} // namespace

Sealed readSealed(const Query& row) {
    Sealed operation;
    operation.local = row.number(0);
    operation.stamp = row.number(1);
    if (!row.null(2))
        operation.device = row.id(2);
    operation.sequence = row.number(3);
    if (!row.null(4))
        operation.commit = row.id(4);
    operation.format = row.small(5);
    operation.entity = row.text(6);
    operation.row = row.id(7);
    operation.kind = row.small(8);
    operation.parents = bytesOrNone(row, 9);
    operation.value = bytesOrNone(row, 10);
    operation.salt = bytesOrNone(row, 11);
    operation.purged = row.null(11);
    operation.inner = bytesOrNone(row, 12);
    operation.hash = bytesOrNone(row, 13);
    return operation;
}

namespace {

bool sealsHold(const Query& row, bool textsAreLeftOut) {
    if (row.null(2) || row.null(4))
        return false;
    const bool noWords = row.null(10);
    const bool noSalt = row.null(11);
    const bool leftOut = textsAreLeftOut && noWords && row.small(8) == static_cast<int>(Kind::text);
    if (noWords != noSalt && !leftOut) // a purge takes both
        return false;
    const auto holds = [](std::span<const std::uint8_t> stored, const Bytes& computed) {
        return std::ranges::equal(stored, computed);
    };
    const std::string entity = row.text(6);
    const bool looked =
        noWords || noSalt || holds(row.view(12), innerHash(row.view(11), row.view(10)));
    return looked &&
           holds(row.view(13), operationHash({.format = row.small(5),
                                              .version = Version{row.number(1), row.id(2)},
                                              .sequence = row.number(3),
                                              .commit = row.id(4),
                                              .entity = entity,
                                              .row = row.id(7),
                                              .kind = static_cast<Kind>(row.small(8))},
                                             row.view(9), row.view(12)));
}

} // namespace

bool sealsHold(const Query& row) {
    return sealsHold(row, false);
}

bool sealsHoldWithoutTexts(const Query& row) {
    return sealsHold(row, true);
}

bool recordHolds(Database& db, const Query& row) {
    if (!sealsHold(row))
        return false;
    return !row.null(11) || wasPurged(db, row.id(7));
}

bool wasPurged(Database& db, const core::Id& row) {
    Query purge = db.query("SELECT 1 FROM operation WHERE row = ? AND kind = 8 LIMIT 1");
    return purge.with(row).next();
}

bool wordsHold(const Sealed& operation) {
    return operation.purged || innerHash(operation.salt, operation.value) == operation.inner;
}

bool headingHolds(const Sealed& operation) {
    return !operation.device.empty() && !operation.commit.empty() &&
           hashOf(operation) == operation.hash;
}

std::optional<Sealed> withoutFlippedBit(const Sealed& operation) {
    if (operation.device.empty() || operation.commit.empty())
        return std::nullopt;
    Sealed mended = operation;
    if (wordsHold(operation)) {
        if (!headingHolds(operation) && mendHeading(mended))
            return mended;
        return std::nullopt;
    }
    // The heading vouches for one of the two, whatever befell the other.
    if (headingHolds(operation))
        return mendWords(mended) ? std::optional(mended) : std::nullopt;
    mended.inner = innerHash(operation.salt, operation.value);
    return headingHolds(mended) ? std::optional(mended) : std::nullopt;
}

void putBack(Database& db, const Sealed& operation) {
    db.query("UPDATE operation SET stamp = ?, sequence = ?, format = ?, entity = ?, row = ?, "
             "kind = ?, parents = ?, value = ?, salt = ?, inner = ?, hash = ? WHERE local = ?")
        .with(operation.stamp, operation.sequence, operation.format, operation.entity,
              operation.row, operation.kind,
              operation.parents.empty() ? std::optional<Bytes>()
                                        : std::optional<Bytes>(operation.parents),
              operation.purged ? std::optional<Bytes>() : std::optional<Bytes>(operation.value),
              operation.purged ? std::optional<Bytes>() : std::optional<Bytes>(operation.salt),
              operation.inner, operation.hash, operation.local)
        .run();
    db.query("UPDATE step SET id = ?1 WHERE local = (SELECT step FROM operation WHERE local = ?2) "
             "AND id <> ?1")
        .with(operation.commit, operation.local)
        .run();
    db.query("UPDATE device SET id = ?1 WHERE local = (SELECT device FROM operation WHERE local = "
             "?2) AND id <> ?1")
        .with(operation.device, operation.local)
        .run();
}

} // namespace upturn::store
