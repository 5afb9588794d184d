// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "shell/actions.hpp"

#include "keys/key_book.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>

namespace upturn::gui {
namespace {

constexpr std::array<std::pair<MenuOf, const char*>, 6> titles{{
    {MenuOf::file, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&File")},
    {MenuOf::edit, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Edit")},
    {MenuOf::view, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&View")},
    {MenuOf::reflect, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Reflect")},
    {MenuOf::settings, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Settings")},
    {MenuOf::help, QT_TRANSLATE_NOOP("upturn::gui::Actions", "&Help")},
}};

} // namespace

Actions::Actions(QWidget* window, QMenuBar* bar)
    : window_(window) {
    addMenus(bar);
}

void Actions::addMenus(QMenuBar* bar) {
    for (const auto& [menu, title] : titles) {
        QMenu* made = bar->addMenu(QCoreApplication::translate("upturn::gui::Actions", title));
        menus_[menu] = made;
        QObject::connect(made, &QMenu::aboutToShow, window_,
                         [this, menu = menu] { enable(menu, false); });
        // Keys are asked for at any time: what can't be done then does nothing.
        QObject::connect(made, &QMenu::aboutToHide, window_,
                         [this, menu = menu] { enable(menu, true); });
    }
}

void Actions::add(const std::vector<ActionSpec>& specs) {
    for (const ActionSpec& spec : specs) {
        QMenu* menu = menuOf(spec);
        if (spec.opensGroup)
            menu->addSeparator();
        auto* action = new QAction(spec.text, window_);
        action->setObjectName(spec.id);
        QObject::connect(action, &QAction::triggered, window_,
                         [this, does = spec.does, when = spec.when] {
                             if (when && !when())
                                 return;
                             before_();
                             does();
                         });
        keyBook().enter(spec.id, QString(), spec.text, spec.keys);
        followKeys(action, spec.id);
        if (spec.choice) {
            auto* group = menu->findChild<QActionGroup*>();
            if (group == nullptr)
                group = new QActionGroup(menu);
            action->setCheckable(true);
            group->addAction(action);
        }
        menu->addAction(action);
        window_->addAction(action);
        made_.push_back({action, spec.menu, spec.when});
    }
}

QAction* Actions::named(const QString& id) const {
    for (const Made& made : made_)
        if (made.action->objectName() == id)
            return made.action;
    return nullptr;
}

std::vector<QAction*> Actions::possible() const {
    std::vector<QAction*> all;
    for (const auto& [menu, title] : titles)
        for (const Made& made : made_)
            if (made.menu == menu && (!made.when || made.when()))
                all.push_back(made.action);
    return all;
}

void Actions::enable(MenuOf menu, bool always) {
    for (const Made& made : made_)
        if (made.menu == menu)
            made.action->setEnabled(always || !made.when || made.when());
}

QMenu* Actions::menuOf(const ActionSpec& spec) {
    QMenu* menu = menus_.at(spec.menu);
    if (spec.below.isEmpty())
        return menu;
    QMenu*& inner = inner_[spec.below];
    if (inner == nullptr)
        inner = menu->addMenu(spec.below);
    return inner;
}

} // namespace upturn::gui
