// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/match.hpp"

#include <algorithm>

namespace upturn::gui {
namespace {

/// As many characters as before, so that a place in one is a place in the other.
QString folded(const QString& line) {
    QString plain = line;
    for (QChar& letter : plain) {
        const QString parts = letter.decomposition();
        if (letter.decompositionTag() == QChar::Canonical && !parts.isEmpty())
            letter = parts.front();
        letter = letter.toLower();
    }
    return plain;
}

bool beginsWord(const QString& line, qsizetype at) {
    return at == 0 || !line.at(at - 1).isLetterOrNumber();
}

} // namespace

QStringList soughtWords(const QString& search) {
    QString plain = folded(search);
    for (QChar& letter : plain)
        if (!letter.isLetterOrNumber())
            letter = QLatin1Char(' ');
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool matches(const QString& line, const QStringList& sought, Spans* where) {
    const QString plain = folded(line);
    Spans found;
    for (const QString& word : sought) {
        const std::size_t before = found.size();
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
            if (beginsWord(plain, at))
                found.emplace_back(static_cast<int>(at), static_cast<int>(at + word.size()));
        if (found.size() == before)
            return false;
    }
    std::sort(found.begin(), found.end());
    if (where != nullptr)
        *where = std::move(found);
    return true;
}

} // namespace upturn::gui
