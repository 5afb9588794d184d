// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "titles.hpp"

#include <algorithm>
#include <utility>

namespace upturn::takeaways {
namespace {

constexpr std::size_t mostTitleWords = 12;

bool isSmall(char c) {
    return c >= 'a' && c <= 'z';
}

/// "Things I Should Have Done": each longer word begins with a capital, no mark at the end.
bool isInTitleCase(std::string_view words) {
    int capitals = 0;
    bool small = false;
    std::size_t count = 0;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        if (word.empty())
            continue;
        if (++count > mostTitleWords)
            return false;
        const bool capital = word.front() >= 'A' && word.front() <= 'Z';
        if (!capital && (count == 1 || word.size() > 4 || !isSmall(word.front())))
            return false;
        capitals += capital ? 1 : 0;
        small = small || std::any_of(word.begin() + 1, word.end(), isSmall);
    }
    return small && capitals >= 3 && static_cast<std::size_t>(capitals) * 2 > count;
}

/// The first line, alone above a text whose lines end their thoughts.
bool standsAbove(std::string_view text, const std::vector<Line>& lines, std::size_t i) {
    if (i + 2 >= lines.size() || lines[i + 1].kind != LineKind::blank)
        return false;
    const std::string_view words = text.substr(lines[i].start, lines[i].end - lines[i].start);
    if (static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) >= mostTitleWords)
        return false;
    int prose = 0;
    int ended = 0;
    for (std::size_t n = i + 2; n < lines.size() && prose < 20; ++n)
        if (lines[n].kind == LineKind::prose) {
            ++prose;
            ended += endsThought(text, lines[n]) ? 1 : 0;
        }
    return ended * 2 > prose;
}

} // namespace

void markTitles(std::string_view text, std::vector<Line>& lines) {
    bool first = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == LineKind::blank)
            continue;
        const bool above = std::exchange(first, false);
        if (lines[i].kind != LineKind::prose || lines[i].quoted || endsThought(text, lines[i]))
            continue;
        const bool alone = i == 0 || lines[i - 1].kind != LineKind::prose;
        const std::string_view words = text.substr(lines[i].start, lines[i].end - lines[i].start);
        if ((alone && isInTitleCase(words)) || (above && standsAbove(text, lines, i)))
            lines[i].kind = LineKind::title;
    }
}

} // namespace upturn::takeaways
