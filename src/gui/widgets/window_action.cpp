// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "widgets/window_action.hpp"

#include "keys/key_book.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace upturn::gui {

QAction* windowAction(const QWidget* inside, const char* id) {
    return inside->window()->findChild<QAction*>(QString::fromLatin1(id),
                                                 Qt::FindDirectChildrenOnly);
}

void enterKeysOfHelp() {
    keyBook().enter(
        QStringLiteral("calm"), QString(),
        QCoreApplication::translate("upturn::gui::MainWindow", "Someone to talk to, at any hour"),
        Qt::Key_F7);
    keyBook().enter(QStringLiteral("hide"), QString(),
                    QCoreApplication::translate("upturn::gui::MainWindow", "Hide"), Qt::Key_F12);
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
