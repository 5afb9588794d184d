// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The same cause again: the chain of it, and the lesson that was kept then.

#pragma once

#include "call.hpp"

#include <upturn/app/recurrence.hpp>

namespace upturn::cli {

/// Null where there is none.
Json toJson(const std::optional<app::Recurrence>& recurrence);
std::string linesOf(const Call& call, store::Journal& journal, const app::Recurrence& recurrence);
/// How the person says whether it is; `entry` is the new one.
std::string sameOrDifferent(store::Journal& journal, const core::Id& entry);

} // namespace upturn::cli
