// SPDX-FileCopyrightText: 2026 The Upturn authors
// SPDX-License-Identifier: MIT

// The guide about stepping back ends in a decision with a day: its answers make one among the
// person's decisions, so that the day brings it back.

#pragma once

#include <upturn/app/surroundings.hpp>
#include <upturn/core/answer.hpp>
#include <upturn/core/block.hpp>
#include <upturn/store/journal.hpp>

#include <optional>

namespace upturn::app {

/// The open decision that these answers made, if any.
core::Result<std::optional<core::Block>>
steppingBack(store::Journal& journal, const Surroundings& surroundings, const core::Id& entry);
/// After an answer to that question: makes the decision once there is a day, or says it anew.
core::Result<void> keepSteppingBack(store::Journal& journal, const Surroundings& surroundings,
                                    const core::Id& entry, const core::Asked& question);

} // namespace upturn::app
