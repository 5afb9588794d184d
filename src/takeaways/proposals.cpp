// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "choice.hpp"
#include "kind.hpp"
#include "reading.hpp"
#include "reasons.hpp"
#include "section.hpp"
#include "voice.hpp"
#include "weights.hpp"

#include <upturn/takeaways/near_duplicate.hpp>
#include <upturn/takeaways/proposals.hpp>
#include <upturn/takeaways/sentences.hpp>

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

/// The sentences of one source, scored.
class Scoring {
  public:
    Scoring(const Source& source, std::size_t index)
        : source_(source)
        , index_(index)
        , language_(languageOf(source.text.utf8(), source.language))
        , weights_(model().of(voiceOf(source.text.utf8(), language_)))
        , sentences_(sentencesOf(source.text)) {}

    void addTo(std::vector<Takeaway>& candidates, double least) const {
        Section section(source_, language_);
        const std::vector<Reading> readings = read();
        for (std::size_t i = 0; i < sentences_.size(); ++i) {
            if (sentences_[i].form == Form::heading)
                section.enter(sentences_[i]);
            if (!readings[i].proposable())
                continue;
            const Lead lead = section.lead();
            const double probability = probabilityOf(scoreOf(readings[i].signals, weights_) +
                                                     model().priorOf(lead.yields));
            if (probability < least)
                continue;
            Takeaway takeaway = made(sentences_[i], readings[i], lead, probability);
            if (!takeaway.reasons.empty())
                candidates.push_back(std::move(takeaway));
        }
    }

  private:
    /// One for each sentence; a heading's or code's is empty.
    std::vector<Reading> read() const {
        std::vector<Reading> readings;
        readings.reserve(sentences_.size());
        for (const Sentence& sentence : sentences_)
            readings.push_back(sentence.form == Form::heading || sentence.form == Form::code
                                   ? Reading{}
                                   : readingOf(wordsOf(source_.text, sentence), language_));
        markAnnounced(readings);
        return readings;
    }

    Takeaway made(const Sentence& sentence, const Reading& reading, const Lead& lead,
                  double probability) const {
        const std::string_view words = wordsOf(source_.text, sentence);
        return {.text = core::Text::repaired(words),
                .kind = kindOf(reading.signals, lead.yields),
                .probability = probability,
                .confidence = confidenceOf(probability),
                .start = sentence.start,
                .end = sentence.end,
                .source = index_,
                .reasons = reasonsFor(words, reading, lead, weights_)};
    }

    static Confidence confidenceOf(double probability) {
        if (probability >= model().high)
            return Confidence::high;
        return probability >= model().medium ? Confidence::medium : Confidence::low;
    }

    const Source& source_;
    std::size_t index_;
    const Language& language_;
    const Weights& weights_;
    std::vector<Sentence> sentences_;
};

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
        Scoring(sources[i], i).addTo(candidates, options.least);
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
