// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Versions and trash, read from the journal. On the thread of the journal it is given.

#pragma once

#include "journal/trash_view.hpp"
#include "journal/versions_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// Of an entry's text, or of an answer.
core::Result<VersionsView> readVersions(store::Journal& journal,
                                        const app::Surroundings& surroundings, const core::Id& row);
struct BroughtBack {
    core::Id entry;
    store::Act act; ///< no id where it was the same already
};
/// Makes `text` what stands there now.
core::Result<BroughtBack> bringBack(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Id& row, const core::Text& text);
/// What was deleted last comes first.
core::Result<std::vector<TrashRow>> readTrash(store::Journal& journal,
                                              const app::Surroundings& surroundings);

} // namespace upturn::gui
