// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "fields.hpp"
#include "resources.hpp"

#include <upturn/prompts/practices.hpp>

#include <algorithm>

namespace upturn::prompts {
namespace {

constexpr int longest = 3650;

std::vector<PracticeOption> optionsOf(Fields& fields, std::string_view name, Findings& findings) {
    std::vector<PracticeOption> options;
    if (const Node* list = fields.take(name, Node::Type::list))
        for (const Node& node : list->items) {
            Fields option(node, findings);
            options.push_back({option.text("id"), option.wording("name"), option.text("group")});
        }
    return options;
}

std::vector<Practice> readPractices() {
    std::vector<Practice> all;
    Findings findings("practices.json");
    const Tree tree = readTree(resource("practices.json"));
    if (const Node* list = tree.root.member("practices"))
        for (const Node& node : list->items) {
            Fields fields(node, findings);
            all.push_back({.id = fields.text("id"),
                           .article = fields.text("article"),
                           .name = fields.wording("name"),
                           .about = fields.wording("about"),
                           .today = fields.wording("today"),
                           .days = fields.number("days", 0, 0, longest),
                           .sources = optionsOf(fields, "sources", findings),
                           .ticks = optionsOf(fields, "ticks", findings)});
        }
    return all;
}

} // namespace

const std::vector<Practice>& practices() {
    static const std::vector<Practice> all = readPractices();
    return all;
}

const Practice* practiceNamed(std::string_view id) {
    const auto found = std::find_if(practices().begin(), practices().end(),
                                    [&](const Practice& one) { return one.id == id; });
    return found == practices().end() ? nullptr : &*found;
}

} // namespace upturn::prompts
