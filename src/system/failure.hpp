// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the system said when it refused.

#pragma once

#include <upturn/core/result.hpp>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace upturn::system {

/// Of the call just made.
inline std::error_code lastError() {
    return {errno, std::generic_category()};
}

tl::unexpected<core::Error> cantWrite(const std::filesystem::path& path, std::error_code error);

} // namespace upturn::system
