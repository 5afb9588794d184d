// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program that runs.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace upturn::system {

/// At the start of every program, before anything is opened. A broken pipe and a file that may grow
/// no further become errors of the write that met them, instead of the program's end; what is made
/// is for its owner only.
void prepareProgram();

/// The most bytes that a file may have which this program writes (ulimit -f); none where the system
/// sets no limit of its own. Any thread.
std::optional<std::uintmax_t> largestFile();

/// Where its file lies; empty when the system does not say. Any thread.
std::filesystem::path programFile();

} // namespace upturn::system
