// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a review has to show, read from the journal. On the thread of the journal it is given.

#pragma once

#include "review/review_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// The first lesson that is due, or the end. `done` lessons of this sitting come before it.
core::Result<ReviewView> readReview(store::Journal& journal, const app::Surroundings& surroundings,
                                    int done);

} // namespace upturn::gui
