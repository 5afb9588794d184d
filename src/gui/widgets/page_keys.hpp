// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Keys of a page.

#pragma once

#include <QKeySequence>

#include <functional>

class QKeyEvent;
class QWidget;

namespace upturn::gui {

/// `does` when these keys are pressed while the focus is on the page or inside it; as long as the
/// page lives. Nothing here can be changed in the list of shortcuts: that is for `KeyBook`.
void onKeys(QWidget* page, const QKeySequence& keys, std::function<void()> does);

/// The digit that stands on the key, whatever the layout makes of it: on a French keyboard the row
/// of digits gives "&" and "é", and digits with Shift. 0: none.
int digitOf(const QKeyEvent& event);

/// A letter that would stand in a field, were there one.
bool typesWords(const QKeyEvent& event);

} // namespace upturn::gui
