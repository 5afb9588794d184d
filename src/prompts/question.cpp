// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "question.hpp"

#include <upturn/prompts/reminders.hpp>

namespace upturn::prompts {

namespace {

/// Rows of docs/articles.md that are questions an article asks itself; other rows are thoughts of
/// it, of which the question is ours.
bool isQuoted(const std::string& row) {
    return row.find("-Q") != std::string::npos || row == "A1-02" || row == "A3-02";
}

} // namespace

Question questionFrom(const Outlook& o, const Prompt& p) {
    const std::string& language = o.situation.language;
    Question q;
    q.asked = askedIn(p, language);
    q.hint = p.hint.in(language);
    if (const Reminder* card = q.hint.empty() ? reminderBeside(p) : nullptr)
        q.hint = card->text.in(language);
    q.why = p.why.in(language);
    q.kind = p.kind;
    q.mode = p.mode;
    q.minutes = p.minutes;
    q.stageName = titleOf(p.stage);
    if (const Guide* guide = o.catalogue.guide(p.guide)) {
        q.guideTitle = guide->title.in(language);
        for (const GuideStage& stage : guide->stages)
            if (o.guide != nullptr && stage.id == p.guideStage)
                q.stageName = stage.name.in(language);
    }
    if (!p.article.empty() && isQuoted(p.article.front()))
        if (const Article* article = articleOf(p.article.front()))
            q.source = article->title;
    for (const Option& option : p.options)
        q.options.emplace_back(option.id, option.label.in(language));
    return q;
}

} // namespace upturn::prompts
