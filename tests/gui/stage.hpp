// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Puts a page or a window on screen for a test.

#pragma once

#include "shell/main_window.hpp"

#include <QAccessible>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace upturn::gui::stage {

/// The theme of the test program.
Theme& theme();

/// Shows and waits until the window has the keyboard and the layouts have settled.
void show(QWidget& window, const QSize& size = {1280, 800});
void settle();
/// No layout has yet to show what was put in it.
bool allShown();

/// A window with one of the pages, filled with the sample.
struct Scene {
    std::string name;
    std::function<QWidget*(MainWindow&)> set; ///< gives what should have the keyboard first
    int due = 3;                              ///< lessons, in the sidebar
};
const std::vector<Scene>& scenes();

/// Every visible accessible below `root`, itself too.
std::vector<QAccessibleInterface*> spokenBelow(QWidget& root);

} // namespace upturn::gui::stage
