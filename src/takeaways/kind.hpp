// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Which kind of takeaway a sentence is.

#pragma once

#include "signals.hpp"

#include <upturn/takeaways/proposals.hpp>

#include <string_view>

namespace upturn::takeaways {

/// The kind that most of the signals speak for; what the question asked for counts as one strong
/// signal, and a lesson is what nothing else is.
Kind kindOf(const Signals& signals, std::string_view asked);

} // namespace upturn::takeaways
