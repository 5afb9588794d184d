// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "voice.hpp"

#include <algorithm>

namespace upturn::takeaways {
namespace {

constexpr std::size_t enoughWords = 600; ///< to hear the language and the voice
constexpr std::size_t shortestReport = 60;
constexpr double selfInReports = 0.008;

} // namespace

const Language& languageOf(std::string_view text, std::string_view name) {
    const Cues& all = cues();
    if (!name.empty())
        return all.languageNamed(name);
    return all.languageOf(wordsIn(text, all.vocabulary, enoughWords), all.languages.front());
}

Voice voiceOf(std::string_view text, const Language& language) {
    const auto words = wordsIn(text, cues().vocabulary, enoughWords);
    const auto self = std::count_if(words.begin(), words.end(), [&](const Word& word) {
        return language.is(word, Language::self);
    });
    const bool report =
        words.size() >= shortestReport &&
        static_cast<double>(self) < selfInReports * static_cast<double>(words.size());
    return report ? Voice::report : Voice::personal;
}

} // namespace upturn::takeaways
