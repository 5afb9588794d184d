// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Sentences that retell a book, a film, a song or a game: what happens in them happens to nobody,
// unless the person speaks of themselves.

#pragma once

#include "ear.hpp"

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace upturn::hear {

class Stories {
  public:
    explicit Stories(const Heard& heard);

    /// Whether the sentence is one.
    bool isNear(const Hit& hit) const;
    /// Danger that is somebody else's: there is no word of oneself in the sentence, or in the
    /// clause, which has another person as well ("a film about a man who ...").
    bool holdsAct(const Hit& hit) const;
    /// An event of which no word of oneself stands in its clause. A song is no story then: one is
    /// sung at funerals.
    bool holdsEvent(const Hit& hit) const;

  private:
    using Words = std::pair<std::uint32_t, std::uint32_t>;
    /// Around the hit: up to a comma, or to a word that another clause begins with.
    Words clauseAround(const Hit& hit) const;
    /// "I read a book about ...": what stands before says who reads, and is left out.
    Words toldIn(const Hit& hit) const;
    bool has(const Words& words, const std::vector<std::uint32_t>& anyOf) const;

    const Heard& heard_;
    std::vector<std::uint32_t> sentences_; ///< by word
    std::set<std::uint32_t> told_;
    std::set<std::uint32_t> played_;   ///< of those: more than a song
    std::set<std::uint32_t> ofNobody_; ///< of those: without a word of oneself
    std::vector<Words> named_;         ///< what tells that it's a story
};

} // namespace upturn::hear
