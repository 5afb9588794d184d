// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "ranking.hpp"

#include "kind.hpp"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <map>

namespace upturn::fitting {
namespace {

template<class Measure>
std::string over(const std::vector<Ranked>& documents, Measure measure) {
    std::vector<double> values;
    for (const Ranked& ranked : documents)
        values.push_back(measure(ranked));
    return shown(meanOf(values));
}

} // namespace

Ranked rankedBy(const Document& document, const Score& score) {
    std::vector<std::pair<double, bool>> scored;
    for (const Labelled& sentence : document.sentences)
        scored.emplace_back(score(document, sentence), sentence.positive());
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    Ranked ranked;
    for (const auto& [value, positive] : scored)
        ranked.push_back(positive);
    return ranked;
}

Score scoreBy(const takeaways::Weights& weights) {
    return scoreBy(takeaways::Model{.personal = weights, .report = weights});
}

Score scoreBy(const takeaways::Model& model) {
    return [model](const Document& document, const Labelled& sentence) {
        return sentence.proposable ? takeaways::scoreOf(sentence.signals, model.of(document.voice))
                                   : -std::numeric_limits<double>::infinity();
    };
}

void printKinds(const std::vector<Document>& documents) {
    std::map<std::string, std::map<std::string, int>> told;
    for (const Document& document : documents)
        for (const Labelled& sentence : document.sentences)
            if (sentence.positive() && sentence.proposable)
                ++told[sentence.label]
                      [std::string(nameOf(takeaways::kindOf(sentence.signals, {})))];
    for (const auto& [label, kinds] : told) {
        std::printf("  labelled %-9s told", label.c_str());
        for (const auto& [kind, count] : kinds)
            std::printf(" %s %d", kind.c_str(), count);
        std::printf("\n");
    }
}

void printHead() {
    std::printf("%-34s %-24s %-24s %-24s %-24s %-24s\n", "", "AP", "R-precision", "P@1", "P@3",
                "AUC");
}

void printRow(const std::string& name, const std::vector<Ranked>& documents) {
    std::printf("%-34s %-24s %-24s %-24s %-24s %-24s\n", name.c_str(),
                over(documents, averagePrecision).c_str(), over(documents, rPrecision).c_str(),
                over(documents, [](const Ranked& r) { return precisionAt(r, 1); }).c_str(),
                over(documents, [](const Ranked& r) { return precisionAt(r, 3); }).c_str(),
                over(documents, areaUnderCurve).c_str());
}

} // namespace upturn::fitting
