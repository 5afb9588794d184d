// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Lengths. The design counts in pixels of a 14 pixel font; here they grow with the real one.

#pragma once

#include <QBoxLayout>
#include <QMargins>
#include <QWidget>

namespace upturn::gui {

/// `design` in the font of the application, at least 1 for anything above 0.
int px(double design);
/// The same for a side of something that is clicked: never below 24 pixels (WCAG 2.5.8).
int target(double design);
/// Forgets the font it measured; called when the application's font changes.
void measureAgain();

/// Margins and spacing in design lengths, kept through changes of the font.
void space(QLayout* layout, const QMargins& margins, int spacing);
/// A place left free in a row or column, in design lengths.
void gap(QBoxLayout* layout, int length);
/// A fixed or smallest size in design lengths; 0 leaves a side free.
void fix(QWidget* widget, int width, int height);
void atLeast(QWidget* widget, int width, int height);
void atMost(QWidget* widget, int width);
/// The column for what people write, as wide as they like it; kept through changes of both.
enum class LineWidth { narrow, normal, wide };
void setLineWidth(LineWidth width);
LineWidth lineWidth();
/// Of the column, in design lengths: 700 when nothing else is wished.
int measure();
void atMeasure(QWidget* widget);
/// Applies all of the above again below `root`.
void spaceAgain(QWidget* root);

} // namespace upturn::gui
