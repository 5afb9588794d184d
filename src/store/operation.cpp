// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "operation.hpp"

#include "cbor.hpp"

#include <upturn/core/say.hpp>

#include <sodium.h>

#include <array>
#include <charconv>
#include <cstdio>

namespace upturn::store {
namespace {

Value stampAndDevice(const Version& version) {
    return Value::array({version.stamp, store::toValue(version.device)});
}

std::optional<Version> versionFrom(const Value& value) {
    if (!value.is_array() || value.size() != 2 || !value[0].is_number_integer())
        return std::nullopt;
    return Version{value[0].get<std::int64_t>(), idFrom(value[1])};
}

} // namespace

std::string toText(const Version& version) {
    std::array<char, 20> stamp{};
    std::snprintf(stamp.data(), stamp.size(), "%016llx",
                  static_cast<unsigned long long>(version.stamp));
    return stamp.data() + version.device.hex();
}

core::Result<Version> parseVersion(std::string_view text) {
    Version version;
    const bool shape =
        text.size() == 48 && text.front() != '-'; // no digit, though a number begins so
    const auto device = core::Id::parse(shape ? text.substr(16) : text);
    const char* end = text.data() + (shape ? 16 : 0);
    if (!device || std::from_chars(text.data(), end, version.stamp, 16).ptr != end)
        return core::fail(
            core::Fault::usage,
            core::say("\u201c%1\u201d names no version of a text.", {std::string(text)}));
    version.device = *device;
    return version;
}

Value toValue(const Seen& seen) {
    Value list = Value::array();
    for (const auto& [device, stamp] : seen)
        list.push_back(stampAndDevice(Version{stamp, device}));
    return list;
}

Seen seenFrom(const Value& value) {
    Seen seen;
    if (value.is_array())
        for (const Value& item : value)
            if (const auto version = versionFrom(item))
                seen[version->device] = version->stamp;
    return seen;
}

Bytes encodeParents(const std::vector<Version>& parents) {
    Value list = Value::array();
    for (const Version& parent : parents)
        list.push_back(stampAndDevice(parent));
    return encode(list);
}

std::vector<Version> decodeParents(std::span<const std::uint8_t> bytes) {
    std::vector<Version> parents;
    const auto list = decode(bytes);
    if (list && list->is_array())
        for (const Value& item : *list)
            if (const auto version = versionFrom(item))
                parents.push_back(*version);
    return parents;
}

Bytes innerHash(std::span<const std::uint8_t> salt, std::span<const std::uint8_t> value) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, salt.data(), salt.size());
    crypto_hash_sha256_update(&state, value.data(), value.size());
    Bytes digest(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

Bytes operationHash(const Heading& heading, std::span<const std::uint8_t> parents,
                    std::span<const std::uint8_t> inner) {
    Bytes array;
    array.reserve(192 + parents.size());
    CborWriter out(array);
    out.list(10);
    out.number(heading.format);
    out.number(heading.version.stamp);
    out.bytes(heading.version.device.bytes());
    out.number(heading.sequence);
    out.bytes(heading.commit.bytes());
    out.text(heading.entity);
    out.bytes(heading.row.bytes());
    out.number(static_cast<int>(heading.kind));
    if (parents.empty())
        out.list(0);
    else
        out.encoded(parents);
    out.bytes(inner);
    Bytes digest(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(digest.data(), array.data(), array.size());
    return digest;
}

} // namespace upturn::store
