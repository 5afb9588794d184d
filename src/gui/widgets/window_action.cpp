// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/window_action.hpp"

#include <QAction>
#include <QMenu>

namespace upturn::gui {

QAction* windowAction(const QWidget* inside, const char* id) {
    return inside->window()->findChild<QAction*>(QString::fromLatin1(id),
                                                 Qt::FindDirectChildrenOnly);
}

void offerHide(QMenu* menu) {
    // The window is known when the menu is opened.
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] {
        QAction* hide = windowAction(menu->parentWidget(), "hide");
        if (hide == nullptr || menu->actions().contains(hide))
            return;
        menu->addSeparator();
        menu->addAction(hide);
    });
}

} // namespace upturn::gui
