// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "reflect/plan_words.hpp"

#include <QRegularExpression>

namespace upturn::gui {
namespace {

constexpr int longest = 200;

QString trimmed(QString words) {
    words = words.trimmed();
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('!')))
        words.chop(1);
    return words.trimmed();
}

QString firstSentence(const QString& answer) {
    static const QRegularExpression end(QStringLiteral("[.!?](?=\\s|$)|\\n"));
    const QString words = answer.trimmed();
    const auto found = end.match(words);
    return trimmed(found.hasMatch() ? words.left(found.capturedStart()) : words);
}

} // namespace

StepDraft planIn(const QString& answer) {
    static const QRegularExpression plan(
        QStringLiteral("^(?:when(?:ever)?|if|as soon as|wenn|falls|sobald)\\s+(.+?)"
                       "(?:,\\s*(?:then|dann)?|\\s+(?:then|dann))\\s+"
                       "(?:i\\s+will\\s+|i'll\\s+|i\\s+)?(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString sentence = firstSentence(answer);
    if (sentence.isEmpty() || sentence.size() > longest)
        return {};
    const auto parts = plan.match(sentence);
    if (!parts.hasMatch())
        return {.when = {}, .then = sentence, .due = {}, .kind = {}};
    return {.when = parts.captured(1), .then = parts.captured(2), .due = {}, .kind = {}};
}

} // namespace upturn::gui
