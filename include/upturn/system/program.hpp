// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The program that runs.

#pragma once

#include <filesystem>

namespace upturn::system {

/// Where its file lies; empty when the system does not say. Any thread.
std::filesystem::path programFile();

} // namespace upturn::system
