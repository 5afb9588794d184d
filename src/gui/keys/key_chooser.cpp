// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "keys/key_chooser.hpp"

#include <QKeyEvent>

namespace upturn::gui {

KeyChooser::KeyChooser(const QString& what, QWidget* parent)
    : Button(QString(), ButtonKind::outlined, parent)
    , what_(what) {
    setButtonSize(ButtonSize::small);
    connect(this, &Button::clicked, this, [this] { listen(true); });
}

void KeyChooser::showChosen(const QKeySequence& keys) {
    keys_ = keys;
    listen(false);
}

void KeyChooser::listen(bool listens) {
    listening_ = listens;
    QString shown = keys_.isEmpty() ? tr("None") : keys_.toString(QKeySequence::NativeText);
    if (listens)
        shown = tr("Press the new keys");
    setText(shown);
    setAccessibleName(tr("%1: %2").arg(what_, shown));
    updateGeometry();
}

bool KeyChooser::event(QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!listening_ || !key)
        return Button::event(event);
    // Nothing else may take these keys now, whatever they usually mean.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    return takes(*static_cast<QKeyEvent*>(event));
}

bool KeyChooser::takes(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
        return true;
    case Qt::Key_Escape:
        listen(false);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        listen(false);
        Q_EMIT chosen({});
        return true;
    default:
        break;
    }
    listen(false);
    const auto with = event.modifiers() & ~Qt::KeypadModifier;
    Q_EMIT chosen(QKeySequence(QKeyCombination(with, static_cast<Qt::Key>(event.key()))));
    return true;
}

void KeyChooser::focusOutEvent(QFocusEvent* event) {
    listen(false);
    Button::focusOutEvent(event);
}

} // namespace upturn::gui
