// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What stands in Markdown that means more than its words.

#pragma once

#include "item.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upturn::exchange {

/// A first line that is a heading of the first order becomes the title.
void takeHeading(Item& item);
/// The words of a heading of any order, without its signs; nothing where the line is none.
std::string headingIn(std::string_view line);
/// Tags within the text: "#work", "#planning/2026". None in code, in links or in addresses.
std::vector<std::string> hashTagsIn(std::string_view text);
/// Addresses of pictures and links, "![x](a%20b.png)", "![[b.pdf|200]]", as they are meant: of
/// names of files only, nothing with a scheme.
std::vector<std::string> filesNamedIn(std::string_view text);
/// Answers, lessons and next steps below the headings of a post-mortem, and whether it is one.
bool takePostMortem(Item& item);

} // namespace upturn::exchange
