// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The evening of a day on which words spoke of danger, or somebody said that they are not safe,
// until the next day begins: all is asked gently, nothing is proposed, nothing comes back. Worked
// out anew from the words each time. On the thread of the journal that is handed in; errors are
// those of the journal.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <string>

namespace upturn::app {

/// Reads only what was written since the day began.
core::Result<bool> isGentleEvening(store::Journal& journal, const Surroundings& surroundings);
/// Why there is nothing to be learned and nothing to be met.
std::string sentenceOfEvening(const Surroundings& surroundings);
/// Then "tonight" would be untrue.
bool isByDay(const Surroundings& surroundings);

/// Whether one line about the day before is due: yesterday was such a day, today is not, and the
/// line was not put away.
core::Result<bool> wasHeavyYesterday(store::Journal& journal, const Surroundings& surroundings);
std::string sentenceOfYesterday();
/// For today. Kept beside the drafts of this file: it is no operation.
core::Result<void> putYesterdayAway(store::Journal& journal, const Surroundings& surroundings);

} // namespace upturn::app
