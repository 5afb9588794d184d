// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the page shows when another file is in the place of the journal.

#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>

namespace upturn::gui {

struct GroundView {
    bool gone = false;        ///< there is no file any more
    bool writtenOver = false; ///< what was open can't be read any more
    bool unusable = false;    ///< what is there now is no whole journal
    bool sameJournal = false; ///< what is there now is another state of the same journal
    QString journal;          ///< "journal.upturn, in Documents"
    QString time;             ///< when it was noticed
    QString there;            ///< what is in its place, or why it can't be opened
    QString open;             ///< what is still open
    QStringList details;
    std::filesystem::path beside; ///< where what is open would be saved
};

} // namespace upturn::gui
