// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "section.hpp"

#include "reading.hpp"

namespace upturn::takeaways {

void Section::enter(const Sentence& heading) {
    words_ = wordsOf(source_.text, heading);
    const auto words = spelledOut(wordsIn(words_, cues().vocabulary, mostWords), language_);
    const auto matches = language_.headings.find(words, 0);
    yields_ = matches.empty() ? std::string() : cues().sections[matches.front().family];
}

Lead Section::lead() const {
    if (!source_.yields.empty() || yields_.empty())
        return {source_.yields, {}};
    return {yields_, words_};
}

} // namespace upturn::takeaways
