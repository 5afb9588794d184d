// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/core/id.hpp>
#include <upturn/core/randomness.hpp>
#include <upturn/core/say.hpp>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace upturn::core {
namespace {

/// The same bytes on every computer.
std::array<std::uint8_t, 8> littleEndian(std::uint64_t number) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::uint8_t& byte : bytes) {
        byte = static_cast<std::uint8_t>(number);
        number >>= 8U;
    }
    return bytes;
}

} // namespace

Id Id::fresh(Randomness& randomness) {
    Bytes bytes{};
    randomness.fill(bytes);
    return Id(bytes);
}

Id Id::derived(std::initializer_list<std::string_view> parts) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const std::string_view part : parts) {
        // The length in front keeps ("ab","c") and ("a","bc") apart.
        const auto length = littleEndian(part.size());
        crypto_hash_sha256_update(&state, length.data(), length.size());
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  part.size());
    }
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return fromBytes(std::span(digest).first(16));
}

Result<Id> Id::parse(std::string_view hex) {
    Bytes bytes{};
    std::size_t length = 0;
    const char* end = nullptr;
    const bool whole = hex.size() == 32 &&
                       sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr,
                                      &length, &end) == 0 &&
                       length == bytes.size();
    if (!whole)
        return fail(Fault::usage,
                    say("An id has 32 hex digits; \u201c%1\u201d is none.", {std::string(hex)}));
    return Id(bytes);
}

Id Id::fromBytes(std::span<const std::uint8_t> bytes) {
    Id id;
    if (bytes.size() == id.bytes_.size())
        std::copy(bytes.begin(), bytes.end(), id.bytes_.begin());
    return id;
}

std::string Id::hex() const {
    std::string out(33, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes_.data(), bytes_.size());
    out.pop_back();
    return out;
}

} // namespace upturn::core

std::size_t std::hash<upturn::core::Id>::operator()(const upturn::core::Id& id) const noexcept {
    // Of both halves: other programs number their ids, and then one half is the same in all.
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), id.bytes().data(), sizeof halves);
    return static_cast<std::size_t>(halves[0] ^ (halves[1] * 0x9E3779B97F4A7C15U));
}
