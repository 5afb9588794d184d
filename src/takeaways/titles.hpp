// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lines that are titles though nothing marks them.

#pragma once

#include "lines.hpp"

#include <string_view>
#include <vector>

namespace upturn::takeaways {

/// "Things I Should Have Done", or a first line that stands alone above sentences.
void markTitles(std::string_view text, std::vector<Line>& lines);

} // namespace upturn::takeaways
