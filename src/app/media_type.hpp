// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string>

namespace upturn::app {

/// "image/jpeg": by the ending of the name, the same on every computer; what is not known is
/// "application/octet-stream".
std::string mediaTypeOf(const std::filesystem::path& file);

} // namespace upturn::app
