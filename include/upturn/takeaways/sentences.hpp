// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where the sentences of a text are. Rules of Unicode (UAX 29, by QTextBoundaryFinder), repaired
// for what people write: list items and lines are sentences of their own, but a wrapped line goes
// on; abbreviations, dates and ellipses end nothing; blank space and list marks are left outside.
// Pure; any thread; no errors; time grows with the length of the text.

#pragma once

#include <upturn/core/text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

enum class Form {
    prose,
    item,    ///< of a list, or a cell of a table
    heading, ///< a line that is marked as one, or that announces what follows
    title,   ///< a line that only looks like one
    code,    ///< between fences
};

/// Bytes `start` to `end` of the text it was found in: valid UTF-8 that neither begins nor ends
/// with blank space. In order, never overlapping, never empty.
struct Sentence {
    std::size_t start = 0;
    std::size_t end = 0;
    Form form = Form::prose;

    bool operator==(const Sentence&) const = default;
};

std::vector<Sentence> sentencesOf(const core::Text& text);

inline std::string_view wordsOf(const core::Text& text, const Sentence& sentence) {
    return std::string_view(text.utf8()).substr(sentence.start, sentence.end - sentence.start);
}

} // namespace upturn::takeaways
