// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "scoring.hpp"

#include "answer_words.hpp"
#include "voice.hpp"

#include <algorithm>
#include <utility>

namespace upturn::takeaways {
namespace {

bool isNoThought(const Sentence& sentence) {
    return sentence.form != Form::prose && sentence.form != Form::item;
}

std::size_t countOf(const std::vector<Sentence>& sentences) {
    return sentences.size() -
           static_cast<std::size_t>(std::count_if(sentences.begin(), sentences.end(), isNoThought));
}

/// One for each sentence; a heading's, title's or code's is empty.
std::vector<Reading> readingsOf(const Source& source, const std::vector<Sentence>& sentences,
                                const Language& language) {
    std::vector<Reading> readings;
    readings.reserve(sentences.size());
    for (const Sentence& sentence : sentences)
        readings.push_back(isNoThought(sentence)
                               ? Reading{}
                               : readingOf(wordsOf(source.text, sentence), language));
    markAnnounced(readings);
    return readings;
}

/// What the question or the heading adds. Of what answers a question for a lesson, a pattern or a
/// next step the words have a say; what stands under a heading is a report. Being asked for never
/// makes a sentence less than it would be in free text.
double askedFor(std::string_view words, const Lead& lead, const Model& model,
                const Language& language) {
    constexpr double asksForIt = 1.5;
    constexpr double leastShare = 0.05;
    const double prior = model.priorOf(lead.yields);
    if (!lead.heading.empty() || prior < asksForIt)
        return prior;
    return std::max(prior + answerWords().worthOf(words, language.name), leastShare * prior);
}

} // namespace

std::vector<Proposable> proposablesOf(const Source& source, const Options& options,
                                      const Model& model) {
    const Language& language = languageOf(source.text.utf8(), source.language);
    const Weights& weights = model.of(voiceOf(source.text.utf8(), language));
    const std::vector<Sentence> sentences = sentencesOf(source.text);
    std::vector<Reading> readings = readingsOf(source, sentences, language);
    Section section(source, language);
    const bool many = countOf(sentences) > options.fewSentences;
    const double least = many ? std::max(options.least, options.leastOfFurther) : options.least;
    std::vector<Proposable> proposables;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].form == Form::heading)
            section.enter(sentences[i]);
        else if (i > 0)
            section.pass(sentences[i - 1], sentences[i]);
        if (!readings[i].proposable())
            continue;
        Lead lead = section.lead();
        const double probability =
            probabilityOf(scoreOf(readings[i].signals, weights) +
                          askedFor(wordsOf(source.text, sentences[i]), lead, model, language));
        if (probability >= least)
            proposables.push_back({wordsOf(source.text, sentences[i]), sentences[i],
                                   std::move(readings[i]), std::move(lead), &weights, probability});
    }
    return proposables;
}

} // namespace upturn::takeaways
