// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// "Would you like to look at it once more?" After a loss nothing is asked for thirty days, then
// this once; after what others did, from the third day on where it weighs less by now. A no is for
// ninety days, a second one for good, and nothing is offered about the day of the year it happened.
// What comes of an illness, an injustice or violence is left to the person. On the thread of the
// journal that is handed in; errors are those of the journal.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/entry.hpp>
#include <upturn/core/result.hpp>
#include <upturn/store/journal.hpp>

#include <optional>
#include <string>

namespace upturn::app {

/// The question that an offer is met as: a no is that it was passed by.
inline constexpr const char* lookAgainId = "look-again";

/// One at most, the newest first.
core::Result<std::optional<core::Entry>> lookAgainDue(store::Journal& journal,
                                                      const Surroundings& surroundings);
std::string sentenceOfLookAgain();
/// A no. Who says yes just begins.
core::Result<store::Done> dontLookAgain(store::Journal& journal, const core::Id& entry);

} // namespace upturn::app
