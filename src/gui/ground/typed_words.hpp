// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person was typing in a window when the journal could not take it any more.

#pragma once

#include <upturn/app/kept_words.hpp>

#include <QString>
#include <QVector>

class QWidget;

namespace upturn::gui {

/// Words of a field that no journal has taken.
struct TypedWords {
    QString field; ///< its name
    QString words;
    /// They were to be more than a draft and could not: nobody is in the middle of them.
    bool cameBack = false;
    app::KeptPiece piece{}; ///< the draft they were

    bool operator==(const TypedWords& other) const {
        return field == other.field && words == other.words && cameBack == other.cameBack;
    }
};

/// Of all fields below `window`: what stands in those that are seen, and what was typed on other
/// pages and is not kept. What an input method has in hand is taken first.
QVector<TypedWords> typedWords(const QWidget& window);

/// All of them as one text.
app::WordsToKeep together(const QVector<TypedWords>& typed);

} // namespace upturn::gui
