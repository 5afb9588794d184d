// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which parts of a line match what is being looked for, by the one fold (upturn/core/fold.hpp).

#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace upturn::gui {

/// From and to, in characters of the line.
using Spans = std::vector<std::pair<int, int>>;

/// Where in a word what is sought may stand.
enum class MatchAt {
    beginning,
    anywhere ///< from three letters on also inside
};

/// A search while it is being typed: all that begins with its last word is meant. A name
/// ("tag:late", "#late"), a day or what stands in quotation marks is meant as it is.
QString whileTyping(const QString& search);
/// The words of a search, folded.
QStringList soughtWords(const QString& search);
/// Where each of the words stands in the line; nothing when one of them does not.
/// Without words every line matches, and no part of it is marked.
bool matches(const QString& line, const QStringList& sought, Spans* where = nullptr,
             MatchAt at = MatchAt::beginning);

} // namespace upturn::gui
