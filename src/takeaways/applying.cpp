// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "stems.hpp"

#include <upturn/takeaways/applying.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace upturn::takeaways {
namespace {

/// Words that say nothing of what a situation is about, folded as `plainWords` does. Shorter ones
/// are left out anyway.
constexpr std::array<std::string_view, 128> functionWords{
    "about",  "after",     "again",   "also",   "anyone", "because", "been",   "before", "being",
    "could",  "does",      "doing",   "each",   "even",   "ever",    "every",  "from",   "going",
    "have",   "having",    "here",    "into",   "just",   "know",    "like",   "make",   "more",
    "most",   "much",      "must",    "need",   "next",   "only",    "other",  "over",   "same",
    "should", "some",      "such",    "than",   "that",   "their",   "them",   "then",   "there",
    "they",   "thing",     "things",  "think",  "this",   "time",    "until",  "very",   "want",
    "were",   "what",      "when",    "where",  "which",  "while",   "will",   "with",   "without",
    "would",  "your",      "aber",    "alle",   "alles",  "also",    "auch",   "auf",    "beim",
    "bevor",  "bin",       "dann",    "dass",   "dein",   "diese",   "dieser", "doch",   "eine",
    "einen",  "einer",     "etwas",   "habe",   "haben",  "immer",   "kann",   "mehr",   "mein",
    "meine",  "nicht",     "noch",    "oder",   "ohne",   "wenn",    "give",   "gave",   "given",
    "tell",   "told",      "says",    "said",   "come",   "came",    "take",   "took",   "goes",
    "went",   "done",      "made",    "makes",  "keep",   "kept",    "really", "still",  "back",
    "down",   "something", "nothing", "machen", "gehen",  "sagen",   "geben",  "nehmen", "wieder",
    "schon",  "werden"};

constexpr std::size_t shortestWord = 4;
constexpr std::size_t mostBytes = 4000;

bool saysSomething(std::string_view word) {
    return word.size() >= shortestWord &&
           std::find(functionWords.begin(), functionWords.end(), word) == functionWords.end();
}

struct Term {
    std::uint64_t hash;
    std::string_view word;
};

std::vector<Term> termsIn(std::string_view plain, Stems& stems) {
    std::vector<Term> words;
    while (!plain.empty()) {
        const std::size_t end = std::min(plain.find(' '), plain.size());
        const std::string_view word = plain.substr(0, end);
        if (saysSomething(word))
            words.push_back({stems.of(word), word});
        plain.remove_prefix(std::min(end + 1, plain.size()));
    }
    const auto byHash = [](const Term& a, const Term& b) { return a.hash < b.hash; };
    std::stable_sort(words.begin(), words.end(), byHash);
    words.erase(std::unique(words.begin(), words.end(),
                            [](const Term& a, const Term& b) { return a.hash == b.hash; }),
                words.end());
    return words;
}

std::string plainBeginning(const core::Text& text) {
    return plainWords(std::string_view(text.utf8()).substr(0, mostBytes));
}

} // namespace

std::vector<Applying> applying(const core::Text& situation, std::span<const core::Text> texts,
                               std::size_t most, double least) {
    const std::string asked = plainBeginning(situation);
    Stems stems;
    const std::vector<Term> wanted = termsIn(asked, stems);
    std::unordered_map<std::uint64_t, std::size_t> meetings;
    for (const Term& word : wanted)
        meetings[word.hash] = 0;
    std::vector<std::vector<std::size_t>> shared(texts.size()); // places in `wanted`
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string plain = plainBeginning(texts[i]);
        const std::vector<Term> words = termsIn(plain, stems);
        for (std::size_t w = 0; w < wanted.size(); ++w)
            if (std::binary_search(words.begin(), words.end(), wanted[w],
                                   [](const Term& a, const Term& b) { return a.hash < b.hash; })) {
                shared[i].push_back(w);
                ++meetings[wanted[w].hash];
            }
    }
    const auto weightOf = [&](std::size_t w) {
        const auto all = static_cast<double>(texts.size());
        return std::log(1 + (all + 1) / (static_cast<double>(meetings[wanted[w].hash]) + 1));
    };
    double whole = 0;
    for (std::size_t w = 0; w < wanted.size(); ++w)
        whole += weightOf(w);
    std::vector<Applying> found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Applying one{.text = i, .score = 0, .words = {}};
        for (const std::size_t w : shared[i]) {
            one.score += weightOf(w) / whole;
            one.words.emplace_back(wanted[w].word);
        }
        if (!one.words.empty() && one.score >= least)
            found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Applying& a, const Applying& b) { return a.score > b.score; });
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace upturn::takeaways
