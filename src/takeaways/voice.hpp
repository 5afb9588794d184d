// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// In which voice and language a text is written.

#pragma once

#include "cues.hpp"
#include "weights.hpp"

#include <string_view>

namespace upturn::takeaways {

/// `name` is the language where it is known, or empty.
const Language& languageOf(std::string_view text, std::string_view name);

/// A report is long and hardly ever says "I"; everything else is personal.
Voice voiceOf(std::string_view text, const Language& language);

} // namespace upturn::takeaways
