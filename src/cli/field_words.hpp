// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Names of the record in words, for lines that a person reads. JSON and options have the names.

#pragma once

#include <string>
#include <string_view>

namespace upturn::cli {

/// What a field is called: "look again" for "review_on".
std::string saidField(std::string_view name);
/// What one of the fixed values of a field means: "I knew and waited" for "knew-and-waited".
/// Words that are none of them stay.
std::string saidChoice(std::string_view value);

} // namespace upturn::cli
