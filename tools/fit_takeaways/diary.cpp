// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "diary.hpp"

#include "measures.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <algorithm>
#include <cstdio>

namespace upturn::fitting {
namespace {

using takeaways::Takeaway;

std::vector<Takeaway> proposalsFor(const Document& entry, double least) {
    std::string text;
    for (const Labelled& sentence : entry.sentences)
        text += sentence.words + "\n";
    const std::vector<takeaways::Source> sources{
        {.text = core::Text::repaired(text), .language = {}}};
    const takeaways::Options options;
    return takeaways::proposals(
        sources, {.least = least, .leastOfFurther = std::max(least, options.leastOfFurther)});
}

const Labelled& sentenceOf(const Document& entry, const Takeaway& takeaway) {
    return *std::find_if(entry.sentences.begin(), entry.sentences.end(),
                         [&](const Labelled& sentence) {
                             return sentence.words.find(takeaway.text.utf8()) != std::string::npos;
                         });
}

bool hasPositive(const Document& entry) {
    return std::any_of(entry.sentences.begin(), entry.sentences.end(),
                       [](const Labelled& sentence) { return sentence.positive(); });
}

} // namespace

void measureDiary(const std::vector<Document>& entries, const std::string& language, double least,
                  bool listing) {
    std::vector<double> first;
    std::vector<double> three;
    std::vector<double> wrong;
    int answered = 0;
    int quiet = 0;
    int sameKind = 0;
    int right = 0;
    for (const Document& entry : entries) {
        if (entry.group != language)
            continue;
        const std::vector<Takeaway> found = proposalsFor(entry, least);
        Ranked ranked;
        for (const Takeaway& takeaway : found) {
            const Labelled& sentence = sentenceOf(entry, takeaway);
            ranked.push_back(sentence.positive());
            right += sentence.positive() ? 1 : 0;
            sameKind += sentence.positive() && sentence.label == nameOf(takeaway.kind) ? 1 : 0;
            if (listing)
                std::printf("%s %.2f %-9s %s\n", sentence.positive() ? "+" : "-",
                            takeaway.probability, std::string(nameOf(takeaway.kind)).c_str(),
                            takeaway.text.utf8().c_str());
        }
        wrong.push_back(static_cast<double>(std::count(ranked.begin(), ranked.end(), false)));
        if (ranked.empty()) {
            (hasPositive(entry) ? answered : quiet) += 1;
            continue;
        }
        first.push_back(precisionAt(ranked, 1));
        three.push_back(precisionAt(ranked, 3));
    }
    std::sort(wrong.begin(), wrong.end());
    std::printf("\n%s, shipped function, free text, from %.2f on: P@1 %s, P@3 %s\n",
                language.c_str(), least, shown(meanOf(first)).c_str(),
                shown(meanOf(three)).c_str());
    std::printf("  entries with a proposal %zu, rightly without %d, wrongly without %d; "
                "median of false ones %.0f; kind as labelled %d of %d\n",
                first.size(), quiet, answered, wrong[wrong.size() / 2], sameKind, right);
}

} // namespace upturn::fitting
