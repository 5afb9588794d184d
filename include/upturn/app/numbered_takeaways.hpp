// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// Takeaways that keep their numbers while some of them are kept as lessons or left, so that a list
// that was read out stays right. On the thread of the journal that is handed in.

#pragma once

#include <upturn/app/reflection.hpp>

#include <vector>

namespace upturn::app {

struct NumberedTakeaway {
    int number = 0; ///< from 1; changes only with the texts
    Proposal proposal;
    bool kept = false; ///< a lesson of this entry says it
    bool left = false; ///< it was said to be no lesson
};

/// Five at a time, best first, with those that are settled: the first five that are not all so, and
/// those before them. Without end in sight it stops after thirty.
core::Result<std::vector<NumberedTakeaway>>
numberedTakeaways(store::Journal& journal, const Surroundings& surroundings, const core::Id& entry);

} // namespace upturn::app
