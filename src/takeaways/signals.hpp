// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the scorer sees of a sentence: a number for each signal. The names are those of
// resources/takeaways/weights.json; the first ones are the cue families of cues.json.

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace upturn::takeaways {

enum class Signal : std::size_t {
    lesson,
    announce,
    insight,
    hindsight,
    resolve,
    intent,
    rule,
    improvement,
    done,
    advice,
    value,
    pattern,
    strength,
    instead,
    cause,
    contrast,
    difficulty,
    time,
    feeling,
    selfBlame,
    selfLabel,
    errand,
    hope,
    meta,
    pointer,
    otherPerson,
    speech,
    doubt,
    imperative,
    gerund,
    announced,
    present,
    pastOne,
    pastMore,
    pastI,
    question,
    quote,
    clock,
    date,
    code,
    wordsBelow6,
    wordsBelow8,
    words8To15,
    words16To31,
    words32To45,
    words46To80,
};

inline constexpr std::array<std::string_view, 46> signalNames{
    "lesson",        "announce",      "insight",       "hindsight",      "resolve",
    "intent",        "rule",          "improvement",   "done",           "advice",
    "value",         "pattern",       "strength",      "instead",        "cause",
    "contrast",      "difficulty",    "time",          "feeling",        "self_blame",
    "self_label",    "errand",        "hope",          "meta",           "pointer",
    "other_person",  "speech",        "doubt",         "imperative",     "gerund",
    "announced",     "present",       "past_one",      "past_more",      "past_i",
    "question",      "quote",         "clock",         "date",           "code",
    "words_below_6", "words_below_8", "words_8_to_15", "words_16_to_31", "words_32_to_45",
    "words_46_to_80"};

inline constexpr std::size_t signalCount = signalNames.size();
inline constexpr std::size_t familyCount = 28; ///< the signals that are cue families
inline constexpr std::size_t cueCount = 31;    ///< those, and the other cues that may speak for it

using Signals = std::array<double, signalCount>;

inline double& at(Signals& signals, Signal signal) {
    return signals[static_cast<std::size_t>(signal)];
}
inline double at(const Signals& signals, Signal signal) {
    return signals[static_cast<std::size_t>(signal)];
}

} // namespace upturn::takeaways
