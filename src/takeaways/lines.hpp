// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The lines of a text and what each one is, before anything is known of sentences.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

enum class LineKind { blank, prose, item, heading, title, underline, code };

struct Line {
    std::size_t start = 0; ///< of its words: marks and indentation are left outside
    std::size_t end = 0;
    LineKind kind = LineKind::blank;
    std::size_t width = 0;     ///< in characters, with marks and indentation
    std::size_t firstWord = 0; ///< characters of the first word
    bool quoted = false;
};

std::vector<Line> linesOf(std::string_view text);

/// Whether a full stop or its like stands at the end of the line.
bool endsThought(std::string_view text, const Line& line);

/// Whether the text is wrapped at a width: whether most of its line ends stand where the next word
/// would not have fitted. In a text with capitals a line that begins small goes on as well.
struct Wrapping {
    std::size_t width = 0; ///< of the longest line; 0 when the text is not wrapped
    bool capitals = false; ///< whether its thoughts begin with one

    bool joins(std::string_view text, const Line& line, const Line& next) const;
};

Wrapping wrappingOf(std::string_view text, const std::vector<Line>& lines);

} // namespace upturn::takeaways
