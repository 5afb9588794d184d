// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace upturn::app {

/// resources/hear/helplines.tsv
extern const std::string_view helplinesData;
/// resources/hear/emergency.tsv
extern const std::string_view emergencyData;
/// resources/hear/zones.tsv
extern const std::string_view zonesData;

} // namespace upturn::app
