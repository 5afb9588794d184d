// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which computer this is, and which file a path means: what tells a copy from what was copied.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace upturn::system {

/// The same as long as the system is not installed anew; empty when this one has none. Not to leave
/// the computer: keep a hash of it. Any thread.
std::string computerId();

/// One file has one, whatever its names; a copy has another. Both are 0 when there is no file.
struct FileIdentity {
    std::uint64_t disk = 0;
    std::uint64_t number = 0;

    bool operator==(const FileIdentity&) const = default;
};
FileIdentity identityOf(const std::filesystem::path& file);

} // namespace upturn::system
