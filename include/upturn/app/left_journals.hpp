// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which journals were at a place before their files went or were replaced there, and where what was
// open of them is saved; noted beside the log of the program.

#pragma once

#include <upturn/app/paths.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/core/text.hpp>

#include <filesystem>
#include <vector>

namespace upturn::app {

/// A journal that was at a place when its file went or was replaced there.
struct LeftJournal {
    core::Id journal;
    std::vector<std::filesystem::path> copies; ///< of what was open, that are there still
    core::Text words;                          ///< kept for it; blank where none wait
};

/// Remembers that the journal `journal` was at `place`, and what was open is
/// saved as `copy`; empty: nowhere else. Any thread.
core::Result<void> rememberLeft(const Paths& paths, const std::filesystem::path& place,
                                const core::Id& journal, const std::filesystem::path& copy);
/// Those of a place of which something waits yet. `now` is the journal that is there: its own words
/// are brought along, and not among them. What can't be read is left out. Any thread.
std::vector<LeftJournal> leftAt(const Paths& paths, const std::filesystem::path& place,
                                const core::Id& now);
/// What is noted of that journal, and the copies that it names and that are there. Any thread.
std::filesystem::path noteOfLeft(const Paths& paths, const core::Id& journal);
std::vector<std::filesystem::path> copiesLeft(const Paths& paths, const core::Id& journal);
/// The copies are named no more; they and the words stay. Any thread.
void forgetCopies(const Paths& paths, const core::Id& journal);
} // namespace upturn::app
