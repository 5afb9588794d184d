// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Changes to what belongs to an entry, for commits that are about something else too.

#pragma once

#include "inside.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace upturn::store {

/// A field without a value is emptied. No change where nothing differs.
std::vector<Change>
changesToCircumstances(Journal::Inside& inside, const core::Id& entry,
                       const std::map<std::string, std::optional<core::FieldValue>>& fields);

/// As the rating `row`; `at` 0: now.
Change ratingChange(Journal::Inside& inside, const core::Id& row, const core::Id& entry, int weight,
                    std::int64_t at = 0);

} // namespace upturn::store
