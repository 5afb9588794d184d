// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "search_words.hpp"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace upturn::store {
namespace {

struct Term {
    QString words;
    bool without = false;
    bool prefix = false;
};

bool quotes(QChar c) {
    return QStringView(u"\"\u201c\u201d\u201e\u00ab\u00bb").contains(c);
}

/// FTS5 has nothing to look for in a term without a letter or digit.
bool searchable(const QString& words) {
    return std::any_of(words.begin(), words.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

std::vector<Term> termsOf(const QString& typed) {
    std::vector<Term> terms;
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        Term term;
        if (typed[at] == QLatin1Char('-') && at + 1 < typed.size() && !typed[at + 1].isSpace()) {
            term.without = true;
            ++at;
        }
        const bool phrase = quotes(typed[at]);
        const qsizetype start = phrase ? at + 1 : at;
        qsizetype end = start;
        while (end < typed.size() &&
               (phrase ? !quotes(typed[end]) : !typed[end].isSpace() && !quotes(typed[end])))
            ++end;
        term.words = typed.mid(start, end - start);
        at = phrase ? end + 1 : std::max(end, at + 1);
        if (at < typed.size() && phrase && typed[at] == QLatin1Char('*')) {
            term.prefix = true;
            ++at;
        }
        if (!phrase && term.words.endsWith(QLatin1Char('*')))
            term.prefix = true;
        if (searchable(term.words))
            terms.push_back(term);
    }
    return terms;
}

QString expression(const Term& term) {
    QString words = term.words;
    words.replace(QLatin1Char('"'), QLatin1Char(' ')).remove(QChar(0));
    return QLatin1Char('"') + words + (term.prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

} // namespace

SearchWords readSearch(std::string_view typed) {
    QStringList wanted;
    QStringList unwanted;
    const QString all = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    for (const Term& term : termsOf(all))
        (term.without ? unwanted : wanted).append(expression(term));
    return {wanted.join(QLatin1String(" AND ")).toStdString(),
            unwanted.join(QLatin1String(" OR ")).toStdString()};
}

} // namespace upturn::store
