// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "phrase_tables.hpp"

#include <algorithm>

namespace upturn::core {
namespace {

using Number = PhraseBook::Number;
using Tables = PhraseBook::Tables;

bool isMark(Number number) {
    return number <= PhraseBook::pause;
}

/// One look through one reading.
class Look {
  public:
    Look(const Tables& tables, const PhraseBook::Reading& words)
        : tables_(tables)
        , words_(words) {
        behind_.resize(tables.sets.size());
    }

    /// From `first` up to but without `last`, where a sentence ends: no phrase reaches over it.
    void through(std::size_t first, std::size_t last, std::vector<PhraseBook::Hit>& hits) {
        for (std::size_t at = last; at-- > first;) // from the end: where a word stands last counts
            for (const Number number : {words_[at].number, words_[at].also, words_[at].guessed})
                if (number >= 0 && isNew(number))
                    note(number, at);
        for (std::size_t word = first; word < last; ++word)
            at(word, hits);
        for (const std::uint32_t set : noted_)
            behind_[set] = 0;
        noted_.clear();
        beginnings_.clear();
        possible_.clear();
    }

  private:
    /// A word of the sentence, and the phrases that may begin with it: from `first` in `possible_`.
    struct Beginning {
        Number number = 0;
        bool isLookedUp = false;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    Beginning* beginningOf(Number number) {
        const auto found = std::find_if(beginnings_.begin(), beginnings_.end(),
                                        [&](const Beginning& one) { return one.number == number; });
        return found == beginnings_.end() ? nullptr : &*found;
    }
    bool isNew(Number number) {
        if (beginningOf(number) != nullptr)
            return false;
        if (beginnings_.size() < many)
            beginnings_.push_back({.number = number});
        return true;
    }
    void note(Number number, std::size_t at) {
        const auto add = [&](std::uint32_t set) {
            if (behind_[set] != 0)
                return;
            noted_.push_back(set);
            behind_[set] = static_cast<std::uint32_t>(at) + 1;
        };
        for (const std::uint32_t set : tables_.setsOf[place(number)])
            add(set);
        for (const auto& run : tables_.runsOf[place(number)])
            add(run.set);
    }
    void at(std::size_t word, std::vector<PhraseBook::Hit>& hits);
    static std::size_t place(Number number) { return static_cast<std::size_t>(number); }

    /// Whether all it needs stands in the sentence, at `word` or behind it.
    bool canBe(const Phrase& phrase, std::size_t word) const {
        return std::all_of(phrase.steps.rbegin(), phrase.steps.rend(), [&](const PhraseStep& step) {
            return step.kind != PhraseStep::Kind::word || step.optional || step.orEnd ||
                   behind_[step.set] > word;
        });
    }
    void lookUp(Number number);
    void tryAll(Number number, std::size_t word, std::vector<PhraseBook::Hit>& hits);
    std::size_t match(const Phrase& phrase, std::size_t at) const;
    std::size_t endOf(const Phrase& phrase, std::size_t step, std::size_t at) const;
    std::size_t afterGap(const Phrase& phrase, std::size_t step, std::size_t at) const;
    std::size_t afterGapWithin(const Phrase& phrase, std::size_t step, std::size_t at) const;
    bool beginsClause(const PhraseBook::Spot& word) const;
    std::size_t afterWord(const Phrase& phrase, std::size_t step, std::size_t at) const;
    bool follows(const std::vector<Number>& run, std::size_t at) const;
    bool same(Number wanted, const PhraseBook::Spot& word) const;

    const Tables& tables_;
    const PhraseBook::Reading& words_;
    static constexpr std::size_t many = 64; ///< more are not worth looking through
    std::vector<std::uint32_t> behind_;     ///< by set: just behind its last word in the sentence
    std::vector<std::uint32_t> noted_;
    std::vector<Beginning> beginnings_;
    std::vector<std::uint32_t> possible_; ///< phrases all of whose words stand in the sentence
    mutable bool guessed_ = false;
    mutable bool ran_ = false;
};

/// Just behind the match, or 0 when the phrase does not match at `at`.
std::size_t Look::endOf(const Phrase& phrase, std::size_t step, std::size_t at) const {
    if (step == phrase.steps.size())
        return at;
    const PhraseStep& wanted = phrase.steps[step];
    std::size_t end = 0;
    if (wanted.orEnd && (at >= words_.size() || isMark(words_[at].number)))
        if (const std::size_t here = endOf(phrase, step + 1, at))
            return here;
    if (wanted.kind == PhraseStep::Kind::end) {
        if (at >= words_.size() || isMark(words_[at].number))
            end = endOf(phrase, step + 1, at);
    } else {
        if (wanted.kind == PhraseStep::Kind::gap) // a comma may end what follows ("$")
            if (const std::size_t next = endOf(phrase, step + 1, at))
                return next;
        if (wanted.within)
            return afterGapWithin(phrase, step, at);
        std::size_t here = at;
        while (here < words_.size() && words_[here].number == PhraseBook::pause)
            ++here;
        if (wanted.kind == PhraseStep::Kind::gap)
            return afterGap(phrase, step, here);
        if (here < words_.size() && words_[here].number != PhraseBook::stop)
            end = wanted.kind == PhraseStep::Kind::any ? endOf(phrase, step + 1, here + 1)
                                                       : afterWord(phrase, step, here);
    }
    return end == 0 && wanted.optional ? endOf(phrase, step + 1, at) : end;
}

std::size_t Look::afterGap(const Phrase& phrase, std::size_t step, std::size_t at) const {
    for (std::size_t skip = 0; skip <= phrase.steps[step].widest; ++skip) {
        if (const std::size_t end = endOf(phrase, step + 1, at))
            return end;
        while (at < words_.size() && words_[at].number == PhraseBook::pause)
            ++at;
        if (at >= words_.size() || words_[at].number == PhraseBook::stop)
            return 0;
        ++at;
    }
    return 0;
}

/// A gap of a clause ends with it: at a comma, or at a word the next one begins with.
std::size_t Look::afterGapWithin(const Phrase& phrase, std::size_t step, std::size_t at) const {
    for (std::size_t skip = 0; skip <= phrase.steps[step].widest; ++skip) {
        if (at >= words_.size() || isMark(words_[at].number) || beginsClause(words_[at]))
            return 0;
        if (const std::size_t end = endOf(phrase, step + 1, at))
            return end;
        ++at;
    }
    return 0;
}

bool Look::beginsClause(const PhraseBook::Spot& word) const {
    const auto isJoint = [&](Number number) {
        return number >= 0 && tables_.isJoint[place(number)];
    };
    return isJoint(word.number) || isJoint(word.also);
}

std::size_t Look::afterWord(const Phrase& phrase, std::size_t step, std::size_t at) const {
    const std::uint32_t set = phrase.steps[step].set;
    const PhraseBook::Spot& word = words_[at];
    for (const Number number : {word.number, word.also, word.guessed}) {
        if (number < 0)
            continue;
        const bool guessed = guessed_;
        if (tables_.holds(set, number))
            if (const std::size_t end = endOf(phrase, step + 1, at + 1)) {
                guessed_ = guessed_ || number == word.guessed;
                return end;
            }
        guessed_ = guessed;
        // Hundreds of runs begin with a word like "the".
        for (const auto& start : std::ranges::equal_range(tables_.runsOf[place(number)], set, {},
                                                          &Tables::RunStart::set)) {
            const auto& run = tables_.sets[start.set].runs[start.run];
            if (follows(run, at))
                if (const std::size_t end = endOf(phrase, step + 1, at + run.size())) {
                    ran_ = true;
                    return end;
                }
        }
    }
    return 0;
}

bool Look::same(Number wanted, const PhraseBook::Spot& word) const {
    const std::string& name = tables_.words[place(wanted)];
    if (!name.ends_with('*') && !name.starts_with('*'))
        return wanted == word.number || wanted == word.also || wanted == word.guessed;
    // An ending within a run, as in "lump_in_breast*": few, so they are compared by their letters.
    for (const Number number : {word.number, word.also}) {
        if (number < 0)
            continue;
        const std::string& other = tables_.words[place(number)];
        const bool prefix = name.ends_with('*');
        if (number == wanted ||
            (prefix ? other.starts_with(std::string_view(name).substr(0, name.size() - 1))
                    : other.ends_with(std::string_view(name).substr(1))))
            return true;
    }
    return false;
}

bool Look::follows(const std::vector<Number>& run, std::size_t at) const {
    if (at + run.size() > words_.size())
        return false;
    for (std::size_t i = 0; i < run.size(); ++i)
        if (isMark(words_[at + i].number) || !same(run[i], words_[at + i]))
            return false;
    return true;
}

std::size_t Look::match(const Phrase& phrase, std::size_t at) const {
    if (phrase.atStart && at > 0 && !isMark(words_[at - 1].number))
        return 0;
    return endOf(phrase, 0, at);
}

void Look::lookUp(Number number) {
    for (const Tables::Begin& each : tables_.begins[place(number)])
        if (behind_[each.rarest] != 0 && canBe(tables_.phrases[each.phrase], 0))
            possible_.push_back(each.phrase);
}

void Look::tryAll(Number number, std::size_t word, std::vector<PhraseBook::Hit>& hits) {
    Beginning* const known = beginningOf(number);
    const std::size_t before = possible_.size();
    if (known == nullptr || !known->isLookedUp)
        lookUp(number);
    std::size_t first = before;
    std::size_t last = possible_.size();
    if (known != nullptr) {
        if (!known->isLookedUp)
            *known = {.number = number, .isLookedUp = true, .first = first, .last = last};
        first = known->first;
        last = known->last;
    }
    for (std::size_t at = first; at < last; ++at) {
        const std::uint32_t each = possible_[at];
        const Phrase& phrase = tables_.phrases[each];
        guessed_ = false;
        ran_ = false;
        if (!canBe(phrase, word))
            continue;
        if (const std::size_t end = match(phrase, word))
            hits.push_back({.phrase = each,
                            .section = phrase.section,
                            .first = static_cast<std::uint32_t>(word),
                            .last = static_cast<std::uint32_t>(end),
                            .always = phrase.sign == '!',
                            .guessed = guessed_,
                            .ran = ran_});
    }
    if (known == nullptr)
        possible_.resize(before);
}

void Look::at(std::size_t word, std::vector<PhraseBook::Hit>& hits) {
    const PhraseBook::Spot& spot = words_[word];
    for (const Number number : {spot.number, spot.also, spot.guessed})
        if (number >= 0)
            tryAll(number, word, hits);
}

} // namespace

bool PhraseBook::Tables::holds(std::uint32_t set, Number number) const {
    const auto& held = setsOf[static_cast<std::size_t>(number)];
    return std::binary_search(held.begin(), held.end(), set);
}

PhraseBook::PhraseBook(std::span<const PhraseList> lists)
    : tables_(std::make_unique<Tables>()) {
    readLists(lists, *tables_);
}
PhraseBook::PhraseBook(PhraseBook&&) noexcept = default;
PhraseBook::~PhraseBook() = default;

std::vector<PhraseBook::Hit> PhraseBook::find(const Reading& words) const {
    Look look(*tables_, words);
    std::vector<Hit> all;
    for (std::size_t first = 0, at = 0; at < words.size(); ++at)
        if (words[at].number == stop) {
            look.through(first, at, all);
            first = at + 1;
        }
    std::vector<Hit> harmless;
    for (const Hit& hit : all)
        if (tables_->phrases[hit.phrase].sign == '-')
            harmless.push_back(hit);
    if (harmless.empty())
        return all;
    std::uint32_t longest = 0;
    for (const Hit& each : harmless)
        longest = std::max(longest, each.last - each.first);
    const auto isTakenBack = [&](const Hit& hit) {
        if (tables_->phrases[hit.phrase].sign == '-')
            return true;
        if (hit.always)
            return false;
        const std::uint64_t family = tables_->families[hit.section];
        const std::uint32_t from = hit.first - std::min(hit.first, longest);
        auto each = std::lower_bound(harmless.begin(), harmless.end(), from,
                                     [](const Hit& a, std::uint32_t b) { return a.first < b; });
        for (; each != harmless.end() && each->first < hit.last; ++each)
            if (each->last > hit.first && (tables_->takesBack[each->section] & family) != 0)
                return true;
        return false;
    };
    std::erase_if(all, isTakenBack);
    return all;
}

bool PhraseBook::isIn(std::string_view text) const {
    return !find(read(text)).empty();
}

const std::vector<PhraseBook::Section>& PhraseBook::sections() const {
    return tables_->sections;
}

const std::vector<std::string>& PhraseBook::languages() const {
    return tables_->languages;
}

std::uint32_t PhraseBook::languageOf(const Hit& hit) const {
    return tables_->phrases[hit.phrase].language;
}

std::uint32_t PhraseBook::classNamed(std::string_view name) const {
    const auto found = tables_->classes.find(name);
    return found == tables_->classes.end() ? static_cast<std::uint32_t>(tables_->sets.size())
                                           : found->second;
}

std::size_t PhraseBook::membersOf(std::string_view name) const {
    const auto found = tables_->classes.find(name);
    if (found == tables_->classes.end())
        return 0;
    const WordSet& set = tables_->sets[found->second];
    return set.numbers.size() + set.runs.size();
}

bool PhraseBook::joins(const Spot& word) const {
    const auto isJoint = [&](Number number) {
        return number >= 0 && tables_->isJoint[static_cast<std::size_t>(number)];
    };
    return isJoint(word.number) || isJoint(word.also);
}

bool PhraseBook::isOf(const Spot& word, std::uint32_t wordClass) const {
    return (word.number >= 0 && tables_->holds(wordClass, word.number)) ||
           (word.also >= 0 && tables_->holds(wordClass, word.also));
}

bool PhraseBook::mentions(const Hit& hit, std::uint32_t wordClass) const {
    const auto& steps = tables_->phrases[hit.phrase].steps;
    return std::any_of(steps.begin(), steps.end(), [&](const PhraseStep& step) {
        if (step.kind != PhraseStep::Kind::word)
            return false;
        const WordSet& set = tables_->sets[step.set];
        const auto isMember = [&](Number number) { return tables_->holds(wordClass, number); };
        return std::any_of(set.numbers.begin(), set.numbers.end(), isMember) ||
               (hit.ran &&
                std::any_of(set.runs.begin(), set.runs.end(), [&](const std::vector<Number>& run) {
                    return std::any_of(run.begin(), run.end(), isMember);
                }));
    });
}

bool PhraseBook::asksFor(const Hit& hit, const Spot& word) const {
    const auto isIn = [&](const WordSet& set, std::uint32_t number, Number one) {
        return tables_->holds(number, one) ||
               std::any_of(set.runs.begin(), set.runs.end(), [&](const std::vector<Number>& run) {
                   return std::find(run.begin(), run.end(), one) != run.end();
               });
    };
    const auto& steps = tables_->phrases[hit.phrase].steps;
    return std::any_of(steps.begin(), steps.end(), [&](const PhraseStep& step) {
        return step.kind == PhraseStep::Kind::word &&
               ((word.number >= 0 && isIn(tables_->sets[step.set], step.set, word.number)) ||
                (word.also >= 0 && isIn(tables_->sets[step.set], step.set, word.also)) ||
                (word.guessed >= 0 && isIn(tables_->sets[step.set], step.set, word.guessed)));
    });
}

const std::vector<std::string>& PhraseBook::faults() const {
    return tables_->faults;
}

} // namespace upturn::core
