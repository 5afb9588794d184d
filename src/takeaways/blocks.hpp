// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Stretches of a text that belong together: a paragraph, a list item, a heading.

#pragma once

#include <upturn/takeaways/sentences.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

struct Block {
    std::size_t start = 0;
    std::size_t end = 0;
    Form form = Form::prose;
};

std::vector<Block> blocksOf(std::string_view text);

} // namespace upturn::takeaways
