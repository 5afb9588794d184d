// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stems.hpp"

#include <upturn/takeaways/near_duplicate.hpp>

#include <algorithm>
#include <array>
#include <bit>

namespace upturn::takeaways {
namespace {

constexpr double sameWords = 0.6;
constexpr std::size_t longFrom = 60; ///< words
constexpr int sameBits = 8;
/// Sentences about different things share about a tenth of their trigrams.
constexpr double near = 0.18;
constexpr double nearWithSameCause = 0.12;

std::size_t wordCount(std::string_view plain) {
    return static_cast<std::size_t>(std::count(plain.begin(), plain.end(), ' ')) + 1;
}

/// Charikar's SimHash over pairs of neighbouring words: like texts differ in few bits.
std::uint64_t simHash(std::string_view plain) {
    std::array<int, 64> votes{};
    std::uint64_t former = 0;
    while (!plain.empty()) {
        const std::size_t end = std::min(plain.find(' '), plain.size());
        const std::uint64_t word = hashOf(plain.substr(0, end));
        const std::uint64_t pair = hashOf(plain.substr(0, end), former);
        for (std::size_t bit = 0; bit < votes.size(); ++bit)
            votes[bit] += (pair >> bit & 1) != 0 ? 1 : -1;
        former = word;
        plain.remove_prefix(std::min(end + 1, plain.size()));
    }
    std::uint64_t hash = 0;
    for (std::size_t bit = 0; bit < votes.size(); ++bit)
        hash |= static_cast<std::uint64_t>(votes[bit] > 0) << bit;
    return hash;
}

} // namespace

double likeness(const core::Text& a, const core::Text& b) {
    return jaccard(trigramsOf(plainWords(a.utf8())), trigramsOf(plainWords(b.utf8())));
}

bool alike(const core::Text& a, const core::Text& b) {
    const std::string first = plainWords(a.utf8());
    const std::string second = plainWords(b.utf8());
    if (wordCount(first) > longFrom && wordCount(second) > longFrom)
        return std::popcount(simHash(first) ^ simHash(second)) <= sameBits;
    return jaccard(trigramsOf(first), trigramsOf(second)) >= sameWords;
}

std::vector<Related> learnedBefore(const core::Text& text, std::span<const Candidate> candidates,
                                   std::size_t most) {
    double best = 0;
    for (const Candidate& candidate : candidates)
        best = std::min(best, candidate.rank);
    const Set trigrams = trigramsOf(plainWords(text.utf8()));
    std::vector<Related> related;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& candidate = candidates[i];
        const double like = jaccard(trigrams, trigramsOf(plainWords(candidate.text.utf8())));
        if (like < (candidate.sameCause ? nearWithSameCause : near))
            continue;
        const double found = best < 0 ? candidate.rank / best : 0;
        related.push_back({i, 0.5 * found + 0.3 * like + (candidate.sameCause ? 0.1 : 0) +
                                  (candidate.sameMuscle ? 0.1 : 0)});
    }
    std::stable_sort(related.begin(), related.end(),
                     [](const Related& a, const Related& b) { return a.score > b.score; });
    related.resize(std::min(related.size(), most));
    return related;
}

} // namespace upturn::takeaways
