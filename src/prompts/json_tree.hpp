// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// JSON as values that know their line. The parser is nlohmann's; it keeps no places, so the bytes
// it has taken are counted as it takes them.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upturn::prompts {

struct Node {
    enum class Type { null, flag, integer, real, text, list, object };
    struct Member;

    Type type = Type::null;
    int line = 1;
    bool flag = false;
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    std::vector<Node> items;
    std::vector<Member> members; ///< in the order of the file, repeated names included

    const Node* member(std::string_view name) const;
};

struct Node::Member {
    std::string name;
    int line = 1;
    Node value;
};

struct Tree {
    Node root;
    bool read = false;
    int line = 0;       ///< where reading stopped
    std::string reason; ///< and what stopped it, in one sentence
};

/// No deeper than this many lists and objects in each other.
inline constexpr std::size_t deepest = 16;

Tree readTree(std::string_view bytes);

/// "a number", "text", ... for sentences.
std::string describe(Node::Type type);

} // namespace upturn::prompts
