// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Steps that follow each other: the first try, the second, ...

#pragma once

#include "json.hpp"

#include <upturn/core/next_step.hpp>
#include <upturn/store/journal.hpp>

#include <string>
#include <vector>

namespace upturn::cli {

/// 1 for a step that follows none.
int tryNumber(store::Journal& journal, const core::NextStep& step);
/// "  second try of "Rehearse twice""; empty for the first.
std::string tryOf(store::Journal& journal, const core::NextStep& step);
/// As JSON, with the number of the try.
std::vector<Json> withTries(store::Journal& journal, const std::vector<core::NextStep>& steps);
/// Each step directly after the one it follows; else in the order they have.
std::vector<core::NextStep> inTries(std::vector<core::NextStep> steps);

} // namespace upturn::cli
