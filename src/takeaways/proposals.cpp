// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "choice.hpp"
#include "habits.hpp"
#include "kind.hpp"
#include "reasons.hpp"
#include "scoring.hpp"

#include <upturn/hear/beliefs.hpp>
#include <upturn/hear/hearing.hpp>
#include <upturn/takeaways/near_duplicate.hpp>
#include <upturn/takeaways/proposals.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace upturn::takeaways {
namespace {

constexpr std::size_t choicesForOne = 12;

Confidence confidenceOf(double probability) {
    if (probability >= model().high)
        return Confidence::high;
    return probability >= model().medium ? Confidence::medium : Confidence::low;
}

Takeaway takeawayFrom(const Proposable& proposable, std::size_t source) {
    return {.text = core::Text::repaired(proposable.words),
            .kind = kindOf(proposable.reading.signals, proposable.lead.yields),
            .probability = proposable.probability,
            .confidence = confidenceOf(proposable.probability),
            .start = proposable.sentence.start,
            .end = proposable.sentence.end,
            .source = source,
            .reasons = reasonsFor(proposable)};
}

/// The likeliest, in the order of the text: enough to choose among, so that a long text stays
/// quick.
std::vector<Proposable> fewOf(std::vector<Proposable> proposables, const Options& options) {
    const std::size_t most = options.perSource * choicesForOne;
    if (proposables.size() <= most)
        return proposables;
    std::vector<double> probabilities;
    for (const Proposable& proposable : proposables)
        probabilities.push_back(proposable.probability);
    const auto last = probabilities.begin() + static_cast<std::ptrdiff_t>(most);
    std::nth_element(probabilities.begin(), last, probabilities.end(), std::greater<>());
    std::erase_if(proposables, [least = *last](const Proposable& proposable) {
        return proposable.probability < least;
    });
    return proposables;
}

bool isKept(const Proposable& proposable, const std::vector<core::Text>& kept) {
    return std::any_of(kept.begin(), kept.end(), [&](const core::Text& lesson) {
        return alike(core::Text::repaired(proposable.words), lesson);
    });
}

} // namespace

std::string_view nameOf(Confidence confidence) {
    static constexpr std::array<std::string_view, 3> names{"low", "medium", "high"};
    return names[static_cast<std::size_t>(confidence)];
}

std::vector<Takeaway> proposals(std::span<const Source> sources, const Options& options) {
    const Model habitual = shiftedBy(model(), options);
    std::vector<Proposable> proposables;
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        // Who may be in danger is offered no lesson from it, nor from the lines around it.
        const bool alarming = hear::alarmIn(sources[i].text.utf8()) != hear::Alarm::none;
        if (alarming && !sources[i].heeded)
            continue;
        for (Proposable& proposable : fewOf(proposablesOf(sources[i], options, habitual), options))
            if (hasReason(proposable) && !isKept(proposable, options.kept) &&
                !hear::heavySentenceIn(proposable.words) &&
                !(alarming && hear::alarmIn(proposable.words) != hear::Alarm::none)) {
                scored.push_back(
                    {proposable.probability, i, stemsOf(plainWords(proposable.words))});
                proposables.push_back(std::move(proposable));
            }
    }
    std::vector<Takeaway> best;
    for (const std::size_t i : choose(scored, options.perSource, options.total))
        if (best.empty() || proposables[i].probability >= options.leastOfFurther)
            best.push_back(takeawayFrom(proposables[i], scored[i].source));
    return best;
}

} // namespace upturn::takeaways
