// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Rows of comma separated values (RFC 4180), as programs and spreadsheets write them.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

struct TableRow {
    std::vector<std::string> cells;
    std::size_t line = 1;  ///< at which it begins
    std::string form;      ///< as it stands there
    bool unclosed = false; ///< a quote was taken as a sign, as it is closed nowhere
};

/// Whichever of comma, semicolon and tab stands most often in the first line.
char separatorOf(std::string_view head);

/// The next row from `at`, which moves behind it; nothing at the end. A quote that is never closed
/// is a sign of its cell: it would take all rows behind it.
std::optional<TableRow> nextRow(std::string_view text, char separator, std::size_t& at,
                                std::size_t& line);

} // namespace upturn::exchange
