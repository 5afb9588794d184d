// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Why a sentence was proposed, in words for the person.

#pragma once

#include "scoring.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <vector>

namespace upturn::takeaways {

/// Those that speak for the sentence, the heaviest first, at most four.
std::vector<Reason> reasonsFor(const Proposable& proposable);
/// Whether there is any: a sentence for which nothing can be said is not proposed.
bool hasReason(const Proposable& proposable);

} // namespace upturn::takeaways
