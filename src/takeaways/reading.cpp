// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reading.hpp"

#include "characters.hpp"
#include "marks.hpp"

#include <algorithm>
#include <array>

namespace upturn::takeaways {
namespace {

constexpr std::size_t longestLead = 3;
constexpr std::size_t longestLabel = 5;

/// Cue families that a story does not have: a verb of theirs in the past tells of no event.
constexpr std::array told{Signal::lesson,  Signal::insight, Signal::hindsight,
                          Signal::resolve, Signal::rule,    Signal::strength};

double lengthOf(std::string_view sentence, const std::vector<Word>& words) {
    double length = 0;
    for (const Word& word : words) {
        double characters = 0;
        for (std::size_t at = word.start; at < word.end;) {
            const Character c = characterAt(sentence, at);
            characters += isUnspaced(c.code) ? 1 : 0;
            at += c.bytes;
        }
        length += std::max(characters / 2, 1.0);
    }
    return length;
}

/// "Lesson: ask first", "[ ] ask first", "Owner (Anna): ask first": the word after such a label.
std::size_t firstAfterLabel(std::string_view sentence, const std::vector<Word>& words) {
    const std::size_t label = sentence.find_first_of(":])");
    if (label == std::string_view::npos)
        return 0;
    for (std::size_t i = 1; i <= longestLabel && i < words.size(); ++i)
        if (words[i].start > label)
            return words[i - 1].start < label ? i : 0;
    return 0;
}

std::size_t firstWord(std::string_view sentence, const std::vector<Word>& words,
                      const Language& language) {
    std::size_t at = firstAfterLabel(sentence, words);
    const std::size_t last = at + longestLead;
    while (at < last && at + 1 < words.size() && language.is(words[at], Language::lead))
        ++at;
    return at;
}

/// "Ask first", "define and test it"; but not "work was hard" or "call and shopping".
bool commands(const std::vector<Word>& words, std::size_t at, const Language& language) {
    if (at + 1 >= words.size() || !language.is(words[at], Language::imperative) ||
        language.is(words[at + 1], Language::past))
        return false;
    const bool another = at + 2 < words.size() && words[at + 2].number != words[at].number &&
                         language.is(words[at + 2], Language::imperative);
    return another || !language.is(words[at + 1], Language::blocker);
}

/// "I am not a failure": what a person says they are not.
bool isDenied(const std::vector<Word>& words, const Match& match, const Language& language) {
    const std::size_t first = match.first - std::min<std::size_t>(match.first, 2);
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(match.last),
                       [&](const Word& word) { return language.is(word, Language::negation); });
}

/// "Walked", but not "the excluded ones" or "to be added".
bool isPast(const std::vector<Word>& words, std::size_t at, const Language& language) {
    if (language.is(words[at], Language::past))
        return true;
    const bool shaped = language.name == "de" ? words[at].participle : words[at].inEd;
    return shaped && !language.is(words[at], Language::notPast) &&
           (at == 0 || !language.is(words[at - 1], Language::beforeParticiple));
}

/// Which words belong to such a cue; "should have" takes the two after it along.
std::vector<bool> coveredBy(const Reading& reading) {
    std::vector<bool> covered(reading.words.size());
    for (const Match& match : reading.matches) {
        const auto signal = static_cast<Signal>(match.family);
        if (std::find(told.begin(), told.end(), signal) == told.end())
            continue;
        const std::size_t reach = signal == Signal::hindsight ? 2 : 0;
        for (std::size_t i = match.first; i < std::min(match.last + reach, covered.size()); ++i)
            covered[i] = true;
    }
    return covered;
}

void readTense(Reading& reading, const Language& language) {
    const std::vector<bool> covered = coveredBy(reading);
    const bool looksBack =
        at(reading.signals, Signal::hindsight) > 0 || at(reading.signals, Signal::lesson) > 0;
    int past = 0;
    for (std::size_t i = 0; i < reading.words.size(); ++i) {
        if (covered[i] || !isPast(reading.words, i, language))
            continue;
        ++past;
        for (std::size_t back = 1; back <= 2 && back <= i; ++back)
            if (!looksBack && language.is(reading.words[i - back], Language::firstPerson))
                at(reading.signals, Signal::pastI) = 1;
    }
    const bool present =
        std::any_of(reading.words.begin(), reading.words.end(),
                    [&](const Word& word) { return language.is(word, Language::present); });
    at(reading.signals, Signal::present) = past == 0 && present ? 1 : 0;
    at(reading.signals, Signal::pastOne) = past >= 1 ? 1 : 0;
    at(reading.signals, Signal::pastMore) = past >= 2 && !looksBack ? 1 : 0;
}

void readMarks(Signals& signals, std::string_view sentence) {
    at(signals, Signal::question) = isQuestion(sentence) ? 1 : 0;
    at(signals, Signal::quote) = hasQuote(sentence) ? 1 : 0;
    if (isSaid(sentence)) // in a conversation, and mostly to the writer
        at(signals, Signal::speech) = at(signals, Signal::otherPerson) = 1;
    at(signals, Signal::clock) = hasClock(sentence) ? 1 : 0;
    at(signals, Signal::date) = hasDate(sentence) ? 1 : 0;
    at(signals, Signal::code) = hasCode(sentence) ? 1 : 0;
}

Signal lengthSignal(double words) {
    if (words < 6)
        return Signal::wordsBelow6;
    if (words < 8)
        return Signal::wordsBelow8;
    if (words < 16)
        return Signal::words8To15;
    if (words < 32)
        return Signal::words16To31;
    return words < 46 ? Signal::words32To45 : Signal::words46To80;
}

constexpr double longestAnnouncement = 12; ///< words

} // namespace

void markAnnounced(std::vector<Reading>& readings) {
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const Reading& reading = readings[i];
        if (at(reading.signals, Signal::announce) == 0 || reading.length > longestAnnouncement)
            continue;
        const bool back = at(reading.signals, Signal::pointer) > 0;
        const std::size_t meant = back ? i - 1 : i + 1;
        if (meant < readings.size() && readings[meant].proposable())
            at(readings[meant].signals, Signal::announced) = 1;
    }
}

Reading readingOf(std::string_view sentence, const Language& usual) {
    const Cues& all = cues();
    Reading reading;
    reading.words = wordsIn(sentence, all.vocabulary, mostWords + 1);
    reading.length = lengthOf(sentence, reading.words);
    if (!reading.proposable()) // by its length, so far
        return reading;
    const Language& language = all.languageOf(reading.words, usual);
    reading.words = spelledOut(reading.words, language);
    const std::size_t start = reading.start = firstWord(sentence, reading.words, language);
    reading.matches = language.cues.find(reading.words, start);
    std::erase_if(reading.matches, [&](const Match& match) {
        return static_cast<Signal>(match.family) == Signal::selfLabel &&
               isDenied(reading.words, match, language);
    });
    for (const Match& match : reading.matches)
        reading.signals[match.family] = 1;
    const std::string_view before = sentence.substr(0, reading.words[start].start);
    const bool code = std::count(before.begin(), before.end(), '`') % 2 == 1;
    at(reading.signals, Signal::imperative) =
        !code && commands(reading.words, start, language) ? 1 : 0;
    at(reading.signals, Signal::gerund) = reading.words[start].inIng ? 1 : 0;
    readTense(reading, language);
    readMarks(reading.signals, sentence);
    at(reading.signals, lengthSignal(reading.length)) = 1;
    return reading;
}

} // namespace upturn::takeaways
