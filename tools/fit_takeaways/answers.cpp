// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "answers.hpp"

#include "corpus.hpp"
#include "cues.hpp"
#include "reading.hpp"
#include "voice.hpp"
#include "weights.hpp"

#include <upturn/core/text.hpp>
#include <upturn/hear/beliefs.hpp>
#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <sstream>

namespace upturn::fitting {
namespace {

constexpr double trustInWords = 0.8; ///< standard deviation of a word's weight
constexpr int fewest = 2;            ///< sentences that a word has to stand in
constexpr int rounds = 300;          ///< of gradient descent; it is flat long before
constexpr double firstStep = 0.5;
constexpr double tooLight = 0.05;   ///< left out of the file
constexpr double answered = 0.5;    ///< of real answers to such a question are lessons, about
constexpr double precision = 0.015; ///< of the file

/// The best sentence of an answer as the cues see it.
struct Seen {
    double score = 0; ///< log-odds of cues and question
    std::string words;
};

std::optional<Seen> seenIn(const Answer& answer) {
    const core::Text text = core::Text::repaired(answer.text);
    const auto& language = takeaways::languageOf(text.utf8(), answer.language);
    std::optional<Seen> best;
    for (const takeaways::Sentence& sentence : takeaways::sentencesOf(text)) {
        const auto words = takeaways::wordsOf(text, sentence);
        const takeaways::Reading reading = takeaways::readingOf(words, language);
        if (!reading.proposable())
            continue;
        const double score = takeaways::scoreOf(reading.signals, takeaways::model().personal) +
                             takeaways::model().priorOf("lesson");
        if (!best || score > best->score)
            best = Seen{score, std::string(words)};
    }
    return best;
}

struct Row {
    double score = 0;
    double wanted = 0;
    std::vector<std::size_t> words;
};

} // namespace

std::vector<Answer> readAnswers(const std::string& path) {
    std::vector<Answer> all;
    std::istringstream lines(readFile(path));
    for (std::string line; std::getline(lines, line);) {
        const auto one = nlohmann::json::parse(line);
        all.push_back({one.at("text"), one.at("lang"), one.at("class")});
    }
    return all;
}

takeaways::AnswerWords fittedTo(const std::vector<Answer>& answers) {
    std::map<std::string, int> counts;
    std::vector<std::pair<Row, std::vector<std::string>>> read;
    double lessons = 0;
    for (const Answer& answer : answers) {
        const auto seen = seenIn(answer);
        if (!seen)
            continue;
        std::vector<std::string> names;
        for (const std::string& word : takeaways::countedWords(seen->words))
            names.push_back(answer.language + ':' + word);
        for (const std::string& name : names)
            ++counts[name];
        lessons += answer.label == "lesson" ? 1 : 0;
        read.push_back({{seen->score, answer.label == "lesson" ? 1.0 : 0.0, {}}, names});
    }
    std::vector<std::string> names;
    std::map<std::string, std::size_t> places;
    for (const auto& [name, count] : counts)
        if (count >= fewest) {
            places[name] = names.size();
            names.push_back(name);
        }
    for (auto& [row, words] : read)
        for (const std::string& word : words)
            if (const auto place = places.find(word); place != places.end())
                row.words.push_back(place->second);
    std::vector<double> weights(names.size());
    std::vector<double> steps(names.size(), 1e-6);
    double shift = 0;
    double shiftSteps = 1e-6;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> slope(names.size());
        double shiftSlope = 0;
        for (const auto& [row, words] : read) {
            double score = row.score + shift;
            for (const std::size_t word : row.words)
                score += weights[word];
            const double error = takeaways::probabilityOf(score) - row.wanted;
            shiftSlope += error;
            for (const std::size_t word : row.words)
                slope[word] += error;
        }
        for (std::size_t word = 0; word < weights.size(); ++word) {
            const double down = slope[word] + weights[word] / trustInWords / trustInWords;
            steps[word] += down * down;
            weights[word] -= firstStep * down / std::sqrt(steps[word]);
        }
        shiftSteps += shiftSlope * shiftSlope;
        shift -= firstStep * shiftSlope / std::sqrt(shiftSteps);
    }
    // The sentences were written to be told apart, not as often as they come in life.
    const double share = lessons / static_cast<double>(read.size());
    takeaways::AnswerWords made;
    made.shift = shift + std::log(answered / (1 - answered)) - std::log(share / (1 - share));
    for (std::size_t word = 0; word < weights.size(); ++word)
        if (std::abs(weights[word]) >= tooLight)
            made.languages[names[word].substr(0, 2)].emplace(names[word].substr(3), weights[word]);
    return made;
}

std::string answersFile(const takeaways::AnswerWords& words) {
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    nlohmann::ordered_json file;
    file["format"] = 1;
    file["provenance"] =
        "Fitted by tools/fit_takeaways on tests/data/takeaways/answers.jsonl. Log-odds by folded "
        "word. Numbers in docs/takeaways.md.";
    file["shift"] = rounded(words.shift);
    for (const auto& [language, all] : words.languages)
        for (const auto& [word, weight] : all)
            file["words"][language][word] = rounded(weight);
    return file.dump(1) + "\n";
}

void measureAnswers(const std::vector<Answer>& answers, const takeaways::AnswerWords& words) {
    const double least = takeaways::Options{}.least;
    const double prior = takeaways::model().priorOf("lesson");
    std::map<std::string, std::array<int, 3>> counts;
    std::array<std::array<double, 3>, 5> fifths{};
    for (const Answer& answer : answers) {
        auto& count = counts[answer.label];
        ++count[0];
        const auto seen = seenIn(answer);
        if (!seen || hear::heavySentenceIn(seen->words))
            continue;
        const double before = takeaways::probabilityOf(seen->score);
        const double worth = words.worthOf(seen->words, answer.language);
        const double now = takeaways::probabilityOf(
            seen->score - prior + std::max(prior + worth, prior / 20)); // as scoring.cpp does
        count[1] += before >= least ? 1 : 0;
        count[2] += now >= least ? 1 : 0;
        auto& fifth = fifths[static_cast<std::size_t>(std::min(now * 5, 4.0))];
        fifth[0] += 1;
        fifth[1] += now;
        fifth[2] += answer.label == "lesson" ? 1 : 0;
    }
    for (const auto& [label, count] : counts)
        std::printf("%-8s %d: proposed by cues alone %.2f, with the words %.2f\n", label.c_str(),
                    count[0], static_cast<double>(count[1]) / count[0],
                    static_cast<double>(count[2]) / count[0]);
    for (const auto& fifth : fifths)
        if (fifth[0] > 0)
            std::printf("stated %.2f, true %.2f of %.0f\n", fifth[1] / fifth[0],
                        fifth[2] / fifth[0], fifth[0]);
}

std::vector<std::string> differences(const takeaways::AnswerWords& a,
                                     const takeaways::AnswerWords& b) {
    std::vector<std::string> found;
    const auto weightIn = [](const takeaways::AnswerWords& words, const std::string& language,
                             const std::string& word) {
        const auto all = words.languages.find(language);
        if (all == words.languages.end())
            return 0.0;
        const auto weight = all->second.find(word);
        return weight == all->second.end() ? 0.0 : weight->second;
    };
    if (std::abs(a.shift - b.shift) > precision)
        found.emplace_back("shift");
    for (const auto* one : {&a, &b})
        for (const auto& [language, words] : one->languages)
            for (const auto& [word, weight] : words) {
                const double other = weightIn(one == &a ? b : a, language, word);
                // A weight at the edge may be in one file and not in the other.
                const double allowed = other == 0 ? tooLight + precision : precision;
                if (std::abs(weight - other) > allowed)
                    found.push_back(language + ' ' + word);
            }
    return found;
}

} // namespace upturn::fitting
