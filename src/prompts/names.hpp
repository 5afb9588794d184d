// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The closed lists of the pack format.

#pragma once

#include <array>
#include <string_view>

namespace upturn::prompts {

/// What an answer may yield.
inline constexpr std::array<std::string_view, 9> yieldNames{
    "cause", "pattern", "lesson", "next_step", "strength", "muscle", "share", "rating", "decision"};

/// Kinds of entry a question may be for.
inline constexpr std::array<std::string_view, 3> entryNames{"setback", "win", "note"};

} // namespace upturn::prompts
