// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/page_keys.hpp"

#include <QShortcut>

#include <utility>

namespace upturn::gui {

void onKeys(QWidget* page, const QKeySequence& keys, std::function<void()> does) {
    auto* shortcut = new QShortcut(keys, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, std::move(does));
}

} // namespace upturn::gui
