// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The values of an enumeration and what the record, the packs and the command line call them.

#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upturn::core {

template<class Value, std::size_t count>
using Names = std::array<std::pair<Value, std::string_view>, count>;

/// Empty when the value has no name.
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

/// All of them, in their order.
template<class Value, std::size_t count>
std::vector<std::string> namesIn(const Names<Value, count>& names) {
    std::vector<std::string> all;
    all.reserve(count);
    for (const auto& [value, name] : names)
        all.emplace_back(name);
    return all;
}

} // namespace upturn::core
