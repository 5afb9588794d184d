// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The places of the sidebar.

#pragma once

namespace upturn::gui {

enum class Place { today, journal, lessons, practices, settings };
} // namespace upturn::gui
