// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which sentences of a source may be proposed, and how likely each is worth keeping.

#pragma once

#include "reading.hpp"
#include "section.hpp"
#include "weights.hpp"

#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <string_view>
#include <vector>

namespace upturn::takeaways {

/// A view into the source it is from.
struct Proposable {
    std::string_view words;
    Sentence sentence;
    Reading reading;
    Lead lead;
    const Weights* weights = nullptr;
    double probability = 0;
};

/// Those of at least the probability that is asked of the first, in the order of the text.
/// They point into `model`.
std::vector<Proposable> proposablesOf(const Source& source, const Options& options,
                                      const Model& model);

} // namespace upturn::takeaways
