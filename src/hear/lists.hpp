// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The lists of resources/hear and resources/crisis, compiled in, and what their sections mean.

#pragma once

#include <upturn/core/phrase_book.hpp>
#include <upturn/hear/answers.hpp>
#include <upturn/hear/hearing.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace upturn::hear {

/// Generated at build time: shared words first.
std::span<const core::PhraseList> lists();

/// Points of what is told about without its word, as the casseroles of the days after a death.
constexpr int scene = 3;

/// What a section line says of the phrases under it.
struct Meaning {
    enum class Kind : std::uint8_t {
        other,
        crisis,
        line,
        event,
        told,
        unquotable,
        answer,
        occasion
    };
    Kind kind = Kind::other;
    Alarm alarm = Alarm::none;
    Class one = Class::none;
    int points = 0; ///< of an event
    Dimension about = Dimension::facts;
    bool strong = false;
    Reply reply = Reply::answer;
    Occasion occasion = Occasion::incident;
};

struct Book {
    core::PhraseBook phrases;
    std::vector<Meaning> meanings; ///< by section
    struct Classes {
        std::vector<std::uint32_t> not_, maybe, self, past, person; ///< one a language
    } words;

    Book();
    const Meaning& of(const core::PhraseBook::Hit& hit) const { return meanings[hit.section]; }
    bool is(const core::PhraseBook::Spot& word, const std::vector<std::uint32_t>& anyOf) const;
};

/// Read at the first call.
const Book& book();

} // namespace upturn::hear
