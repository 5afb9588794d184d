// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What speaks of something a person is about to face. On the thread of the journal that is given.

#pragma once

#include "before/before_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/core/text.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<BeforeView> readBefore(store::Journal& journal, const app::Surroundings& surroundings,
                                    const core::Text& words);

/// Comes back on its day, among what waits.
core::Result<store::Made<core::Id>> askAfterwards(store::Journal& journal,
                                                  const Afterwards& afterwards);

} // namespace upturn::gui
