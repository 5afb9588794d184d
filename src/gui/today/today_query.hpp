// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What Today has to show, read from the journal. On the thread of the journal it is given.

#pragma once

#include "today/today_view.hpp"

#include <upturn/app/surroundings.hpp>
#include <upturn/store/journal.hpp>

namespace upturn::gui {

core::Result<TodayView> readToday(store::Journal& journal, const app::Surroundings& surroundings);

} // namespace upturn::gui
