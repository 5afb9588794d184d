// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// From what a person types to what FTS5 understands.

#pragma once

#include <string>
#include <string_view>

namespace upturn::store {

struct SearchWords {
    std::string match;   ///< FTS5 expression of what must be there; empty when nothing was asked
    std::string without; ///< FTS5 expression of what must not; empty when nothing
};

/// All words; "a phrase"; prefix*; -without, -"without this". Everything else a person types is
/// words, so that no input is a syntax error. Quotation marks of other languages are quotation
/// marks.
SearchWords readSearch(std::string_view typed);

} // namespace upturn::store
