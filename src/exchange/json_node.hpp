// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// JSON as values that know their line.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

struct Node {
    enum class Type { null, flag, integer, real, text, list, object };
    struct Member;

    Type type = Type::null;
    bool flag = false;
    std::size_t line = 1; ///< where it ends
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    std::vector<Node> items;
    std::vector<Member> members;

    /// The member of that name, or nothing.
    const Node* member(std::string_view name) const;
};

struct Node::Member {
    std::string name;
    Node value;
};

/// "a number", "text", ... for sentences.
std::string describe(Node::Type type);

} // namespace upturn::exchange
