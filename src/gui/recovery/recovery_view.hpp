// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is shown of a journal that can't be used as it is, as plain values.

#pragma once

#include "ground/typed_words.hpp"

#include <upturn/app/recovery.hpp>

#include <QString>

#include <vector>

namespace upturn::gui {

struct RecoveryView {
    QString journal; ///< "journal.upturn, 38.2 MB, in Documents"
    QString title;
    QString about;
    struct Row {
        QString name;
        QString count;     ///< "304 of 312"
        bool whole = true; ///< nothing of it is missing, as far as is known
    };
    std::vector<Row> rows; ///< of what can be read; none: nothing can
    QString notReadable;   ///< what is missing after a repair; empty: nothing
    struct Copy {
        QString name;  ///< "Today, 08:00"
        QString line;  ///< "312 entries, 2 things that can be read are not in it"
        QString right; ///< "checked"
        QString file;
        bool readable = true;
    };
    std::vector<Copy> copies;
    QString repair; ///< what it would do; empty: it can do nothing
    std::filesystem::path readable;
    bool gone = false;           ///< there is nothing that a backup would take the place of
    QVector<TypedWords> typed{}; ///< what no journal has taken
    QString kept{};              ///< when that was kept apart; empty: it could not be
};

RecoveryView viewOf(const app::Recovery& recovery, core::CivilDate today);
/// As long as it is not known what can be read.
RecoveryView viewBefore(app::Trouble trouble, const std::filesystem::path& journal);

} // namespace upturn::gui
