// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is checked about words that a person will read.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::prompts {

/// Control characters and invisible marks that turn the direction of writing.
bool hasHiddenCharacters(std::string_view utf8);

/// True when the words ask for a reason by a plain "why". Known for English and German.
bool asksWhy(std::string_view text, std::string_view language);

/// School years it takes to read the text: Flesch-Kincaid for English, the fourth Vienna formula
/// for German; 0 for other languages. Rough on one sentence, so the limit is wide.
double readingGrade(std::string_view text, std::string_view language);

/// Above this a question is hard to read in a bad hour.
inline constexpr double hardestGrade = 10.0;

} // namespace upturn::prompts
