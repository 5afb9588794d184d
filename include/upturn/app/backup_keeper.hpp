// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Makes backups of a window's journal by themselves: a quarter of an hour after something was
// written, and later for a journal that takes long to copy. Wakes up for nothing else. On the GUI
// thread; what is done, is done on the slow lane.

#pragma once

#include <upturn/app/backups.hpp>
#include <upturn/app/journal_service.hpp>

#include <QObject>

#include <chrono>
#include <optional>

class QTimer;

namespace upturn::app {

/// What the window may say of them.
struct BackupStanding {
    bool on = true;
    std::optional<Backup> newest; ///< that can be read
    bool behind = false;          ///< something was written that none has
    bool made = false;            ///< one, just now
    std::string trouble;          ///< why the last one could not be made, or is damaged
};

class BackupKeeper final : public QObject {
    Q_OBJECT

  public:
    static constexpr std::chrono::milliseconds usual{std::chrono::minutes(15)};

    /// Looks at what there is shortly after the start, so that the start is not slower for it.
    BackupKeeper(JournalService& service, bool on, QObject* parent,
                 std::chrono::milliseconds pause = usual);

    void setOn(bool on);
    /// Now, if something was written since the newest one.
    void make();
    const BackupStanding& standing() const { return standing_; }

  Q_SIGNALS:
    void changed();
    /// It was asked for, and all that was written is in one.
    void nothingNew();

  private:
    void look();
    void heard();
    void take(const core::Result<BackupStanding>& now);

    JournalService& service_;
    std::chrono::milliseconds pause_;
    QTimer* due_;
    BackupStanding standing_;
    bool making_ = false;
};

} // namespace upturn::app
