// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Fits what the words of an answer say of it (resources/takeaways/answers.json).

#pragma once

#include "answer_words.hpp"

#include <string>
#include <vector>

namespace upturn::fitting {

/// A sentence that somebody wrote when they were asked what they take from it.
struct Answer {
    std::string text;
    std::string language;
    std::string label; ///< "lesson", "harmful", "neither"
};

/// JSON lines of {"text", "lang", "class"}.
std::vector<Answer> readAnswers(const std::string& path);

/// The words are fitted beside what the cues and the question say already, a normal distribution
/// around 0 keeping those that are rare near it. Deterministic.
takeaways::AnswerWords fittedTo(const std::vector<Answer>& answers);

std::string answersFile(const takeaways::AnswerWords& words);

/// How many of each label would be proposed by these words.
void measureAnswers(const std::vector<Answer>& answers, const takeaways::AnswerWords& words);

/// What changed by more than rounding does, in one line a word.
std::vector<std::string> differences(const takeaways::AnswerWords& a,
                                     const takeaways::AnswerWords& b);

} // namespace upturn::fitting
