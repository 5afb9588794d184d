// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What lies in the trash, as plain values.

#pragma once

#include <upturn/core/id.hpp>

#include <QString>
#include <QStringList>

#include <vector>

namespace upturn::gui {

struct TrashRow {
    core::Id id;
    bool lesson = false;
    QString title;
    QString line;          ///< "Entry, deleted today"
    QString meta;          ///< "Tuesday 3 November 2026, 08:12"
    QString text;          ///< to be read; empty when the title says all of it
    QStringList comesBack; ///< "2 answers", "2 versions of the text"
};

} // namespace upturn::gui
