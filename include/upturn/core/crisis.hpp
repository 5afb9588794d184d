// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words that end all asking and proposing. Every module that reads what a person wrote looks here
// first: a question, or a lesson made of such a sentence, would hurt.

#pragma once

#include <string_view>

namespace upturn::core {

/// True when the words speak of wanting to die or of self-harm, in any language there is a list
/// for (resources/crisis/phrases.txt). The answer is for the moment: don't store or log it. UTF-8,
/// composed or not, wrapped at any width. One walk along the text: five million bytes take a
/// quarter of a second. Any thread; no errors.
bool speaksOfCrisis(std::string_view text);

} // namespace upturn::core
