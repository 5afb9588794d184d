// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lint.hpp"

#include <algorithm>

namespace upturn::prompts {

std::vector<std::string>
circleIn(const std::map<std::string, std::vector<std::string>, std::less<>>& needs) {
    enum class Color { open, done };
    std::map<std::string_view, Color> seen;
    std::vector<std::string> path;
    std::vector<std::string> circle;
    // Walked with a stack of its own: a long chain in a hostile file must not end the program.
    struct Step {
        std::string_view name;
        std::size_t next = 0;
    };
    for (const auto& [first, unused] : needs) {
        if (seen.contains(first))
            continue;
        std::vector<Step> stack{{first}};
        seen[first] = Color::open;
        while (!stack.empty()) {
            Step& top = stack.back();
            const auto& list = needs.find(top.name)->second;
            if (top.next == list.size()) {
                seen[top.name] = Color::done;
                stack.pop_back();
                continue;
            }
            const auto next = needs.find(list[top.next++]);
            if (next == needs.end())
                continue;
            const auto known = seen.find(next->first);
            if (known == seen.end()) {
                seen[next->first] = Color::open;
                stack.push_back({next->first});
            } else if (known->second == Color::open) {
                auto from = std::find_if(stack.begin(), stack.end(),
                                         [&](const Step& s) { return s.name == next->first; });
                for (; from != stack.end(); ++from)
                    circle.emplace_back(from->name);
                return circle;
            }
        }
    }
    return circle;
}

} // namespace upturn::prompts
