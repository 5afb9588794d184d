// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "section.hpp"

#include "reading.hpp"

namespace upturn::takeaways {

void Section::enter(const Sentence& heading) {
    words_ = wordsOf(source_.text, heading);
    const auto words = spelledOut(wordsIn(words_, cues().vocabulary, mostWords), language_);
    const auto matches = language_.headings.find(words, 0);
    yields_.clear();
    for (const Match& match : matches) {
        const std::string& section = cues().sections[match.family];
        if (yields_.empty() || yields_ == "facts") // "Incident: what we learned"
            yields_ = section;
    }
}

Lead Section::lead() const {
    if (!source_.yields.empty() || yields_.empty())
        return {source_.yields, {}};
    return {yields_, words_};
}

} // namespace upturn::takeaways
