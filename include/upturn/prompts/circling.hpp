// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Noticing when someone goes round in circles: writes the same about a setback again and again
// while it gets no lighter. Then the kind of question changes (`Situation::circling`), or nothing
// is asked at all. Shares are in 1/10000.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::prompts {

/// What was written about one setback in one session.
struct Sitting {
    std::int64_t at = 0; ///< UTC ms
    int intensity = 5;   ///< 0 to 10, twice the weight
    std::string text;    ///< the answers of the session, one after the other
    bool rated = true;   ///< the weight was given by then, and for later ones once more since
};

/// The four signs, for the latest sitting.
struct Signs {
    int alike = 0; ///< how much of its words the most similar earlier sitting shares
    bool sameWords = false;
    bool weightStays = false; ///< rated again a day or more later it is as heavy as at first
    bool noInsight = false;   ///< no more words of understanding than the time before; where there
                              ///< never was one, only beside the same words
    bool brooding = false;    ///< twice as many words of brooding as this person uses otherwise

    int count() const;
    bool operator==(const Signs&) const = default;
};

struct Circling {
    bool noticed = false; ///< three signs of four in two sittings, one after the other
    Signs signs;
    std::string sentence; ///< what was noticed, with the evidence; empty when nothing was

    bool operator==(const Circling&) const = default;
};

/// `sittings` are those about one setback, in any order; `elsewhere` is what the person wrote about
/// other things, to know their usual words. Any thread.
Circling noticeCircling(std::vector<Sitting> sittings, const std::vector<std::string>& elsewhere);

/// Shared word stems over all, regardless of case, accents and short words (Jaccard).
int likeness(std::string_view a, std::string_view b);

} // namespace upturn::prompts
