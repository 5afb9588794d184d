// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The language in which sentences are said.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace upturn::core {

/// The languages there are words in: "en" first, then "de".
const std::vector<std::string>& languages();

/// From now on `say` and, where there is a QCoreApplication, everything Qt translates speaks this
/// language; dates and numbers follow it. A language without words becomes English. Once at the
/// start, before there is a second thread. Answers with the language that is spoken now.
std::string speak(std::string_view language);
/// "en" where nobody has said another.
std::string spokenLanguage();

} // namespace upturn::core
