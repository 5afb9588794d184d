// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/text.hpp"

#include <upturn/core/direction.hpp>

#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace upturn::gui {

QString shown(const core::Text& text) {
    // At the beginning Qt takes a zero-width space for a mark of the file.
    constexpr char16_t mark = 0xFEFF;
    const QString words = QString::fromStdString(text.utf8());
    return text.utf8().starts_with("\xEF\xBB\xBF") ? QChar(mark) + words : words;
}

QString isolated(const QString& words) {
    if (QGuiApplication::isRightToLeft() && !words.isEmpty())
        return QChar(0x2068) + words + QChar(0x2069);
    return QString::fromStdString(core::isolated(words.toStdString()));
}

core::Text textOf(const QString& words) {
    return core::Text::repaired(words.toUtf8().toStdString());
}

int charactersBefore(const core::Text& text, std::int64_t offset) {
    const auto bytes = std::clamp<std::int64_t>(offset, 0, static_cast<std::int64_t>(text.bytes()));
    return static_cast<int>(
        shown(core::Text::repaired(
                  std::string_view(text.utf8()).substr(0, static_cast<std::size_t>(bytes))))
            .size());
}

std::int64_t bytesBefore(const QString& words, int position) {
    return words.left(position).toUtf8().size();
}

QString leftAfter(const QString& field, const QString& kept) {
    const QString now = field.trimmed();
    return now.startsWith(kept) ? now.mid(kept.size()).trimmed() : field;
}

std::pair<int, int> sentenceAround(const QString& words, int position) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    // Behind the last letter of a sentence one still is in it.
    finder.setPosition(std::clamp(position, 0, static_cast<int>(words.size())));
    const bool between = finder.isAtBoundary() && position > 0 && !words.at(position - 1).isSpace();
    qsizetype start = finder.position();
    if (between || !finder.isAtBoundary() || position == words.size())
        start = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    finder.setPosition(start);
    qsizetype end = finder.toNextBoundary();
    if (end < 0)
        end = words.size();
    while (start < end && words.at(start).isSpace())
        ++start;
    while (end > start && words.at(end - 1).isSpace())
        --end;
    return {static_cast<int>(start), static_cast<int>(end)};
}

QString oneLine(const QString& words) {
    const auto breaks = [](QChar c) {
        constexpr char16_t figureSpace = 0x2007;
        constexpr char16_t narrowSpace = 0x202F;
        return c.isSpace() && c != QChar(QChar::Nbsp) && c != QChar(figureSpace) &&
               c != QChar(narrowSpace);
    };
    QString line;
    bool between = false;
    for (const QChar c : words.trimmed()) {
        if (!breaks(c))
            line += c;
        else if (!between)
            line += QLatin1Char(' ');
        between = breaks(c);
    }
    return line;
}

QString beginningOf(const QString& words, qsizetype longest) {
    const QString line = words.simplified();
    return line.size() <= longest ? line : line.left(longest) + QChar(0x2026);
}

QString unbroken(const QString& words) {
    QString whole = words;
    for (qsizetype i = 1; i + 1 < whole.size(); ++i)
        if (whole[i] == QLatin1Char(' ') && whole[i - 1].isDigit() && whole[i + 1].isDigit())
            whole[i] = QChar::Nbsp;
    return whole;
}

QStringList linesOf(const core::Text& text) {
    QStringList lines;
    for (const QString& line : shown(text).split(QLatin1Char('\n')))
        if (const QString words = line.trimmed(); !words.isEmpty())
            lines << words;
    return lines;
}

} // namespace upturn::gui
