// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lines.hpp"

#include "characters.hpp"
#include "titles.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace upturn::takeaways {
namespace {

constexpr std::size_t narrowest = 50;
constexpr std::size_t widest = 120;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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

/// Bytes of a picture that stands where a list mark would; 0 for none.
std::size_t pictureMark(std::string_view line) {
    std::size_t bytes = 0;
    while (bytes < line.size() && isPicture(characterAt(line, bytes).code))
        bytes += characterAt(line, bytes).bytes;
    return bytes;
}

/// Bytes of "- ", "1. ", "2) ", "(3) ", "a) ", "- [x] " and their like at the start; 0 for none.
std::size_t listMark(std::string_view line) {
    std::size_t mark = 0;
    for (const std::string_view bullet : {"-", "*", "+", "\u2022", "\u2023", "\u25E6", "\u2013",
                                          "\u2014", "\u2192", "\u00B7", "\u25AA", "\u2212"})
        if (line.starts_with(bullet))
            mark = bullet.size();
    if (mark == 0)
        mark = pictureMark(line);
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
    Line line{.kind = LineKind::prose, .width = core::charactersIn(whole)};
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
    line.firstWord = core::charactersIn(words.substr(0, words.find(' ')));
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
    const std::string_view two = text.substr(line.start, 2);
    return (text[line.start] >= 'a' && text[line.start] <= 'z') || two == "\u00E4" ||
           two == "\u00F6" || two == "\u00FC";
}

/// Whether most lines that begin a thought begin with a capital.
bool writesCapitals(std::string_view text, const std::vector<Line>& lines) {
    int first = 0;
    int small = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != LineKind::prose && lines[i].kind != LineKind::item)
            continue;
        const bool begins =
            i == 0 || lines[i - 1].kind == LineKind::blank ||
            (lines[i - 1].kind == LineKind::prose && endsThought(text, lines[i - 1]));
        first += begins ? 1 : 0;
        small += begins && startsSmall(text, lines[i]) ? 1 : 0;
    }
    return small * 4 <= first;
}

/// Where the next tag that breaks a line begins ("<p>", "</li>", "<br/>") from `at` on, or `end`.
std::size_t breakingTag(std::string_view text, std::size_t at, std::size_t end) {
    constexpr std::size_t longestTag = 200;
    const std::string_view line = text.substr(0, end);
    for (; (at = line.find('<', at)) < end; ++at) {
        const std::string_view tagged = line.substr(at + 1, longestTag);
        if (tagged.find('>') == std::string_view::npos)
            continue;
        std::string_view name = tagged.substr(tagged.starts_with('/') ? 1 : 0);
        name = name.substr(0, name.find_first_of("> /\t"));
        for (const std::string_view tag : {"p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3",
                                           "h4", "tr", "td", "th", "table", "blockquote", "hr"})
            if (name == tag)
                return at;
    }
    return end;
}

} // namespace

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    bool fenced = false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t feed = std::min(text.find('\n', start), text.size());
        std::size_t end = feed;
        std::size_t next = feed + 1;
        if (const std::size_t tag = breakingTag(text, start, feed); tag < feed) {
            end = tag;
            next = text.find('>', tag) + 1;
        }
        const Line line = lineFrom(text, start, end, fenced);
        if (line.kind == LineKind::prose && text[line.start] == '|') {
            const std::vector<Line> cells = cellsOf(text, line);
            lines.insert(lines.end(), cells.begin(), cells.end());
        } else {
            lines.push_back(line);
        }
        if (line.kind == LineKind::code && isFence(text.substr(line.start, line.end - line.start)))
            fenced = !fenced;
        start = next;
    }
    markTitles(text, lines);
    return lines;
}

bool endsThought(std::string_view text, const Line& line) {
    std::string_view words = text.substr(line.start, line.end - line.start);
    while (!words.empty() &&
           std::string_view("\")*_'").find(words.back()) != std::string_view::npos)
        words.remove_suffix(1);
    return words.empty() ||
           std::string_view(".!?:;").find(words.back()) != std::string_view::npos ||
           words.ends_with("\u2026") || words.ends_with("\u201D") || words.ends_with("\u201C");
}

bool Wrapping::joins(std::string_view text, const Line& line, const Line& next) const {
    if (!mayGoOn(line, next))
        return false;
    if (text[line.end - 1] == ',')
        return true;
    if (capitals && startsSmall(text, next) && !endsThought(text, line))
        return true;
    return width > 0 && line.width + 1 + next.firstWord > width;
}

Wrapping wrappingOf(std::string_view text, const std::vector<Line>& lines) {
    const bool capitals = writesCapitals(text, lines);
    std::size_t longest = 0;
    for (const Line& line : lines)
        if (line.kind == LineKind::prose || line.kind == LineKind::item)
            longest = std::max(longest, line.width);
    if (longest < narrowest || longest > widest)
        return {0, capitals};
    const Wrapping wrapping{longest, capitals};
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
    return full * 5 >= pairs * 3 && small * 2 >= full ? wrapping : Wrapping{0, capitals};
}

} // namespace upturn::takeaways
