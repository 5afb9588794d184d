// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person's own word for a feeling or an area stands for.

#pragma once

#include <string>
#include <vector>

namespace upturn::prompts {

/// The word in lower case, and the ids of feelings.json it belongs to ("furious": anger). Sorted.
std::vector<std::string> meaningsOf(const std::vector<std::string>& words);

} // namespace upturn::prompts
