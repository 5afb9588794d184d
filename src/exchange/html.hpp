// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace upturn::exchange {

/// Markdown of a page or a piece of HTML, parsed by libxml2. Nothing is fetched or run: scripts,
/// styles and frames are left out, pictures and links keep their addresses as words.
std::string markdownOfHtml(std::string_view html);
/// Of a cell of a table, which some programs write as HTML and most as it is: every "<" that begins
/// no tag stays.
std::string markdownOfCell(std::string_view text);

} // namespace upturn::exchange
