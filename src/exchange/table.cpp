// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "table.hpp"

#include <algorithm>
#include <array>

namespace upturn::exchange {

char separatorOf(std::string_view head) {
    std::array<std::size_t, 3> counts{};
    constexpr std::array<char, 3> signs{',', ';', '\t'};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (c == '\n' && !quoted)
            break;
        for (std::size_t i = 0; i < signs.size(); ++i)
            counts[i] += c == signs[i] && !quoted ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return signs[static_cast<std::size_t>(most - counts.begin())];
}

std::optional<TableRow> nextRow(std::string_view text, char separator, std::size_t& at,
                                std::size_t& line) {
    while (at < text.size() && text[at] == '\n') { // rows of nothing
        ++at;
        ++line;
    }
    if (at >= text.size())
        return std::nullopt;
    TableRow row;
    row.line = line;
    const std::size_t begin = at;
    std::string cell;
    bool quoted = false;
    bool fresh = true; // nothing of the cell was taken yet
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else
                quoted = false;
            line += c == '\n' ? 1 : 0;
        } else if (c == '"' && fresh) {
            quoted = true;
            fresh = false;
        } else if (c == separator) {
            row.cells.push_back(std::move(cell));
            cell.clear();
            fresh = true;
        } else if (c == '\n') {
            break;
        } else {
            cell += c;
            fresh = false;
        }
    }
    row.cells.push_back(std::move(cell));
    row.form = text.substr(begin, at - begin);
    if (at < text.size()) {
        ++at;
        ++line;
    }
    return row;
}

} // namespace upturn::exchange
