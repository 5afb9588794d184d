// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Whether this computer reminds its person to write, and when. The desktop keeps it, not Upturn:
// a timer of systemd, or without systemd an entry that runs when the person logs in. Both call
// `upturn --remind`, which looks once and ends. Off until it is turned on.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <chrono>
#include <filesystem>

namespace upturn::app {

struct ReminderPlan {
    bool on = false;
    std::chrono::minutes at{19 * 60 + 30}; ///< time of day

    bool operator==(const ReminderPlan&) const = default;
};

/// Reads and writes small files in $XDG_CONFIG_HOME: on any thread but the window's.
class Reminders {
  public:
    /// `program` is the window's. With `timers` the plan is a timer of systemd.
    Reminders(const Paths& paths, std::filesystem::path program, bool timers);
    /// Of the program that runs, and whatever this system has.
    static Reminders here(const Paths& paths);

    /// False where only a reminder at login can be had; the time of day then means nothing.
    bool knowsTimes() const { return timers_; }
    ReminderPlan plan() const;
    /// After a change systemd has to look again: gui/shell/reminder.hpp tells it.
    core::Result<void> change(const ReminderPlan& plan) const;

  private:
    core::Result<void> writeTimer(const ReminderPlan& plan) const;
    core::Result<void> writeLogin() const;
    /// The link by which systemd starts the timer.
    std::filesystem::path timer() const;
    static void remove(std::initializer_list<std::filesystem::path> files);

    std::filesystem::path program_;
    std::filesystem::path units_; ///< systemd/user
    std::filesystem::path login_; ///< the file in autostart
    bool timers_;
};

/// True when the person wrote, answered or reviewed something on the day they call today. On the
/// journal's thread.
core::Result<bool> wroteToday(store::Journal& journal, const Surroundings& surroundings);

} // namespace upturn::app
