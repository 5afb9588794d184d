// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/actions.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace upturn::gui {
namespace {

QString titleOf(MenuOf menu) {
    const auto say = [](const char* title) {
        return QCoreApplication::translate("upturn::gui::Actions", title);
    };
    switch (menu) {
    case MenuOf::edit:
        return say(QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Edit"));
    case MenuOf::view:
        return say(QT_TRANSLATE_NOOP("upturn::gui::Actions", "&View"));
    case MenuOf::go:
        return say(QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Go"));
    case MenuOf::help:
        return say(QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Help"));
    case MenuOf::file:
        break;
    }
    return say(QT_TRANSLATE_NOOP("upturn::gui::Actions", "&File"));
}

} // namespace

Actions::Actions(const std::vector<ActionSpec>& specs, QWidget* window, QMenuBar* bar) {
    for (const ActionSpec& spec : specs) {
        QMenu* menu = menuOf(spec.menu, bar);
        if (spec.opensGroup)
            menu->addSeparator();
        auto* action = new QAction(spec.text, window);
        action->setObjectName(spec.id);
        action->setShortcut(spec.keys);
        QObject::connect(action, &QAction::triggered, window, [does = spec.does] { does(); });
        if (spec.choice) {
            auto* group = menu->findChild<QActionGroup*>();
            if (group == nullptr)
                group = new QActionGroup(menu);
            action->setCheckable(true);
            group->addAction(action);
        }
        menu->addAction(action);
        window->addAction(action);
        actions_.push_back(action);
    }
}

QAction* Actions::named(const QString& id) const {
    for (QAction* action : actions_)
        if (action->objectName() == id)
            return action;
    return nullptr;
}

QMenu* Actions::menuOf(MenuOf menu, QMenuBar* bar) {
    for (const auto& [known, found] : menus_)
        if (known == menu)
            return found;
    menus_.emplace_back(menu, bar->addMenu(titleOf(menu)));
    return menus_.back().second;
}

} // namespace upturn::gui
