// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Text of programs and years that did not write UTF-8.

#pragma once

#include "item.hpp"

#include <string>
#include <string_view>

namespace upturn::exchange {

enum class Encoding { utf8, utf16, windows1252 };

/// UTF-16 by its mark; Windows-1252, of which Latin-1 is a part, where the bytes are no UTF-8 but
/// what a person could have typed.
Encoding encodingOf(std::string_view bytes);
/// The same text as UTF-8, without the mark of UTF-16.
std::string asUtf8(std::string bytes, Encoding encoding);
/// The same of a file; says so where its encoding had to be guessed.
std::string asUtf8(std::string bytes, const std::string& where, ItemReceiver& items);

} // namespace upturn::exchange
