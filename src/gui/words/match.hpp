// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which parts of a line match what is being looked for.

#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace upturn::gui {

/// From and to, in characters of the line.
using Spans = std::vector<std::pair<int, int>>;

/// The words of a search, without case and accents.
QStringList soughtWords(const QString& search);
/// Where each of the words begins a word of the line; nothing when one of them does not.
/// Without words every line matches, and no part of it is marked.
bool matches(const QString& line, const QStringList& sought, Spans* where = nullptr);

} // namespace upturn::gui
