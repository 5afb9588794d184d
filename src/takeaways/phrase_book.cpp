// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "phrase_book.hpp"

#include <algorithm>
#include <string>

namespace upturn::takeaways {
namespace {

constexpr std::size_t widestGap = 3;

std::string_view cut(std::string_view& rest, char separator) {
    const std::size_t at = std::min(rest.find(separator), rest.size());
    const std::string_view piece = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return piece;
}

} // namespace

void PhraseBook::add(std::size_t family, std::string_view phrase, Vocabulary& vocabulary) {
    const bool start = phrase.starts_with('^');
    if (start)
        phrase.remove_prefix(1);
    Phrase made{.family = family};
    while (!phrase.empty()) {
        std::string_view piece = cut(phrase, ' ');
        Step step{.optional = piece.ends_with('?')};
        if (step.optional)
            piece.remove_suffix(1);
        if (piece == "_")
            step.kind = Step::Kind::any;
        else if (piece == "_ing")
            step.kind = Step::Kind::ing;
        else if (piece == "..")
            step.kind = Step::Kind::gap;
        else
            while (!piece.empty())
                step.numbers.push_back(vocabulary.add(cut(piece, '|')));
        made.steps.push_back(std::move(step));
    }
    const auto index = static_cast<std::uint32_t>(phrases_.size());
    Index& table = start ? atStart_ : anywhere_;
    if (made.steps.front().kind != Step::Kind::word)
        atStartAny_.push_back(index);
    for (const std::int32_t number : made.steps.front().numbers) {
        if (table.size() <= static_cast<std::size_t>(number))
            table.resize(static_cast<std::size_t>(number) + 1);
        table[static_cast<std::size_t>(number)].push_back(index);
    }
    phrases_.push_back(std::move(made));
}

bool PhraseBook::meets(const Step& step, const Word& word) {
    switch (step.kind) {
    case Step::Kind::any:
        return true;
    case Step::Kind::ing:
        return word.inIng;
    default:
        return std::find(step.numbers.begin(), step.numbers.end(), word.number) !=
               step.numbers.end();
    }
}

/// The word after the match, or 0 when the phrase does not match at `at`.
std::size_t PhraseBook::endOf(const Phrase& phrase, std::size_t step, std::span<const Word> words,
                              std::size_t at) {
    if (step == phrase.steps.size())
        return at;
    const Step& wanted = phrase.steps[step];
    if (wanted.kind != Step::Kind::gap) {
        const std::size_t end = at < words.size() && meets(wanted, words[at])
                                    ? endOf(phrase, step + 1, words, at + 1)
                                    : 0;
        return end == 0 && wanted.optional ? endOf(phrase, step + 1, words, at) : end;
    }
    for (std::size_t skip = 0; skip <= widestGap; ++skip)
        if (const std::size_t end = endOf(phrase, step + 1, words, at + skip))
            return end;
    return 0;
}

void PhraseBook::look(const std::vector<std::uint32_t>& candidates, std::span<const Word> words,
                      std::size_t at, std::vector<Match>& matches) const {
    for (const std::uint32_t index : candidates)
        if (const std::size_t end = endOf(phrases_[index], 0, words, at))
            matches.push_back({phrases_[index].family, at, end});
}

void PhraseBook::lookIn(const Index& index, std::span<const Word> words, std::size_t at,
                        std::vector<Match>& matches) const {
    const std::int32_t number = words[at].number;
    if (number >= 0 && static_cast<std::size_t>(number) < index.size())
        look(index[static_cast<std::size_t>(number)], words, at, matches);
}

std::vector<Match> PhraseBook::find(std::span<const Word> words, std::size_t start) const {
    std::vector<Match> matches;
    for (std::size_t at = 0; at < words.size(); ++at) {
        lookIn(anywhere_, words, at, matches);
        if (at == 0 || at == start)
            lookIn(atStart_, words, at, matches);
        if (at == start)
            look(atStartAny_, words, at, matches);
    }
    return matches;
}

} // namespace upturn::takeaways
