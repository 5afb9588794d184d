// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lines.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

constexpr std::size_t narrowest = 50;
constexpr std::size_t widest = 120;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t charactersIn(std::string_view bytes) {
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string_view withoutBlanks(std::string_view line) {
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t'))
        line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

bool startsWithAny(std::string_view line, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return line.starts_with(start); });
}

/// Bytes of "- ", "1. ", "2) ", "(3) ", "a) ", "- [x] " and their like at the start; 0 for none.
std::size_t listMark(std::string_view line) {
    std::size_t mark = 0;
    for (const std::string_view bullet : {"-", "*", "+", "\u2022", "\u2023", "\u25E6", "\u2013",
                                          "\u2014", "\u2192", "\u00B7", "\u25AA", "\u2212"})
        if (line.starts_with(bullet))
            mark = bullet.size();
    if (mark == 0) {
        std::size_t i = line.starts_with('(') ? 1 : 0;
        const std::size_t first = i;
        while (i < line.size() && i < first + 3 && isDigit(line[i]))
            ++i;
        if (i == first && i < line.size() && isLetter(line[i]) && line.substr(i + 1, 1) == ")")
            ++i;
        if (i > first && i < line.size() && (line[i] == '.' || line[i] == ')'))
            mark = i + 1;
    }
    if (mark == 0 || mark >= line.size() || (line[mark] != ' ' && line[mark] != '\t'))
        return 0;
    while (mark < line.size() && (line[mark] == ' ' || line[mark] == '\t'))
        ++mark;
    if (startsWithAny(line.substr(mark), {"[ ] ", "[x] ", "[X] "}))
        mark += 4;
    return mark;
}

std::size_t headingMark(std::string_view line) {
    std::size_t mark = 0;
    while (mark < line.size() && line[mark] == '#')
        ++mark;
    if (mark == 0 || mark > 6 || mark >= line.size() || line[mark] != ' ')
        return 0;
    while (mark < line.size() && line[mark] == ' ')
        ++mark;
    return mark;
}

bool isUnderline(std::string_view line) {
    return line.size() >= 3 &&
           (line[0] == '-' || line[0] == '=' || line[0] == '*' || line[0] == '_') &&
           line.find_first_not_of(line[0]) == std::string_view::npos;
}

bool isFence(std::string_view line) {
    return startsWithAny(line, {"```", "~~~"});
}

/// "What I learned:", "**Next time**": few words that announce what follows.
bool announces(std::string_view words) {
    const auto spaces = std::count(words.begin(), words.end(), ' ');
    const bool bold =
        words.size() > 4 && words.starts_with("**") && words.find("**", 2) >= words.size() - 3;
    return spaces < 8 && (words.ends_with(':') || bold);
}

Line lineFrom(std::string_view text, std::size_t start, std::size_t end, bool fenced) {
    const std::string_view whole = text.substr(start, end - start);
    std::string_view words = withoutBlanks(whole);
    Line line{.kind = LineKind::prose, .width = charactersIn(whole)};
    while (words.starts_with('>')) {
        line.quoted = true;
        words = withoutBlanks(words.substr(1));
    }
    if (words.empty())
        line.kind = LineKind::blank;
    else if (fenced || isFence(words))
        line.kind = LineKind::code;
    else if (isUnderline(words))
        line.kind = LineKind::underline;
    else if (const std::size_t hashes = headingMark(words)) {
        line.kind = LineKind::heading;
        words = withoutBlanks(words.substr(hashes));
    } else if (const std::size_t mark = listMark(words)) {
        line.kind = LineKind::item;
        words = withoutBlanks(words.substr(mark));
    }
    if ((line.kind == LineKind::prose || line.kind == LineKind::item) && announces(words))
        line.kind = LineKind::heading;
    line.start = static_cast<std::size_t>(words.data() - text.data());
    line.end = line.start + words.size();
    line.firstWord = charactersIn(words.substr(0, words.find(' ')));
    return line;
}

/// The cells of "| a | b |", each a line of its own; lines between rows are none.
std::vector<Line> cellsOf(std::string_view text, const Line& row) {
    std::vector<Line> cells;
    std::size_t start = row.start + 1;
    while (start < row.end) {
        const std::size_t end = std::min(text.find('|', start), row.end);
        const std::string_view words = withoutBlanks(text.substr(start, end - start));
        if (words.find_first_not_of("-: ") != std::string_view::npos) {
            const auto first = static_cast<std::size_t>(words.data() - text.data());
            cells.push_back({first, first + words.size(), LineKind::item});
        }
        start = end + 1;
    }
    return cells;
}

bool mayGoOn(const Line& line, const Line& next) {
    return (line.kind == LineKind::prose || line.kind == LineKind::item) &&
           next.kind == LineKind::prose && line.quoted == next.quoted;
}

bool startsSmall(std::string_view text, const Line& line) {
    return text[line.start] >= 'a' && text[line.start] <= 'z';
}

} // namespace

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    bool fenced = false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const Line line = lineFrom(text, start, end, fenced);
        if (line.kind == LineKind::prose && text[line.start] == '|') {
            const std::vector<Line> cells = cellsOf(text, line);
            lines.insert(lines.end(), cells.begin(), cells.end());
        } else {
            lines.push_back(line);
        }
        if (line.kind == LineKind::code && isFence(text.substr(line.start, line.end - line.start)))
            fenced = !fenced;
        start = end + 1;
    }
    return lines;
}

bool Wrapping::joins(std::string_view text, const Line& line, const Line& next) const {
    if (!mayGoOn(line, next))
        return false;
    if (text[line.end - 1] == ',')
        return true;
    return width > 0 && line.width + 1 + next.firstWord > width;
}

Wrapping wrappingOf(std::string_view text, const std::vector<Line>& lines) {
    std::size_t longest = 0;
    for (const Line& line : lines)
        if (line.kind == LineKind::prose || line.kind == LineKind::item)
            longest = std::max(longest, line.width);
    if (longest < narrowest || longest > widest)
        return {};
    const Wrapping wrapping{longest};
    int pairs = 0;
    int full = 0;
    int small = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!mayGoOn(lines[i], lines[i + 1]))
            continue;
        ++pairs;
        if (wrapping.joins(text, lines[i], lines[i + 1])) {
            ++full;
            small += startsSmall(text, lines[i + 1]) ? 1 : 0;
        }
    }
    // A line of its own begins with a capital; of wrapped lines most begin in mid-sentence.
    return full * 5 >= pairs * 3 && small * 2 >= full ? wrapping : Wrapping{};
}

} // namespace upturn::takeaways
