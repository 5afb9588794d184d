// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#include "words/trouble.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace upturn::gui {

QString sentenceOf(const core::Error& error) {
    // It was on the page a moment ago: what made it go was done by somebody else.
    return error.namesId
               ? QCoreApplication::translate("upturn::gui::trouble",
                                             "This was put in the trash, put back, deleted or "
                                             "taken back elsewhere meanwhile.")
               : QString::fromStdString(error.sentence);
}

QString waitsInTrash() {
    return QCoreApplication::translate("upturn::gui::trouble",
                                       "The entry was put in the trash meanwhile. What you typed "
                                       "waits for it to be put back.");
}

QString withoutIds(const QString& words) {
    static const QRegularExpression id(QStringLiteral("\\b[0-9a-f]{32}\\b"));
    return QString(words).remove(id).simplified();
}

} // namespace upturn::gui
