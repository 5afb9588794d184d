// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Backups in the window: they are made by themselves, Settings lists them, and one is restored.

#pragma once

#include "backups/restore_page.hpp"
#include "settings/settings_page.hpp"

#include <upturn/app/backup_keeper.hpp>

#include <QObject>

namespace upturn::gui {

class BackupsPresenter final : public QObject {
    Q_OBJECT

  public:
    BackupsPresenter(app::JournalService& service, SettingsPage& settings, RestorePage& page,
                     bool on, QObject* parent);

    void setOn(bool on) { keeper_->setOn(on); }
    app::BackupKeeper& keeper() { return *keeper_; }

  Q_SIGNALS:
    /// The line at the foot of the window.
    void status(const QString& line);
    void told(const QString& sentence);
    /// The page is filled.
    void ready();
    void left();
    void restored(const QString& line, const upturn::core::Id& act);

  private:
    void refresh();
    void start(const QString& file);
    void restore(const std::set<core::Id>& only);
    void chooseSecondPlace();
    void setSecondPlace(const std::optional<std::filesystem::path>& folder);
    void lookForSync();

    app::JournalService& service_;
    SettingsPage& settings_;
    RestorePage& page_;
    app::BackupKeeper* keeper_;
    RestoreView view_;
    bool asked_ = false; ///< for a backup, by the person
};

} // namespace upturn::gui
