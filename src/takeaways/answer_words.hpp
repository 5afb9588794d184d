// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the words of an answer say of its worth as a lesson. Somebody who is asked what they take
// from it answers with a lesson, with the story, or with a heavy sentence, and the cues hardly tell
// these apart. Weights by word, fitted on sentences of our own (resources/takeaways/answers.json,
// tools/fit_takeaways): they count only in what answers a question for a lesson or a next step.

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace upturn::takeaways {

struct AnswerWords {
    double shift = 0; ///< log-odds that are added whatever the words are
    using ByWord = std::map<std::string, double, std::less<>>;
    std::map<std::string, ByWord, std::less<>> languages;

    /// Log-odds to add. Each different word counts once; a sentence of which no word is known, as
    /// one in another language, gets nothing.
    double worthOf(std::string_view sentence, std::string_view language) const;
};

/// The words of a sentence as they are counted: each once, sorted.
std::vector<std::string> countedWords(std::string_view sentence);

AnswerWords readAnswerWords(std::string_view json);
/// The shipped ones; read at the first call. Any thread.
const AnswerWords& answerWords();

} // namespace upturn::takeaways
