// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Who may read a file, and who was first to give it a name.

#pragma once

#include <cstdio>
#include <filesystem>
#include <system_error>

namespace upturn::system {

/// Gives the file a second name, unless that name is taken: then the error is
/// std::errc::file_exists. Of two that try at once one wins. Any thread.
std::error_code linkTo(const std::filesystem::path& file, const std::filesystem::path& name);

enum class Rights { read, readAndWrite };

/// From now on only its owner may use the file, and only so. Any thread.
std::error_code keepForOwner(const std::filesystem::path& path, Rights rights);
/// Takes what others may do with a file or folder, and leaves its owner what he may. Any thread.
std::error_code closeToOthers(const std::filesystem::path& path);
/// keepForOwner() for an open file, which may be read and written.
std::error_code keepForOwner(std::FILE* file);

} // namespace upturn::system
