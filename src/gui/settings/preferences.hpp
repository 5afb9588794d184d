// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What belongs to this computer: how things look here, and which journals were opened.

#pragma once

#include "theme/metrics.hpp"
#include "theme/theme.hpp"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <map>

namespace upturn::gui {

struct Preferences {
    Colours colours = Colours::likeDesktop;
    double textScale = 1.0;
    QString language;    ///< "de"; empty: that of the desktop. Spoken from the next start on
    QString writingFont; ///< empty: the first of our own list
    LineWidth lineWidth = LineWidth::normal;
    bool spelling = true;      ///< unknown words are marked
    bool hideSentence = false; ///< in a review, until Space is pressed
    bool trayIcon = false;
    bool backups = true;     ///< made by themselves
    bool desktopKey = false; ///< the desktop gave a key for quick capture

    bool operator==(const Preferences&) const = default;
};

/// Makes the application look as it is wished.
void wear(const Preferences& preferences, Theme& theme);

/// All that stands in upturn.ini.
struct Kept {
    Preferences preferences;
    QByteArray geometry;
    std::map<QString, QString> keys; ///< only those that were changed
    QStringList recent;              ///< journals, the last one first

    bool operator==(const Kept&) const = default;
};

/// Read once, when the window is made; written elsewhere, so that the window never waits.
class PreferenceFile {
  public:
    explicit PreferenceFile(std::filesystem::path file);

    const Kept& now() const { return now_; }
    /// Nothing is written when nothing differs. What is under way is finished on destruction.
    void keep(const Kept& kept);

  private:
    std::filesystem::path file_;
    Kept now_;
    QThreadPool writer_;
};

} // namespace upturn::gui
