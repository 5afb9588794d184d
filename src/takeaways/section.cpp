// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "section.hpp"

#include "reading.hpp"

#include <algorithm>

namespace upturn::takeaways {

void Section::enter(const Sentence& heading) {
    words_ = wordsOf(source_.text, heading);
    const auto words = spelledOut(wordsIn(words_, cues().vocabulary, mostWords), language_);
    const auto matches = language_.headings.find(words, 0);
    yields_.clear();
    gaps_ = 0;
    for (const Match& match : matches) {
        const std::string& section = cues().sections[match.family];
        if (yields_.empty() || yields_ == "facts") // "Incident: what we learned"
            yields_ = section;
    }
}

void Section::pass(const Sentence& from, const Sentence& to) {
    if (yields_.empty() || !words_.ends_with(':'))
        return;
    const std::string_view between =
        std::string_view(source_.text.utf8()).substr(from.end, to.start - from.end);
    const bool blank = std::count(between.begin(), between.end(), '\n') > 1;
    gaps_ += blank ? 1 : 0;
    if (to.form == Form::prose && (gaps_ > 1 || (gaps_ == 1 && from.form != Form::heading)))
        yields_.clear();
}

Lead Section::lead() const {
    if (!source_.yields.empty() || yields_.empty())
        return {source_.yields, {}};
    return {yields_, words_};
}

} // namespace upturn::takeaways
