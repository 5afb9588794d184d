// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The sentences of what a person wrote that may be worth keeping, with the reasons why. Proposed,
// never kept by itself: precision is published in docs/takeaways.md.
//
// score = bias + what the question asks for + cue families + length - marks of a story; a logistic
// makes it a probability. Cues and weights are data (resources/takeaways), compiled in and read at
// the first call. Deterministic: the same sources give the same proposals in the same order.
// Pure; any thread; no errors.

#pragma once

#include <upturn/core/id.hpp>
#include <upturn/core/text.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

enum class Kind { lesson, nextStep, cause, strength };

std::string_view nameOf(Kind kind); ///< "lesson", "next_step", "cause", "strength"
std::optional<Kind> kindNamed(std::string_view name);
std::vector<std::string> kindNames();

enum class Confidence { low, medium, high };

std::string_view nameOf(Confidence confidence); ///< "low", "medium", "high"

/// A text that sentences may be taken from.
struct Source {
    core::Id answer;     ///< empty for an entry's own text
    std::string version; ///< of the text; offsets count in it
    core::Text text;
    std::string yields;   ///< what the question asks for (core::Asked::yields); empty: free text
    std::string language; ///< "en", "de"; empty: found out from the words
    /// The person said that what sounds like danger in it is a manner of speaking.
    bool heeded = false;
};

/// Why a sentence was proposed.
struct Reason {
    std::string family;   ///< "question", "hindsight", ...: stable, for scripts and tests
    core::Text words;     ///< the person's words that matched; empty where none did
    std::string sentence; ///< for the person, in their language
};

struct Takeaway {
    core::Text text; ///< exactly the bytes `start` to `end` of the source
    Kind kind = Kind::lesson;
    double probability = 0; ///< 0 to 1
    Confidence confidence = Confidence::low;
    std::size_t start = 0;
    std::size_t end = 0;
    std::size_t source = 0; ///< index into what was handed in
    std::vector<Reason> reasons;
};

struct Options {
    std::size_t perSource = 3;
    std::size_t total = 5;
    /// Below this probability the best sentence of a few is not worth a person's glance.
    double least = 0.4;
    /// For all but the best one, and for each of more than `fewSentences`: among many some look
    /// good by chance.
    double leastOfFurther = 0.5;
    std::size_t fewSentences = 8;
    /// What was kept from these texts already (a few); sentences like it are left out.
    std::vector<core::Text> kept;
    /// What the person kept and what they left of earlier proposals, the latest first. Wordings
    /// that are kept more often than others count for more, by 30 % at most.
    std::vector<core::Text> chosen;
    std::vector<core::Text> left;
};

/// Best first.
std::vector<Takeaway> proposals(std::span<const Source> sources, const Options& options = {});

} // namespace upturn::takeaways
