// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What tools/make_fold_table found in the Unicode data, for the characters beyond ASCII.

#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace upturn::core::foldtable {

enum class Kind : std::uint8_t {
    rest,   ///< between words
    letter, ///< of a word; digits too
    single, ///< a word by itself: of a script that puts no blanks between words
    symbol, ///< a picture, found by itself
    gone    ///< not seen at all
};

struct Range {
    char32_t first;
    char32_t last;
    Kind kind;
};

struct Mapping {
    char32_t code;
    const char* as;
};

std::span<const Range> ranges();     ///< ascending
std::span<const Mapping> mappings(); ///< ascending; who is not in it stands for itself

} // namespace upturn::core::foldtable
