// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "front_matter.hpp"

#include "plain_words.hpp"
#include "refusal.hpp"
#include "yaml.hpp"

#include <algorithm>

namespace upturn::exchange {
namespace {

constexpr std::size_t longestMatter = 100'000;

/// "title = x" as "title: x"; the names of tables are passed over.
std::string yamlOfToml(std::string_view toml) {
    std::string yaml;
    for (const std::string_view line : linesOf(toml)) {
        const std::size_t sign = line.find('=');
        if (trimmed(line).starts_with('[') || sign == std::string_view::npos)
            continue;
        yaml += trimmed(line.substr(0, sign)) + ": " + trimmed(line.substr(sign + 1)) + '\n';
    }
    return yaml;
}

/// As much as can be told where YAML can't.
Node lineByLine(std::string_view text) {
    Node fields;
    fields.type = Node::Type::object;
    for (const std::string_view line : linesOf(text)) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || line.front() == ' ' || line.front() == '-' ||
            line.front() == '#')
            continue;
        Node value;
        value.type = Node::Type::text;
        value.text = trimmed(line.substr(colon + 1));
        if (value.text.size() > 1 && (value.text.front() == '"' || value.text.front() == '\'') &&
            value.text.back() == value.text.front())
            value.text = value.text.substr(1, value.text.size() - 2);
        fields.members.push_back({trimmed(line.substr(0, colon)), std::move(value)});
    }
    return fields;
}

/// YAML knows no deeper nesting than is read.
bool holds(const Node& node, std::string_view words) { // NOLINT(misc-no-recursion)
    const auto itemHolds = [&](const Node& one) { return holds(one, words); };
    return node.text.find(words) != std::string::npos ||
           std::ranges::any_of(node.items, itemHolds) ||
           std::ranges::any_of(node.members, [&](const Node::Member& member) {
               return member.name.find(words) != std::string::npos || holds(member.value, words);
           });
}

/// What stands behind a "#" at the begin of a line or after a blank, and is no part of a value.
std::vector<std::string> commentsIn(std::string_view inside, const Node& fields) {
    std::vector<std::string> comments;
    for (const std::string_view line : linesOf(inside)) {
        std::size_t at = line.find('#');
        while (at != std::string_view::npos && at > 0 && line[at - 1] != ' ' &&
               line[at - 1] != '\t')
            at = line.find('#', at + 1);
        if (at == std::string_view::npos)
            continue;
        std::string_view words = line.substr(at + 1);
        words = words.substr(std::min(words.find_first_not_of("# \t"), words.size()));
        // As the value has it, without the end of its quotes or its list.
        const std::size_t last = words.find_last_not_of(" \t\"'],}");
        if (last != std::string_view::npos && !holds(fields, words.substr(0, last + 1)))
            comments.push_back("# " + trimmed(words));
    }
    return comments;
}

} // namespace

FrontMatter frontMatterOf(std::string_view text) {
    FrontMatter matter;
    matter.fields.type = Node::Type::object;
    matter.rest = text;
    const bool toml = text.starts_with("+++\n");
    if (!toml && !text.starts_with("---\n") && !text.starts_with("--- \n"))
        return matter;
    const std::size_t begin = text.find('\n') + 1;
    for (std::size_t at = begin; at < text.size() && at - begin < longestMatter;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = trimmed(text.substr(at, end - at));
        if (line != (toml ? "+++" : "---") && (toml || line != "...")) {
            at = end + 1;
            continue;
        }
        const std::string inside(text.substr(begin, at - begin));
        const std::string yaml = toml ? yamlOfToml(inside) : inside;
        try {
            Node fields = readYaml(yaml);
            // A line between two rules is no front matter.
            if (fields.type == Node::Type::null)
                fields.type = Node::Type::object;
            if (fields.type != Node::Type::object)
                return matter;
            matter.fields = std::move(fields);
        } catch (const Refusal& refusal) {
            matter.fields = lineByLine(yaml);
            matter.wrong = refusal.error.sentence;
            if (matter.fields.members.empty())
                return matter;
        }
        matter.comments = commentsIn(inside, matter.fields);
        matter.form = inside;
        matter.rest = text.substr(std::min(end + 1, text.size()));
        return matter;
    }
    return matter;
}

} // namespace upturn::exchange
