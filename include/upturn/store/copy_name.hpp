// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a copy of a journal is called: "journal 2026-11-30 14.05.09.upturn", or, of one that was
// made before something that can't be taken back, "journal 2026-11-30 14.05.09 before
// repair.upturn". Values; any thread.

#pragma once

#include <upturn/core/moment.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace upturn::store {

struct CopyName {
    std::string journal; ///< the name of the file that was copied, without its ending
    core::CivilDate day{};
    int second = 0;       ///< of that day, by the clock on the wall
    std::string occasion; ///< "repair"; empty: made by itself

    /// Newest last.
    std::int64_t order() const;
};

/// With the ending, and with a number where that name is taken in the folder.
std::filesystem::path freeCopyName(const std::filesystem::path& journal,
                                   const std::filesystem::path& folder, const std::string& occasion,
                                   const core::Moment& now);
/// Files of the folder that are called like copies, newest first; links are not looked at.
std::vector<std::filesystem::path> copiesIn(const std::filesystem::path& folder);
/// Nothing where the file is not called like a copy.
std::optional<CopyName> readCopyName(const std::filesystem::path& file);

} // namespace upturn::store
