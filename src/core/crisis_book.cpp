// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "crisis_book.hpp"

#include "folded_words.hpp"

#include <upturn/core/hash.hpp>

#include <algorithm>

namespace upturn::core {
namespace {

constexpr std::size_t widestGap = 3;
/// So far before an alarm a harmless phrase that shares a word with it may begin.
constexpr std::size_t longestPhrase = 14;

constexpr std::int32_t pause = -2; ///< a comma, a bracket, the end of a line
constexpr std::int32_t stop = -3;  ///< the end of a sentence

std::string_view cut(std::string_view& rest, char separator) {
    const std::size_t at = std::min(rest.find(separator), rest.size());
    const std::string_view piece = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return piece;
}

void index(std::vector<std::vector<std::uint32_t>>& table, std::int32_t number,
           std::uint32_t phrase) {
    const auto place = static_cast<std::size_t>(number);
    if (table.size() <= place)
        table.resize(place + 1);
    if (table[place].empty() || table[place].back() != phrase)
        table[place].push_back(phrase);
}

} // namespace

CrisisBook::CrisisBook(std::string_view phrases) {
    while (!phrases.empty())
        read(cut(phrases, '\n'));
    join();
}

void CrisisBook::read(std::string_view line) {
    if (line.starts_with('@')) {
        const std::string_view name = cut(line, ' ').substr(1);
        cut(line, ' '); // the equals sign
        classes_[std::string(name)] = line;
    } else if (line.starts_with("+ ") || line.starts_with("! ") || line.starts_with("- ")) {
        readPhrase(line);
    }
}

void CrisisBook::readPhrase(std::string_view line) {
    Phrase phrase{.weight = static_cast<Weight>(line.front())};
    line.remove_prefix(2);
    while (!line.empty()) {
        const std::string_view piece = cut(line, ' ');
        if (piece == "^")
            phrase.atStart = true;
        else if (!piece.empty())
            phrase.steps.push_back(stepFrom(piece));
    }
    phrases_.push_back(std::move(phrase));
}

CrisisBook::Step CrisisBook::stepFrom(std::string_view piece) {
    Step step{.optional = piece.ends_with('?')};
    if (step.optional)
        piece.remove_suffix(1);
    if (piece == "_") {
        step.kind = Step::Kind::any;
    } else if (piece == "..") {
        step.kind = Step::Kind::gap;
    } else if (piece == "$") {
        step.kind = Step::Kind::end;
    } else {
        while (!piece.empty()) {
            const std::string_view word = cut(piece, '|');
            if (!word.starts_with('@')) {
                step.numbers.push_back(add(word));
                continue;
            }
            std::string_view members = classes_.find(word.substr(1))->second;
            while (!members.empty())
                step.numbers.push_back(add(cut(members, '|')));
        }
    }
    return step;
}

CrisisBook::Number CrisisBook::add(std::string_view word) {
    const auto next = static_cast<Number>(numbers_.size());
    const auto [place, isNew] = numbers_.try_emplace(std::string(word), next);
    if (isNew && word.ends_with('*')) {
        prefixes_.emplace_back(word.substr(0, word.size() - 1), next);
        beginsPrefix_.set(static_cast<unsigned char>(word.front()));
    }
    return place->second;
}

void CrisisBook::join() {
    table_.resize(tableSize);
    for (const auto& [word, number] : numbers_) {
        std::size_t at = hashOf(word) % tableSize;
        while (table_[at].number != unknown)
            at = (at + 1) % tableSize;
        table_[at] = {word, number};
    }
    for (std::uint32_t i = 0; i < phrases_.size(); ++i) {
        Phrase& phrase = phrases_[i];
        for (Step& step : phrase.steps) {
            for (const auto& [prefix, number] : prefixes_)
                if (std::find(step.numbers.begin(), step.numbers.end(), number) !=
                    step.numbers.end())
                    for (const auto& [word, other] : numbers_)
                        if (word.starts_with(prefix) && other != number)
                            step.numbers.push_back(other);
            std::sort(step.numbers.begin(), step.numbers.end());
        }
        // An optional first word: the phrase may begin with the next one as well.
        for (const Step& step : phrase.steps) {
            for (const Number number : step.numbers)
                index(phrase.weight == Weight::harmless ? harmless_ : alarms_, number, i);
            if (!step.optional)
                break;
        }
    }
}

CrisisBook::Number CrisisBook::numberOf(std::string_view word) const {
    for (std::size_t at = hashOf(word) % tableSize; table_[at].number != unknown;
         at = (at + 1) % tableSize)
        if (table_[at].word == word)
            return table_[at].number;
    if (!beginsPrefix_.test(static_cast<unsigned char>(word.front())))
        return unknown;
    for (const auto& [prefix, number] : prefixes_)
        if (word.starts_with(prefix))
            return number;
    return unknown;
}

std::vector<CrisisBook::Number> CrisisBook::wordsOf(std::string_view text) const {
    std::vector<Number> words;
    words.reserve(text.size() / 5);
    walkFolded(
        text, [&](std::string_view word) { words.push_back(numberOf(word)); },
        [&](bool endsSentence) { words.push_back(endsSentence ? stop : pause); });
    words.push_back(stop);
    return words;
}

/// Just behind the match, or 0 when the phrase does not match at `at`.
std::size_t CrisisBook::endOf(const Phrase& phrase, std::size_t step,
                              const std::vector<Number>& words, std::size_t at) const {
    if (step == phrase.steps.size())
        return at;
    const Step& wanted = phrase.steps[step];
    if (wanted.kind == Step::Kind::end) {
        const bool ends = at >= words.size() || words[at] == pause || words[at] == stop;
        const std::size_t end = ends ? endOf(phrase, step + 1, words, at) : 0;
        return end == 0 && wanted.optional ? endOf(phrase, step + 1, words, at) : end;
    }
    std::size_t here = at;
    while (here < words.size() && words[here] == pause)
        ++here;
    if (wanted.kind == Step::Kind::gap) {
        for (std::size_t skip = 0; skip <= widestGap; ++skip) {
            if (const std::size_t end = endOf(phrase, step + 1, words, here))
                return end;
            while (here < words.size() && words[here] == pause)
                ++here;
            if (here >= words.size() || words[here] == stop)
                return 0;
            ++here;
        }
        return 0;
    }
    const bool met =
        here < words.size() && words[here] != stop &&
        (wanted.kind == Step::Kind::any ||
         std::binary_search(wanted.numbers.begin(), wanted.numbers.end(), words[here]));
    const std::size_t end = met ? endOf(phrase, step + 1, words, here + 1) : 0;
    return end == 0 && wanted.optional ? endOf(phrase, step + 1, words, at) : end;
}

std::size_t CrisisBook::match(const Phrase& phrase, const std::vector<Number>& words,
                              std::size_t at) const {
    if (phrase.atStart && at > 0 && words[at - 1] != pause && words[at - 1] != stop)
        return 0;
    return endOf(phrase, 0, words, at);
}

/// Whether a harmless phrase shares a word with the words `first` to `last`.
bool CrisisBook::isHarmless(const std::vector<Number>& words, std::size_t first,
                            std::size_t last) const {
    for (std::size_t at = first - std::min(first, longestPhrase); at < last; ++at) {
        if (words[at] < 0 || static_cast<std::size_t>(words[at]) >= harmless_.size())
            continue;
        for (const std::uint32_t each : harmless_[static_cast<std::size_t>(words[at])])
            if (match(phrases_[each], words, at) > first)
                return true;
    }
    return false;
}

bool CrisisBook::alarmsAt(const std::vector<Number>& words, std::size_t at) const {
    if (words[at] < 0 || static_cast<std::size_t>(words[at]) >= alarms_.size())
        return false;
    for (const std::uint32_t each : alarms_[static_cast<std::size_t>(words[at])])
        if (const std::size_t end = match(phrases_[each], words, at))
            if (phrases_[each].weight == Weight::always || !isHarmless(words, at, end))
                return true;
    return false;
}

bool CrisisBook::isIn(std::string_view text) const {
    const std::vector<Number> words = wordsOf(text);
    for (std::size_t at = 0; at < words.size(); ++at)
        if (alarmsAt(words, at))
            return true;
    return false;
}

} // namespace upturn::core
