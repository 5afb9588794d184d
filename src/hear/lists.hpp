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

/// What alone says little of danger, and much beside another: a rope, and a day.
enum class Hint : std::uint8_t {
    means,    ///< pills, a rope, a bridge
    farewell, ///< letters, papers put in order, things given away
    despair,  ///< no point, no way out, a burden
    death,    ///< the word itself, said of oneself
    harm,     ///< cutting, burning, a blade on the skin
    near,     ///< counted, ready, too close to the edge
    end,      ///< a last time, a day that is set, the calm behind a decision
    purpose   ///< on purpose, until it bleeds, so that nobody sees
};
constexpr std::size_t hints = 8;

/// What a section line says of the phrases under it.
struct Meaning {
    enum class Kind : std::uint8_t {
        other,
        crisis,
        hint,
        elsewhere,
        fiction, ///< a story: who dies in it is nobody's loss; `song`: only who dies by themselves
        another, ///< what somebody else did to themselves
        line,
        event,
        told,
        unquotable,
        answer,
        occasion,
        spent,    ///< "I'm done": an end of strength, or of a task that is told next
        achieved, ///< "Exams over": a task that is behind one
        manner,   ///< what makes a plain statement of intent a manner of speaking, or not one's own
        unsafe,   ///< an answer to "Are you safe where you are?" that says no; `strong`: as a
                  ///< beginning
        joining,  ///< "I want to be with her", which is grave only where somebody died
        belief,   ///< a heavy sentence about oneself or people; `strong`: no limit makes it a rule
        limit     ///< "on Friday", "without a backup": what a rule is held to
    };
    Kind kind = Kind::other;
    Alarm alarm = Alarm::none;
    bool plain = false; ///< a plain statement of intent: only a manner of speaking softens it
    Hint hint = Hint::means;
    Class one = Class::none;
    int points = 0; ///< of an event
    Dimension about = Dimension::facts;
    bool strong = false;
    bool song = false;
    Reply reply = Reply::answer;
    Occasion occasion = Occasion::incident;
};

struct Book {
    core::PhraseBook phrases;
    std::vector<Meaning> meanings; ///< by section
    struct Classes {
        std::vector<std::uint32_t> not_, maybe, self, me, subject, past, person, somebody, oneself,
            own; ///< one a language
    } words;
    /// By language of the lists: the little words that no other of them has.
    std::vector<std::uint32_t> spoken;

    Book();
    const Meaning& of(const core::PhraseBook::Hit& hit) const { return meanings[hit.section]; }
    bool is(const core::PhraseBook::Spot& word, const std::vector<std::uint32_t>& anyOf) const;
};

/// Read at the first call.
const Book& book();

} // namespace upturn::hear
