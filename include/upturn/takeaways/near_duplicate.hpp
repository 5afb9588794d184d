// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// When two texts say the same in nearly the same words, and which earlier lessons come near to a
// new one. Pure; any thread; no errors.

#pragma once

#include <upturn/core/text.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace upturn::takeaways {

/// 0 to 1: the share of letter trigrams that both texts have (Jaccard), without case and accents.
double likeness(const core::Text& a, const core::Text& b);

/// Nearly the same words: trigram Jaccard of at least 0.6, or for texts of more than 60 words a
/// SimHash (64 bits, of pairs of words) that differs in few bits.
bool alike(const core::Text& a, const core::Text& b);

/// An earlier lesson that a search found.
struct Candidate {
    core::Text text;
    double rank = 0;        ///< SQLite's bm25: lower is better, never positive
    bool sameCause = false; ///< its entry names a cause that the new one names too
    bool sameMuscle = false;
};

struct Related {
    std::size_t candidate = 0; ///< index into what was handed in
    double score = 0;          ///< 0 to 1

    bool operator==(const Related&) const = default;
};

/// "You learned something like this before": those near enough to show, best first.
std::vector<Related> learnedBefore(const core::Text& text, std::span<const Candidate> candidates,
                                   std::size_t most = 3);

} // namespace upturn::takeaways
