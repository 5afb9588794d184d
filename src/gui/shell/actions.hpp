// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Everything that can be asked of the window, in one list. Menus and shortcuts follow from it.

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QMenuBar;
class QWidget;

namespace upturn::gui {

enum class MenuOf { file, edit, view, go, help };

struct ActionSpec {
    QString id; ///< "new-setback"
    MenuOf menu = MenuOf::file;
    QString text;
    QKeySequence keys;
    std::function<void()> does;
    bool opensGroup = false; ///< a line stands above it
    bool choice = false;     ///< one of several that exclude each other: its group is the menu's
};

/// The actions of one window, made once from the list.
class Actions final {
  public:
    /// Adds every action to the window, so that the keys work while the menu bar is hidden.
    Actions(const std::vector<ActionSpec>& specs, QWidget* window, QMenuBar* bar);

    QAction* named(const QString& id) const;

  private:
    QMenu* menuOf(MenuOf menu, QMenuBar* bar);

    std::vector<std::pair<MenuOf, QMenu*>> menus_;
    std::vector<QAction*> actions_;
};

} // namespace upturn::gui
