// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The reminder as the desktop sees it. When it comes is app::Reminders' to know.

#pragma once

#include <upturn/app/surroundings.hpp>

#include <filesystem>

namespace upturn::gui {

/// `upturn --remind`: one look, without a window. Shows a notification that says only "Upturn" when
/// there is a journal and nothing was written today. Gives the exit code. Waits for the bus, so
/// it is no function for a program with a window.
int remind(const app::Surroundings& surroundings, const std::filesystem::path& journal);

/// Asks systemd to look again at its timers, after app::Reminders wrote or removed one. Does not
/// wait; without systemd or a bus nothing happens. Any thread.
void tellTimers(bool on);

} // namespace upturn::gui
