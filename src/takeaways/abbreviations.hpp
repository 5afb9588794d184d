// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Words before a full stop that ends nothing (resources/takeaways/abbreviations.json).

#pragma once

#include <QSet>
#include <QString>

namespace upturn::takeaways {

struct Abbreviations {
    QSet<QString> words;
    QSet<QString> mayEnd; ///< may stand at the end of a sentence too
    QSet<QString> afterOrdinal;
};

/// Of all languages together; read at the first call. Any thread.
const Abbreviations& abbreviations();

} // namespace upturn::takeaways
