// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "lint_words.hpp"

#include <QRegularExpression>
#include <QString>

namespace upturn::prompts {
namespace {

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

int matchesOf(const QRegularExpression& pattern, const QString& text) {
    int count = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext(); it.next())
        ++count;
    return count;
}

struct Counts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int manySyllables = 0; ///< words of three and more
    int longWords = 0;     ///< of more than six letters
};

/// A syllable is a run of vowels; in English a silent e at the end is none.
int syllablesOf(const QString& word, bool english) {
    static const QRegularExpression vowels(QStringLiteral("[aeiouy\u00e4\u00f6\u00fc]+"));
    static const QRegularExpression silent(
        QStringLiteral("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[aeiouy])le$"));
    QString shortened = word;
    if (english)
        shortened.remove(silent);
    return std::max(1, matchesOf(vowels, shortened));
}

Counts count(std::string_view text, bool english) {
    static const QRegularExpression wordPattern(QStringLiteral("[\\p{L}']+"));
    static const QRegularExpression sentenceEnd(QStringLiteral("[.?!:;]+(\\s|$)"));
    const QString lower = toQt(text).toLower();
    Counts c;
    for (auto it = wordPattern.globalMatch(lower); it.hasNext();) {
        const QString word = it.next().captured();
        const int syllables = syllablesOf(word, english);
        ++c.words;
        c.syllables += syllables;
        c.manySyllables += syllables >= 3 ? 1 : 0;
        c.longWords += word.size() > 6 ? 1 : 0;
    }
    c.sentences = std::max(1, matchesOf(sentenceEnd, lower));
    return c;
}

} // namespace

bool hasHiddenCharacters(std::string_view utf8) {
    static const QRegularExpression hidden(
        QStringLiteral("[\\x{0000}-\\x{001F}\\x{007F}-\\x{009F}\\x{200E}\\x{200F}"
                       "\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]"));
    return hidden.match(toQt(utf8)).hasMatch();
}

bool asksWhy(std::string_view text, std::string_view language) {
    static const QRegularExpression english(QStringLiteral("\\bwhy\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression german(QStringLiteral("\\b(warum|weshalb|wieso)\\b"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (language.starts_with("de"))
        return german.match(toQt(text)).hasMatch();
    return language.starts_with("en") && english.match(toQt(text)).hasMatch();
}

double readingGrade(std::string_view text, std::string_view language) {
    const bool english = language.starts_with("en");
    if (!english && !language.starts_with("de"))
        return 0;
    const Counts c = count(text, english);
    if (c.words == 0)
        return 0;
    const double sentenceLength = double(c.words) / c.sentences;
    if (english)
        return 0.39 * sentenceLength + 11.8 * c.syllables / c.words - 15.59;
    // Bamberger and Vanecek 1984, fourth formula: sentence length and words of three syllables.
    return 0.2656 * sentenceLength + 0.2744 * (100.0 * c.manySyllables / c.words) - 1.693;
}

} // namespace upturn::prompts
