// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Brings the Settings page together with this computer and the journal.

#pragma once

#include "settings/settings_page.hpp"

#include <upturn/app/journal_service.hpp>

#include <QObject>

namespace upturn::gui {

/// Each change is done at once and can be taken back, until the program is left.
class SettingsPresenter final : public QObject {
    Q_OBJECT

  public:
    SettingsPresenter(app::JournalService& service, SettingsPage& page, PreferenceFile& file,
                      Theme& theme, QObject* parent);

    /// Asks the journal for what belongs to it.
    void refresh();
    /// Takes the last change back, or makes it again. False when there is none.
    bool undo();
    bool redo();
    const Preferences& preferences() const { return now_.here; }

  Q_SIGNALS:
    void told(const QString& sentence);
    /// Of this computer; also by another way than the page.
    void changed(const upturn::gui::Preferences& preferences);

  private:
    void connectPage();
    Choices choices() const;
    void show();
    void takeTheme();
    void wish(const Wishes& wishes);
    /// Makes things as they are wished.
    void apply(Wishes wishes, int change = 0);
    void keepHere();
    void takeDesktopKey();
    void remind(const app::ReminderPlan& plan, int change);
    void writeJournal(const app::JournalSettings& before, const app::JournalSettings& settings,
                      int change);
    /// What the page was changed from, and to.
    struct Change {
        Wishes from;
        Wishes to;
        int number = 0; ///< in the order of their making
    };
    /// What could not be written was not done: there is nothing to take back of that part.
    template<class Part>
    void refused(int change, Part Wishes::*part);
    /// Nor was what could not be taken back, or done again.
    void stays(const Change& change, bool back);
    bool timeTravel(bool back);
    /// What the change has made, as far as nobody has changed it since.
    void turn(const Change& change, bool back);
    void tellTurned(const app::Turned& how, bool back);
    template<class Value>
    bool fine(const core::Result<Value>& result);

    app::JournalService& service_;
    SettingsPage& page_;
    PreferenceFile& file_;
    Theme& theme_;
    Wishes now_;
    std::vector<Change> done_;
    std::vector<Change> takenBack_;
    int changes_ = 0;
    bool applying_ = false;
    bool guidesKnown_ = false;
    bool filled_ = false; ///< the page has been looked at
};

} // namespace upturn::gui
