// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Says again what is shown, where the record that it came from is lost.

#pragma once

#include "inside.hpp"

#include <upturn/core/collection.hpp>

#include <functional>
#include <vector>

namespace upturn::store {

/// What has to be said so that these rows are as `shown` has them; of others nothing. Inside a
/// session of the ledger.
std::vector<Change> changesToSayAgain(Journal::Inside& inside, const core::Collection& shown,
                                      std::function<bool(const core::Id&)> rows);

} // namespace upturn::store
