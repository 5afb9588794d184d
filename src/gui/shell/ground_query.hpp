// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What is in the place of a journal that was replaced, beside what is still open.

#pragma once

#include "shell/ground_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

/// `open` is the one that was opened; its path names the other by now. On a lane.
core::Result<GroundView> lookAtGround(store::Journal& open, const app::Surroundings& surroundings);

} // namespace upturn::gui
