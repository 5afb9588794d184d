// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reasons.hpp"

#include <upturn/core/say.hpp>

#include <algorithm>

namespace upturn::takeaways {
namespace {

constexpr std::size_t mostReasons = 4;
constexpr double tooLightToSay = 0.15;

/// A cue that speaks for the sentence, and the words it was found in.
struct Cue {
    Signal signal{};
    std::size_t firstWord = 0;
    std::size_t lastWord = 0; ///< that one too
};

struct Weighed {
    double weight = 0;
    Reason reason;
};

core::Text textFrom(std::string_view words) {
    return core::Text::repaired(words);
}

std::string sentenceFor(Signal signal, const std::string& words) {
    switch (signal) {
    case Signal::lesson:
        return core::say("You write that you learned something: \u201C%1\u201D.", {words});
    case Signal::insight:
        return core::say("You write that you understood something: \u201C%1\u201D.", {words});
    case Signal::hindsight:
        return core::say("You look back and see another way: \u201C%1\u201D.", {words});
    case Signal::resolve:
        return core::say("You decide how it will be next time: \u201C%1\u201D.", {words});
    case Signal::intent:
        return core::say("You say what you want to do: \u201C%1\u201D.", {words});
    case Signal::rule:
        return core::say("It reads like a rule: \u201C%1\u201D.", {words});
    case Signal::imperative:
        return core::say("It says what to do: \u201C%1\u201D.", {words});
    case Signal::pattern:
        return core::say("It names something that keeps happening: \u201C%1\u201D.", {words});
    case Signal::advice:
        return core::say("It holds beyond this one day: \u201C%1\u201D.", {words});
    case Signal::value:
        return core::say("It weighs what matters more: \u201C%1\u201D.", {words});
    case Signal::strength:
        return core::say("It names what went well or helped: \u201C%1\u201D.", {words});
    case Signal::cause:
        return core::say("It names a cause: \u201C%1\u201D.", {words});
    case Signal::improvement:
        return core::say("It asks for something better: \u201C%1\u201D.", {words});
    case Signal::done:
        return core::say("It says what was done about it: \u201C%1\u201D.", {words});
    case Signal::difficulty:
        return core::say("It names what made it hard: \u201C%1\u201D.", {words});
    default:
        return {};
    }
}

std::string sentenceForAsked(std::string_view yields) {
    if (yields == "lesson" || yields == "pattern")
        return core::say("The question asked what you take from it.");
    if (yields == "next_step" || yields == "decision")
        return core::say("The question asked what you will do.");
    if (yields == "strength" || yields == "muscle")
        return core::say("The question asked what helped or what you are building.");
    return core::say("The question asked what led to it.");
}

Reason reasonForLead(const Lead& lead) {
    if (lead.heading.empty())
        return {.family = "question", .words = {}, .sentence = sentenceForAsked(lead.yields)};
    const core::Text heading = textFrom(lead.heading);
    return {.family = "heading",
            .words = heading,
            .sentence = core::say("It stands under \u201C%1\u201D.", {heading.utf8()})};
}

/// The longest match of each family.
std::vector<Match> bestMatches(const Reading& reading) {
    std::vector<Match> best;
    for (const Match& match : reading.matches) {
        const auto known = std::find_if(best.begin(), best.end(), [&](const Match& other) {
            return other.family == match.family;
        });
        if (known == best.end())
            best.push_back(match);
        else if (match.last - match.first > known->last - known->first)
            *known = match;
    }
    return best;
}

double weightOf(const Proposable& proposable, Signal signal) {
    return at(proposable.weights->signals, signal);
}

/// Those heavy enough to be worth a sentence.
std::vector<Cue> cuesOf(const Proposable& proposable) {
    const Reading& reading = proposable.reading;
    std::vector<Cue> cues;
    for (const Match& match : bestMatches(reading))
        cues.push_back({static_cast<Signal>(match.family), match.first, match.last - 1});
    if (at(reading.signals, Signal::imperative) > 0)
        cues.push_back({Signal::imperative, reading.start,
                        std::min(reading.start + 2, reading.words.size() - 1)});
    std::erase_if(cues, [&](const Cue& cue) {
        return weightOf(proposable, cue.signal) < tooLightToSay ||
               sentenceFor(cue.signal, {}).empty();
    });
    return cues;
}

Weighed reasonFrom(const Proposable& proposable, const Cue& cue) {
    const std::vector<Word>& words = proposable.reading.words;
    const std::size_t start = words[cue.firstWord].start;
    const core::Text matched =
        textFrom(proposable.words.substr(start, words[cue.lastWord].end - start));
    return {weightOf(proposable, cue.signal),
            Reason{.family = std::string(signalNames[static_cast<std::size_t>(cue.signal)]),
                   .words = matched,
                   .sentence = sentenceFor(cue.signal, matched.utf8())}};
}

bool isLed(const Proposable& proposable) {
    return model().priorOf(proposable.lead.yields) > 0;
}

bool isAnnounced(const Proposable& proposable) {
    return at(proposable.reading.signals, Signal::announced) > 0;
}

} // namespace

bool hasReason(const Proposable& proposable) {
    return isLed(proposable) || isAnnounced(proposable) || !cuesOf(proposable).empty();
}

std::vector<Reason> reasonsFor(const Proposable& proposable) {
    std::vector<Weighed> found;
    if (isLed(proposable))
        found.push_back({model().priorOf(proposable.lead.yields), reasonForLead(proposable.lead)});
    for (const Cue& cue : cuesOf(proposable))
        found.push_back(reasonFrom(proposable, cue));
    if (isAnnounced(proposable))
        found.push_back({weightOf(proposable, Signal::announced),
                         {.family = "announced",
                          .words = {},
                          .sentence = core::say("The sentence beside it says that it matters.")}});
    std::stable_sort(found.begin(), found.end(),
                     [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
    std::vector<Reason> reasons;
    for (std::size_t i = 0; i < std::min(found.size(), mostReasons); ++i)
        reasons.push_back(std::move(found[i].reason));
    return reasons;
}

} // namespace upturn::takeaways
