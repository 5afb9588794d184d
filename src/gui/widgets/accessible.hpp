// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Roles and values for the controls that are painted.

#pragma once

#include <QAccessible>

class QWidget;

namespace upturn::gui {

/// What a screen reader calls it. For a class that is directly a QWidget; one above another of Qt's
/// controls keeps the role of that.
void speakAs(QWidget* widget, QAccessible::Role role);

/// Once, before the first widget is spoken of.
void teachScreenReaders();

} // namespace upturn::gui
