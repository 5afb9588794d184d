// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/text_line.hpp"

#include "field/focus_field.hpp"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace upturn::gui {

TextLine::TextLine(QWidget* parent)
    : QLineEdit(parent)
    , field_(new FocusField(
          this,
          {.words = [this] { return text(); },
           .fill = [this](const QString& words) { setText(words); },
           .replace =
               [this](const QString& words) {
                   selectAll();
                   insert(words);
               },
           .endStep = [this] { endStep(); },
           .canTravel = [this](bool back) { return back ? isUndoAvailable() : isRedoAvailable(); },
           .travel = [this](bool back) { back ? undo() : redo(); }})) {
    connect(this, &QLineEdit::textChanged, field_, &FocusField::changed);
}

void TextLine::endStep() {
    // A line keeps letters apart where the caret has moved between them, and has no other way to
    // be told. What is typed next follows at once, so nobody hears of the caret.
    if (hasSelectedText() || text().isEmpty())
        return;
    const int caret = cursorPosition();
    const QSignalBlocker quiet(this);
    setCursorPosition(caret > 0 ? caret - 1 : caret + 1);
    setCursorPosition(caret);
}

bool TextLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        field_->overrides(*static_cast<QKeyEvent*>(event)))
        return true;
    return QLineEdit::event(event);
}

void TextLine::keyPressEvent(QKeyEvent* event) {
    if (!event->text().isEmpty())
        field_->beginInput();
    QLineEdit::keyPressEvent(event);
}

void TextLine::inputMethodEvent(QInputMethodEvent* event) {
    field_->beginInput(event->preeditString());
    QLineEdit::inputMethodEvent(event);
    field_->composed(event->preeditString());
}

void TextLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    field_->composed(QString());
}

} // namespace upturn::gui
