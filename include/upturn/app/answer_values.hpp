// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the words of an answer are besides words: a number, a day, one of a few options. Pure; any
// thread.

#pragma once

#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>
#include <upturn/prompts/prompt.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace upturn::app {

/// The number the words begin with, or the only one in them: "7, because", "about 7". Whole numbers
/// only.
std::optional<std::int64_t> numberIn(std::string_view words);
/// The day the words are or begin with: "2026-12-01, whether Anna stays".
std::optional<core::CivilDate> dayIn(std::string_view words, const core::Now& now);
/// The id of the option that the words are or begin with: its id or its label, in any language and
/// case, or its number in the list.
std::optional<std::string> optionIn(const prompts::Prompt& prompt, std::string_view words);

/// From 0 to this: 10, or 100 where the question says so.
std::int64_t mostOnScale(const prompts::Prompt& prompt);

/// The answer with the labels of the options where it names nothing but options: those of a
/// checklist may be divided by commas, and stand on a line each afterwards. Else as it is.
core::Text withLabels(const prompts::Prompt& prompt, const core::Text& answer,
                      const std::string& language);

/// One sentence for words that are not what the question asks for; empty where they are, and where
/// any words would do.
std::string notTaken(const prompts::Prompt& prompt, const core::Text& answer, const core::Now& now);

} // namespace upturn::app
