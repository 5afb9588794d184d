// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "blocks.hpp"

#include "lines.hpp"

namespace upturn::takeaways {
namespace {

Form formOf(LineKind kind) {
    switch (kind) {
    case LineKind::item:
        return Form::item;
    case LineKind::heading:
        return Form::heading;
    case LineKind::title:
        return Form::title;
    case LineKind::code:
        return Form::code;
    default:
        return Form::prose;
    }
}

/// A line of dashes or equals signs makes the one line above it a heading.
bool underlines(const std::vector<Line>& lines, std::size_t i) {
    return lines[i].kind == LineKind::underline && i > 0 && lines[i - 1].kind == LineKind::prose &&
           (i == 1 || lines[i - 2].kind == LineKind::blank);
}

} // namespace

std::vector<Block> blocksOf(std::string_view text) {
    const std::vector<Line> lines = linesOf(text);
    const Wrapping wrapping = wrappingOf(text, lines);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (underlines(lines, i))
            blocks.back().form = Form::heading;
        if (line.kind == LineKind::blank || line.kind == LineKind::underline)
            continue;
        if (i > 0 && wrapping.joins(text, lines[i - 1], line))
            blocks.back().end = line.end;
        else
            blocks.push_back({line.start, line.end, formOf(line.kind)});
    }
    return blocks;
}

} // namespace upturn::takeaways
