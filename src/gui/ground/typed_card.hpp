// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a person was typing, on the pages of a journal that can't take it.

#pragma once

#include "ground/typed_words.hpp"

class QVBoxLayout;
class QWidget;

namespace upturn::gui {

/// A card for each, with a way to copy it. `time`: when it was kept apart from the journal file;
/// empty: it could not be.
void showTypedWords(QVBoxLayout* cards, QWidget* page, const QVector<TypedWords>& typed,
                    const QString& time);

} // namespace upturn::gui
