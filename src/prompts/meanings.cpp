// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "meanings.hpp"

#include "json_tree.hpp"
#include "resources.hpp"

#include <QString>

#include <algorithm>
#include <unordered_map>

namespace upturn::prompts {
namespace {

using Table = std::unordered_multimap<std::string, std::string>; // word to id

const Table& table() {
    static const Table words = [] {
        Table out;
        const Tree tree = readTree(resource("feelings.json"));
        for (const char* const kind : {"feelings", "areas"})
            if (const Node* ids = tree.root.member(kind))
                for (const Node::Member& id : ids->members)
                    for (const Node& word : id.value.items)
                        out.emplace(word.text, id.name);
        return out;
    }();
    return words;
}

} // namespace

std::vector<std::string> meaningsOf(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const std::string& word : words) {
        const std::string lower = QString::fromStdString(word).toLower().trimmed().toStdString();
        out.push_back(lower);
        const auto [first, last] = table().equal_range(lower);
        for (auto it = first; it != last; ++it)
            out.push_back(it->second);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace upturn::prompts
