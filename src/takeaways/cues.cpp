// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "cues.hpp"

#include "resources.hpp"
#include "signals.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace upturn::takeaways {
namespace {

using nlohmann::json;

void mark(Language& language, Vocabulary& vocabulary, const json& words, Language::Role role) {
    for (const auto& word : words) {
        const auto number =
            static_cast<std::size_t>(vocabulary.add(word.get_ref<const std::string&>()));
        if (language.roles.size() <= number)
            language.roles.resize(number + 1);
        language.roles[number] = static_cast<std::uint16_t>(language.roles[number] | role);
    }
}

void readRoles(Language& language, Vocabulary& vocabulary, const json& file) {
    mark(language, vocabulary, file.at("function_words"), Language::functionWord);
    mark(language, vocabulary, file.at("leads"), Language::lead);
    mark(language, vocabulary, file.at("imperatives"), Language::imperative);
    mark(language, vocabulary, file.at("imperative_blockers"), Language::blocker);
    mark(language, vocabulary, file.at("past_verbs"), Language::past);
    mark(language, vocabulary, file.at("past_exceptions"), Language::notPast);
    mark(language, vocabulary, file.at("first_person"), Language::firstPerson);
    mark(language, vocabulary, file.at("present"), Language::present);
    mark(language, vocabulary, file.at("self"), Language::self);
    mark(language, vocabulary, file.at("before_participle"), Language::beforeParticiple);
    mark(language, vocabulary, file.at("negations"), Language::negation);
}

void readContractions(Language& language, Vocabulary& vocabulary, const json& file) {
    for (const auto& [contraction, words] : file.at("contractions").items()) {
        std::istringstream spelled(words.get<std::string>());
        auto& numbers = language.contractions[vocabulary.add(contraction)];
        for (std::string word; spelled >> word;)
            numbers.push_back(vocabulary.add(word));
    }
}

/// Its number among the signals. A test keeps the file and the signals the same.
std::size_t familyNamed(std::string_view name) {
    const auto* const found =
        std::find(signalNames.begin(), signalNames.begin() + familyCount, name);
    return static_cast<std::size_t>(found - signalNames.begin());
}

void readPhrases(Cues& all, Language& language, const json& file) {
    for (const auto& [family, phrases] : file.at("families").items())
        for (const auto& phrase : phrases)
            language.cues.add(familyNamed(family), phrase.get_ref<const std::string&>(),
                              all.vocabulary);
    for (const auto& [section, phrases] : file.at("headings").items()) {
        const auto known = std::find(all.sections.begin(), all.sections.end(), section);
        const auto index = static_cast<std::size_t>(known - all.sections.begin());
        if (known == all.sections.end())
            all.sections.push_back(section);
        for (const auto& phrase : phrases)
            language.headings.add(index, phrase.get_ref<const std::string&>(), all.vocabulary);
    }
}

Cues readCues() {
    Cues all;
    const auto file = json::parse(resources::cues);
    for (const char* name : {"en", "de"}) {
        Language language{.name = name};
        const json& lists = file.at("languages").at(name);
        readRoles(language, all.vocabulary, lists);
        readContractions(language, all.vocabulary, lists);
        readPhrases(all, language, lists);
        all.languages.push_back(std::move(language));
    }
    return all;
}

} // namespace

const Language& Cues::languageOf(std::span<const Word> words, const Language& usual) const {
    const auto count = [&](const Language& language) {
        return std::count_if(words.begin(), words.end(), [&](const Word& word) {
            return language.is(word, Language::functionWord);
        });
    };
    const Language* best = &usual;
    auto most = count(usual);
    for (const Language& language : languages)
        if (const auto found = count(language); found > most) {
            best = &language;
            most = found;
        }
    return *best;
}

const Language& Cues::languageNamed(std::string_view name) const {
    for (const Language& language : languages)
        if (language.name == name)
            return language;
    return languages.front();
}

std::vector<Word> spelledOut(const std::vector<Word>& words, const Language& language) {
    std::vector<Word> spelled;
    spelled.reserve(words.size() + 4);
    for (const Word& word : words) {
        const auto found = language.contractions.find(word.number);
        if (found == language.contractions.end())
            spelled.push_back(word);
        else
            for (const std::int32_t number : found->second)
                spelled.push_back({.number = number, .start = word.start, .end = word.end});
    }
    return spelled;
}

const Cues& cues() {
    static const Cues all = readCues();
    return all;
}

} // namespace upturn::takeaways
