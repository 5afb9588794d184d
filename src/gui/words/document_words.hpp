// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Between words and the text document of a widget, character by character. Nothing else reads words
// from a document: QTextDocument's own way gives other characters than were put in.

#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;
class QTextEdit;

namespace upturn::gui {

/// Puts words in the place of all that stands there, with nothing to undo. What ends a line is
/// remembered with the line, as a document has one kind of end only.
void putWords(QTextEdit& edit, const QString& words);
/// The same as one step of undo.
void replaceWords(QTextDocument& document, const QString& words);

/// What was put in, with what was typed since. A new line ends as the line before it does.
QString wordsIn(const QTextDocument& document);
/// What is selected.
QString wordsIn(const QTextCursor& selection);

/// Positions in a document, and characters of its words before them: an end of two characters takes
/// one position.
int charactersBefore(const QTextDocument& document, int position);
int positionAfter(const QTextDocument& document, int characters);

} // namespace upturn::gui
