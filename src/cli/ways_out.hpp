// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Where one more question would only lead round in circles: what was noticed, and three ways out.

#pragma once

#include "json.hpp"

#include <upturn/app/circling.hpp>

#include <string>

namespace upturn::cli {

/// `{done, why, sentence, evidence, ways, anyway}`; `id` is the entry's, whole.
Json toJson(const app::Circles& circles, const std::string& id);
/// `id` is the entry's, short.
std::string linesOf(const app::Circles& circles, const std::string& id);

} // namespace upturn::cli
