// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Roles and values for the controls that are painted.

#pragma once

#include <QAccessible>

class QWidget;

namespace upturn::gui {

/// What a screen reader calls it. Before it is spoken of for the first time: in its constructor.
void speakAs(QWidget* widget, QAccessible::Role role);

/// Once, before the first widget is spoken of.
void teachScreenReaders();

} // namespace upturn::gui
