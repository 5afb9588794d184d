// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The type scale. Sizes are relative to the font of the desktop, never in pixels.

#pragma once

#include <QFont>
#include <QWidget>

namespace upturn::gui {

enum class Type {
    hint,        ///< keys on buttons
    note,        ///< status lines
    small,       ///< meta lines
    smallMedium, ///< small buttons
    smallHead,   ///< heads of small groups
    body,        ///< what the program says
    bodyMedium,  ///< buttons and row titles
    lead,        ///< the question above a few answers
    prominent,   ///< the button that leads on
    head,        ///< heads of groups
    large,       ///< the line under a title
    quote,       ///< words of the person, in passing
    passage,     ///< words of the person that lead their card
    writing,     ///< words of the person, being written
    lesson,      ///< a lesson that fills its page
    title,
    question,
    figure,  ///< a lesson in a review
    section, ///< the head of a part of a long page
    number,  ///< to call
};

/// In the current font of the application; serif where the words are the person's.
QFont fontOf(Type type);
/// From one base line to the next, as a share of the font's size.
double leadingOf(Type type);

/// What people write in: the chosen family, else the first installed of ours, or a system serif.
QString writingFamily();
/// Empty takes the choice back. What is dressed already is dressed again.
void setWritingFamily(const QString& family);
/// The installed families that suit long reading.
QStringList writingFamilies();

/// Gives the widget its font, now and after each change of the application's font.
void dress(QWidget* widget, Type type);
/// Dresses again everything that was dressed.
void dressAll();

} // namespace upturn::gui
