// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Deterministic CBOR (RFC 8949, 4.2.1), item by item: what is hashed is written here, without a
// tree of values in between.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace upturn::store {

class CborWriter {
  public:
    explicit CborWriter(std::vector<std::uint8_t>& out)
        : out_(out) {}

    void list(std::size_t count) { head(4, count); }
    void map(std::size_t count) { head(5, count); }
    void number(std::int64_t value);
    void text(std::string_view value);
    void bytes(std::span<const std::uint8_t> value);
    void flag(bool value) { out_.push_back(value ? 0xF5 : 0xF4); }
    void null() { out_.push_back(0xF6); }
    /// Bytes that are CBOR already.
    void encoded(std::span<const std::uint8_t> item);

  private:
    void head(unsigned major, std::uint64_t argument);
    std::vector<std::uint8_t>& out_;
};

} // namespace upturn::store
