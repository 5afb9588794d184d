// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The sample's text as it is written in resources/sample (docs/sample-journal.md): an entry, and
// below it what its person did with it later.

#pragma once

#include <upturn/core/moment.hpp>
#include <upturn/core/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upturn::sample {

/// A line that begins with a mark, and what stands below it.
struct Block {
    std::string what; ///< "==", "@ask", "@lesson", ...
    std::string head; ///< the rest of that line
    std::vector<std::pair<std::string, std::string>> fields;
    std::string text; ///< paragraphs
    int line = 0;

    /// The value of the first field of that name; empty when there is none.
    std::string field(std::string_view name) const;
    std::vector<std::string> fieldsNamed(std::string_view name) const;
    bool has(std::string_view name) const;
};

struct Chapter {
    std::string file;
    Block entry;
    std::vector<Block> parts;
};

core::Result<std::vector<Chapter>> readChapters(const std::string& file, std::string_view text);

/// `file:line: what`, as a compiler says it.
std::string at(const Chapter& chapter, const Block& block, const std::string& what);

/// "a, b" -> "a" and "b", without the spaces around them.
std::vector<std::string> split(std::string_view words, char at);

/// "2026-10-09 18:20" in Berlin, where the invented person lives.
core::Result<core::Moment> berlin(std::string_view dateAndTime);

} // namespace upturn::sample
