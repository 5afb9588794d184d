// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that is written to, in a folder that a sync program moves to other computers: two of
// them may replace each other's file. Any thread.

#pragma once

#include <upturn/app/paths.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace upturn::app {

/// The name of the program that moves the folder in which the file lies, as far as that can be
/// told by what it leaves there.
std::optional<std::string> syncedBy(const std::filesystem::path& file);
/// What that means, for a person.
std::string aboutSyncing(const std::string& program);
/// True the first time that it is asked about this journal on this computer.
bool firstTimeSynced(const Paths& paths, const std::filesystem::path& journal);

/// Nothing is noted of this journal any more.
void forgetSynced(const Paths& paths, const std::filesystem::path& journal);

} // namespace upturn::app
