// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Versions and trash, read from the journal. On the thread of the journal it is given.

#pragma once

#include "journal/trash_view.hpp"
#include "journal/versions_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<VersionsView>
readVersions(store::Journal& journal, const app::Surroundings& surroundings, const core::Id& entry);
/// What was deleted last comes first.
core::Result<std::vector<TrashRow>> readTrash(store::Journal& journal,
                                              const app::Surroundings& surroundings);

} // namespace upturn::gui
