// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "json_node.hpp"

#include <upturn/core/say.hpp>

namespace upturn::exchange {

using core::say;

const Node* Node::member(std::string_view name) const {
    for (const Member& member : members)
        if (member.name == name)
            return &member.value;
    return nullptr;
}

std::string describe(Node::Type type) {
    switch (type) {
    case Node::Type::null:
        return say("nothing");
    case Node::Type::flag:
        return say("true or false");
    case Node::Type::integer:
        return say("a whole number");
    case Node::Type::real:
        return say("a number with a fraction");
    case Node::Type::text:
        return say("text");
    case Node::Type::list:
        return say("a list");
    case Node::Type::object:
        break;
    }
    return say("an object");
}

} // namespace upturn::exchange
