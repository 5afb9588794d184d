// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person keeps and leaves shifts what their wordings count for: by little, and never further
// than 30 %, so that a few odd choices can't silence the lists.

#pragma once

#include "weights.hpp"

#include <upturn/takeaways/proposals.hpp>

namespace upturn::takeaways {

/// Each cue family's weight times 1 + 0.3 r, r from -1 to 1. r is twice the distance between the
/// share of sentences with that cue that were kept (smoothed by eight sentences of the usual share)
/// and the usual share. Nothing changes before ten choices were made, or while all were the same.
Model shiftedBy(Model model, const Options& options);

} // namespace upturn::takeaways
