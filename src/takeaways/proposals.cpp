// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "choice.hpp"
#include "kind.hpp"
#include "reading.hpp"
#include "reasons.hpp"
#include "weights.hpp"

#include <upturn/takeaways/near_duplicate.hpp>
#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

constexpr std::size_t enoughToKnowTheLanguage = 400; ///< words

const Language& languageOf(const Source& source) {
    const Cues& all = cues();
    if (!source.language.empty())
        return all.languageNamed(source.language);
    const auto words = wordsIn(source.text.utf8(), all.vocabulary, enoughToKnowTheLanguage);
    return all.languageOf(words, all.languages.front());
}

/// Under which heading the walk through a source is; a heading asks as a question does.
class Section {
  public:
    Section(const Source& source, const Language& language)
        : source_(source)
        , language_(language) {}

    void enter(const Sentence& heading) {
        words_ = wordsOf(source_.text, heading);
        yields_.clear();
        const auto words = wordsIn(words_, cues().vocabulary, mostWords);
        const auto matches = language_.headings.find(words, 0);
        if (!matches.empty())
            yields_ = cues().sections[matches.front().family];
    }

    Lead lead() const {
        if (!source_.yields.empty() || yields_.empty())
            return {source_.yields, {}};
        return {yields_, words_};
    }

  private:
    const Source& source_;
    const Language& language_;
    std::string_view words_;
    std::string yields_;
};

Confidence confidenceOf(double probability, const Weights& weights) {
    if (probability >= weights.high)
        return Confidence::high;
    return probability >= weights.medium ? Confidence::medium : Confidence::low;
}

Takeaway takeawayFrom(std::size_t index, const Source& source, const Sentence& sentence,
                      const Reading& reading, const Lead& lead) {
    const Weights& w = weights();
    const std::string_view words = wordsOf(source.text, sentence);
    const double probability = probabilityOf(scoreOf(reading.signals, w) + w.priorOf(lead.yields));
    return {.text = core::Text::repaired(words),
            .kind = kindOf(reading.signals, lead.yields),
            .probability = probability,
            .confidence = confidenceOf(probability, w),
            .start = sentence.start,
            .end = sentence.end,
            .source = index,
            .reasons = reasonsFor(words, reading, lead, w)};
}

void addCandidates(std::vector<Takeaway>& candidates, std::span<const Source> sources,
                   std::size_t index, double least) {
    const Source& source = sources[index];
    const Language& language = languageOf(source);
    Section section(source, language);
    for (const Sentence& sentence : sentencesOf(source.text)) {
        if (sentence.form == Form::heading)
            section.enter(sentence);
        if (sentence.form == Form::heading || sentence.form == Form::code)
            continue;
        const Reading reading = readingOf(wordsOf(source.text, sentence), language);
        if (!reading.proposable())
            continue;
        const Lead lead = section.lead();
        const Weights& w = weights();
        if (probabilityOf(scoreOf(reading.signals, w) + w.priorOf(lead.yields)) < least)
            continue;
        Takeaway takeaway = takeawayFrom(index, source, sentence, reading, lead);
        if (!takeaway.reasons.empty())
            candidates.push_back(std::move(takeaway));
    }
}

bool isKept(const Takeaway& takeaway, const std::vector<core::Text>& kept) {
    return std::any_of(kept.begin(), kept.end(),
                       [&](const core::Text& lesson) { return alike(takeaway.text, lesson); });
}

} // namespace

std::string_view nameOf(Confidence confidence) {
    static constexpr std::array<std::string_view, 3> names{"low", "medium", "high"};
    return names[static_cast<std::size_t>(confidence)];
}

std::vector<Takeaway> proposals(std::span<const Source> sources, const Options& options) {
    std::vector<Takeaway> candidates;
    for (std::size_t i = 0; i < sources.size(); ++i)
        addCandidates(candidates, sources, i, options.least);
    std::erase_if(candidates, [&](const Takeaway& one) { return isKept(one, options.kept); });
    std::vector<Scored> scored;
    for (const Takeaway& one : candidates)
        scored.push_back({one.probability, one.source, stemsOf(plainWords(one.text.utf8()))});
    std::vector<Takeaway> best;
    for (const std::size_t i : choose(scored, options.perSource, options.total))
        best.push_back(std::move(candidates[i]));
    return best;
}

} // namespace upturn::takeaways
