// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the program did, for whoever looks for a fault: names of commands, counts, durations, codes.
// Never what a person wrote: there is nothing here that takes a text.

#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace upturn::app {

/// Appends one line to `upturn.log` in the folder: "add: code 0, 4 ms". The file belongs to its
/// owner alone, and begins anew when it has grown large. Opened here, not before; a log that can't
/// be written is no fault of what was done, so nothing is said about it. One thread.
void logDone(const std::filesystem::path& folder, const std::string& command, int code,
             std::chrono::microseconds took);

} // namespace upturn::app
