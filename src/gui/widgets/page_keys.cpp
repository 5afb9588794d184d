// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/page_keys.hpp"

#include <QKeyEvent>
#include <QShortcut>

#include <utility>

namespace upturn::gui {

void onKeys(QWidget* page, const QKeySequence& keys, std::function<void()> does) {
    auto* shortcut = new QShortcut(keys, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, std::move(does));
}

int digitOf(const QKeyEvent& event) {
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (with != Qt::NoModifier && with != Qt::ShiftModifier)
        return 0;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    // By its place, as X11 and Wayland number the keys.
    constexpr quint32 placeOf1 = 10;
    constexpr quint32 placeOf9 = 18;
    const quint32 place = event.nativeScanCode();
    const bool inRow = place >= placeOf1 && place <= placeOf9;
    return inRow && with == Qt::NoModifier ? static_cast<int>(place - placeOf1) + 1 : 0;
}

bool typesWords(const QKeyEvent& event) {
    constexpr Qt::KeyboardModifiers ofShortcuts =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return !(event.modifiers() & ofShortcuts) && !text.isEmpty() && text.front().isLetterOrNumber();
}

} // namespace upturn::gui
