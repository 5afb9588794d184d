// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What copies of the journal still have of its record.

#pragma once

#include "inside.hpp"

#include <filesystem>
#include <vector>

namespace upturn::store {

/// Takes operations that are missing here, or whose hashes don't hold, out of copies of this
/// journal in which they hold, with the step and the device that they name. What they say of it
/// stays theirs: nothing is said anew. Inside a transaction; says which copies gave something, the
/// newest first. Copies that can't be read are passed over.
std::vector<std::filesystem::path> takeFromCopies(Journal::Inside& inside);

} // namespace upturn::store
