// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "table.hpp"

#include <upturn/core/text.hpp>

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

namespace {

/// How far apart a quote and its end may be: no cell holds more.
constexpr std::size_t longestCell = core::Text::longest;

/// Of a row that begins at `at`; from `sign` on quotes are signs of their cells.
TableRow rowAt(std::string_view text, char separator, std::size_t& at, std::size_t& line,
               std::size_t sign, std::size_t& opened) {
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
            if (quoted && at - opened > longestCell)
                break;
        } else if (c == '"' && fresh && at < sign) {
            quoted = true;
            fresh = false;
            opened = at;
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
    row.unclosed = quoted;
    return row;
}

} // namespace

std::optional<TableRow> nextRow(std::string_view text, char separator, std::size_t& at,
                                std::size_t& line) {
    while (at < text.size() && text[at] == '\n') { // rows of nothing
        ++at;
        ++line;
    }
    if (at >= text.size())
        return std::nullopt;
    const std::size_t begin = at;
    const std::size_t first = line;
    std::size_t opened = std::string_view::npos;
    TableRow row = rowAt(text, separator, at, line, opened, opened);
    if (row.unclosed) {
        at = begin;
        line = first;
        const std::size_t sign = opened;
        row = rowAt(text, separator, at, line, sign, opened);
        row.unclosed = true;
    }
    if (at < text.size()) {
        ++at;
        ++line;
    }
    return row;
}

} // namespace upturn::exchange
