// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "cbor.hpp"

namespace upturn::store {

void CborWriter::head(unsigned major, std::uint64_t argument) {
    const auto type = static_cast<std::uint8_t>(major << 5U);
    const auto first = [&](unsigned low) { out_.push_back(static_cast<std::uint8_t>(type | low)); };
    unsigned following = 0;
    if (argument < 24) {
        first(static_cast<unsigned>(argument));
    } else if (argument <= 0xFF) {
        first(24);
        following = 1;
    } else if (argument <= 0xFFFF) {
        first(25);
        following = 2;
    } else if (argument <= 0xFFFF'FFFF) {
        first(26);
        following = 4;
    } else {
        first(27);
        following = 8;
    }
    while (following-- > 0)
        out_.push_back(static_cast<std::uint8_t>(argument >> (8U * following)));
}

void CborWriter::number(std::int64_t value) {
    // A negative n is written as -1 - n, which is its complement.
    if (value < 0)
        head(1, ~static_cast<std::uint64_t>(value));
    else
        head(0, static_cast<std::uint64_t>(value));
}

void CborWriter::text(std::string_view value) {
    head(3, value.size());
    out_.insert(out_.end(), value.begin(), value.end());
}

void CborWriter::bytes(std::span<const std::uint8_t> value) {
    head(2, value.size());
    out_.insert(out_.end(), value.begin(), value.end());
}

void CborWriter::encoded(std::span<const std::uint8_t> item) {
    out_.insert(out_.end(), item.begin(), item.end());
}

} // namespace upturn::store
