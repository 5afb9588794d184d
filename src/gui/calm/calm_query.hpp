// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the calm page shows, read from the journal, or without one. On the thread of the journal it
// is given.

#pragma once

#include "calm/calm_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/core/id.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// Never fails: what can't be read is not shown, and the numbers are owed.
/// `about`: the entry whose words lead there; may be empty.
CalmView readCalm(store::Journal* journal, const app::Surroundings& surroundings,
                  const core::Id& about = {});

} // namespace upturn::gui
