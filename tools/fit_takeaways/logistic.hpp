// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A small logistic model, fitted around weights set by hand: where the corpus says nothing, or too
// little, the hand's weight stays.

#pragma once

#include "corpus.hpp"
#include "weights.hpp"

#include <vector>

namespace upturn::fitting {

/// The most probable weights when each is drawn from a normal distribution around the hand's with
/// standard deviation `trust` (a large one trusts the corpus). Newton's method; deterministic.
/// Every document counts the same, however long it is.
takeaways::Weights fitted(const std::vector<Document>& documents, const takeaways::Weights& hand,
                          double trust);

} // namespace upturn::fitting
