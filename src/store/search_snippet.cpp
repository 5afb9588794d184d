// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_snippet.hpp"

#include <upturn/core/fold.hpp>
#include <upturn/core/utf8.hpp>

#include <algorithm>

namespace upturn::store {
namespace {

constexpr std::size_t bytesLookedAt = 64 * 1024;
constexpr std::size_t wordsBefore = 5;
constexpr std::size_t wordsInAll = 16;

struct Seen {
    std::string plain;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool hit = false;
};

class Looker {
  public:
    Looker(const SearchWords& words, const SearchTokenizer& tokenizer)
        : words_(words)
        , tokenizer_(tokenizer) {}

    std::string lookAt(std::string_view text) {
        if (text.size() > bytesLookedAt) {
            std::size_t end = bytesLookedAt;
            while (!core::beginsCharacter(text, end))
                --end;
            text = text.substr(0, end);
        }
        seen_.clear();
        first_ = none;
        core::Words words(text);
        while (const core::WordRun* run = words.next()) {
            take(*run);
            if (first_ != none && seen_.size() >= first_ + wordsInAll)
                break;
        }
        return first_ == none ? std::string() : around(text);
    }

  private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void take(const core::WordRun& run) {
        const std::size_t start = seen_.size();
        bool whole = isSought(run.joined) || isSought(run.marked);
        for (std::size_t i = 0; i < run.count; ++i) {
            const core::WordRun::Part& part = run.part(i);
            seen_.push_back({part.plain, part.begin, part.end, false});
            if (isSought(part.plain) || isSought(part.german))
                mark(seen_.size() - 1, seen_.size());
            endPhrases();
        }
        if (whole)
            mark(start, seen_.size());
    }

    void mark(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            seen_[i].hit = true;
        first_ = std::min(first_, from);
    }

    bool isSought(const std::string& word) {
        if (word.empty())
            return false;
        for (const auto& group : words_.all)
            for (const SearchTerm& term : group)
                if (isSought(word, term))
                    return true;
        return false;
    }

    bool isSought(const std::string& word, const SearchTerm& term) {
        for (const auto& way : term.words)
            if (way.size() == 1 &&
                (word == way.front() || (term.prefix && word.starts_with(way.front()))))
                return true;
        if (term.stems.empty())
            return false;
        for (const auto& way : term.words)
            if (way.size() == 1 && way.front().size() >= 3 && word.find(way.front()) != word.npos)
                return true;
        for (const std::string& stem : term.stems) {
            constexpr std::size_t beginning = 2;
            if (word.compare(0, beginning, stem, 0, beginning) == 0 &&
                tokenizer_.stemOf(word) == stem)
                return true;
        }
        return false;
    }

    /// Several words one after the other that end with the last one.
    void endPhrases() {
        for (const auto& group : words_.all)
            for (const SearchTerm& term : group)
                for (const auto& way : term.words) {
                    if (way.size() < 2 || way.size() > seen_.size())
                        continue;
                    const std::size_t start = seen_.size() - way.size();
                    bool all = true;
                    for (std::size_t i = 0; all && i < way.size(); ++i) {
                        const std::string& word = seen_[start + i].plain;
                        const bool last = i + 1 == way.size();
                        all = word == way[i] || (last && term.prefix && word.starts_with(way[i]));
                    }
                    if (all)
                        mark(start, seen_.size());
                }
    }

    std::string around(std::string_view text) const {
        const std::size_t from = first_ > wordsBefore ? first_ - wordsBefore : 0;
        const std::size_t to = std::min(from + wordsInAll, seen_.size());
        std::string out;
        std::size_t at = from == 0 ? 0 : seen_[from].begin;
        if (from > 0)
            out += "\u2026";
        for (std::size_t i = from; i < to;) {
            out += text.substr(at, seen_[i].begin - at);
            std::size_t last = i;
            while (seen_[i].hit && last + 1 < to && seen_[last + 1].hit)
                ++last;
            if (seen_[i].hit)
                out += '\x02';
            out += text.substr(seen_[i].begin, seen_[last].end - seen_[i].begin);
            if (seen_[i].hit)
                out += '\x03';
            at = seen_[last].end;
            i = last + 1;
        }
        constexpr std::size_t shortRest = 12;
        if (to == seen_.size() && text.size() - at <= shortRest)
            out += text.substr(at);
        else
            out += "\u2026";
        return out;
    }

    const SearchWords& words_;
    const SearchTokenizer& tokenizer_;
    std::vector<Seen> seen_;
    std::size_t first_ = none;
};

} // namespace

std::string snippetOf(const IndexDocument& document, const SearchWords& words,
                      const SearchTokenizer& tokenizer) {
    if (words.all.empty())
        return {};
    Looker looker(words, tokenizer);
    // text, answers, lessons, steps, tags, title
    for (const std::size_t column : {1, 2, 4, 3, 5, 0})
        if (std::string found = looker.lookAt(document.columns[column]); !found.empty())
            return found;
    return {};
}

} // namespace upturn::store
