// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether everything in a window has its place.

#pragma once

#include "shell/main_window.hpp"

namespace upturn::gui::stage {

/// No label's words are cut, no button is smaller than its words.
void checkFit(MainWindow& window);
/// Nothing stands outside of the page it is on, or half outside of its parent.
void checkInside(MainWindow& window);
/// No control lies on another one.
void checkApart(MainWindow& window);

} // namespace upturn::gui::stage
