// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace upturn::prompts {

/// A day as a length of time, in ms.
inline constexpr std::int64_t day = std::int64_t{24} * 60 * 60 * 1000;

} // namespace upturn::prompts
