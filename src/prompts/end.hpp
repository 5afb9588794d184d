// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Why there is no question, in words.

#pragma once

#include <upturn/prompts/selector.hpp>

#include <string>

namespace upturn::prompts {

std::string sentenceOf(End end);

/// What may be answered to `End::safe` and `End::which`. `done`: what is offered third.
std::vector<std::pair<std::string, std::string>> safeOptions();
std::vector<std::pair<std::string, std::string>> whichOptions(hear::Class done);

} // namespace upturn::prompts
