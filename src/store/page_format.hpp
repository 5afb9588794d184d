// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The numbers of SQLite's file format, for those who read a file or a page by themselves:
// https://www.sqlite.org/fileformat2.html. Whoever asks has made sure that the bytes are there,
// save where the answer may be none.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace upturn::store {

using PageBytes = std::span<const std::uint8_t>;

inline constexpr std::size_t fileHeadSize = 100;

/// Of two bytes, and of four.
std::uint32_t bigEndian16(PageBytes bytes, std::size_t at);
std::uint32_t bigEndian(PageBytes bytes, std::size_t at);
/// A whole number of up to eight bytes, with its sign.
std::int64_t wholeNumber(PageBytes bytes);
/// Moves `at` behind it; none where the bytes end before it does.
std::optional<std::uint64_t> varint(PageBytes bytes, std::size_t& at);

/// How many bytes a value of this serial type takes; none for types that SQLite keeps for itself.
std::optional<std::size_t> contentSize(std::uint64_t serialType);

bool isPageSize(std::uint32_t size);
/// What the head of a file says; 0 where it says none that can be.
std::uint32_t pageSizeIn(PageBytes file);

} // namespace upturn::store
