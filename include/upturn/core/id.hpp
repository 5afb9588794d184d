// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The name of a row, for ever and on every device.

#pragma once

#include <upturn/core/result.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace upturn::core {

class Randomness;

/// Sixteen bytes, random or made from the source of an import. Written as 32 hex digits.
class Id {
  public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// The empty id: names nothing.
    Id() = default;
    explicit Id(const Bytes& bytes)
        : bytes_(bytes) {}

    static Id fresh(Randomness& randomness);
    /// The same parts make the same id, on every computer (SHA-256 of the parts, cut to 16 bytes).
    static Id derived(std::initializer_list<std::string_view> parts);
    /// Reads 32 hex digits, in either case.
    static Result<Id> parse(std::string_view hex);
    /// Reads a blob of 16 bytes; anything else is the empty id.
    static Id fromBytes(std::span<const std::uint8_t> bytes);

    const Bytes& bytes() const { return bytes_; }
    bool empty() const { return bytes_ == Bytes{}; }
    std::string hex() const;
    /// What a person is shown: the first eight digits.
    std::string brief() const { return hex().substr(0, 8); }

    auto operator<=>(const Id&) const = default;

  private:
    Bytes bytes_{};
};

} // namespace upturn::core

template<>
struct std::hash<upturn::core::Id> {
    std::size_t operator()(const upturn::core::Id& id) const noexcept;
};
