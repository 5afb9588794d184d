// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "resources.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/utf8.hpp>
#include <upturn/core/word_forms.hpp>
#include <upturn/takeaways/situation.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace upturn::takeaways {
namespace {

/// Calls for each line of a list that is no comment, with its words.
template<class Take>
void forEachLine(std::string_view list, const Take& take) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size());
        std::string_view line = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        if (line.starts_with('#'))
            continue;
        std::vector<std::string> words;
        while (!line.empty()) {
            const std::size_t blank = std::min(line.find(' '), line.size());
            if (blank > 0)
                words.emplace_back(line.substr(0, blank));
            line.remove_prefix(std::min(blank + 1, line.size()));
        }
        if (!words.empty())
            take(std::move(words));
    }
}

const std::unordered_set<std::string>& littleWords() {
    static const std::unordered_set<std::string> known = [] {
        std::unordered_set<std::string> all;
        forEachLine(resources::littleWords, [&all](std::vector<std::string> words) {
            for (std::string& word : words)
                all.insert(std::move(word));
        });
        return all;
    }();
    return known;
}

/// The lines of the list, and by their first letters in which of them a word stands: stems are made
/// of those alone that may be forms of the word that is asked for.
class Related {
  public:
    Related() {
        forEachLine(resources::related, [this](std::vector<std::string> words) {
            for (const std::string& word : words)
                at_[beginOf(word)].push_back({word, groups_.size()});
            groups_.push_back(std::move(words));
        });
    }
    /// Of each line in which a form of it stands, the others.
    std::vector<std::vector<std::string>> to(const std::string& word, const std::string& stem,
                                             const core::WordForms& forms) const {
        std::vector<std::vector<std::string>> lines;
        const auto near = at_.find(beginOf(word));
        if (near == at_.end())
            return lines;
        for (const auto& [other, group] : near->second) {
            if (forms.stemOf(other) != stem)
                continue;
            std::vector<std::string> others = groups_[group];
            std::erase_if(others,
                          [&](const std::string& one) { return forms.stemOf(one) == stem; });
            lines.push_back(std::move(others));
        }
        return lines;
    }

  private:
    /// No form of a word begins otherwise.
    static std::string beginOf(const std::string& word) { return word.substr(0, 3); }

    std::vector<std::vector<std::string>> groups_;
    std::unordered_map<std::string, std::vector<std::pair<std::string, std::size_t>>> at_;
};

const Related& related() {
    static const Related known;
    return known;
}

std::size_t lettersIn(std::string_view word) {
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool isLong(const std::string& word) {
    // What is not written in Latin letters says more with fewer of them.
    const std::size_t least = static_cast<unsigned char>(word.front()) < 0x80 ? 3 : 2;
    return lettersIn(word) >= least &&
           !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Collects words, each once.
class Collected {
  public:
    explicit Collected(std::size_t most)
        : most_(most) {}

    void word(const std::string& folded, std::string_view written) {
        const std::string stem = forms_.stemOf(folded);
        if (words.size() >= most_ || !known_.insert(stem).second)
            return;
        SpokenOf one{.word = std::string(written), .related = {}};
        one.related = related().to(folded, stem, forms_);
        words.push_back(std::move(one));
    }
    void letters(std::string_view written) {
        if (words.size() < most_ && known_.insert(std::string(written)).second)
            words.push_back({.word = std::string(written), .related = {}});
    }

    std::vector<SpokenOf> words;

  private:
    std::size_t most_;
    core::WordForms forms_;
    std::unordered_set<std::string> known_;
};

std::vector<SpokenOf> collect(std::string_view whole, std::size_t most, bool littleToo) {
    Collected collected(most);
    core::Words words(whole);
    std::size_t singleFrom = 0;
    std::size_t singleTo = whole.size() + 1; // of the last single letter; none yet
    bool paired = false;
    const auto endSingles = [&] {
        if (singleTo <= whole.size() && !paired)
            collected.letters(whole.substr(singleFrom, singleTo - singleFrom));
        singleTo = whole.size() + 1;
        paired = false;
    };
    while (const core::WordRun* run = words.next()) {
        if (run->single) {
            if (run->begin() == singleTo) {
                collected.letters(whole.substr(singleFrom, run->end() - singleFrom));
                paired = true;
            } else {
                endSingles();
            }
            singleFrom = run->begin();
            singleTo = run->end();
            continue;
        }
        endSingles();
        for (std::size_t i = 0; i < run->count; ++i)
            if (const core::WordRun::Part& part = run->part(i);
                isLong(part.plain) && (littleToo || !littleWords().contains(part.plain)))
                collected.word(part.plain, whole.substr(part.begin, part.end - part.begin));
    }
    endSingles();
    return std::move(collected.words);
}

} // namespace

std::vector<SpokenOf> spokenOf(const core::Text& text, std::size_t most) {
    auto spoken = collect(text.utf8(), most, false);
    return spoken.empty() ? collect(text.utf8(), most, true) : spoken;
}

} // namespace upturn::takeaways
