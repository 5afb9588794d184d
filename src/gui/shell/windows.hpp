// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The windows of one start: the journal in its own, the small one for a quick sentence, the icon
// beside the clock; and what happens when another journal or another start comes.

#pragma once

#include "desktop/doorbell.hpp"
#include "shell/sidebar.hpp"
#include "theme/theme.hpp"

#include <upturn/app/sample.hpp>
#include <upturn/app/surroundings.hpp>

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

class QSystemTrayIcon;

namespace upturn::gui {

class CaptureDesk;
class Program;

struct Start {
    std::filesystem::path journal;
    Place place = Place::today;
    QString page; ///< the place by its name, to hand it over
    store::Access access = store::Access::write;
    bool capture = false;
};

/// One per application, GUI thread.
class Windows final : public QObject {
    Q_OBJECT

  public:
    Windows(std::shared_ptr<const app::Surroundings> surroundings, Theme& theme);
    ~Windows() override;

    /// Opens what is asked for, here or where the journal is open already; then the application
    /// may end.
    void begin(const Start& start);
    /// Writes what is being typed, and ends the program: the system asks it to.
    void leave();
    /// Ends the windows, and then makes a backup of what was written in them, if one is wanted.
    void close();
    Program* program() const { return program_.get(); }
    CaptureDesk* captureDesk() const { return capture_.get(); }

  private:
    void settle();
    /// The person wants to end the program.
    void quit();
    void whenSaved(const std::function<void()>& then);
    void openHere(const Start& start);
    void openProgram(Place place);
    void openCapture();
    void captured();
    void switchTo(const std::filesystem::path& journal);
    void openSample();
    void takeSample(core::Result<std::unique_ptr<app::Sample>> sample);
    void leaveSample();
    void deleteJournal();
    void lookAt(const std::filesystem::path& readable);
    void closeProgram();
    void reopen();
    void bringForward();
    void showTray(bool shown);
    void connectProgram();

    std::shared_ptr<const app::Surroundings> surroundings_;
    Theme& theme_;
    Doorbell doorbell_;
    std::filesystem::path journal_; ///< the person's own, whose doorbell hangs
    store::Access access_ = store::Access::write;
    bool hurried_ = false;                ///< the system asked to end
    bool opened_ = false;                 ///< a window of the journal, not only the small one
    std::unique_ptr<app::Sample> sample_; ///< while it is what is looked at
    /// What can be read of the damaged one, while it is what is looked at; empty: it is not.
    std::filesystem::path readable_;
    std::unique_ptr<Program> program_;
    std::unique_ptr<CaptureDesk> capture_;
    std::unique_ptr<QSystemTrayIcon> tray_;
    bool leaving_ = false; ///< the system has asked for it
};

std::optional<Place> placeNamed(const QString& name);

} // namespace upturn::gui
