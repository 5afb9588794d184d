// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that others on this computer may read or write: copied by a tool that gave it the usual
// rights, or made by another program. Said once, and mended when a person asks for it.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/result.hpp>

#include <filesystem>
#include <vector>

namespace upturn::app {

/// Of the journal, what lies beside it for it, and the folder this program made for it: what others
/// may use. Empty is well. Any thread.
std::vector<std::filesystem::path> openToOthers(const Paths& paths,
                                                const std::filesystem::path& journal);

/// From now on only their owner may use them. Any thread.
core::Result<void> closeToOthers(const Paths& paths, const std::filesystem::path& journal);

/// True the first time that it is asked about this journal on this computer.
bool firstWarningOf(const Paths& paths, const std::filesystem::path& journal);

} // namespace upturn::app
