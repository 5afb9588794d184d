// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ear.hpp"

#include <algorithm>
#include <utility>

namespace upturn::hear {
namespace {

using core::PhraseBook;

bool isBut(std::string_view word) {
    constexpr std::string_view buts[] = {"but",     "aber", "doch", "sondern", "yet",
                                         "However", "But",  "Aber", "Doch"};
    return std::find(std::begin(buts), std::end(buts), word) != std::end(buts);
}

/// Which language a sentence is plainly in: 0 where the little words don't say it.
class Tongue {
  public:
    void hear(const PhraseBook::Spot& word) {
        PhraseBook::Spot asWritten; // not as "i", which is also "ich"
        asWritten.number = word.number;
        for (std::size_t one = 1; one < counts_.size(); ++one)
            if (book().phrases.isOf(asWritten, book().spoken[one]))
                ++counts_[one];
    }
    void add(const Tongue& other) {
        for (std::size_t one = 1; one < counts_.size(); ++one)
            counts_[one] += other.counts_[one];
    }
    std::uint32_t plain() const {
        constexpr int plainly = 3; // times as many as of any other
        std::uint32_t best = 0;
        for (std::uint32_t one = 1; one < counts_.size(); ++one)
            if (counts_[one] > (best == 0 ? 0 : counts_[best]))
                best = one;
        for (std::uint32_t one = 1; one < counts_.size(); ++one)
            if (one != best && counts_[one] * plainly > counts_[best])
                return 0;
        return best;
    }

  private:
    std::vector<int> counts_ = std::vector<int>(book().spoken.size());
};

/// What a word of another language would say: "die" is no wish to die in "Die Demo". Danger is
/// looked for in every language all the same, and an answer of a word or two is in none.
void dropForeign(const PhraseBook::Reading& words, std::vector<Hit>& hits) {
    std::vector<std::pair<std::uint32_t, Tongue>> sentences(1); // by the word they end at
    Tongue whole;
    for (std::uint32_t at = 0; at < words.size(); ++at) {
        if (words[at].number != PhraseBook::stop) {
            sentences.back().second.hear(words[at]);
            continue;
        }
        sentences.back().first = at;
        whole.add(sentences.back().second);
        sentences.emplace_back();
    }
    auto sentence = sentences.begin();
    std::erase_if(hits, [&](const Hit& hit) {
        const Meaning::Kind kind = book().of(hit).kind;
        const std::uint32_t language = book().phrases.languageOf(hit);
        while (sentence->first <= hit.first)
            ++sentence;
        if (kind == Meaning::Kind::crisis || kind == Meaning::Kind::answer ||
            kind == Meaning::Kind::manner || language == 0)
            return false;
        const std::uint32_t own = sentence->second.plain();
        const std::uint32_t plain = own != 0 ? own : whole.plain();
        return plain != 0 && plain != language;
    });
}

} // namespace

bool sharesWord(const Hit& a, const Hit& b) {
    return a.first < b.last && b.first < a.last;
}

Heard::Heard(std::string_view of)
    : text(of)
    , words(book().phrases.read(of))
    , hits(book().phrases.find(words)) {
    dropForeign(words, hits);
    Clause clause;
    const auto end = [&](std::uint32_t at, bool but) {
        clause.last = at;
        if (clause.last > clause.first)
            clauses.push_back(clause);
        clause.first = at;
        clause.behindBut = but;
    };
    for (std::uint32_t at = 0; at < words.size(); ++at) {
        const PhraseBook::Spot& word = words[at];
        if (word.number == PhraseBook::stop ||
            (word.number == PhraseBook::pause && text.substr(word.first, 1) == ";")) {
            end(at, false);
            clause.first = at + 1;
        } else if (isBut(text.substr(word.first, word.last - word.first))) {
            end(at, true);
        }
    }
    if (clauses.empty())
        clauses.push_back({});
}

const Clause& Heard::clauseOf(const Hit& hit) const {
    const auto found = std::upper_bound(
        clauses.begin(), clauses.end(), hit.first,
        [](std::uint32_t word, const Clause& clause) { return word < clause.last; });
    return found == clauses.end() ? clauses.back() : *found;
}

std::vector<std::uint32_t> Heard::sentences() const {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(words.size());
    std::uint32_t number = 0;
    for (const PhraseBook::Spot& word : words) {
        numbers.push_back(number);
        number += word.number == PhraseBook::stop ? 1 : 0;
    }
    return numbers;
}

bool Heard::near(const Hit& hit, std::uint32_t back,
                 const std::vector<std::uint32_t>& anyOf) const {
    for (const std::uint32_t one : anyOf)
        if (book().phrases.mentions(hit, one))
            return false;
    std::uint32_t at = hit.first;
    for (std::uint32_t left = back; at > 0 && left > 0; --left) {
        const PhraseBook::Spot& word = words[at - 1];
        if (word.number == PhraseBook::stop)
            break;
        --at;
        if (word.number == PhraseBook::pause && back <= 3)
            break;
        if (book().is(word, anyOf))
            return true;
    }
    for (at = hit.first; at < hit.last; ++at)
        if (book().is(words[at], anyOf))
            return true;
    return false;
}

} // namespace upturn::hear
