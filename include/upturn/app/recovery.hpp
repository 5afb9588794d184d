// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// A journal that can't be used as it is: what is wrong with it, what can be had of it, and the ways
// on. On any thread but that of the window; nothing here changes the file, but for `repairJournal`.

#pragma once

#include <upturn/app/backups.hpp>
#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace upturn::app {

enum class Trouble {
    lost,       ///< there is no file, and backups were made of one that was here
    onlyCopies, ///< there is no file, and backups under its name lie where backups are kept
    empty,      ///< nothing is in the file
    unreadable, ///< it can't be opened
    damaged,    ///< a part of it can't be read
};
/// Reads all of the file. Nothing where it is well, or is no journal of ours to be mended.
std::optional<Trouble> troubleWith(const Surroundings& surroundings,
                                   const std::filesystem::path& journal);

/// What became of a journal that was repaired.
struct Repaired {
    std::shared_ptr<store::Journal> journal;
    std::vector<store::Finding> findings;
    std::vector<std::string> opened;  ///< what opening it had to say
    std::vector<std::string> notices; ///< where the copy of before lies, and which backups gave
    /// Not even what was made anew of its pages could be read; nothing of the above is there then.
    bool hopeless = false;
};
/// Who holds a journal while it is repaired: opens it to be written, and lets go of it before
/// another file takes its place.
struct RepairHolder {
    std::function<core::Result<std::shared_ptr<store::Journal>>()> open;
    std::function<void()> leave;
};
/// The journal itself, after a copy: file and record, the attached files that backups have, and
/// that nobody else may read it.
core::Result<Repaired> repairJournal(const Surroundings& surroundings,
                                     const std::filesystem::path& journal,
                                     const RepairHolder& holder);
/// The same where nobody holds it.
core::Result<Repaired> repairJournal(const Surroundings& surroundings,
                                     const std::filesystem::path& journal);

/// What a repair would make of it, in a copy of its own, which stays until the next is made in
/// that folder: one of the state where none is named.
core::Result<Repaired> repairApart(const Surroundings& surroundings,
                                   const std::filesystem::path& journal,
                                   const std::filesystem::path& where = {});

struct Recovery {
    Trouble trouble = Trouble::damaged;
    std::filesystem::path journal;
    std::int64_t bytes = 0;
    /// What would be there after a repair; empty: nothing.
    std::filesystem::path readable;
    store::CopyComparison::Side there;
    std::vector<store::Finding> findings;
    std::vector<std::string> notices;
    /// A backup, and how many things that can be read in the journal it has not.
    struct Copy {
        Backup backup;
        std::optional<std::size_t> lacks;
        std::optional<store::CopyComparison::Side> holds;
    };
    std::vector<Copy> copies; ///< newest first
};
Recovery recoveryOf(const Surroundings& surroundings, const std::filesystem::path& journal,
                    Trouble trouble);

} // namespace upturn::app
