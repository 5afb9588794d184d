// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words on a terminal, so that nothing a person wrote can steer it or turn a line around.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/moment.hpp>
#include <upturn/core/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace upturn::cli {

/// A person's text as part of one line: line ends become spaces, other control characters become
/// U+FFFD, and right-to-left text is isolated from what stands beside it.
std::string inLine(std::string_view text);
inline std::string inLine(const core::Text& text) {
    return inLine(text.utf8());
}
/// A person's text with its lines, each indented: only line ends and tabs stay of the controls.
std::string inLines(const core::Text& text, const std::string& indent = {});

/// Padded with spaces to so many characters.
std::string padded(const std::string& words, std::size_t width);

/// Styles, where standard output is a terminal that wants them: not piped, no NO_COLOR.
std::string strong(const std::string& words);
std::string faint(const std::string& words);

/// "today 14:02", "yesterday", "Fri 20 Nov 17:42", in the language of the person.
std::string saidWhen(const core::Moment& moment, const app::Surroundings& surroundings);
/// The same for the day alone of what was at that moment.
std::string saidDay(const core::Moment& moment, const app::Surroundings& surroundings);
/// The same for a day.
std::string saidDay(core::CivilDate day, core::CivilDate today);

/// A sentence that ends with an abbreviation has one full stop: "Mo. 23.11.".
std::string endedOnce(std::string sentence);

} // namespace upturn::cli
