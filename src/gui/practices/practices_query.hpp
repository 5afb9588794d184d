// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What the Practices page has to show, read from the journal. On the thread of the journal it is
// given.

#pragma once

#include "practices/practices_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<PracticesView> readPractices(store::Journal& journal,
                                          const app::Surroundings& surroundings);

/// Writes a row: the step of undo it made.
core::Result<store::Done> writeRow(store::Journal& journal, const OwnChange& change,
                                   core::CivilDate today);

} // namespace upturn::gui
