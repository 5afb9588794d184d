// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Everything that can be asked of the window, in one list. Menus, palette and shortcuts follow
// from it.

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QMenu;
class QMenuBar;
class QWidget;

namespace upturn::gui {

enum class MenuOf { file, edit, view, reflect, settings, help };

struct ActionSpec {
    QString id; ///< "new-setback"
    MenuOf menu = MenuOf::file;
    QString text;
    QKeySequence keys;
    std::function<void()> does;
    bool opensGroup = false;         ///< a line stands above it
    bool choice = false;             ///< one of several that exclude each other, in its menu
    std::function<bool()> when = {}; ///< whether it can be done now; always, when empty
    QString below = {};              ///< the title of a menu inside the menu
};

/// The actions of one window.
class Actions final {
  public:
    Actions(QWidget* window, QMenuBar* bar);

    /// Adds every action to the window too, so that the keys work while the menu bar is hidden.
    void add(const std::vector<ActionSpec>& specs);
    /// Does that whenever one is asked for, before it is done.
    void before(std::function<void()> does) { before_ = std::move(does); }
    QAction* named(const QString& id) const;
    /// What can be done now, in the order of the menus.
    std::vector<QAction*> possible() const;

  private:
    struct Made {
        QAction* action = nullptr;
        MenuOf menu = MenuOf::file;
        std::function<bool()> when;
    };

    void addMenus(QMenuBar* bar);
    QMenu* menuOf(const ActionSpec& spec);
    void enable(MenuOf menu, bool always);

    QWidget* window_;
    std::function<void()> before_ = [] {};
    std::map<MenuOf, QMenu*> menus_;
    std::map<QString, QMenu*> inner_;
    std::vector<Made> made_;
};

} // namespace upturn::gui
