// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "loose_values.hpp"

#include "plain_words.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace upturn::exchange {
namespace {

std::string realText(double value) {
    std::array<char, 64> out{};
    const auto end = std::to_chars(out.data(), out.data() + out.size(), value);
    return {out.data(), end.ptr};
}

void writeForm(const Node& node, std::string& into) {
    switch (node.type) {
    case Node::Type::null:
        into += "null";
        return;
    case Node::Type::list:
        into += '[';
        for (const Node& item : node.items) {
            writeForm(item, into);
            into += ',';
        }
        into += ']';
        return;
    case Node::Type::object:
        into += '{';
        for (const Node::Member& member : node.members) {
            into += std::to_string(member.name.size()) + ':' + member.name + '=';
            writeForm(member.value, into);
            into += ',';
        }
        into += '}';
        return;
    default:
        const std::string text = textOf(node);
        into += std::to_string(text.size()) + ':' + text;
    }
}

} // namespace

std::string textOf(const Node& node) {
    switch (node.type) {
    case Node::Type::text:
        return node.text;
    case Node::Type::integer:
        return std::to_string(node.integer);
    case Node::Type::real:
        return realText(node.real);
    case Node::Type::flag:
        return node.flag ? "true" : "false";
    default:
        return {};
    }
}

std::string textAt(const Node& node, std::string_view name) {
    const Node* found = node.member(name);
    return found == nullptr ? std::string() : textOf(*found);
}

std::string anyTextAt(const Node& node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        for (const Node::Member& member : node.members)
            if (lowered(member.name) == name)
                if (std::string text = trimmed(textOf(member.value)); !text.empty())
                    return text;
    return {};
}

std::optional<double> numberAt(const Node& node, std::string_view name) {
    constexpr double none = 1e300; // some write the largest number there is for "unknown"
    const Node* found = node.member(name);
    if (found == nullptr)
        return std::nullopt;
    if (found->type == Node::Type::integer)
        return static_cast<double>(found->integer);
    if (found->type != Node::Type::real || !(std::abs(found->real) < none))
        return std::nullopt;
    return found->real;
}

bool flagAt(const Node& node, std::string_view name) {
    const std::string text = lowered(textAt(node, name));
    return text == "true" || text == "1" || text == "yes";
}

std::vector<std::string> textsOf(const Node& node) {
    std::vector<std::string> texts;
    if (node.type == Node::Type::list) {
        for (const Node& item : node.items)
            if (std::string text = textOf(item); !text.empty())
                texts.push_back(std::move(text));
    } else if (std::string text = textOf(node); !text.empty()) {
        texts.push_back(std::move(text));
    }
    return texts;
}

const Node* listAt(const Node& node, std::string_view name) {
    const Node* found = node.member(name);
    return found == nullptr || found->type != Node::Type::list ? nullptr : found;
}

std::string formOf(const Node& node) {
    std::string form;
    writeForm(node, form);
    return form;
}

} // namespace upturn::exchange
