// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/document_words.hpp"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <vector>

namespace upturn::gui {
namespace {

/// Of a block: what ends the line before it, unless that is a line feed. A property of its format
/// goes with it through undo.
constexpr int endProperty = QTextFormat::UserProperty + 40;

/// Where QTextCursor::insertText begins a new block.
bool endsLine(QChar character) {
    constexpr char16_t beginningOfFrame = 0xFDD0;
    constexpr char16_t endOfFrame = 0xFDD1;
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case QChar::ParagraphSeparator:
    case beginningOfFrame:
    case endOfFrame:
        return true;
    default:
        return false;
    }
}

/// Empty for a line feed.
std::vector<QString> endsIn(const QString& words) {
    std::vector<QString> ends;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (!endsLine(c))
            continue;
        const bool both =
            c == QLatin1Char('\r') && i + 1 < words.size() && words.at(i + 1) == QLatin1Char('\n');
        i += both ? 1 : 0;
        if (both)
            ends.push_back(QStringLiteral("\r\n"));
        else
            ends.push_back(c == QLatin1Char('\n') ? QString() : QString(c));
    }
    return ends;
}

bool isPlain(const std::vector<QString>& ends) {
    return std::all_of(ends.begin(), ends.end(), [](const QString& end) { return end.isEmpty(); });
}

/// Other ends than line feeds stand in it, or stood.
bool hasEnds(const QTextDocument& document) {
    const auto formats = document.allFormats();
    return std::any_of(formats.begin(), formats.end(),
                       [](const QTextFormat& format) { return format.hasProperty(endProperty); });
}

void note(QTextCursor cursor, const QString& end) {
    QTextBlockFormat format;
    format.setProperty(endProperty, end);
    cursor.mergeBlockFormat(format);
}

void noteEnds(QTextDocument& document, const QString& words) {
    const std::vector<QString> ends = endsIn(words);
    if (isPlain(ends) && !hasEnds(document))
        return;
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    const bool alike = ends.empty() || std::all_of(ends.begin(), ends.end(), [&](const auto& end) {
                           return end == ends.front();
                       });
    // The first block too: a line typed behind it ends as the others do.
    note(all, alike && !ends.empty() ? ends.front() : QString());
    if (alike)
        return;
    QTextBlock block = document.begin();
    for (const QString& end : ends) {
        block = block.next();
        if (!end.isEmpty())
            note(QTextCursor(block), end);
    }
}

QString endBefore(const QTextBlock& block) {
    const QString end = block.blockFormat().stringProperty(endProperty);
    return end.isEmpty() ? QString(QLatin1Char('\n')) : end;
}

/// Between two positions.
QString wordsBetween(const QTextDocument& document, int from, int to) {
    QString words;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from)
            words += endBefore(block);
        const int start = std::max(0, from - block.position());
        words += QStringView(block.text()).mid(start, to - block.position() - start);
    }
    return words;
}

} // namespace

void putWords(QTextEdit& edit, const QString& words) {
    QTextDocument& document = *edit.document();
    if (isPlain(endsIn(words)))
        return edit.setPlainText(words);
    {
        // Who hears of a change reads the words: not before they are whole.
        const QSignalBlocker quiet(edit);
        edit.setPlainText(words);
        const bool undo = document.isUndoRedoEnabled();
        document.setUndoRedoEnabled(false);
        QTextCursor whole(&document);
        whole.beginEditBlock();
        noteEnds(document, words);
        whole.endEditBlock();
        document.setUndoRedoEnabled(undo);
    }
    Q_EMIT edit.textChanged();
}

void replaceWords(QTextDocument& document, const QString& words) {
    QTextCursor all(&document);
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.insertText(words);
    noteEnds(document, words);
    all.endEditBlock();
}

QString wordsIn(const QTextDocument& document) {
    if (hasEnds(document))
        return wordsBetween(document, 0, document.characterCount() - 1);
    QString words = document.toRawText();
    words.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    return words;
}

QString wordsIn(const QTextCursor& selection) {
    const QTextDocument* document = selection.document();
    return document == nullptr || !selection.hasSelection()
               ? QString()
               : wordsBetween(*document, selection.selectionStart(), selection.selectionEnd());
}

int charactersBefore(const QTextDocument& document, int position) {
    if (!hasEnds(document))
        return position;
    int characters = position;
    for (QTextBlock block = document.begin().next();
         block.isValid() && block.position() <= position; block = block.next())
        characters += static_cast<int>(endBefore(block).size()) - 1;
    return characters;
}

int positionAfter(const QTextDocument& document, int characters) {
    if (!hasEnds(document))
        return characters;
    int more = 0;
    for (QTextBlock block = document.begin().next();
         block.isValid() && block.position() + more < characters; block = block.next())
        more += static_cast<int>(endBefore(block).size()) - 1;
    return characters - more;
}

} // namespace upturn::gui
