// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether everything in a window has its place.

#pragma once

#include "shell/main_window.hpp"

namespace upturn::gui::stage {

/// No label's words are cut, nor what a field asks, no button is smaller than its words.
void checkFit(MainWindow& window);
/// No part that is hidden keeps the column narrow that it belongs to.
void checkLayouts(MainWindow& window);
/// Nothing stands outside of the page it is on, or half outside of its parent.
void checkInside(MainWindow& window);
/// No control lies on another one.
void checkApart(MainWindow& window);

} // namespace upturn::gui::stage
