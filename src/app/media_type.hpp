// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string>

namespace upturn::app {

/// "image/jpeg": by the ending of the name, and by the bytes of `file` where the name says nothing
/// or may mean several things. What nobody knows is "application/octet-stream", as is everything
/// on a system without the table of types (package shared-mime-info). Any thread.
std::string mediaTypeOf(const std::string& name, const std::filesystem::path& file);

} // namespace upturn::app
