// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Why there is no question, in words.

#pragma once

#include <upturn/prompts/selector.hpp>

#include <string>

namespace upturn::prompts {

std::string sentenceOf(End end);

} // namespace upturn::prompts
