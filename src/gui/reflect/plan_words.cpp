// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/plan_words.hpp"

#include <QRegularExpression>
#include <QStringList>

#include <utility>
#include <vector>

namespace upturn::gui {
namespace {

constexpr int longest = 200;

QString trimmed(QString words) {
    words = words.trimmed();
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('!')))
        words.chop(1);
    return words.trimmed();
}

QStringList sentencesOf(const QString& answer) {
    static const QRegularExpression end(QStringLiteral("[.!?]+(?=\\s|$)|\\n"));
    QStringList sentences;
    for (const QString& sentence : answer.split(end))
        if (const QString words = trimmed(sentence); !words.isEmpty())
            sentences << words;
    return sentences;
}

StepDraft taken(const QString& sentence) {
    static const QRegularExpression plan(
        QStringLiteral("^(?:(?:and|but|so|then|next time|und|aber|also)\\s+,?\\s*)?"
                       "(?:when(?:ever)?|if|as soon as|wenn|falls|sobald)\\s+(.+?)"
                       "(?:,\\s*(?:then|dann)?|\\s+(?:then|dann))\\s+"
                       "(?:i\\s+will\\s+|i'll\\s+|i\\s+)?(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto parts = plan.match(sentence);
    if (sentence.size() > longest || !parts.hasMatch())
        return {};
    return {.when = parts.captured(1), .then = parts.captured(2), .due = {}, .kind = {}};
}

/// Somebody says what they will do.
bool isResolve(const QString& sentence) {
    static const QRegularExpression resolve(
        QStringLiteral("\\b(?:i\\s+will|i'll|i\\s+am\\s+going\\s+to|i'm\\s+going\\s+to|"
                       "next\\s+time|from\\s+now\\s+on|then\\s+i|ich\\s+werde|werde\\s+ich|"
                       "n\u00e4chstes\\s+mal|ab\\s+jetzt|dann)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return sentence.size() <= longest && resolve.match(sentence).hasMatch();
}

} // namespace

StepDraft planIn(const QString& answer) {
    const QStringList sentences = sentencesOf(answer);
    std::vector<StepDraft> plans;
    for (const QString& sentence : sentences)
        if (StepDraft plan = taken(sentence); !plan.empty()) {
            // What happened is told with "when" too: a plan says what will be.
            if (isResolve(sentence))
                return plan;
            plans.push_back(std::move(plan));
        }
    const auto all = [](const QString& sentence) {
        return StepDraft{.when = {}, .then = sentence, .due = {}, .kind = {}};
    };
    for (const QString& sentence : sentences)
        if (isResolve(sentence))
            return all(sentence);
    if (plans.size() == 1)
        return plans.front();
    // One sentence is the plan; of several none says that it is.
    const bool alone = sentences.size() == 1 && sentences.front().size() <= longest;
    return alone ? all(sentences.front()) : StepDraft();
}

} // namespace upturn::gui
