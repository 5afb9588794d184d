// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is asked of the whole window from anywhere in it, as its menu bar asks.

#pragma once

class QAction;
class QMenu;
class QWidget;

namespace upturn::gui {

/// By its id in the list of actions; null where the window has none of that name.
QAction* windowAction(const QWidget* inside, const char* id);
/// Somebody to talk to, and Hide: their keys are known also where there is no such window.
void enterKeysOfHelp();
/// "Hide", as the last of this menu.
void offerHide(QMenu* menu);

} // namespace upturn::gui
