// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Between what a person wrote and what a widget shows.

#pragma once

#include <upturn/core/text.hpp>

#include <QString>
#include <QStringList>

#include <utility>

namespace upturn::gui {

QString shown(const core::Text& text);
/// As they are painted: their marks stay with them, also where the words run against the direction
/// of the window or of the sentence they are part of.
QString isolated(const QString& words);
/// What a field holds. A half of a character, which a field can't hold but a drag can bring, is
/// replaced.
core::Text textOf(const QString& words);

/// Characters as a widget counts them before byte `offset` of `text`.
int charactersBefore(const core::Text& text, std::int64_t offset);
/// Bytes of the text before character `position`.
std::int64_t bytesBefore(const QString& words, int position);
/// What stands in a field after `kept`, words that stood there, was handed over: what was typed
/// behind it meanwhile, or all of it when it reads differently by now.
QString leftAfter(const QString& field, const QString& kept);
/// Where the sentence around character `position` begins and ends, without the space around it.
std::pair<int, int> sentenceAround(const QString& words, int position);

/// A sentence of several lines as one: what ends a line is a space there, and a space that doesn't
/// break stays what it is.
QString oneLine(const QString& words);
/// As much of the words as is enough to know them again, in one line.
QString beginningOf(const QString& words, qsizetype longest);

/// No line ends in the middle of a number: its groups of digits stay together.
QString unbroken(const QString& words);

/// The lines that say something, without the blanks around them.
QStringList linesOf(const core::Text& text);

} // namespace upturn::gui
