// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Why a sentence was proposed, in words for the person.

#pragma once

#include "reading.hpp"
#include "section.hpp"
#include "weights.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <string_view>
#include <vector>

namespace upturn::takeaways {

/// Those that speak for the sentence, the heaviest first, at most four. Empty when none does.
std::vector<Reason> reasonsFor(std::string_view sentence, const Reading& reading, const Lead& lead,
                               const Weights& weights);

} // namespace upturn::takeaways
