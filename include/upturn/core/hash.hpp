// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// One hash for tables and for likeness. `std::hash` and `qHash` differ between libraries and
// processors, and which long texts are alike (SimHash) must not. Nothing that is kept holds one.

#pragma once

#include <cstdint>
#include <string_view>

namespace upturn::core {

/// FNV-1a, 64 bits, stirred so that every bit depends on every byte. Pure; any thread.
constexpr std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed = 0) {
    std::uint64_t hash = 0xCBF29CE484222325ULL ^ seed;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    hash ^= hash >> 32U;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ hash >> 29U;
}

} // namespace upturn::core
