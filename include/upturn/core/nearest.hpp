// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The word somebody most likely meant.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace upturn::core {

/// The known word with the fewest letters left out, put in, changed or swapped; none when all are
/// too far away: farther than `most`, or than half of its letters.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known,
                                   std::optional<std::size_t> most = {});

} // namespace upturn::core
