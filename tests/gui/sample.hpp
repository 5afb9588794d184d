// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Mara on Saturday 21 November 2026: what the pictures and the tests show.

#pragma once

#include "today/today_view.hpp"

namespace upturn::gui::sample {

core::Id id(unsigned char number);
TodayView today();
TodayView firstDay();

} // namespace upturn::gui::sample
