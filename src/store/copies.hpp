// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// What copies of the journal still have of its record.

#pragma once

#include "inside.hpp"

#include <filesystem>
#include <set>
#include <vector>

namespace upturn::store {

/// Operations by the device that said them, and their numbers there.
struct Loss {
    core::Id device;
    std::int64_t first = 0;
    std::int64_t last = 0;
};
/// What an earlier repair gave up, or what this computer wrote and the file never had.
std::vector<Loss> lossesOf(Journal::Inside& inside);
/// Those of them of which a copy that lies here has something; one without a device where that is
/// lost too.
std::vector<Loss> lossesInCopies(Journal::Inside& inside);

struct KnownDevice {
    std::int64_t local = 0;
    core::Id id;
    std::int64_t sequence = 0;
};
/// By all copies of this journal that can be read; each once, as the newest has it.
std::vector<KnownDevice> devicesOfCopies(Journal::Inside& inside);

/// Takes operations that are missing here, or whose hashes don't hold, out of copies of this
/// journal in which they hold, with the step and the device that they name; also what was given up
/// before. What they say of it stays theirs: nothing is said anew. Of the devices in `endUnknown`
/// nobody knows how far they got: all that a copy has is wanted. Inside a transaction; says which
/// copies gave something, the newest first. Copies that can't be read are passed over.
std::vector<std::filesystem::path> takeFromCopies(Journal::Inside& inside,
                                                  const std::set<core::Id>& endUnknown);

} // namespace upturn::store
