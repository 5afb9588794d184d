// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is shown of backups, as plain values, and how it is read.

#pragma once

#include <upturn/app/backup_keeper.hpp>
#include <upturn/app/backups.hpp>

#include <QString>

#include <set>
#include <vector>

namespace upturn::gui {

struct BackupsView {
    struct Row {
        QString name;  ///< "Today, 20:30"
        QString line;  ///< "313 entries"
        QString right; ///< "38.2 MB, checked"
        QString file;
        bool readable = true;
    };
    std::vector<Row> rows; ///< newest first
    QString folder;
    QString room;     ///< "44 copies, 1.4 GB"
    QString farthest; ///< "Back to 1 March 2026."
    QString second;   ///< the second place, and when it was last reached; empty: none is named
    QString synced;   ///< that a sync program moves the folder of the journal; empty
};

/// A copy beside the journal.
struct RestoreView {
    struct Thing {
        core::Id id;
        QString title;
        QString line;  ///< "Entry, 97 words now, 59 words in the copy"
        QString right; ///< "not in the copy"
    };
    struct Number {
        QString name;
        QString now;
        QString then;
    };
    QString file;
    QString name;  ///< "today, 20:30"
    QString about; ///< "38.1 MB, read in full"
    std::vector<Thing> things;
    std::size_t more = 0; ///< things that are not among them
    std::vector<Number> numbers;
    QString unread;        ///< what stays as it is, since it can't be read there
    std::int64_t asOf = 0; ///< what was said since is not among it, and stays
};

/// "Today, 20:30", "Yesterday, 23:05", "Thursday 19 November, 20:30".
QString nameOf(const store::CopyName& name, core::CivilDate today);
/// "38.2 MB".
QString saidBytes(std::int64_t bytes);
/// The line at the foot of the window.
QString statusOf(const app::BackupStanding& standing, core::CivilDate today);

core::Result<BackupsView> readBackups(store::Journal& journal,
                                      const app::Surroundings& surroundings);
core::Result<RestoreView> readRestore(store::Journal& journal,
                                      const app::Surroundings& surroundings, const QString& file);

} // namespace upturn::gui
