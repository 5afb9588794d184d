// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What stands at a path. Asked before anything is opened: whoever opens a pipe waits for its other
// end, and what may not be looked at is not the same as what is not there. Any thread.

#pragma once

#include <upturn/core/result.hpp>

#include <filesystem>

namespace upturn::system {

enum class Thing {
    nothing,
    file,
    folder,
    other, ///< a pipe, a device, a socket
};

/// Follows links. Refuses where it can't be known, as behind a folder that keeps this person out.
core::Result<Thing> thingAt(const std::filesystem::path& path);

/// The same, and refuses a file or folder that this person may not read.
core::Result<Thing> readableThingAt(const std::filesystem::path& path);

/// Whether anybody but its owner may read or write it. False where there is nothing.
bool othersMayUse(const std::filesystem::path& path);

} // namespace upturn::system
