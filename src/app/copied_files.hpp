// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The attached files of copies, which lie with them once for all.

#pragma once

#include <upturn/app/attachments.hpp>
#include <upturn/core/result.hpp>

#include <filesystem>
#include <set>
#include <string>

namespace upturn::app {

/// A copy, as a journal that attached files could lie beside: those of all copies do.
inline std::filesystem::path sharedBeside(const std::filesystem::path& folder) {
    return folder / "attached";
}

/// Those that are missing at `from` are the answer.
inline core::Result<std::set<std::string>> carryFiles(const std::filesystem::path& from,
                                                      const std::filesystem::path& to,
                                                      const std::set<std::string>& hashes) {
    std::set<std::string> missing;
    for (const std::string& hash : hashes) {
        const auto carried = carryAttached(from, to, hash);
        if (!carried)
            return core::passOn(carried);
        if (!*carried)
            missing.insert(hash);
    }
    return missing;
}

} // namespace upturn::app
