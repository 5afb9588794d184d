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

#include <optional>
#include <string>

namespace upturn::app {

/// For one reading, which hands it on to all that it asks: what was written since the day began is
/// read once. After a commit it takes a new one.
class Evening {
  public:
    Evening(store::Journal& journal, const Surroundings& surroundings)
        : journal_(journal)
        , surroundings_(surroundings) {}

    core::Result<bool> isGentle();
    /// Whether one line about the day before is due: yesterday was such a day, today is not, and
    /// the line was not put away.
    core::Result<bool> followsHeavyDay();

  private:
    store::Journal& journal_;
    const Surroundings& surroundings_;
    std::optional<bool> gentle_;
};

core::Result<bool> isGentleEvening(store::Journal& journal, const Surroundings& surroundings);
/// Why there is nothing to be learned and nothing to be met.
std::string sentenceOfEvening(const Surroundings& surroundings);
/// Then "tonight" would be untrue.
bool isByDay(const Surroundings& surroundings);

std::string sentenceOfYesterday();
/// For today. Kept beside the drafts of this file: it is no operation.
core::Result<void> putYesterdayAway(store::Journal& journal, const Surroundings& surroundings);

} // namespace upturn::app
