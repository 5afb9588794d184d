// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The areas of a life by their names: three are the program's, others are the person's.

#pragma once

#include <QString>

#include <array>

namespace upturn::gui {

inline constexpr std::array<const char*, 3> usualAreas{"work", "people", "self"};

/// "Work" for "work"; an area of the person's own as it is.
QString areaName(const QString& area);

} // namespace upturn::gui
