// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Marks of a log, a story or code that show in the characters of a sentence rather than its words.

#pragma once

#include <string_view>

namespace upturn::takeaways {

bool hasClock(std::string_view sentence);   ///< "13:05"
bool hasDate(std::string_view sentence);    ///< "2026-11-20", "20.11.2026", "11/20/26"
bool hasCode(std::string_view sentence);    ///< back ticks, braces, addresses, snake_case
bool isSaid(std::string_view sentence);     ///< in quotes from its beginning to its end
bool hasQuote(std::string_view sentence);   ///< quotation marks around something
bool isQuestion(std::string_view sentence); ///< ends with a question mark, quotes aside

} // namespace upturn::takeaways
