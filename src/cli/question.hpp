// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A question as ask tells it, and how it is answered here.

#pragma once

#include "json.hpp"

#include <upturn/prompts/selector.hpp>

#include <string>

namespace upturn::cli {

Json toJson(const prompts::Choice& choice);
Json toJson(const std::map<std::string, int>& counts);
/// `id` is the entry's, short.
std::string linesOf(const prompts::Choice& choice, const std::string& id);

} // namespace upturn::cli
