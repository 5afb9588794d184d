// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The closed lists of the pack format.

#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace upturn::prompts {

template<class Value, std::size_t count>
using Names = std::array<std::pair<Value, std::string_view>, count>;

template<class Value, std::size_t count>
std::string_view nameIn(const Names<Value, count>& names, Value value) {
    for (const auto& [known, name] : names)
        if (known == value)
            return name;
    return {};
}

template<class Value, std::size_t count>
std::optional<Value> valueIn(const Names<Value, count>& names, std::string_view name) {
    for (const auto& [value, known] : names)
        if (known == name)
            return value;
    return std::nullopt;
}

/// What an answer may yield.
inline constexpr std::array<std::string_view, 9> yieldNames{
    "cause", "pattern", "lesson", "next_step", "strength", "muscle", "share", "rating", "decision"};

/// Kinds of entry a question may be for.
inline constexpr std::array<std::string_view, 3> entryNames{"setback", "win", "note"};

} // namespace upturn::prompts
