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

bool typesWords(const QKeyEvent& event) {
    constexpr Qt::KeyboardModifiers ofShortcuts =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return !(event.modifiers() & ofShortcuts) && !text.isEmpty() && text.front().isLetterOrNumber();
}

} // namespace upturn::gui
