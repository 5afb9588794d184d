// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What was learned and lived before that speaks of a text: "Before I ...", "you learned something
// like this before", setbacks like this one. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/lesson.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace upturn::app {

/// What led from a text to something earlier.
struct Reason {
    std::string word;         ///< as it is written in the text
    std::string by;           ///< the other word that stands for it there; empty: itself, or a form
    bool byThesaurus = false; ///< that is known from a thesaurus of this computer

    bool operator==(const Reason&) const = default;
};

/// As it is said: the word in quotation marks, and what stands for it.
std::string said(const Reason& reason);

struct LessonThatApplies {
    core::Lesson lesson;
    double score = 0;          ///< 0 to 1
    std::vector<Reason> words; ///< what counted most first
};

/// The lessons that apply to what a person is about to do; the retired ones and
/// those that rest are left out.
core::Result<std::vector<LessonThatApplies>> lessonsBefore(store::Journal& journal,
                                                           const Surroundings& surroundings,
                                                           const core::Text& situation,
                                                           std::size_t most = 5);

/// Lessons that say nearly the same, best first; the retired ones too. `except` is left out.
core::Result<std::vector<core::Lesson>> learnedBefore(store::Journal& journal,
                                                      const Surroundings& surroundings,
                                                      const core::Text& text,
                                                      const core::Id& except = {});

struct EarlierSetback {
    core::Entry entry;
    double score = 0;
    bool sameCause = false;
    std::vector<Reason> words;
};

/// Setbacks before this one that share a cause or its rarer words; a year halves what counts.
core::Result<std::vector<EarlierSetback>> setbacksLike(store::Journal& journal,
                                                       const Surroundings& surroundings,
                                                       const core::Entry& entry,
                                                       std::size_t most = 3);

} // namespace upturn::app
