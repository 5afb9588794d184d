// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is in the place of a journal that was replaced, beside what is still open. On a lane.

#pragma once

#include "ground/ground_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/core/id.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <filesystem>
#include <string>

namespace upturn::gui {

/// `open` is the one that was opened, `id` what it was called then; its path names the other by
/// now.
core::Result<GroundView> lookAtGround(store::Journal& open, const core::Id& id,
                                      const app::Surroundings& surroundings);

/// What was open, as a file of its own.
struct SavedBeside {
    std::filesystem::path copy; ///< empty: what is there now is what was open
    std::string told;           ///< where not all of it could be read any more
};

/// So that nothing of what is open is lost by going on. Gives the file it is saved in, with what
/// was attached; none where it stands in its place again, or can't be read any more. Where there is
/// no room beside it, it goes to the backups. Without `beside` it gets a name of its own there.
/// Where it is is remembered: the next start at this place names it.
core::Result<SavedBeside> saveBeside(store::Journal& open, const core::Id& id,
                                     const std::filesystem::path& beside,
                                     const app::Surroundings& surroundings);

} // namespace upturn::gui
