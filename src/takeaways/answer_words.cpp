// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "answer_words.hpp"

#include "resources.hpp"

#include <upturn/core/phrase_book.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace upturn::takeaways {

std::vector<std::string> countedWords(std::string_view sentence) {
    std::vector<std::string> words = core::foldedWords(sentence);
    std::ranges::sort(words);
    const auto same = std::ranges::unique(words);
    words.erase(same.begin(), same.end());
    return words;
}

double AnswerWords::worthOf(std::string_view sentence, std::string_view language) const {
    const auto known = languages.find(language);
    if (known == languages.end())
        return 0;
    double worth = shift;
    bool any = false;
    for (const std::string& word : countedWords(sentence))
        if (const auto weight = known->second.find(word); weight != known->second.end()) {
            worth += weight->second;
            any = true;
        }
    return any ? worth : 0;
}

AnswerWords readAnswerWords(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    AnswerWords made;
    made.shift = file.at("shift");
    for (const auto& [language, words] : file.at("words").items())
        for (const auto& [word, weight] : words.items())
            made.languages[language].emplace(word, weight.get<double>());
    return made;
}

const AnswerWords& answerWords() {
    static const AnswerWords shipped = readAnswerWords(resources::answers);
    return shipped;
}

} // namespace upturn::takeaways
