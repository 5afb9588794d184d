// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which language a person wants to be spoken to in.

#pragma once

#include <upturn/app/paths.hpp>

#include <string>

namespace upturn::app {

/// What LC_ALL, else LC_MESSAGES, else LANG asks for: "de" of "de_DE.UTF-8"; "en" when none does.
/// Upturn may have no words in it: core::speak knows.
std::string languageOf(const Lookup& lookup = fromEnvironment);

/// The same surroundings with a language that was chosen; empty changes nothing.
Lookup inLanguage(std::string chosen, Lookup lookup = fromEnvironment);

} // namespace upturn::app
