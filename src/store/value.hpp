// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The value of an operation: what CBOR can hold, in one order only.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::store {

/// RFC 8949, 4.2.1: keys in the bytewise order of their encodings; for text keys that is the
/// shorter first, then by bytes.
struct CanonicalKeyOrder {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};

template<class Key, class Mapped, class /*the library's order*/, class Allocator>
using CanonicalMap = std::map<Key, Mapped, CanonicalKeyOrder, Allocator>;

/// Null, bool, integer, text, bytes, list, map. Never a floating point number: its shortest form
/// is not ours to decide.
using Value = nlohmann::basic_json<CanonicalMap>;

using Bytes = std::vector<std::uint8_t>;

/// Deterministic CBOR: shortest lengths and numbers, ordered keys.
Bytes encode(const Value& value);
/// Nothing when the bytes are no CBOR of this kind, or are nested too deep.
std::optional<Value> decode(std::span<const std::uint8_t> bytes);

Value toValue(const core::Moment& moment);
core::Moment momentFrom(const Value& value);

Value toValue(const core::Id& id);
core::Id idFrom(const Value& value);

/// Reading leniently: a field of a later format may have another type, and is then as good as
/// absent.
std::string textAt(const Value& map, std::string_view key);
core::Text wordsAt(const Value& map, std::string_view key);
std::int64_t numberAt(const Value& map, std::string_view key, std::int64_t otherwise = 0);
std::optional<std::int64_t> maybeNumberAt(const Value& map, std::string_view key);
std::optional<bool> maybeBoolAt(const Value& map, std::string_view key);
core::Id idAt(const Value& map, std::string_view key);
const Value& at(const Value& map, std::string_view key);

} // namespace upturn::store
