// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include <upturn/app/goal_words.hpp>
#include <upturn/core/say.hpp>
#include <upturn/prompts/step_words.hpp>

#include <QRegularExpression>

namespace upturn::app {
namespace {

using core::BlockKind;
using core::say;

bool has(const core::BlockFields& fields, std::string_view name) {
    return fields.find(name) != fields.end();
}

std::string wordsOf(const core::BlockFields& fields, std::string_view name) {
    const auto found = fields.find(name);
    const auto* text = found == fields.end() ? nullptr : std::get_if<core::Text>(&found->second);
    return text == nullptr ? std::string() : text->utf8();
}

void adviseGoal(const core::BlockFields& fields, std::vector<std::string>& advice) {
    if (!has(fields, "measure") || !has(fields, "by"))
        advice.push_back(say("How will you see that it is better, and by when? --measure and --by "
                             "say it."));
    if (const auto word = prompts::perfectWord(wordsOf(fields, "target")))
        advice.push_back(say("\u201c%1\u201d leaves no room. What would be a little better than "
                             "now?",
                             {*word}));
}

} // namespace

std::vector<std::string> adviceFor(const store::NewStep& step) {
    std::vector<std::string> advice;
    for (prompts::StepAdvice& one : prompts::adviceForStep(step.when.utf8(), step.then.utf8()))
        advice.push_back(std::move(one.sentence));
    return advice;
}

std::vector<std::string> adviceFor(const store::NewBlock& block) {
    std::vector<std::string> advice;
    if (block.kind == BlockKind::goal)
        adviseGoal(block.fields, advice);
    if (block.kind == BlockKind::win && !has(block.fields, "capability"))
        advice.push_back(say("What does this win buy time for? --capability says it."));
    if (block.kind == BlockKind::decision && !has(block.fields, "review_on"))
        advice.push_back(say("When do you look at it again? --review-on says it."));
    return advice;
}

std::string missingIn(const store::NewBlock& block) {
    const bool measure = has(block.fields, "measure");
    const bool day = has(block.fields, "by");
    if (block.kind != BlockKind::goal || (measure && day))
        return {};
    if (day)
        return say("A goal needs what it is measured by: how will you see that it is better? Say "
                   "it with --measure.");
    if (measure)
        return say("A goal needs a day: by when? Say it with --by.");
    return say("A goal needs what it is measured by and a day: how will you see that it is better, "
               "and by when? Say it with --measure and --by.");
}

bool isMiss(const core::Text& outcome) {
    static const QRegularExpression miss(
        QStringLiteral("(?<!not )(?<!nicht )\\b(missed|failed|partly|partially|verfehlt|verpasst|"
                       "gescheitert|teilweise|zum teil)\\b|\\b(not|nicht) (quite |yet |ganz )?"
                       "(reached|met|done|made|erreicht|geschafft|gelungen)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return miss.match(QString::fromStdString(outcome.utf8())).hasMatch();
}

std::vector<MissQuestion> questionsOnMiss(const core::Text& outcome, const core::Text& why,
                                          const core::Text& differently) {
    std::vector<MissQuestion> questions;
    if (!isMiss(outcome))
        return questions;
    if (why.blank())
        questions.push_back({"why", say("Why did it come otherwise? --why")});
    if (differently.blank())
        questions.push_back({"differently", say("What do you do differently now? --differently")});
    return questions;
}

} // namespace upturn::app
