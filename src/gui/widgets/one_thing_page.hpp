// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What all pages for one thing share: the way out above, the thing in the middle, and their keys.

#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace upturn::gui {

struct WaysOut {
    std::function<void()> leave; ///< Esc, or the button above
    std::function<void()> done;  ///< Ctrl+Enter
};

/// Lays `block` in the middle of `content`, as wide as it may be; what is left over is at both
/// sides. Gives the row, for its margins.
QHBoxLayout* layInMiddle(QWidget* content, QWidget* block);
/// A block in the middle of `content`, at most `widest` wide, to be filled.
QWidget* blockInMiddle(QWidget* content, int widest, const QMargins& margins);

/// Lays `page` out and gives the block in its middle, at most `widest` wide, to be filled.
QWidget* beginOneThing(QWidget* page, int widest, const WaysOut& ways);

} // namespace upturn::gui
