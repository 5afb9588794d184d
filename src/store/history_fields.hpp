// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What a step of history set, as words for a person.

#pragma once

#include "operation.hpp"

#include <upturn/store/changes.hpp>

#include <vector>

namespace upturn::store {

/// The fields that hold what a person said, in the order of their names; instants and rows are left
/// out. Empty words: the field was emptied.
std::vector<HistoryField> fieldsSetBy(const Operation& operation);

} // namespace upturn::store
