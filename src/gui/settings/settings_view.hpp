// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Settings page shows and what a person can wish, as plain values.

#pragma once

#include "settings/preferences.hpp"

#include <upturn/app/journal_settings.hpp>
#include <upturn/app/reminders.hpp>

#include <QString>
#include <QStringList>

#include <vector>

namespace upturn::gui {

struct Wishes {
    Preferences here;             ///< on this computer
    app::ReminderPlan reminder;   ///< on this computer, kept by its desktop
    app::JournalSettings journal; ///< in this journal

    bool operator==(const Wishes&) const = default;
};

/// What a person may choose from here, which depends on the computer and the journal.
struct Choices {
    struct Guide {
        QString id;
        QString title;
        QString about;
    };
    struct Place {
        QString what; ///< "Journal"
        QString path;
    };
    QStringList fonts; ///< installed, for writing
    std::vector<Guide> guides;
    std::vector<Place> places;
    QStringList recent;        ///< other journals, the last one first
    bool reminderTimes = true; ///< else reminders come when one logs in
    bool tray = false;         ///< the desktop has a place for such icons
    bool writable = true;
};

/// How an import or export stands.
struct Transfer {
    QString line;         ///< what happens, or what came of it
    QString detail;       ///< numbers, what was passed over
    bool busy = false;    ///< nothing else can be begun
    bool asks = false;    ///< waits for "Bring them in" or "Not now"
    bool canUndo = false; ///< it is in the journal and can be taken back
    bool stops = false;   ///< busy, and can be ended before anything is written
};

} // namespace upturn::gui
