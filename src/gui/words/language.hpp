// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The language of the window.

#pragma once

#include <upturn/app/paths.hpp>

#include <QString>

#include <filesystem>

namespace upturn::gui {

/// Where upturn.ini keeps the language that was chosen, "de"; without it the desktop's is spoken.
extern const QString languageKey;

/// The environment, with the language chosen in that file if there is one.
app::Lookup lookupWithChosenLanguage(const std::filesystem::path& settings);

/// The name of a language as its speakers write it: "Deutsch".
QString nameOfLanguage(const std::string& code);

} // namespace upturn::gui
